import { describe, expect, it } from '@jest/globals';
import { facts } from '../../../test/harness/room.js';
import {
  room,
  withTerm,
  lapsed,
  passed,
  effect,
  sued,
  judged,
  performanceOver,
  demanded,
  holderMay,
  applied,
  accepted,
  published,
  allServed,
  final,
  on,
} from '../../../test/harness/ruling-facts.js';
import { ruling, type RulingEvent } from './ruling.js';

describe('effect', () => {
  it('comes when neither side has sued in time', () => {
    const lapse = (state: Parameters<typeof ruling.evolve>[0], id: string) =>
      ruling.lapse?.(lapsed('T-RUL-SUIT', id), state, facts());
    expect(lapse(room.given(...allServed).state, 'r1')).toEqual([passed('r1')]);
    expect(lapse(room.given(...allServed, passed('r1')).state, 'q1')).toEqual([passed('q1'), effect('r1', true)]);
    expect(lapse(room.given(...final).state, 'r2')).toEqual([passed('r2'), effect('r2', false)]);
    expect(lapse(room.given(...allServed, sued('r1', 'r1')).state, 'r1')).toEqual([]);
  });
  it('publishes a revocation before it ends', () => {
    const change: RulingEvent = { type: 'RulingChangePublished', data: { channel: '局网站' } };
    const revoked = [
      ...allServed,
      passed('r2'),
      passed('q1'),
      effect('r2', false),
      sued('r1', 'r1'),
      published,
      judged('revoked', true),
    ] as const;
    expect(room.given(...revoked).state.is).toBe('Ruled');
    room
      .given(...revoked)
      .when({ type: 'PublishRulingChange', ...on, channel: '局网站' })
      .then(change);
    expect(room.given(...revoked, change).state.is).toBe('Concluded');
  });
});

describe('performance and enforcement', () => {
  const apply = {
    type: 'ApplyForRulingEnforcement',
    ...on,
    party: 'r1',
    applicant: 'agency',
    court: '银川市中级人民法院',
  } as const;
  it('ends when all have performed and the ruling is public', () => {
    const performed: RulingEvent = { type: 'RulingPerformed', data: { party: 'r1', details: '已停产' } };
    room
      .given(...final)
      .when({ type: 'RecordRulingPerformance', ...on, party: 'r1', details: '已停产' })
      .then(performed);
    expect(room.given(...final, passed('r2'), effect('r2', false), performed).state.is).toBe('Ruled');
    expect(room.given(...final, passed('r2'), effect('r2', false), performed, published).state.is).toBe('Concluded');
  });
  it('demands before it applies, and waits ten working days', () => {
    expect(ruling.lapse?.(lapsed('T-RUL-PERFORM', 'r1'), room.given(...final).state, facts())).toEqual([
      performanceOver,
    ]);
    const unperformed = [...final, performanceOver] as const;
    room
      .given(...unperformed)
      .when(apply)
      .refused('ruling.demand-first');
    room
      .given(...unperformed)
      .when({ type: 'DemandRulingPerformance', ...on, party: 'r1', manner: 'direct' })
      .then(demanded);
    room
      .given(...unperformed, demanded)
      .when(apply, withTerm('T-DEMAND', { key: 'r1', dueOn: '2026-03-02' }))
      .refused('ruling.demand-running');
    room
      .given(...unperformed, demanded)
      .when(apply, withTerm('T-DEMAND', { key: 'r1', dueOn: '2026-03-01' }))
      .then(applied);
    expect(ruling.handsTo?.(applied)).toEqual(['court']);
  });
  it('is left to the right holder when the agency lets its time pass', () => {
    const waiting = [...final, performanceOver, demanded] as const;
    expect(ruling.lapse?.(lapsed('T-RUL-ENFORCE', 'r1'), room.given(...waiting).state, facts())).toEqual([holderMay]);
    const holder = { ...apply, applicant: 'right-holder' } as const;
    room
      .given(...waiting)
      .when(holder)
      .refused('ruling.agency-first');
    room
      .given(...waiting, holderMay)
      .when(holder)
      .thenTypes('RulingEnforcementApplied');
    room
      .given(...waiting, holderMay)
      .when(apply)
      .refused('ruling.agency-too-late');
    const agencys = (over: object) =>
      withTerm('T-RUL-ENFORCE', { key: 'r1', startedOn: '2026-02-01', is: 'lapsed', ...over });
    const entered = room.given(...waiting, holderMay);
    entered
      .when(apply, agencys({ dueOn: '2026-03-02' }))
      .then({ type: 'AgencySilenceSetAside', data: { party: 'r1' } }, applied);
    entered.when(apply, agencys({ dueOn: '2026-03-01' })).refused('ruling.agency-too-late');
    entered.when(holder, agencys({ dueOn: '2026-03-02' })).refused('ruling.agency-first');
    entered.when(holder, agencys({ startedOn: '2026-03-03', dueOn: '2026-06-03' })).refused('act.before-precondition');
  });
  it('is taken, refused or carried out by the court', () => {
    const sought = [...final, performanceOver, demanded, applied] as const;
    room
      .given(...sought)
      .when({ type: 'AcceptRulingEnforcement', ...on, party: 'r1', courtNumber: '1号' })
      .then(accepted);
    room
      .given(...sought)
      .when({ type: 'RefuseRulingEnforcement', ...on, party: 'r1', reasons: '缺少催告' })
      .then({ type: 'RulingEnforcementRefused', data: { party: 'r1', reasons: '缺少催告' } });
    room
      .given(...sought, accepted)
      .when({ type: 'EndRulingEnforcement', ...on, party: 'r1', outcome: 'enforced', courtNumber: '1号' })
      .then({ type: 'RulingEnforcementEnded', data: { party: 'r1', outcome: 'enforced', courtNumber: '1号' } });
  });
});
