import { describe, expect, it } from '@jest/globals';
import { calendarOf2026 } from '../../../test/harness/calendar.js';
import { at, dueOf, lateOn, ledgerOf } from '../../../test/harness/due-days.js';
import {
  agreed,
  applied,
  bound,
  breached,
  confirmed,
  known,
  objected,
  of,
  on,
  performed,
  queried,
  room,
  ruledOn,
  sought,
  taken,
  term,
} from '../../../test/harness/mediation-facts.js';
import type { Facts } from '../../case/file.js';
import type { Term } from '../../engine/time/limit.js';
import { confirmingCourts } from '../../law/confirming-courts.js';
import { mediation, type MediationEvent } from './mediation.js';

const inTime = [false, false, true];
const withRight = (type: string): Partial<Facts> => ({
  file: { ...known.file!, rights: { t1: { id: 't1', type, number: null, title: '某权利', holder: 'q1' } } },
});

describe('the court that confirms (司法确认管辖)', () => {
  const apply = {
    type: 'ApplyForConfirmation' as const,
    ...on,
    party: 'r1',
    court: '某法院',
    courtLevel: 'designated-basic' as const,
    applicants: ['q1', 'r1'],
  };
  it('is the one that would try the dispute', () => {
    const open = room.given(...bound);
    open.when(apply, known).refused('mediation.wrong-court');
    open.when({ ...apply, courtLevel: 'intermediate' }, known).refused('mediation.wrong-court');
    open.when({ ...apply, courtLevel: 'ip-intermediate' }, known).thenTypes('ConfirmationApplied');
    open.when(apply, withRight('trademark')).thenTypes('ConfirmationApplied');
    open.when({ ...apply, courtLevel: 'basic' }, withRight('trademark')).refused('mediation.wrong-court');
    // With the approval of the Supreme Court a basic court tries designs.
    open.when(apply, withRight('patent-design')).thenTypes('ConfirmationApplied');
    open.when({ ...apply, courtLevel: 'basic' }, withRight('patent-design')).refused('mediation.wrong-court');
  });
  it('is not known before the rule of 2022, and a basic one for a consumer', () => {
    expect(confirmingCourts('patent', ['patent-invention'], '2022-04-30')).toBeNull();
    expect(confirmingCourts('patent', ['patent-invention'], '2022-05-01')).toEqual(['ip-intermediate']);
    expect(confirmingCourts('consumer', ['trademark'], '2026-03-02')).toEqual(['basic', 'designated-basic']);
    expect(confirmingCourts('people', ['copyright'], '2026-03-02')).toEqual(['designated-basic', 'ip-intermediate']);
    expect(confirmingCourts('people', [], '2026-03-02')).toBeNull();
  });
  it('asks nothing for it', () => {
    const accept = { type: 'AcceptConfirmation' as const, ...on, party: 'r1', courtNumber: '（2026）宁01民特1号' };
    room
      .given(...bound, applied)
      .when({ ...accept, feeFen: 1 })
      .refused('mediation.confirmation-free');
    room
      .given(...bound, applied)
      .when({ ...accept, feeFen: 0 })
      .then(taken);
  });
});

