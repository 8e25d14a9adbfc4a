import type { Threshold } from './offences.lines.js';

/** 万元 in fen. */
const wan = (amount: number): number => amount * 1_000_000;

/** Last day before 法释〔2025〕5号. */
const to = '2025-04-25';
const first = { from: '2004-12-22', to, confidence: 'verified' } as const;

const copyright = (from: string, to: string, law: string, copies: number, confidence: 'verified' | 'high') =>
  ({
    article: '217',
    law,
    from,
    to,
    confidence,
    lines: [
      { measure: 'gainFen', base: wan(3), aggravated: wan(15) },
      { measure: 'turnoverFen', base: wan(5), aggravated: wan(25) },
      { measure: 'copies', base: copies },
    ],
  }) as const;

/** 法释〔2004〕19号, 〔2007〕6号, 〔2020〕10号. They knew neither services nor the two years. */
export const until2025: readonly Threshold[] = [
  {
    // Service marks came under art. 213 on 2021-03-01; no interpretation drew a line for them until 2025.
    article: '213',
    kind: 'goods',
    law: 'FS-2004-19:1',
    ...first,
    lines: [
      { measure: 'gainFen', base: wan(3), several: wan(2), aggravated: wan(15), severalAggravated: wan(10) },
      { measure: 'turnoverFen', base: wan(5), several: wan(3), aggravated: wan(25), severalAggravated: wan(15) },
    ],
  },
  {
    // Unsold goods: the opinion of 2011 (法发〔2011〕3号), known at second hand.
    article: '214',
    law: 'FS-2004-19:2',
    ...first,
    confidence: 'high',
    lines: [{ measure: 'salesFen', base: wan(5), aggravated: wan(25) }],
    unsold: [{ sold: 'salesFen', stock: 'stockFen', times: 3 }],
  },
  {
    article: '215',
    law: 'FS-2004-19:3',
    ...first,
    lines: [
      { measure: 'labels', base: 20_000, several: 10_000, aggravated: 100_000 },
      { measure: 'turnoverFen', base: wan(5), several: wan(3), aggravated: wan(25) },
      { measure: 'gainFen', base: wan(3), several: wan(2), aggravated: wan(15) },
    ],
  },
  {
    article: '216',
    law: 'FS-2004-19:4',
    ...first,
    lines: [
      { measure: 'turnoverFen', base: wan(20), several: wan(10) },
      { measure: 'gainFen', base: wan(10), several: wan(5) },
      { measure: 'lossFen', base: wan(50) },
    ],
  },
  // 1,000 copies at first, 500 since the second interpretation.
  copyright('2004-12-22', '2007-04-04', 'FS-2004-19:5', 1_000, 'high'),
  copyright('2007-04-05', to, 'FS-2007-6:1', 500, 'verified'),
  {
    article: '218',
    law: 'FS-2004-19:6',
    ...first,
    lines: [{ measure: 'gainFen', base: wan(10) }],
  },
  {
    article: '219',
    law: 'FS-2004-19:7',
    from: '2004-12-22',
    to: '2020-09-13',
    confidence: 'verified',
    lines: [{ measure: 'lossFen', base: wan(50), aggravated: wan(250) }],
  },
  {
    article: '219',
    law: 'FS-2020-10:4',
    from: '2020-09-14',
    to,
    confidence: 'high',
    lines: [
      { measure: 'lossFen', base: wan(30), aggravated: wan(250) },
      { measure: 'gainFen', base: wan(30), aggravated: wan(250) },
    ],
    ruin: true,
  },
  {
    article: '219-1',
    law: 'CRIM-1997:219-1',
    from: '2021-03-01',
    to,
    confidence: 'verified',
    lines: [],
    actItself: true,
  },
];
