import { describe, expect, it } from '@jest/globals';
import {
  room,
  on,
  known,
  term,
  start,
  requested,
  of,
  filed,
  named,
  closed,
  agreed,
  applied,
  taken,
  confirmed,
  paidPart,
  performed,
  breached,
  sought,
  bound,
  mediating,
} from '../../../test/harness/mediation-facts.js';
import type { Facts } from '../../case/file.js';
import { mitigatingFor } from '../../case/values/mitigating.js';
import type { Term } from '../../engine/time/limit.js';
import { mediation, type MediationEvent } from './mediation.js';

/** A term of the court on what was agreed with r1. */
const courtTerm = (limit: string, version: string, ...extensions: Term['extensions']): Partial<Facts> => ({
  ...known,
  terms: [{ limit, version, key: 'r1', is: 'running', extensions } as unknown as Term],
});

describe('agreement', () => {
  const reach = {
    type: 'ReachAgreement' as const,
    ...on,
    party: 'r1',
    terms: '停止侵权，分两期支付',
    amountFen: 1000,
    performBy: '2026-05-01',
    instalments: [...agreed.data.instalments],
  };
  it('binds one respondent while another is still in mediation', () => {
    room
      .given(...mediating)
      .when(reach)
      .then(agreed, closed);
    const two = [start('patent', 'r1', 'r2'), requested('patent', 'r1', 'r2'), filed(), filed('r2'), named] as const;
    room
      .given(...two)
      .when(reach)
      .then(agreed);
    expect(room.given(...two, agreed).state).toMatchObject({
      is: 'Mediating',
      tracks: { r1: { is: 'Agreed' }, r2: { is: 'InMediation' } },
    });
  });
  it('adds up, in order of dates', () => {
    const open = room.given(...mediating);
    open.when({ ...reach, performBy: '2026-03-01' }).refused('mediation.performance-in-past');
    open.when({ ...reach, amountFen: 1001 }).refused('mediation.instalments-sum');
    open.when({ ...reach, instalments: [...reach.instalments].reverse() }).refused('mediation.instalments-order');
    open.when({ ...reach, performBy: '2026-04-30' }).refused('mediation.instalments-order');
  });
  it('is confirmed on the application of both sides, in time', () => {
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
      .then(applied);
    room
      .given(...bound)
      .when({ ...apply, applicants: ['r1', 'r2'] }, known)
      .refused('mediation.not-joint');
    room
      .given(...bound)
      .when({ ...apply, applicants: ['q1', 'x'] }, known)
      .refused('mediation.unknown-party');
    room
      .given(...bound)
      .when(apply, term('T-MED-CONFIRM', 'r1', '2026-03-01'))
      .refused('mediation.confirmation-late');
    expect(mediation.handsTo?.(applied)).toEqual(['court']);
    const court = { ...on, party: 'r1', courtNumber: '（2026）宁01民特1号' };
    room
      .given(...bound, applied)
      .when({ type: 'AcceptConfirmation', ...court })
      .then(taken);
    room
      .given(...bound, applied, taken)
      .when({ type: 'ConfirmAgreement', ...court })
      .then(confirmed);
    expect(room.given(...bound, applied, taken, confirmed).state.tracks.r1).toMatchObject({
      is: 'Confirmed',
      confirmed: true,
    });
  });
  it('stays a contract where the court does not confirm it', () => {
    const declined: MediationEvent = { type: 'ConfirmationNotAccepted', data: { ...of(), reasons: '不属于受理范围' } };
    const rejected: MediationEvent = {
      type: 'ConfirmationRejected',
      data: { ...of(), courtNumber: '1号', ground: 'unclear', reasons: '内容不明确' },
    };
    room
      .given(...bound, applied)
      .when({ type: 'DeclineConfirmation', ...on, party: 'r1', reasons: '不属于受理范围' })
      .then(declined);
    room
      .given(...bound, applied, taken)
      .when({
        type: 'RejectConfirmation',
        ...on,
        party: 'r1',
        courtNumber: '1号',
        ground: 'unclear',
        reasons: '内容不明确',
      })
      .then(rejected);
    expect(room.given(...bound, applied, taken, rejected).state.tracks.r1?.is).toBe('Agreed');
  });
  it('gives the court as much more as its president allows, ten days for people’s mediation', () => {
    const closing = courtTerm('T-CONF-CLOSE', '2024-01-01');
    room
      .given(...bound, applied, taken)
      .when(
        { type: 'ExtendConfirmation', ...on, party: 'r1', length: '15 calendar days', reasons: '需核实权属' },
        closing,
      )
      .then({
        type: 'ConfirmationExtended',
        data: { ...of(), limit: 'T-CONF-CLOSE', length: '15 calendar days', reasons: '需核实权属' },
      });
    room
      .given(...bound, applied, taken)
      .when({ type: 'ExtendConfirmation', ...on, party: 'r1', reasons: '需核实权属' }, closing)
      .refused('mediation.extension-length');
    const people = room.given(
      start('people', 'r1'),
      requested('people', 'r1'),
      { ...agreed, data: { ...agreed.data, kind: 'people' } },
      applied,
      taken,
    );
    const deciding = courtTerm('T-CONF-DECIDE', '2011-03-30');
    people.when({ type: 'ExtendConfirmation', ...on, party: 'r1', reasons: '需核实权属' }, deciding).then({
      type: 'ConfirmationExtended',
      data: { ...of('r1', 'people'), limit: 'T-CONF-DECIDE', length: '10 calendar days', reasons: '需核实权属' },
    });
  });

  it('is no longer lengthened where no term of the court runs, or it was lengthened before, whatever is typed', () => {
    const before = { on: '2026-03-02', by: 'ConfirmationExtended', length: '5 calendar days' } as const;
    const court = room.given(...bound, applied, taken);
    const extend = { type: 'ExtendConfirmation', ...on, party: 'r1', reasons: '需核实权属' } as const;
    court.when(extend).refused('term.not-running');
    court.when(extend, courtTerm('T-CONF-CLOSE', '2024-01-01', before)).refused('term.extension-used-up');
  });
});

