import { Button } from 'antd';
import { useLanguage } from '../language/language';
import { words } from './words';

export function LanguageSwitch() {
  const { language, setLanguage, say } = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <Button type="text" lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={() => setLanguage(other)}>
      {say(words.otherLanguage)}
    </Button>
  );
}
