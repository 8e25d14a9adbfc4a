import { describe, expect, it } from '@jest/globals';
import {
  alone,
  answered,
  cmd,
  decide,
  head,
  proposal,
  reported,
  reviewed,
  room,
} from '../../../test/harness/penalty-facts.js';
import { fines } from '../../law/fines.js';
import { lawChoice } from './law-choice.js';
import type { Proposal } from './shapes.js';

// The Trademark Law of 2026 begins on 2027-01-01.
const infringement = { basis: 'TM-2019:60', actOn: '2026-12-31', turnoverFen: 6_000_000 };
const equal = {
  former: 'TM-2019:60',
  later: 'TM-2026:74',
  lighter: 'equal',
  because: 'option',
  option: 'trademark-2026',
};

describe('which version of the law is suggested (行政处罚法 art. 37)', () => {
  it.each([
    ['2026-12-31', '2026-12-31', null],
    ['2026-12-31', '2027-01-01', { ...equal, suggested: 'TM-2019:60' }],
    ['2027-01-01', '2027-01-02', null],
  ])('an act that ended on %s, decided on %s', (actOn, on, expected) => {
    expect(lawChoice({ ...infringement, actOn }, on, {})).toEqual(expected);
  });
  it('whichever of the two was cited', () => {
    expect(lawChoice({ ...infringement, basis: 'TM-2026:74' }, '2027-01-01', {})).toEqual({
      ...equal,
      suggested: 'TM-2019:60',
    });
  });
  it('where the amounts are equal the city’s option says whether the new text is lighter', () => {
    expect(lawChoice(infringement, '2027-01-01', { 'trademark-2026': 'later' })).toEqual({
      ...equal,
      suggested: 'TM-2026:74',
    });
  });
  it('the law of the act where the later one is heavier, or neither is lighter throughout', () => {
    const secret = { basis: 'AUCL-2019:21', actOn: '2025-10-14', serious: true };
    expect(lawChoice(secret, '2025-10-15', {})).toMatchObject({ lighter: 'former', suggested: 'AUCL-2019:21' });
    expect(lawChoice({ ...secret, serious: false }, '2025-10-15', {})).toMatchObject({
      lighter: 'equal',
      suggested: 'AUCL-2019:21',
      because: 'law-of-the-act',
    });
  });
  it('each row that replaces another replaces one that ended the day before', () => {
    for (const { id, replaces, from } of fines.filter((row) => row.replaces !== undefined)) {
      const former = fines.find((row) => row.id === replaces);
      expect([id, former?.to !== undefined && former.to < from]).toEqual([id, true]);
    }
  });
});

describe('the officer chooses, and says why', () => {
  const january = { occurredOn: '2027-01-04' };
  const on = { ...head, today: '2027-01-04' };
  const approve = (over: Partial<Proposal>) =>
    cmd({ type: 'ApproveProposal', ...january, proposals: [proposal({ ...infringement, ...over })] });
  const ready = room.given(alone, reported, reviewed);
  const lawReasons = '罚款幅度相同，适用行为时的法律';

  it('not before 2027: there is nothing to choose', () => {
    room
      .given(alone, reported, reviewed)
      .when({ ...approve({}), occurredOn: '2026-12-31' }, on)
      .thenTypes('ProposalApproved');
  });
  it('from 2027 on a proposal without a reason is refused, whichever version it cites', () => {
    ready.when(approve({}), on).refused('penalty.law-choice-unreasoned');
    ready.when(approve({ basis: 'TM-2026:74' }), on).refused('penalty.law-choice-unreasoned');
    ready.when(approve({ lawReasons: '  ' }), on).refused('penalty.law-choice-unreasoned');
  });
  it('an act of 2027 has one law', () => {
    ready.when(approve({ actOn: '2027-01-02', basis: 'TM-2026:74' }), on).thenTypes('ProposalApproved');
    ready.when(approve({ actOn: '2027-01-02' }), on).refused('penalty.law-not-in-force');
  });
  it('who is not penalised needs none', () => {
    const spared = { outcome: 'no-penalty', fineFen: 0, confiscatesGoods: false, noPenaltyGround: 'no-fault' } as const;
    ready.when(approve(spared), on).thenTypes('ProposalApproved');
  });
  it('what was suggested, what was chosen and why stand on the event, with the option that it turned on', () => {
    const cited = proposal({ ...infringement, lawReasons });
    const options = { options: { 'trademark-2026': 'act' }, optionsChosenBy: { 'trademark-2026': null } };
    const choice = { ...equal, suggested: 'TM-2019:60', chosen: 'TM-2019:60', reasons: lawReasons } as const;
    ready.when(approve({ lawReasons }), { ...on, ...options }).then({
      type: 'ProposalApproved',
      data: {
        parties: ['r1'],
        proposals: [cited],
        lawChoices: [{ party: 'r1', ...choice }],
        chosen: { 'trademark-2026': { value: 'act', by: null } },
      },
    } as never);
  });
  it('and again on the decision', () => {
    const cited = proposal({ lawReasons });
    const decision = { ...decide(cited), ...january };
    room
      .given(...answered)
      .when({ ...decision, decision: proposal() }, on)
      .refused('penalty.law-choice-unreasoned');
    room
      .given(...answered)
      .when(decision, on)
      .thenTypes('PenaltyDecided', 'DecisionsCompleted');
  });
});
