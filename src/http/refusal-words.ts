import type { Words } from '../engine/command.js';
import { citation } from '../law/acts.js';
import { approvalRefusals } from './approval-refusals.js';
import { cityRefusals } from './city-refusals.js';
import { procedureRefusals } from './procedure-refusals.js';

/** Refusals of the composer and the ledger, which no room's words.ts holds. `{field}` is replaced by the refusal's details. */
export const generalRefusals: Readonly<Record<string, Words>> = {
  ...procedureRefusals,
  ...approvalRefusals,
  ...cityRefusals,
};

const unnamed: Words = { zh: '程序上不允许（{code}）。', en: 'The procedure does not allow this ({code}).' };

/** The text of a refusal with its details filled in. */
export function refusalWords(
  code: string,
  details: Readonly<Record<string, unknown>>,
  rooms: Readonly<Record<string, Words>>,
): Words {
  const words = rooms[code] ?? generalRefusals[code] ?? unnamed;
  const values = (language: keyof Words) =>
    Object.fromEntries(
      Object.entries({ code, ...details }).map(([name, value]) => [name, spoken(name, value, language)]),
    );
  return { zh: filled(words.zh, values('zh')), en: filled(words.en, values('en')) };
}

/** Money is kept in fen and read in yuan; an article is cited by its name. */
function spoken(name: string, value: unknown, language: keyof Words): unknown {
  if (name.endsWith('Fen') && typeof value === 'number') return (value / 100).toFixed(2);
  return typeof value === 'string' ? (citation(value)?.[language] ?? value) : value;
}

/** Replaces `{field}` by the value of that name; what is not there stays as it is. */
export function filled(text: string, values: Readonly<Record<string, unknown>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === null) return '—';
    if (Array.isArray(value)) return value.map(String).join('、');
    return typeof value === 'string' || typeof value === 'number' ? String(value) : whole;
  });
}
