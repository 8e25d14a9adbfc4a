import { describe, expect, it } from '@jest/globals';
import type { OffenceAct, OffenceFacts } from '../../case/values/offence-facts.js';
import type { Measure, ThresholdArticle } from '../../law/offences.lines.js';
import { weigh, type By, type Tier } from './thresholds.js';

const wan = (amount: number) => amount * 1_000_000;
const NEW = '2026-03-02';
const OLD = '2024-03-04';
const act = (counted: Partial<OffenceAct>, on = NEW): OffenceAct => ({ on, handled: false, ...counted });
/** Punished a year before, for an act of the same kind. */
const punished = (article: ThresholdArticle, on = '2025-03-03') => [
  { on, punishment: 'administrative' as const, article },
];
const tier = (article: ThresholdArticle, facts: OffenceFacts, on = NEW): Tier => weigh(article, facts, on).tier;

type Row = readonly [article: ThresholdArticle, how: By, measure: Measure, line: number, aggravated: number | null];

/** Just below, at, above: one row for each number of the table. */
const newLines: readonly Row[] = [
  ['213', 'base', 'gainFen', wan(3), wan(30)],
  ['213', 'base', 'turnoverFen', wan(5), wan(50)],
  ['213', 'several', 'gainFen', wan(2), wan(20)],
  ['213', 'several', 'turnoverFen', wan(3), wan(30)],
  ['213', 'repeat', 'gainFen', wan(2), wan(20)],
  ['213', 'repeat', 'turnoverFen', wan(3), wan(30)],
  ['214', 'base', 'gainFen', wan(3), wan(30)],
  ['214', 'base', 'salesFen', wan(5), wan(50)],
  ['214', 'repeat', 'gainFen', wan(2), wan(20)],
  ['214', 'repeat', 'salesFen', wan(3), wan(30)],
  ['215', 'base', 'labels', 10_000, 50_000],
  ['215', 'base', 'gainFen', wan(2), wan(10)],
  ['215', 'base', 'turnoverFen', wan(3), wan(15)],
  ['215', 'several', 'labels', 5_000, 25_000],
  ['215', 'several', 'gainFen', wan(1), wan(5)],
  ['215', 'several', 'turnoverFen', wan(2), wan(10)],
  ['215', 'repeat', 'labels', 5_000, 25_000],
  ['215', 'repeat', 'gainFen', wan(1), wan(5)],
  ['215', 'repeat', 'turnoverFen', wan(2), wan(10)],
  ['216', 'base', 'gainFen', wan(10), null],
  ['216', 'base', 'turnoverFen', wan(20), null],
  ['216', 'base', 'lossFen', wan(30), null],
  ['216', 'several', 'gainFen', wan(5), null],
  ['216', 'several', 'turnoverFen', wan(10), null],
  ['216', 'repeat', 'gainFen', wan(5), null],
  ['216', 'repeat', 'turnoverFen', wan(10), null],
  ['217', 'base', 'gainFen', wan(3), wan(30)],
  ['217', 'base', 'turnoverFen', wan(5), wan(50)],
  ['217', 'base', 'copies', 500, 5_000],
  ['217', 'base', 'works', 500, 5_000],
  ['217', 'base', 'downloads', 10_000, 100_000],
  ['217', 'base', 'views', 100_000, 1_000_000],
  ['217', 'base', 'members', 1_000, 10_000],
  ['217', 'repeat', 'gainFen', wan(2), wan(20)],
  ['217', 'repeat', 'turnoverFen', wan(3), wan(30)],
  ['218', 'base', 'gainFen', wan(5), null],
  ['218', 'base', 'salesFen', wan(10), null],
  ['218', 'base', 'copies', 1_000, null],
  ['218', 'repeat', 'gainFen', wan(3), null],
  ['218', 'repeat', 'salesFen', wan(5), null],
  ['219', 'base', 'lossFen', wan(30), wan(300)],
  ['219', 'base', 'gainFen', wan(30), wan(300)],
  ['219', 'repeat', 'lossFen', wan(10), wan(100)],
  ['219', 'repeat', 'gainFen', wan(10), wan(100)],
];

const oldLines: readonly Row[] = [
  ['213', 'base', 'gainFen', wan(3), wan(15)],
  ['213', 'base', 'turnoverFen', wan(5), wan(25)],
  ['213', 'several', 'gainFen', wan(2), wan(10)],
  ['213', 'several', 'turnoverFen', wan(3), wan(15)],
  ['214', 'base', 'salesFen', wan(5), wan(25)],
  ['215', 'base', 'labels', 20_000, 100_000],
  ['215', 'base', 'turnoverFen', wan(5), wan(25)],
  ['215', 'base', 'gainFen', wan(3), wan(15)],
  ['215', 'several', 'labels', 10_000, null],
  ['215', 'several', 'turnoverFen', wan(3), null],
  ['215', 'several', 'gainFen', wan(2), null],
  ['216', 'base', 'turnoverFen', wan(20), null],
  ['216', 'base', 'gainFen', wan(10), null],
  ['216', 'base', 'lossFen', wan(50), null],
  ['216', 'several', 'turnoverFen', wan(10), null],
  ['216', 'several', 'gainFen', wan(5), null],
  ['217', 'base', 'gainFen', wan(3), wan(15)],
  ['217', 'base', 'turnoverFen', wan(5), wan(25)],
  ['217', 'base', 'copies', 500, null],
  ['218', 'base', 'gainFen', wan(10), null],
  ['219', 'base', 'lossFen', wan(30), wan(250)],
  ['219', 'base', 'gainFen', wan(30), wan(250)],
];