describe('performance', () => {
  const pay = { type: 'RecordAgreementPerformance' as const, ...on, party: 'r1', amountFen: 400, complete: false };
  it('goes instalment by instalment to its end', () => {
    room
      .given(...bound)
      .when(pay)
      .then(paidPart);
    room
      .given(...bound, paidPart)
      .when({ ...pay, amountFen: 600, complete: true })
      .then(performed(600));
    expect(room.given(...bound, paidPart, performed(600)).state).toMatchObject({
      is: 'Performed',
      tracks: { r1: { paidFen: 1000 } },
    });
    room
      .given(...bound)
      .when({ ...pay, amountFen: 1001 })
      .refused('mediation.paid-too-much');
    room
      .given(...bound)
      .when({ ...pay, complete: true })
      .refused('mediation.not-fully-paid');
  });
  const breach = { type: 'RecordBreach' as const, occurredOn: '2026-04-02', party: 'r1', details: '第一期未付' };
  it('is broken only after a day has passed without it', () => {
    room
      .given(...bound)
      .when(breach)
      .then(breached(false));
    room
      .given(...bound)
      .when({ ...breach, occurredOn: '2026-04-01' })
      .refused('mediation.not-yet-due');
  });
  it('is enforced where the court confirmed it', () => {
    const seek = {
      type: 'SeekAgreementEnforcement' as const,
      ...on,
      party: 'r1',
      court: '银川市中级人民法院',
      applicant: 'q1',
    };
    const broken = [...bound, applied, taken, confirmed, breached(true)] as const;
    room
      .given(...broken)
      .when(seek, known)
      .then(sought);
    room
      .given(...broken)
      .when({ ...seek, applicant: 'x' }, known)
      .refused('mediation.unknown-party');
    room
      .given(...broken)
      .when({ ...seek, applicant: 'r1' }, known)
      .refused('mediation.against-oneself');
    room
      .given(...bound, breached(false))
      .when(seek, known)
      .refused('mediation.not-enforceable');
    room
      .given(...broken, sought)
      .when({
        type: 'EndAgreementEnforcement',
        ...on,
        party: 'r1',
        outcome: 'performed',
        courtNumber: '（2026）宁01执1号',
      })
      .then({
        type: 'AgreementEnforcementEnded',
        data: { ...of(), outcome: 'performed', courtNumber: '（2026）宁01执1号' },
      });
  });
  it('that the court enforced was not performed by the respondent, and does not speak for him', () => {
    const over = (outcome: string) =>
      room.given(...bound, applied, taken, confirmed, breached(true), sought, {
        type: 'AgreementEnforcementEnded',
        data: { ...of(), outcome, courtNumber: '（2026）宁01执1号' },
      }).state;
    expect(over('performed')).toMatchObject({ is: 'Concluded', tracks: { r1: { is: 'Enforced' } } });
    expect(over('terminated')).toMatchObject({ is: 'Concluded', tracks: { r1: { is: 'Concluded' } } });
    const tracks = { r1: over('performed').tracks.r1?.is ?? '' };
    expect(mitigatingFor('r1', [{ id: 'mediation-1', stage: 'mediation', tracks }])).toEqual([]);
  });
  it('is concluded when the parties go to law', () => {
    room
      .given(...bound, breached(false))
      .when({ type: 'ConcludeMediation', ...on, party: 'r1', way: 'civil-suit', details: '权利人起诉' })
      .then({ type: 'MediationConcluded', data: { ...of(), way: 'civil-suit', details: '权利人起诉' } });
  });
});
