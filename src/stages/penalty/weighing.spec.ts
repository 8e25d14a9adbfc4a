import { describe, expect, it } from '@jest/globals';
import type { Facts, Punished } from '../../case/file.js';
import {
  answered,
  approved,
  decide,
  head,
  legal,
  proposal,
  reported,
  reviewed,
  alone,
  cmd,
  event,
  on,
  r1,
  room,
  withParty,
} from '../../../test/harness/penalty-facts.js';
import { facts } from '../../../test/harness/room.js';
import { fineSheet, weighedFine } from './fine-sheet.js';
import { hearingRight } from './hearing-right.js';
import { repeatOf } from './repeat.js';
import type { Proposal } from './shapes.js';

const earlier = (over: Partial<Punished> = {}): Punished => ({
  party: 'r1',
  case: 'case-7',
  proceeding: 'penalty-1',
  number: '卫市监处罚〔2024〕7号',
  on: '2024-06-03',
  actOn: '2024-05-20',
  basis: 'TM-2019:60',
  fineFen: 100_000,
  revokedOn: null,
  ...over,
});
const approve = (over: Partial<Proposal>, ...punished: readonly Punished[]) =>
  room
    .given(alone, reported, reviewed)
    .when(cmd({ type: 'ApproveProposal', ...on, proposals: [proposal(over)] }), { ...head, punished });

describe('a repeated trademark infringement (T-REPEAT-TM)', () => {
  const counts = (actOn: string, ...punished: readonly Punished[]) =>
    repeatOf(proposal({ actOn }), punished)?.counted.map(({ source }) => source);

  it('looks back five years from the day of the act, the first day included', () => {
    const found = ['case-7 卫市监处罚〔2024〕7号'];
    expect(counts('2026-01-10', earlier({ actOn: '2021-01-09' }))).toEqual([]);
    expect(counts('2026-01-10', earlier({ actOn: '2021-01-10' }))).toEqual(found);
    expect(counts('2026-01-10', earlier({ actOn: '2026-01-09' }))).toEqual(found);
    // The day of the act itself is that act.
    expect(counts('2026-01-10', earlier({ actOn: '2026-01-10' }))).toEqual([]);
  });

  it('counts what stands, of the same party and kind, by the day of the decision where that of the act is not known', () => {
    expect(counts('2026-01-10', earlier({ revokedOn: '2025-01-02' }))).toEqual([]);
    expect(counts('2026-01-10', earlier({ party: 'r2' }))).toEqual([]);
    expect(counts('2026-01-10', earlier({ basis: 'PAT-2020:68' }))).toEqual([]);
    expect(counts('2026-01-10', earlier({ actOn: null, on: '2021-01-10' }))).toHaveLength(1);
    expect(counts('2026-01-10', earlier({ actOn: null, on: '2021-01-09' }))).toEqual([]);
  });

  it('takes the article of the day of the act, and looks back across the change of the law', () => {
    const of = (basis: string, actOn: string) => repeatOf(proposal({ basis, actOn }), [earlier()]);
    expect(of('TM-2019:60', '2026-12-31')).toMatchObject({ law: 'TM-2019:60', months: 60, applies: true });
    expect(of('TM-2026:74', '2027-01-01')).toMatchObject({ law: 'TM-2026:74', since: '2022-01-01', applies: true });
    expect(of('PAT-2020:68', '2026-01-10')).toBeNull();
  });

  it('counts beside the record what the officer proves', () => {
    const priors = [{ on: '2023-04-01', basis: 'TM-2019:60', source: '吴忠市监处罚〔2023〕3号' }];
    expect(repeatOf(proposal({ priors }), [])).toMatchObject({
      applies: true,
      counted: [{ on: '2023-04-01', source: '吴忠市监处罚〔2023〕3号' }],
    });
  });

  it('is punished more heavily, or the officer says why not', () => {
    approve({ tier: 'severe' }, earlier()).thenTypes('ProposalApproved');
    approve({ tier: 'ordinary' }, earlier()).refused('penalty.repeat-not-severe');
    approve({ tier: 'ordinary', departs: '货值极小，主动供述' }, earlier()).thenTypes('ProposalApproved');
    approve({ tier: 'ordinary' }).thenTypes('ProposalApproved');
  });
});