describe('what the court asks for (补充)', () => {
  const asked = [...bound, applied, taken, queried] as const;
  it('is supplied, and the review goes on', () => {
    room
      .given(...bound, applied, taken)
      .when({ type: 'AskConfirmationSupplement', ...on, party: 'r1', materials: '权属证明', within: '7 calendar days' })
      .then(queried);
    const supplied: MediationEvent = { type: 'ConfirmationSupplemented', data: { ...of(), materials: '登记簿副本' } };
    room
      .given(...asked)
      .when({ type: 'SupplementConfirmation', ...on, party: 'r1', materials: '登记簿副本' })
      .then(supplied);
    expect(room.given(...asked, supplied).state.tracks.r1?.is).toBe('ConfirmationAccepted');
  });
  it('stops the fifteen days of the court in people’s mediation', () => {
    const people = { party: 'r1', kind: 'people' };
    const ledger = ledgerOf(
      mediation,
      at('2026-03-02', 'ConfirmationAccepted', people),
      at('2026-03-06', 'ConfirmationSupplementAsked', { ...people, within: '7 calendar days' }),
      at('2026-03-11', 'ConfirmationSupplemented', people),
    );
    // Fifteen days would be 17 March; five are cut out: Sunday 22 March, so the 23rd. The thirty days run on.
    expect(dueOf(ledger, 'T-CONF-DECIDE', 'r1')).toBe('2026-03-23');
    expect(dueOf(ledger, 'T-CONF-CLOSE', 'r1')).toBe('2026-04-01');
  });
  it('is due when the court says', () => {
    const begun = at('2026-03-02', 'ConfirmationSupplementAsked', { party: 'r1', within: '7 calendar days' });
    expect(
      lateOn(mediation, 'T-CONF-SUPPLEMENT', [begun], (when) => at(when, 'ConfirmationSupplemented', { party: 'r1' }), [
        '2026-03-08',
        '2026-03-09',
        '2026-03-10',
      ]),
    ).toEqual(inTime);
  });
  it('counts as a withdrawal when its time has passed in silence, and not before', () => {
    const withdraw = { type: 'WithdrawConfirmation' as const, ...on, party: 'r1', reason: 'no-answer' as const };
    const withdrawn = (reason: string): MediationEvent => ({
      type: 'ConfirmationWithdrawn',
      data: { ...of(), reason },
    });
    room
      .given(...asked)
      .when(withdraw, term('T-CONF-SUPPLEMENT', 'r1', '2026-03-01'))
      .then(withdrawn('no-answer'));
    room
      .given(...asked)
      .when(withdraw, term('T-CONF-SUPPLEMENT', 'r1', '2026-03-02'))
      .refused('mediation.answer-still-open');
    room
      .given(...bound, applied, taken)
      .when(withdraw)
      .refused('mediation.nothing-asked');
    room
      .given(...bound, applied)
      .when({ ...withdraw, reason: 'withdrawn' })
      .then(withdrawn('withdrawn'));
    expect(room.given(...bound, applied, withdrawn('withdrawn')).state.tracks.r1?.is).toBe('Agreed');
  });
});

describe('an agreement that the court rejects', () => {
  const rejected: MediationEvent = {
    type: 'ConfirmationRejected',
    data: { ...of(), courtNumber: '1号', ground: 'unclear', reasons: '内容不明确' },
  };
  it('is mediated anew, which no other agreement is', () => {
    const reopen = { type: 'ReopenMediation' as const, ...on, party: 'r1', reasons: '双方同意变更协议' };
    const reopened: MediationEvent = { type: 'MediationReopened', data: { ...of(), reasons: '双方同意变更协议' } };
    room
      .given(...bound, applied, taken, rejected)
      .when(reopen)
      .then(reopened);
    expect(room.given(...bound, applied, taken, rejected, reopened).state).toMatchObject({
      is: 'Mediating',
      tracks: { r1: { is: 'InMediation', rejected: false } },
    });
    room
      .given(...bound)
      .when(reopen)
      .refused('mediation.not-rejected');
  });
});

