import type { Words } from '../engine/command.js';
import type { Forbidden } from '../engine/errors.js';
import { citation } from '../law/acts.js';
import { levelOf } from '../law/levels.js';
import { roleNamed } from '../law/roles.js';
import { problemWords } from './problem.js';
import { filled } from './refusal-words.js';

/** Who may do it instead; and where the law reserves it, the level and its article. */
export function forbiddenWords({ code, allowed, law }: Pick<Forbidden, 'code' | 'allowed' | 'law'>): Words {
  const said = (language: keyof Words): string => {
    const roles = allowed.map((id) => roleNamed(id)?.[language] ?? id);
    const named = language === 'zh' ? roles : roles.join(', ');
    const level = levelOf(allowed)?.[language] ?? named;
    const article = law === null ? '' : (citation(law)?.[language] ?? law);
    return filled(problemWords[code][language], { allowed: named, level, law: article });
  };
  return { zh: said('zh'), en: said('en') };
}
