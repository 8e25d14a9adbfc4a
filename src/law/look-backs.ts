import type { Words } from '../engine/command.js';

/**
 * 回溯期: an earlier act or punishment of the same kind within so many months before the act makes the rule heavier. It is
 * no term that runs and lapses: it is looked back over when somebody decides.
 */
export interface LookBack extends Words {
  /** Id of the timer of the catalogue. */
  readonly id: 'T-REPEAT-TM' | 'T-REPEAT-CRIME';
  /** The room whose decisions weigh it. */
  readonly stage: 'penalty' | 'transfer';
  /** `ACT-ID:article`; `?` where the article differs by offence and stands with its line. */
  readonly law: string;
  readonly months: number;
  /** What counts: acts by the day on which they ended, or punishments by their own day. */
  readonly counts: 'acts' | 'punishments';
  /** Articles under which the earlier ones were dealt with. Empty: the offences that are alike say. */
  readonly bases: readonly string[];
  readonly effect: Words;
  /** First and last day of acts under this version. */
  readonly from: string;
  readonly to?: string;
  readonly confidence: 'verified' | 'high' | 'medium' | 'low';
}

const trademark = {
  id: 'T-REPEAT-TM',
  stage: 'penalty',
  zh: '五年内两次以上商标侵权',
  en: 'Two or more trademark infringements within five years',
  months: 60,
  counts: 'acts',
  bases: ['TM-2019:60', 'TM-2026:74'],
  effect: { zh: '应当从重处罚', en: 'To be punished more heavily' },
  confidence: 'verified',
} as const;

/** Old rows are never edited. */
export const lookBacks: readonly LookBack[] = [
  { ...trademark, law: 'TM-2019:60', from: '2019-11-01', to: '2026-12-31' },
  { ...trademark, law: 'TM-2026:74', from: '2027-01-01' },
  {
    id: 'T-REPEAT-CRIME',
    stage: 'transfer',
    zh: '二年内因同类行为受过刑事处罚或者行政处罚',
    en: 'Punished for an act of the same kind within two years',
    law: 'FS-2025-5:?',
    months: 24,
    counts: 'punishments',
    bases: [],
    effect: { zh: '适用较低的入罪标准', en: 'The lower line applies' },
    from: '2025-04-26',
    confidence: 'verified',
  },
];

/** The version for an act that ended on a day; none before the rule was there. */
export function lookBackOn(id: LookBack['id'], day: string): LookBack | null {
  return lookBacks.find((row) => row.id === id && row.from <= day && (row.to === undefined || day <= row.to)) ?? null;
}
