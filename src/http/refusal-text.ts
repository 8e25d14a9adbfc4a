import type { Words } from '../engine/command.js';
import type { Refusal } from '../engine/decider.js';
import { citation } from '../law/acts.js';
import { levelOf } from '../law/levels.js';
import { roleNamed } from '../law/roles.js';
import { refusalWords } from './refusal-words.js';
import type { RoomWords } from './room-words.js';

/** What a refusal says: event types, limits and roles among its details become words. */
export function refusalText({ code, details }: Refusal, words: RoomWords): Words {
  const { event, limit, allowed, level, changes } = details;
  const named = (language: keyof Words) => ({
    ...details,
    ...(typeof event === 'string' ? { event: words.eventName(event)[language] } : {}),
    ...(typeof limit === 'string' ? { limit: words.limit(limit)?.what[language] ?? limit } : {}),
    ...(Array.isArray(changes) ? { changes: changesNamed(changes as Changed[], words, language) } : {}),
    ...(Array.isArray(allowed) ? { allowed: allowed.map((id: string) => roleNamed(id)?.[language] ?? id) } : {}),
    ...(Array.isArray(level) ? levelNeeded(level as readonly string[], details.law, language) : {}),
  });
  const of = (language: keyof Words) => refusalWords(code, named(language), words.refusals)[language];
  return { zh: of('zh'), en: of('en') };
}

/** The level that would be needed, and the article that says so in brackets, where there is one. */
function levelNeeded(by: readonly string[], law: unknown, language: keyof Words) {
  const article = typeof law === 'string' ? (citation(law)?.[language] ?? law) : null;
  const bracketed = language === 'zh' ? `（${article}）` : ` (${article})`;
  return { level: levelOf(by)?.[language] ?? by.join('、'), law: article === null ? '' : bracketed };
}

interface Changed {
  readonly type: string;
  readonly on: string;
}

/** What happened meanwhile, with its days. */
function changesNamed(changes: readonly Changed[], words: RoomWords, language: keyof Words): readonly string[] {
  return changes.map(({ type, on }) => `${words.eventName(type)[language]} ${on}`);
}