describe('one act, one fine', () => {
  it('goes by the article with the higher fine', () => {
    // 60,000 yuan of turnover: five times under either, but never less than once under the copyright law.
    approve({ basis: 'TM-2019:52', fineFen: 1_200_000, alsoUnder: ['TM-2019:60'] }).refused(
      'penalty.higher-fine-rules',
    );
    approve({ basis: 'TM-2019:60', alsoUnder: ['TM-2019:52'] }).thenTypes('ProposalApproved');
    approve({ basis: 'TM-2019:60', alsoUnder: ['CR-2020:53'] }).thenTypes('ProposalApproved');
  });

  it('is not fined again for what ended on the same day, unless it is said to be another act', () => {
    const fined = earlier({ actOn: '2026-01-10' });
    approve({}, fined).refused('penalty.fined-already');
    approve({ otherAct: '前案为另一门店的另一批商品' }, fined).thenTypes('ProposalApproved');
    approve({ fineFen: 0 }, fined).thenTypes('ProposalApproved');
    approve({}, earlier({ actOn: '2026-01-10', fineFen: 0 })).thenTypes('ProposalApproved');
    approve({}, earlier({ actOn: '2026-01-10', revokedOn: '2026-02-01' })).thenTypes('ProposalApproved');
    approve({}, earlier({ actOn: '2026-01-10', party: 'r2' })).thenTypes('ProposalApproved');
    approve({}, earlier({ actOn: '2026-01-09' })).thenTypes('ProposalApproved');
  });

  it('is asked again when it is decided', () => {
    const fined = [earlier({ actOn: '2026-01-10' })];
    room
      .given(...answered)
      .when(decide(proposal()), { ...head, punished: fined })
      .refused('penalty.fined-already');
  });
});

describe('the turnover', () => {
  const turnoverItems = [
    { what: '假冒白酒', quantity: 30, valuedBy: 'sale-price', unitFen: 150_000 },
    { what: '库存白酒', quantity: 10, valuedBy: 'marked-price', unitFen: 150_000 },
  ] as Proposal['turnoverItems'] & object;

  it('is the sum of its lines', () => {
    approve({ turnoverItems, turnoverFen: 6_000_000 }).thenTypes('ProposalApproved');
    approve({ turnoverItems, turnoverFen: 6_000_001 }).refused('penalty.turnover-not-the-sum');
    approve({ turnoverItems, turnoverFen: undefined }).refused('penalty.turnover-not-the-sum');
    const huge = [{ what: '标识', quantity: 1_000_000_000, valuedBy: 'other', unitFen: 9_007_199 }] as const;
    approve({ turnoverItems: [...huge, ...huge] }).refused('penalty.turnover-too-high');
  });

  it('says on the sheet how each line was valued, and not what the goods were called', () => {
    const sheet = fineSheet({ turnoverItems }, 'TM-2019:60', '2026-01-10', null);
    expect(sheet).toMatchObject({ of: 'turnover', amountFen: 6_000_000, range: { minFen: 0, maxFen: 30_000_000 } });
    expect(sheet.turnover?.lines[1]).toEqual({
      quantity: 10,
      valuedBy: 'marked-price',
      unitFen: 150_000,
      totalFen: 1_500_000,
    });
    expect(JSON.stringify(sheet)).not.toContain('白酒');
  });
});

describe('the sheet of a fine', () => {
  const bandsOf = (basis: string, turnoverFen: number) =>
    fineSheet({ turnoverFen }, basis, '2026-01-10', null).bands.map(({ tier, minFen, maxFen }) => [
      tier,
      minFen,
      maxFen,
    ]);

  it('divides the range: the lower and the upper three tenths, and what lies between', () => {
    expect(bandsOf('TM-2019:60', 5_000_000)).toEqual([
      ['lenient', 0, 7_500_000],
      ['ordinary', 7_500_000, 17_500_000],
      ['severe', 17_500_000, 25_000_000],
    ]);
    // One to five times: below it only 减轻.
    expect(bandsOf('CR-2020:53', 10_000_000)[0]).toEqual(['reduced', 0, 9_999_999]);
    expect(bandsOf('CR-2020:53', 10_000_000)[1]).toEqual(['lenient', 10_000_000, 22_000_000]);
  });

  it('suggests the ordinary band, and the severe one for a repeated infringement', () => {
    const of = (punished: Facts['punished']) => weighedFine(proposal(), { ...facts(), punished, lookedThrough: 41 });
    expect(of([])).toMatchObject({ suggested: { tier: 'ordinary' }, repeat: { applies: false }, lookedThrough: 41 });
    expect(of([earlier()])).toMatchObject({ suggested: { tier: 'severe' }, repeat: { applies: true } });
  });

  it('knows nothing of an article whose fines are not in the table', () => {
    expect(fineSheet({}, 'ECL-2018:42', '2026-01-10', null)).toMatchObject({ range: null, bands: [], suggested: null });
  });

  it('stands on the decision, beside what the officer chose', () => {
    const decided = room
      .given(...answered)
      .when(decide(proposal()), head)
      .events();
    expect(decided[0]!.data).toMatchObject({
      actOn: '2026-01-10',
      weighed: { tier: 'severe', fineFen: 5_000_000, inBand: false, range: { minFen: 0, maxFen: 30_000_000 } },
    });
  });
});

