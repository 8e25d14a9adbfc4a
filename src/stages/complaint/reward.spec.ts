import { describe, expect, it } from '@jest/globals';
import {
  doneOn,
  due,
  informant,
  ledger,
  on,
  openedOn,
  party,
  room,
  withParties,
  withRight,
  withTerm,
} from '../../../test/harness/complaint-facts.js';
import { rewardOf } from '../../law/rewards.js';
import type { ComplaintEvent } from './complaint.js';

const begun = openedOn('reward', { informant: 'i1' });
const approve = {
  type: 'ApproveReward',
  ...on,
  level: 'second',
  ground: 'large-fine',
  finesFen: 30_000_000,
  reasons: '提供关键线索',
} as const;
const approved: ComplaintEvent = {
  type: 'RewardApproved',
  data: {
    party: 'i1',
    level: 'second',
    ground: 'large-fine',
    finesFen: 30_000_000,
    amountFen: 900_000,
    reasons: '提供关键线索',
  },
};
const toldOf: ComplaintEvent = { type: 'RewardTold', data: { party: 'i1', by: 'post', amountFen: 900_000 } };
const claimed: ComplaintEvent = { type: 'RewardClaimed', data: { party: 'i1' } };
const waived: ComplaintEvent = { type: 'RewardWaived', data: { party: 'i1', ground: 'not-claimed' } };

describe('sum of a reward (国市监稽规〔2021〕4号)', () => {
  it.each([
    ['first', 100_000_000, 5_000_000],
    ['second', 30_000_000, 900_000],
    ['third', 30_000_000, 300_000],
    // Below the floor of the level, the floor.
    ['first', 9_999_999, 500_000],
    ['second', 9_999_999, 300_000],
    ['third', 0, 100_000],
    // Just above it, the share.
    ['third', 10_000_100, 100_001],
    // At most a million yuan.
    ['first', 3_000_000_000, 100_000_000],
  ] as const)('at the %s level from %i fen is %i fen', (level, fines, sum) => {
    expect(rewardOf(level, fines)).toBe(sum);
  });
});

describe('reward of an informant', () => {
  it('is approved with the sum that follows from level and fines', () => {
    room.given(begun).when(approve, withParties(informant)).then(approved);
  });
  it('is for no infringed party, agent, interested person or entity', () => {
    const excluded = [
      party('i1', ['informant', 'right-holder'], 'natural'),
      party('i1', ['informant', 'agent'], 'natural'),
      party('i1', ['informant', 'interested-party'], 'natural'),
      party('i1', ['informant'], 'legal'),
    ];
    for (const one of excluded) room.given(begun).when(approve, withParties(one)).refused('complaint.reward-excluded');
    room
      .given(begun)
      .when(approve, withRight('trademark', 'i1', informant))
      .refused('complaint.reward-excluded');
  });
  it('of half a million yuan needs the finance bureau, of less does not', () => {
    const large = { ...approve, level: 'first', finesFen: 1_000_000_000 } as const;
    room.given(begun).when(large, withParties(informant)).refused('complaint.reward-finance');
    room
      .given(begun)
      .when({ ...large, financeConsulted: true }, withParties(informant))
      .thenTypes('RewardApproved');
    room
      .given(begun)
      .when({ ...large, finesFen: 999_999_900 }, withParties(informant))
      .thenTypes('RewardApproved');
  });
  it('is told, claimed and paid', () => {
    room
      .given(begun, approved)
      .when({ type: 'TellReward', ...on, by: 'post' })
      .then(toldOf);
    room
      .given(begun, approved, toldOf)
      .when({ type: 'ClaimReward', ...on }, withTerm('T-REWARD-CLAIM', '2026-03-02'))
      .then(claimed);
    room
      .given(begun, approved, toldOf, claimed)
      .when({ type: 'PayReward', ...on, reference: '奖〔2026〕1号' })
      .then({ type: 'RewardPaid', data: { party: 'i1', amountFen: 900_000, reference: '奖〔2026〕1号' } });
  });
  it('is refused with a ground', () => {
    room
      .given(begun)
      .when({ type: 'RefuseReward', ...on, ground: 'not-grave', reasons: '罚没款数额较小' })
      .then({ type: 'RewardRefused', data: { party: 'i1', ground: 'not-grave', reasons: '罚没款数额较小' } });
  });
  it('is waived by silence only after the last day, and never by the clock', () => {
    const open = room.given(begun, approved, toldOf);
    const waive = { type: 'WaiveReward', ...on, ground: 'not-claimed' } as const;
    open.when(waive, withTerm('T-REWARD-CLAIM', '2026-03-02')).refused('complaint.reward-still-time');
    open.when(waive, withTerm('T-REWARD-CLAIM', '2026-03-01')).then(waived);
    open.when({ ...waive, ground: 'renounced' }, withTerm('T-REWARD-CLAIM', '2026-03-02')).thenTypes('RewardWaived');
    open
      .when({ type: 'ClaimReward', ...on }, withTerm('T-REWARD-CLAIM', '2026-03-01'))
      .refused('complaint.reward-claim-late');
  });
  it('has fifteen working days to be told after closing, and thirty to be claimed', () => {
    const closing = ledger(['2026-02-06', begun]);
    // 9 to 13, Saturday 14 (worked), 24 to 27, Saturday 28 (worked), 2 to 5 March.
    expect(due(closing, 'T-REWARD-TELL')).toBe('running 2026-03-05');
    expect(doneOn(closing, 'T-REWARD-TELL', toldOf, '2026-03-04')).toBe('in time');
    expect(doneOn(closing, 'T-REWARD-TELL', toldOf, '2026-03-05')).toBe('in time');
    expect(doneOn(closing, 'T-REWARD-TELL', toldOf, '2026-03-06')).toBe('late');
    const telling = ledger(['2026-02-06', begun], ['2026-03-05', toldOf]);
    expect(due(telling, 'T-REWARD-CLAIM')).toBe('running 2026-04-17');
    expect(doneOn(telling, 'T-REWARD-CLAIM', claimed, '2026-04-17')).toBe('in time');
    expect(doneOn(telling, 'T-REWARD-CLAIM', claimed, '2026-04-20')).toBe('late');
  });
});
