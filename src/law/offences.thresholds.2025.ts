import type { Threshold } from './offences.lines.js';

/** 万元 in fen. */
const wan = (amount: number): number => amount * 1_000_000;

const from = '2025-04-26';
const verified = { from, confidence: 'verified' } as const;

/** 法释〔2025〕5号, from 2025-04-26. */
export const later2025: readonly Threshold[] = [
  {
    article: '213',
    kind: 'goods',
    law: 'FS-2025-5:3',
    ...verified,
    lines: [
      { measure: 'gainFen', base: wan(3), several: wan(2), repeat: wan(2) },
      { measure: 'turnoverFen', base: wan(5), several: wan(3), repeat: wan(3) },
    ],
    times: 10,
  },
  {
    // Goods whose gains fall short of their own line are added to the services' (art. 3(3)).
    article: '213',
    kind: 'services',
    law: 'FS-2025-5:3',
    ...verified,
    lines: [{ measure: 'gainFen', base: wan(5), several: wan(3), repeat: wan(3) }],
    times: 10,
  },
  {
    article: '214',
    law: 'FS-2025-5:5',
    ...verified,
    lines: [
      { measure: 'gainFen', base: wan(3), repeat: wan(2) },
      { measure: 'salesFen', base: wan(5), repeat: wan(3) },
    ],
    unsold: [{ sold: 'salesFen', stock: 'stockFen', times: 3 }],
    times: 10,
  },
  {
    article: '215',
    law: 'FS-2025-5:6',
    ...verified,
    lines: [
      { measure: 'labels', base: 10_000, several: 5_000, repeat: 5_000 },
      { measure: 'gainFen', base: wan(2), several: wan(1), repeat: wan(1) },
      { measure: 'turnoverFen', base: wan(3), several: wan(2), repeat: wan(2) },
    ],
    unsold: [{ sold: 'labels', stock: 'stockLabels', times: 3 }],
    times: 5,
  },
  {
    article: '216',
    law: 'FS-2025-5:10',
    ...verified,
    lines: [
      { measure: 'gainFen', base: wan(10), several: wan(5), repeat: wan(5) },
      { measure: 'turnoverFen', base: wan(20), several: wan(10), repeat: wan(10) },
      { measure: 'lossFen', base: wan(30) },
    ],
  },
  {
    article: '217',
    law: 'FS-2025-5:13',
    ...verified,
    lines: [
      { measure: 'gainFen', base: wan(3), repeat: wan(2) },
      { measure: 'turnoverFen', base: wan(5), repeat: wan(3) },
      { measure: 'copies', base: 500 },
      { measure: 'works', base: 500 },
      { measure: 'downloads', base: 10_000 },
      { measure: 'views', base: 100_000 },
      { measure: 'members', base: 1_000 },
    ],
    halves: ['gainFen', 'turnoverFen', 'copies', 'works', 'downloads', 'views', 'members'],
    times: 10,
  },
  {
    article: '218',
    law: 'FS-2025-5:14',
    ...verified,
    lines: [
      { measure: 'gainFen', base: wan(5), repeat: wan(3) },
      { measure: 'salesFen', base: wan(10), repeat: wan(5) },
      { measure: 'copies', base: 1_000 },
    ],
    unsold: [
      { sold: 'salesFen', stock: 'stockFen', times: 3 },
      { sold: 'copies', stock: 'stockCopies', times: 3 },
    ],
  },
  {
    article: '219',
    law: 'FS-2025-5:17',
    ...verified,
    lines: [
      { measure: 'lossFen', base: wan(30), repeat: wan(10) },
      { measure: 'gainFen', base: wan(30), repeat: wan(10) },
    ],
    times: 10,
    ruin: true,
  },
  {
    // The facts of art. 17 make it 情节严重: five years and more.
    article: '219-1',
    law: 'FS-2025-5:20',
    ...verified,
    lines: [
      { measure: 'lossFen', base: wan(30), repeat: wan(10) },
      { measure: 'gainFen', base: wan(30), repeat: wan(10) },
    ],
    actItself: true,
    ruin: true,
  },
];