function expectLine([article, how, measure, line, aggravated]: Row, on: string) {
  const of = (value: number) =>
    tier(
      article,
      {
        acts: [act({ [measure]: value }, on)],
        rights: how === 'several' ? 2 : 1,
        priors: how === 'repeat' ? punished(article) : [],
      },
      on,
    );
  expect([of(line - 1), of(line), of(line + 1)]).toEqual(['none', 'ordinary', 'ordinary']);
  if (aggravated === null) expect(of(line * 100)).not.toBe('none');
  else
    expect([of(aggravated - 1), of(aggravated), of(aggravated + 1)]).toEqual(['ordinary', 'aggravated', 'aggravated']);
}

describe('the lines from 2025-04-26', () => {
  it.each(newLines)('art. %s, %s, %s: from %d', (...row) => expectLine(row, NEW));

  it('draw services higher than goods, and add goods that fall short to them', () => {
    const services = (gainFen: number) => tier('213', { acts: [act({ kind: 'services', gainFen })] });
    expect([services(wan(5) - 1), services(wan(5)), services(wan(50))]).toEqual(['none', 'ordinary', 'aggravated']);
    const few = (gainFen: number) => tier('213', { acts: [act({ kind: 'services', gainFen })], rights: 2 });
    expect([few(wan(3) - 1), few(wan(3))]).toEqual(['none', 'ordinary']);
    const again = (gainFen: number) =>
      tier('213', { acts: [act({ kind: 'services', gainFen })], priors: punished('214') });
    expect([again(wan(3) - 1), again(wan(3))]).toEqual(['none', 'ordinary']);
    const mixed = (gainFen: number) =>
      weigh('213', { acts: [act({ kind: 'goods', gainFen: wan(2) }), act({ kind: 'services', gainFen })] }, NEW);
    expect(mixed(wan(3) - 1).tier).toBe('none');
    expect(mixed(wan(3)).reached).toMatchObject([{ by: 'mixed', value: wan(5), atLeast: wan(5), law: 'FS-2025-5:3' }]);
  });

  it('count goods in store at three times the line of sales, alone or with what was sold', () => {
    const stored = (stockFen: number, salesFen = 0, priors: OffenceFacts['priors'] = []) =>
      tier('214', { acts: [act({ stockFen, salesFen })], priors });
    expect([stored(wan(15) - 1), stored(wan(15)), stored(wan(15) + 1)]).toEqual(['none', 'ordinary', 'ordinary']);
    expect([stored(wan(11), wan(4) - 1), stored(wan(11), wan(4))]).toEqual(['none', 'ordinary']);
    expect([stored(wan(150) - 1), stored(wan(150))]).toEqual(['ordinary', 'aggravated']);
    const repeated = punished('213');
    expect([stored(wan(9) - 1, 0, repeated), stored(wan(9), 0, repeated)]).toEqual(['none', 'ordinary']);
    const labels = (stockLabels: number, rights = 1) => tier('215', { acts: [act({ stockLabels })], rights });
    expect([labels(29_999), labels(30_000), labels(14_999, 2), labels(15_000, 2)]).toEqual([
      'none',
      'ordinary',
      'none',
      'ordinary',
    ]);
    const copies = (stockCopies: number) => tier('218', { acts: [act({ stockCopies })] });
    expect([copies(2_999), copies(3_000)]).toEqual(['none', 'ordinary']);
    const value = (stockFen: number) => tier('218', { acts: [act({ stockFen })] });
    expect([value(wan(30) - 1), value(wan(30))]).toEqual(['none', 'ordinary']);
  });

  it('take two halves of copyright for a whole', () => {
    const halves = (copies: number, downloads: number) => tier('217', { acts: [act({ copies, downloads })] });
    expect([halves(249, 5_000), halves(250, 4_999), halves(250, 5_000), halves(499, 0)]).toEqual([
      'none',
      'none',
      'ordinary',
      'none',
    ]);
  });

  it('need no sum for a secret sold abroad, and none where the holder was ruined', () => {
    const abroad = weigh('219-1', { acts: [act({})] }, NEW);
    expect(abroad).toMatchObject({ tier: 'ordinary', years: { from: 0, to: 5 }, reached: [{ by: 'act-itself' }] });
    expect(weigh('219-1', { acts: [act({ lossFen: wan(30) })] }, NEW).tier).toBe('aggravated');
    expect(tier('219-1', { acts: [act({ lossFen: wan(30) - 1 })] })).toBe('ordinary');
    expect(weigh('219', { acts: [act({})], holderRuined: true }, NEW)).toMatchObject({
      tier: 'aggravated',
      years: { from: 3, to: 10 },
    });
  });
});

