import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { speak } from '../api/client';
import type { Words } from '../api/words';

export type Language = 'zh' | 'en';

/** Punctuation between words of the one or the other language. */
const marks = {
  zh: { colon: '：', comma: '、', semicolon: '；', open: '（', close: '）' },
  en: { colon: ': ', comma: ', ', semicolon: '; ', open: ' (', close: ')' },
};

interface Speaking {
  language: Language;
  setLanguage: (language: Language) => void;
  marks: (typeof marks)['zh'];
  /** The words in the person's language, `{name}` replaced by the value of that name. */
  say: (words: Words | null | undefined, values?: Record<string, string | number>) => string;
}

const Context = createContext<Speaking | null>(null);
const key = 'huzhi.language';

function remembered(): Language {
  try {
    return localStorage.getItem(key) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh';
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

const unknown: Words = { zh: '未知', en: 'Unknown' };

function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(remembered);
  // Set before children ask anything of the server, whose titles follow the language.
  speak(language === 'zh' ? 'zh-CN' : 'en');
  dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    remember(language);
  }, [language]);

  const speaking = useMemo<Speaking>(
    () => ({
      language,
      setLanguage,
      marks: marks[language],
      say: (words, values = {}) => fill((words ?? unknown)[language], values),
    }),
    [language],
  );
  return <Context.Provider value={speaking}>{children}</Context.Provider>;
}

export function useLanguage(): Speaking {
  const speaking = useContext(Context);
  if (!speaking) throw new Error('useLanguage outside LanguageProvider');
  return speaking;
}
