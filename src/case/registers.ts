import type { Words } from '../engine/command.js';

/** 文号: how the n-th number of a series reads for a unit in a year. Numbers are gapless per unit, series and year. */
interface Series {
  readonly label: Words;
  readonly format: (prefix: string, year: string, n: number) => string;
}

/** Registers by series; `prefix` is the unit's short name in document numbers (发文机关代字). */
export const series: Readonly<Record<string, Series>> = {
  case: { label: { zh: '案源登记', en: 'Cases registered' }, format: (p, y, n) => `${p}案源〔${y}〕${n}号` },
  'penalty-filing': {
    label: { zh: '行政处罚立案', en: 'Penalty cases filed' },
    format: (p, y, n) => `${p}立〔${y}〕${n}号`,
  },
  'penalty-decision': {
    label: { zh: '行政处罚决定', en: 'Penalty decisions' },
    format: (p, y, n) => `${p}处罚〔${y}〕${n}号`,
  },
  'penalty-on-the-spot': {
    label: { zh: '当场行政处罚决定', en: 'On-the-spot penalties' },
    format: (p, y, n) => `${p}当罚〔${y}〕${n}号`,
  },
  'ruling-filing': {
    label: { zh: '行政裁决立案', en: 'Rulings filed' },
    format: (p, y, n) => `${p}知法裁立〔${y}〕${n}号`,
  },
  'ruling-decision': { label: { zh: '行政裁决', en: 'Rulings' }, format: (p, y, n) => `${p}知法裁字〔${y}〕${n}号` },
  transfer: {
    label: { zh: '涉嫌犯罪案件移送', en: 'Criminal transfers' },
    format: (p, y, n) => `${p}移〔${y}〕${n}号`,
  },
  mediation: { label: { zh: '行政调解', en: 'Mediations' }, format: (p, y, n) => `${p}调〔${y}〕${n}号` },
  archive: { label: { zh: '案卷归档', en: 'Files archived' }, format: (p, y, n) => `${p}档〔${y}〕${n}号` },
  listing: { label: { zh: '严重违法失信名单', en: 'Credit listings' }, format: (p, y, n) => `${p}信列〔${y}〕${n}号` },
};

/** @throws Error for a series that no register has: a programming mistake, found by the spec over all commands */
export function registerOf(name: string, unit: { readonly id: string; readonly prefix: string }, date: string) {
  const kept = series[name];
  if (!kept) throw new Error(`no register ${name}`);
  const year = date.slice(0, 4);
  return { stream: `register-${unit.id}-${name}-${year}`, format: (n: number) => kept.format(unit.prefix, year, n) };
}