describe('the lines until 2025-04-25', () => {
  it.each(oldLines)('art. %s, %s, %s: from %d', (...row) => expectLine(row, OLD));

  it('know no two years, and no gains from sales', () => {
    expect(tier('213', { acts: [act({ gainFen: wan(2) }, OLD)], priors: punished('213', '2023-06-01') }, OLD)).toBe(
      'none',
    );
    expect(tier('214', { acts: [act({ gainFen: wan(30) }, OLD)] }, OLD)).toBe('none');
    const stored = (stockFen: number) => tier('214', { acts: [act({ stockFen }, OLD)] }, OLD);
    expect([stored(wan(15) - 1), stored(wan(15))]).toEqual(['none', 'ordinary']);
  });

  it('draw none for services, which the later ones know', () => {
    const hotel = weigh('213', { acts: [act({ kind: 'services', turnoverFen: wan(60) }, OLD)] }, OLD);
    expect(hotel).toMatchObject({ tier: 'none', reached: [], totals: { turnoverFen: wan(60) } });
    const earned = { acts: [act({ kind: 'services', gainFen: wan(60) }, OLD)] };
    expect(weigh('213', earned, NEW)).toMatchObject({ tier: 'none', nowTier: 'aggravated' });
    expect(tier('213', { acts: [act({ kind: 'goods', turnoverFen: wan(60) }, OLD)] }, OLD)).toBe('aggravated');
  });

  it('were higher before they were amended', () => {
    const copies = (on: string, count: number) => tier('217', { acts: [act({ copies: count }, on)] }, on);
    expect([copies('2007-04-04', 999), copies('2007-04-04', 1_000), copies('2007-04-05', 500)]).toEqual([
      'none',
      'ordinary',
      'ordinary',
    ]);
    const loss = (on: string, lossFen: number) => tier('219', { acts: [act({ lossFen }, on)] }, on);
    expect([loss('2020-09-13', wan(50) - 1), loss('2020-09-13', wan(50)), loss('2020-09-14', wan(30))]).toEqual([
      'none',
      'ordinary',
      'ordinary',
    ]);
    expect(tier('219-1', { acts: [act({}, '2021-02-28')] }, '2021-02-28')).toBe('none');
    expect(tier('219-1', { acts: [act({}, '2021-03-01')] }, '2021-03-01')).toBe('ordinary');
  });

  it('go by the last day of the acts, and the later lines are shown beside them', () => {
    const sold = (on: string) => weigh('218', { acts: [act({ gainFen: wan(7) }, on)] }, '2025-06-02');
    expect(sold('2025-04-25')).toMatchObject({ tier: 'none', nowTier: 'ordinary' });
    expect(sold('2025-04-26')).toMatchObject({ tier: 'ordinary', nowTier: null });
    const across = { acts: [act({ gainFen: wan(3) }, '2025-04-20'), act({ gainFen: wan(3) }, '2025-04-28')] };
    expect(weigh('218', across, '2025-06-02')).toMatchObject({ tier: 'ordinary', actsUntil: '2025-04-28' });
  });
});

describe('weighing', () => {
  it('adds up what was not handled, and names what it rests on', () => {
    const facts = {
      acts: [
        act({ salesFen: wan(2), source: 'case-a' }),
        act({ salesFen: wan(3), source: 'case-b' }),
        act({ salesFen: wan(9), handled: true, source: 'case-c' }),
      ],
    };
    expect(weigh('214', facts, NEW)).toMatchObject({
      tier: 'ordinary',
      years: { from: 0, to: 3 },
      totals: { salesFen: wan(5) },
      counted: 2,
      handled: 1,
      sources: ['case-a', 'case-b'],
      reached: [{ measure: 'salesFen', value: wan(5), atLeast: wan(5), by: 'base', law: 'FS-2025-5:5' }],
    });
    expect(weigh('214', { acts: [act({ salesFen: wan(9), handled: true })] }, NEW)).toMatchObject({
      tier: 'none',
      actsUntil: null,
    });
  });

  it('looks back two years to a punishment of the same kind, the last day included', () => {
    const sold = (on: string, article: ThresholdArticle) =>
      weigh('214', { acts: [act({ salesFen: wan(3) })], priors: punished(article, on) }, NEW).repeat;
    expect([sold('2024-03-01', '213'), sold('2024-03-02', '213'), sold('2024-03-03', '213')]).toEqual([
      false,
      true,
      true,
    ]);
    expect(sold('2025-03-03', '217')).toBe(false);
    expect(sold(NEW, '213')).toBe(false);
  });
});
