import { describe, expect, it } from '@jest/globals';
import { at, dueOf, lateOn, ledgerOf } from '../../../test/harness/due-days.js';
import {
  agreed,
  closed,
  failed,
  known,
  named,
  of,
  on,
  referred,
  requested,
  room,
  start,
} from '../../../test/harness/mediation-facts.js';
import { facts } from '../../../test/harness/room.js';
import type { Term } from '../../engine/time/limit.js';
import { mediation, type MediationEvent } from './mediation.js';

const taken = (limit: string) =>
  at('2026-03-02', 'CourtReferralTaken', { court: '某院', reference: '1号', limit, channel: 'paper' });
const asked: MediationEvent = {
  ...requested('court', 'r1'),
  data: {
    ...(requested('court', 'r1').data as Extract<MediationEvent, { type: 'MediationRequested' }>['data']),
    consenting: ['r1'],
  },
} as MediationEvent;
const sentHere = [start('court', 'r1'), asked, referred, named] as const;

describe('a mediation that a court refers (委派、委托调解)', () => {
  const refer = {
    type: 'TakeCourtReferral' as const,
    ...on,
    court: '银川市中级人民法院',
    reference: '（2026）宁01引调1号',
    moment: 'before-filing' as const,
    channel: 'court-platform' as const,
    platformNumber: 'ZDZ-2026-1',
    requester: 'q1',
    respondents: ['r1'],
    consenting: ['r1'],
    dispute: '专利侵权赔偿',
  };
  it('is taken from the court on paper or through the platform, which gives it a number', () => {
    const opening = room.given(start('court', 'r1'));
    opening.when(refer, known).then(
      {
        type: 'MediationRequested',
        data: {
          kind: 'court',
          requester: 'q1',
          parties: ['r1'],
          consenting: ['r1'],
          beside: null,
          attachedRuling: null,
          organisation: null,
          ownership: false,
          feeFen: 0,
          dispute: '专利侵权赔偿',
        },
      },
      referred,
    );
    const { platformNumber: _without, ...bare } = refer;
    opening.when(bare, known).refused('mediation.platform-number');
    opening.when({ ...bare, channel: 'paper' }, known).thenTypes('MediationRequested', 'CourtReferralTaken');
    opening.when({ ...refer, requester: 'r1' }, known).refused('mediation.against-oneself');
    expect(mediation.handsTo?.(referred)).toEqual(['court']);
  });

  it('runs thirty days before filing, fifteen after, seven in the simplified procedure', () => {
    const days = (limit: string, on: readonly [string, string, string]) =>
      lateOn(mediation, limit, [taken(limit)], (when) => at(when, 'MediationClosed'), on);
    expect(days('T-MED-COURT', ['2026-03-31', '2026-04-01', '2026-04-02'])).toEqual([false, false, true]);
    expect(days('T-MED-COURT-FILED', ['2026-03-16', '2026-03-17', '2026-03-18'])).toEqual([false, false, true]);
    expect(days('T-MED-COURT-SIMPLE', ['2026-03-08', '2026-03-09', '2026-03-10'])).toEqual([false, false, true]);
    // Seven days from 10 February end on 17 February, in the Spring Festival, which is free to the 23rd.
    const before = at('2026-02-10', 'CourtReferralTaken', { limit: 'T-MED-COURT-SIMPLE' });
    expect(dueOf(ledgerOf(mediation, before), 'T-MED-COURT-SIMPLE')).toBe('2026-02-24');
    const longer = at('2026-03-20', 'CourtMediationExtended', { limit: 'T-MED-COURT', length: '10 calendar days' });
    // The fortieth day is Saturday 11 April.
    expect(dueOf(ledgerOf(mediation, taken('T-MED-COURT'), longer), 'T-MED-COURT')).toBe('2026-04-13');
  });

  it('takes longer as long as both sides agree', () => {
    const extend = {
      type: 'ExtendCourtMediation' as const,
      ...on,
      length: '10 calendar days' as const,
      agreedBy: ['q1', 'r1'],
      reasons: '双方正在核对账目',
    };
    room
      .given(...sentHere)
      .when(extend)
      .then({
        type: 'CourtMediationExtended',
        data: { limit: 'T-MED-COURT', length: '10 calendar days', agreedBy: ['q1', 'r1'], reasons: '双方正在核对账目' },
      });
    room
      .given(...sentHere)
      .when({ ...extend, agreedBy: ['q1', 'r2'] })
      .refused('mediation.extension-not-agreed');
    room.given(start('patent', 'r1'), requested('patent', 'r1')).when(extend).refused('mediation.not-referred');
  });

  it('ends with its time, which the court is told; an agreement reached in time undoes that', () => {
    const open = room.given(...sentHere);
    const timeUp = failed('time-up', 'r1', 'court');
    expect(mediation.lapse?.({ limit: 'T-MED-COURT', key: null } as Term, open.state, facts())).toEqual([
      timeUp,
      closed,
    ]);
    const ending = room.given(...sentHere, timeUp, closed);
    expect(ending.state).toMatchObject({ is: 'Informing', tracks: { r1: { is: 'Ending' } } });
    ending
      .when({ type: 'TellMediationEnded', ...on, party: 'r1' })
      .then({ type: 'MediationEndTold', data: of('r1', 'court') });
    const agree = {
      type: 'ReachAgreement',
      ...on,
      party: 'r1',
      terms: '赔偿',
      amountFen: 1,
      performBy: '2026-03-20',
    } as const;
    const term = { limit: 'T-MED-COURT', key: null, dueOn: '2026-03-02', is: 'lapsed' } as Term;
    ending.when(agree, { terms: [term] }).thenTypes('MediationFailureSetAside', 'AgreementReached', 'MediationClosed');
    ending.when(agree, { terms: [{ ...term, dueOn: '2026-03-01' }] }).refused('mediation.agreement-late');
  });

  it('leads to a statement of the court itself, which is enforced and not objected to', () => {
    const bound = [
      ...sentHere,
      { ...agreed, data: { ...agreed.data, kind: 'court' } } as MediationEvent,
      closed,
    ] as const;
    const statement = { type: 'RecordCourtStatement' as const, ...on, party: 'r1', courtNumber: '（2026）宁01民初1号' };
    const made: MediationEvent = {
      type: 'CourtStatementMade',
      data: { ...of('r1', 'court'), courtNumber: '（2026）宁01民初1号' },
    };
    room
      .given(...bound)
      .when(statement)
      .then(made);
    const after = room.given(...bound, made);
    expect(after.state.tracks.r1).toMatchObject({ is: 'Confirmed', confirmed: true, objectable: false });
    after
      .when({ type: 'ObjectToConfirmation', ...on, party: 'r1', person: 'r1', reasons: '不服' }, known)
      .refused('mediation.not-confirmed');
    room
      .given(start('patent', 'r1'), requested('patent', 'r1'), agreed)
      .when(statement)
      .refused('mediation.not-referred');
  });

  it('is confirmed by the court that referred it and no other', () => {
    const bound = [
      ...sentHere,
      { ...agreed, data: { ...agreed.data, kind: 'court' } } as MediationEvent,
      closed,
    ] as const;
    const apply = {
      type: 'ApplyForConfirmation' as const,
      ...on,
      party: 'r1',
      court: '银川市中级人民法院',
      courtLevel: 'ip-intermediate' as const,
      applicants: ['q1', 'r1'],
    };
    room
      .given(...bound)
      .when(apply, known)
      .thenTypes('ConfirmationApplied');
    room
      .given(...bound)
      .when({ ...apply, court: '中卫市中级人民法院' }, known)
      .refused('mediation.not-the-referring-court');
  });
});