describe('an agreement reached beside the penalty', () => {
  const mediation = (is: string): Facts['others'][number] => ({
    id: 'mediation-1',
    stage: 'mediation',
    is: 'Performing',
    open: true,
    openedOn: '2026-01-10',
    respondents: ['r1'],
    tracks: { r1: is },
  });
  const weigh = (is: string, punished: Facts['punished'] = []) =>
    weighedFine(proposal({ tier: 'ordinary' }), { ...facts(), others: [mediation(is)], punished });

  it('that is performed speaks for the lenient band, and nothing is forced', () => {
    expect(weigh('Performed')).toMatchObject({
      mitigating: [{ ground: 'agreement-performed', proceeding: 'mediation-1', law: 'APL-2021:32' }],
      suggested: { tier: 'lenient' },
      tier: 'ordinary',
    });
    const decided = room
      .given(...answered)
      .when(decide(proposal()), { ...head, others: [mediation('Performed')] })
      .events();
    expect(decided[0]!.data).toMatchObject({ tier: 'severe', weighed: { suggested: { tier: 'lenient' } } });
  });

  it('that is kept so far is told, and suggests nothing else', () => {
    for (const is of ['Agreed', 'ConfirmationSought', 'Confirmed'])
      expect(weigh(is)).toMatchObject({ mitigating: [{ ground: 'agreement-kept' }], suggested: { tier: 'ordinary' } });
  });

  it('that is broken, or was never reached, is none', () => {
    for (const is of ['Breached', 'EnforcementSought', 'InMediation', 'Failed'])
      expect(weigh(is)).not.toHaveProperty('mitigating');
  });

  it('does not lower what is suggested for a repeated infringement', () => {
    const before = [earlier()];
    expect(weigh('Performed', before)).toMatchObject({
      mitigating: [{ ground: 'agreement-performed' }],
      suggested: { tier: 'severe' },
    });
  });
});

describe('the threshold of a hearing', () => {
  const right = (rules: Facts['rules'], kind: 'natural' | 'legal', fineFen: number, options = {}) =>
    hearingRight(
      proposal({ fineFen, goodsFen: 0 }),
      { ...legal('r1'), kind },
      {
        rules,
        options,
        optionsChosenBy: Object.fromEntries(Object.keys(options).map((id) => [id, 'e1'])),
      },
    );

  it('is that of the copyright departments in their cases', () => {
    expect(right('copyright', 'natural', 1_999_999)).toMatchObject({ has: false, law: 'CRPEN-2009:33' });
    expect(right('copyright', 'natural', 2_000_000)).toMatchObject({ has: true, thresholdFen: 2_000_000 });
    expect(right('copyright', 'legal', 9_999_999).has).toBe(false);
    expect(right('copyright', 'legal', 10_000_000).has).toBe(true);
    expect(right('market-regulation', 'natural', 1_000_000)).toMatchObject({ has: true, law: 'SAMRHEAR-2021:5' });
    expect(right('agriculture', 'natural', 999_999).has).toBe(false);
  });

  it('gives way to that of the province', () => {
    const options = { 'hearing-threshold-natural-fen': 500_000 };
    expect(right('copyright', 'natural', 500_000, options)).toMatchObject({
      has: true,
      by: 'hearing-threshold-natural-fen',
    });
  });

  it('is recorded with the notice', () => {
    room
      .given(alone, reported, reviewed, approved(proposal({ fineFen: 2_000_000, goodsFen: 0 })))
      .when(cmd({ type: 'ServeNotice', ...on, ...r1, method: 'direct' }), {
        ...withParty({ ...legal('r1'), kind: 'natural' }),
        rules: 'copyright',
      })
      .then(
        event('NoticeServed', {
          ...r1,
          method: 'direct',
          announcedOn: null,
          hearingRight: true,
          hearing: {
            has: true,
            thresholdFen: 2_000_000,
            fineFen: 2_000_000,
            confiscatedFen: 0,
            restriction: false,
            by: 'hearing-copyright',
            law: 'CRPEN-2009:33',
          },
          listing: true,
        }),
      );
  });
});