describe('an objection (异议)', () => {
  const ruled = [...bound, applied, taken, confirmed] as const;
  const object = { type: 'ObjectToConfirmation' as const, ...on, party: 'r1', person: 'r1', reasons: '非自愿' };
  const receipt = (dueOn: string): Partial<Facts> => ({
    ...known,
    calendar: calendarOf2026,
    terms: [{ limit: 'T-CONF-OBJECT', key: 'r1', startedOn: '2026-02-20', dueOn, is: 'running' } as Term],
  });

  it('of a party is in time for fifteen days from receipt', () => {
    const begun = at('2026-03-02', 'AgreementConfirmed', { party: 'r1', receivedOn: '2026-03-04' });
    expect(
      lateOn(
        mediation,
        'T-CONF-OBJECT',
        [begun],
        (when) => at(when, 'ConfirmationObjected', { party: 'r1', measure: 'objection-1' }),
        ['2026-03-18', '2026-03-19', '2026-03-20'],
      ),
    ).toEqual(inTime);
    room
      .given(...ruled)
      .when(object, receipt('2026-03-02'))
      .then(objected);
    room
      .given(...ruled)
      .when(object, receipt('2026-03-01'))
      .refused('mediation.objection-late');
    room
      .given(...ruled)
      .when({ ...object, occurredOn: '2026-02-19' }, receipt('2026-03-02'))
      .refused('act.before-precondition');
    room
      .given(...bound)
      .when(object, known)
      .refused('mediation.not-confirmed');
    room
      .given(...ruled, objected)
      .when(object, receipt('2026-03-02'))
      .refused('mediation.objection-pending');
    room
      .given(...ruled)
      .when({ ...object, person: 'x' }, known)
      .refused('mediation.unknown-party');
  });

  it('of an interested person is in time for six months from knowing, across Labour Day', () => {
    const outsider = (occurredOn: string, knownOn?: string) =>
      room
        .given(...ruled)
        .when(
          { ...object, occurredOn, person: 'z1', ...(knownOn ? { knownOn } : {}) },
          { ...receipt('2026-03-02'), today: '2026-12-01' },
        );
    outsider('2026-03-02').refused('mediation.known-on-missing');
    outsider('2026-03-02', '2026-03-03').refused('act.before-precondition');
    // Six months from 1 November end on 1 May; the holiday lasts to the 5th.
    outsider('2026-05-05', '2025-11-01').thenTypes('HarmToOutsiderKnown', 'OutsiderObjected');
    outsider('2026-05-06', '2025-11-01').thenTypes('HarmToOutsiderKnown', 'OutsiderObjected');
    outsider('2026-05-07', '2025-11-01').refused('mediation.outsider-late');
    const begun = at('2026-04-10', 'HarmToOutsiderKnown', { party: 'r1', person: 'z1', knownOn: '2025-11-01' });
    expect(
      lateOn(
        mediation,
        'T-CONF-OBJECT-OTHER',
        [begun],
        (when) => at(when, 'OutsiderObjected', { party: 'r1', measure: 'objection-1' }),
        ['2026-05-05', '2026-05-06', '2026-05-07'],
      ),
    ).toEqual(inTime);
  });

  it('keeps the mediation open until the court has ruled on it', () => {
    const done = [...ruled, performed(1000), objected] as const;
    expect(room.given(...done).state).toMatchObject({ is: 'Performing', tracks: { r1: { is: 'Performed' } } });
    const rule = {
      type: 'DecideConfirmationObjection' as const,
      ...on,
      measure: 'objection-1',
      courtNumber: '（2026）宁01民特监1号',
      reasons: '经审查',
    };
    const pending = room.given(...done);
    pending.when({ ...rule, outcome: 'dismissed' }).then(ruledOn('ConfirmationObjectionDismissed'));
    pending.when({ ...rule, outcome: 'revoked' }).then(ruledOn('ConfirmationRevoked'));
    pending.when({ ...rule, outcome: 'changed' }).then(ruledOn('ConfirmationChanged'));
    expect(room.given(...done, ruledOn('ConfirmationObjectionDismissed')).state.is).toBe('Performed');
  });

  it('that is upheld leaves the agreement a contract', () => {
    const revoked = ruledOn('ConfirmationRevoked');
    expect(room.given(...ruled, objected, revoked).state.tracks.r1).toMatchObject({ is: 'Agreed', confirmed: false });
    const enforcing = room.given(...ruled, breached(true), sought, objected, revoked);
    expect(enforcing.state.tracks.r1).toMatchObject({ is: 'Breached', confirmed: false });
    enforcing
      .when({ type: 'SeekAgreementEnforcement', ...on, party: 'r1', court: '某法院', applicant: 'q1' }, known)
      .refused('mediation.not-enforceable');
    expect(room.given(...ruled, objected, ruledOn('ConfirmationChanged')).state.tracks.r1?.is).toBe('Confirmed');
    expect(agreed.data.notarised).toBe(false);
  });
});
