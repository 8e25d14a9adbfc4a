import { describe, expect, it } from '@jest/globals';
import {
  alone,
  approved,
  concluded,
  event,
  head,
  inForce,
  on,
  performed,
  proposal,
  r1,
  reported,
  reviewed,
  room,
  term,
} from '../../../test/harness/penalty-facts.js';
import { facts } from '../../../test/harness/room.js';
import { penalty } from './penalty.js';

const order = {
  type: 'OrderCorrection' as const,
  ...on,
  ...r1,
  order: '删除侵权链接',
  within: '10 calendar days' as const,
};
const ordered = event('CorrectionOrdered', { ...r1, order: '', within: '10 calendar days' });
const over = event('CorrectionTermEnded', { ...r1, endedOn: '2026-03-12' });
const recheck = (corrected: boolean, occurredOn = '2026-03-13') => ({
  type: 'RecheckCorrection' as const,
  occurredOn,
  ...r1,
  officers: ['li', 'wang'],
  corrected,
  findings: '复查',
});
const rechecked = (corrected: boolean) =>
  event('CorrectionRechecked', { ...r1, officers: ['li', 'wang'], corrected, findings: '' });

describe('order to correct and re-check (APL art. 28)', () => {
  it('is one at a time', () => {
    room.given(alone).when(order).thenTypes('CorrectionOrdered');
    room.given(alone, ordered).when(order).refused('penalty.correction-running');
    room.given(alone, ordered, rechecked(false)).when(order).thenTypes('CorrectionOrdered');
  });
  it('is re-checked once its time is over; earlier only to find it corrected', () => {
    const running = { terms: [term('T-CORRECT', '2026-03-12')] };
    room.given(alone).when(recheck(true)).refused('penalty.no-correction-ordered');
    room.given(alone, ordered).when(recheck(true, '2026-03-05'), running).thenTypes('CorrectionRechecked');
    room.given(alone, ordered).when(recheck(false, '2026-03-12'), running).refused('penalty.correction-term-running');
    room.given(alone, ordered, over).when(recheck(false), running).thenTypes('CorrectionRechecked');
  });
  it('lets the clock say that the re-check is due, once', () => {
    const lapsed = term('T-CORRECT', '2026-03-12', { is: 'lapsed' });
    expect(penalty.lapse!(lapsed, room.given(alone, ordered).state, facts())).toEqual([over]);
    expect(penalty.lapse!(lapsed, room.given(alone, ordered, rechecked(true)).state, facts())).toEqual([]);
  });
  it('keeps the case open until the re-check', () => {
    const close = { type: 'CloseCase' as const, ...on, summary: '执行完毕' };
    const done = [...inForce, performed, ordered, concluded] as const;
    room
      .given(...done)
      .when(close, head)
      .refused('penalty.recheck-missing');
    room
      .given(...done, rechecked(true))
      .when(close, head)
      .thenTypes('PenaltyCaseClosed');
  });
});

describe('what a correction decides', () => {
  const platform = proposal({
    basis: 'ECL-2018:84',
    actOn: '2026-01-10',
    fineFen: 5_000_000,
    confiscatesGoods: false,
    tier: 'ordinary',
    listing: false,
  });
  const approve = (one: ReturnType<typeof proposal>) => ({ type: 'ApproveProposal' as const, ...on, proposals: [one] });
  it('some fines need an order that was not obeyed (ECL art. 84)', () => {
    room.given(alone, reported, reviewed).when(approve(platform), head).refused('penalty.correction-first');
    room
      .given(alone, ordered, rechecked(true), reported, reviewed)
      .when(approve(platform), head)
      .refused('penalty.correction-first');
    room
      .given(alone, ordered, rechecked(false), reported, reviewed)
      .when(approve(platform), head)
      .thenTypes('ProposalApproved');
  });
  it('who did not correct is not spared for having corrected (APL art. 33)', () => {
    const spare = (noPenaltyGround: 'minor-and-corrected' | 'first-and-minor' | 'no-fault') =>
      proposal({ outcome: 'no-penalty', noPenaltyGround, fineFen: 0, confiscatesGoods: false });
    const state = [alone, ordered, rechecked(false), reported, reviewed] as const;
    for (const ground of ['minor-and-corrected', 'first-and-minor'] as const)
      room
        .given(...state)
        .when(approve(spare(ground)), head)
        .refused('penalty.not-corrected');
    room
      .given(...state)
      .when(approve(spare('no-fault')), head)
      .thenTypes('ProposalApproved');
    expect(approved(spare('no-fault')).data.parties).toEqual(['r1']);
  });
});

describe('interim stop', () => {
  const stop = { type: 'OrderInterimStop' as const, ...on, ...r1, order: '停止销售', localRule: '某市条例第二十八条' };
  const stopped = event('InterimStopOrdered', { ...r1, order: '', localRule: '' });
  it('is off unless the city has a rule for it', () => {
    room.given(alone).when(stop, head).refused('penalty.no-interim-stop-here');
    const here = { ...head, options: { 'interim-stop': true } };
    room.given(alone).when(stop, here).thenTypes('InterimStopOrdered');
    room.given(alone, stopped).when(stop, here).refused('penalty.interim-stop-in-force');
  });
  it('is lifted by an act, at the latest before the case is closed', () => {
    const lift = { type: 'LiftInterimStop' as const, ...on, ...r1, reasons: '已决定' };
    room.given(alone).when(lift, head).refused('penalty.no-interim-stop');
    room.given(alone, stopped).when(lift, head).thenTypes('InterimStopLifted');
    room
      .given(...inForce, performed, stopped, concluded)
      .when({ type: 'CloseCase', ...on, summary: '' }, head)
      .refused('penalty.interim-stop-in-force');
  });
});
