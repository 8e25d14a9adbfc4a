import { describe, expect, it } from '@jest/globals';
import { facts } from '../../../test/harness/room.js';
import { expectDefinitions, expectLimits, expectTotal, expectWords } from '../../../test/harness/room-checks.js';
import {
  room,
  on,
  known,
  term,
  start,
  requested,
  of,
  sent,
  received,
  opinion,
  silent,
  filed,
  named,
  closed,
  failed,
  withdrawn,
  samples,
  asking,
  bound,
  mediating,
} from '../../../test/harness/mediation-facts.js';
import type { Term } from '../../engine/time/limit.js';
import { mediation, type MediationEvent } from './mediation.js';

describe('request', () => {
  const request = {
    type: 'RequestMediation' as const,
    ...on,
    kind: 'patent' as const,
    requester: 'q1',
    respondents: ['r1'],
    dispute: '专利侵权赔偿',
  };
  it('opens, with those who ask for it too already in mediation', () => {
    room.given(start('patent', 'r1')).when(request, known).then(requested('patent', 'r1'));
    const joint = room.given(start('people', 'r1', 'r2'), {
      type: 'MediationRequested',
      data: {
        kind: 'people',
        requester: 'q1',
        parties: ['r1', 'r2'],
        consenting: ['r2'],
        beside: null,
        attachedRuling: null,
        organisation: null,
        ownership: false,
        feeFen: 0,
        dispute: '',
      },
    });
    expect(joint.state.tracks).toMatchObject({ r1: { is: 'ToBeAsked' }, r2: { is: 'InMediation' } });
  });
  it('refuses who is not on file, who is on both sides, and consent where the law asks for an opinion', () => {
    const opening = room.given(start('patent', 'r1'));
    opening.when({ ...request, requester: 'x' }, known).refused('mediation.unknown-party');
    opening.when({ ...request, requester: 'r1' }, known).refused('mediation.against-oneself');
    opening.when({ ...request, consenting: ['r2'] }, known).refused('mediation.not-a-respondent');
    opening.when({ ...request, consenting: ['r1'] }, known).refused('mediation.opinion-needed');
  });
  it('mediates damages only beside a penalty or ruling', () => {
    const beside = {
      id: 'penalty-1',
      stage: 'penalty',
      is: 'Filed',
      open: true,
      openedOn: '2026-02-02',
      respondents: ['r1'],
      tracks: {},
    };
    const damages = { ...request, kind: 'damages' as const };
    const opening = room.given(start('damages', 'r1'));
    opening.when(damages, known).refused('mediation.damages-beside');
    opening.when({ ...damages, beside: 'penalty-1' }, { ...known, others: [beside] }).thenTypes('MediationRequested');
  });
});

describe('asking the respondent', () => {
  it('sends the notice, and records receipt with it or later', () => {
    const send = { type: 'SendOpinionNotice', ...on, party: 'r1', manner: 'post' } as const;
    room
      .given(...asking)
      .when(send)
      .then(sent);
    room
      .given(...asking)
      .when({ ...send, receivedOn: '2026-03-02' })
      .then(sent, { type: 'OpinionNoticeReceived', data: { ...of(), receivedOn: '2026-03-02' } });
    room
      .given(...asking)
      .when({ ...send, receivedOn: '2026-03-01' })
      .refused('mediation.receipt-date');
    room
      .given(...asking)
      .when({ ...send, receivedOn: '2026-03-03' })
      .refused('mediation.receipt-date');
    room
      .given(...asking, sent)
      .when({ type: 'RecordNoticeReceipt', party: 'r1', occurredOn: '2026-03-01' })
      .then(received);
  });
  it('takes the opinion, and after silence only one that was in time', () => {
    const give = { type: 'RecordOpinion', ...on, party: 'r1', willing: true } as const;
    room
      .given(...asking, sent, received)
      .when(give)
      .then(opinion(true));
    const quiet = room.given(...asking, sent, received, silent);
    expect(quiet.state.tracks.r1?.is).toBe('Silent');
    const late = { ...give, type: 'SetSilenceAside' } as const;
    quiet.when(late, term('T-PMED-OPINION', 'r1', '2026-03-02')).then(opinion(true));
    quiet.when(late, term('T-PMED-OPINION', 'r1', '2026-03-01')).refused('mediation.opinion-late');
  });
  it('takes an opinion given in time although it was not filed for his silence', () => {
    const notFiled = (reason: string): MediationEvent => ({ type: 'MediationNotFiled', data: { ...of(), reason } });
    const aside: MediationEvent = { type: 'NotFilingSetAside', data: of() };
    const late = { type: 'SetSilenceAside', ...on, party: 'r1', willing: true } as const;
    const within = (dueOn: string, is: Term['is'] = 'lapsed') => ({
      terms: [{ limit: 'T-PMED-OPINION', key: 'r1', startedOn: '2026-02-20', dueOn, is } as Term],
    });
    const ended = room.given(...asking, sent, received, silent, notFiled('silent'), closed);
    expect(ended.state.is).toBe('NotFiled');
    ended.when(late, within('2026-03-02')).then(aside, opinion(true));
    ended
      .when({ ...late, willing: false }, within('2026-03-02'))
      .then(aside, opinion(false), notFiled('unwilling'), closed);
    ended.when(late, within('2026-03-01')).refused('mediation.opinion-late');
    ended.when({ ...late, occurredOn: '2026-02-19' }, within('2026-03-02')).refused('act.before-precondition');
    ended.when(late, within('2026-03-02', 'met')).refused('mediation.opinion-given');
    expect(
      room.given(...asking, sent, received, silent, notFiled('silent'), closed, aside, opinion(true)).state.is,
    ).toBe('Requested');
  });
  it('answers the lapse of the time for an opinion, once', () => {
    const lapsed = { limit: 'T-PMED-OPINION', key: 'r1' } as Term;
    const state = room.given(...asking, sent, received).state;
    expect(mediation.lapse?.(lapsed, state, facts())).toEqual([silent]);
    expect(mediation.lapse?.(lapsed, room.given(...asking, sent, received, opinion(true)).state, facts())).toEqual([]);
  });
  it('files for the willing and names the time', () => {
    const file = { type: 'FileMediation', ...on, party: 'r1', sessionOn: '2026-03-10', place: '调解室' } as const;
    const willing = room.given(...asking, sent, received, opinion(true));
    willing.when(file).then(filed());
    willing.when({ ...file, sessionOn: '2026-03-01' }).refused('mediation.session-in-past');
  });
  it('does not file for the unwilling or silent, and ends', () => {
    const decline = { type: 'DeclineMediation', ...on, party: 'r1' } as const;
    const notFiled = (reason: string): MediationEvent => ({ type: 'MediationNotFiled', data: { ...of(), reason } });
    room
      .given(...asking, sent, received, opinion(false))
      .when(decline)
      .then(notFiled('unwilling'), closed);
    room
      .given(...asking, sent, received, silent)
      .when(decline)
      .then(notFiled('silent'), closed);
    expect(room.given(...asking, sent, received, silent, notFiled('silent')).state.is).toBe('NotFiled');
  });
});

describe('mediating', () => {
  const session = {
    type: 'HoldSession' as const,
    ...on,
    called: ['r1'],
    absent: [] as string[],
    summary: '双方各陈述意见',
  };
  const held = (...absent: readonly string[]): MediationEvent => ({
    type: 'SessionHeld',
    data: { parties: ['r1'], absent, summary: session.summary, online: false, recording: null },
  });
  it('names mediators and holds sessions', () => {
    room
      .given(...asking)
      .when({ type: 'AssignMediator', ...on, handlers: ['zhao'] })
      .then(named);
    room
      .given(...mediating)
      .when(session, known)
      .then(held());
    room
      .given(...asking, opinion(true), filed())
      .when(session, known)
      .refused('mediation.no-mediator');
    room
      .given(...mediating)
      .when({ ...session, called: ['r2'] }, known)
      .refused('mediation.not-in-mediation');
    room
      .given(...mediating)
      .when({ ...session, absent: ['r2'] }, known)
      .refused('mediation.not-called');
  });
  it('takes the requester away as withdrawn, the respondent away as failed', () => {
    room
      .given(...mediating)
      .when({ ...session, absent: ['q1'] }, known)
      .then(held('q1'), withdrawn('requester-absent'), closed);
    room
      .given(...mediating)
      .when({ ...session, absent: ['r1'] }, known)
      .then(held('r1'), failed('respondent-absent'), closed);
    room
      .given(start('consumer', 'r1'), named)
      .when({ ...session, absent: ['q1'] }, known)
      .then(held('q1'), failed('requester-absent', 'r1', 'consumer'), closed);
  });
  it('ends without agreement', () => {
    room
      .given(...mediating)
      .when({ type: 'FailMediation', ...on, party: 'r1', ground: 'no-agreement' })
      .then(failed('no-agreement'), closed);
    expect(room.given(...mediating, failed('no-agreement'), closed).state.is).toBe('Failed');
  });
  it('is withdrawn against those with whom it is under way', () => {
    const withdraw = { type: 'WithdrawMediation' as const, ...on, respondents: ['r1'] };
    room
      .given(...mediating)
      .when(withdraw)
      .then(withdrawn('withdrawn'), closed);
    expect(room.given(...mediating, withdrawn('withdrawn')).state.is).toBe('Withdrawn');
    room
      .given(...bound)
      .when(withdraw)
      .refused('mediation.nothing-to-withdraw');
  });
  it("ends a consumer's mediation when time is up, and tells both sides", () => {
    const open = room.given(start('consumer', 'r1', 'r2'), failed('refused', 'r2', 'consumer'));
    expect(mediation.lapse?.({ limit: 'T-CMP-MED', key: null } as Term, open.state, facts())).toEqual([
      failed('time-up', 'r1', 'consumer'),
      closed,
    ]);
    const ending = room.given(start('consumer', 'r1'), failed('time-up', 'r1', 'consumer'), closed);
    expect(ending.state.is).toBe('Informing');
    const told: MediationEvent = { type: 'MediationEndTold', data: of('r1', 'consumer') };
    const agree = {
      type: 'ReachAgreement',
      ...on,
      party: 'r1',
      terms: '退款',
      amountFen: 100,
      performBy: '2026-03-20',
    } as const;
    const mediated = (dueOn: string) => ({
      terms: [{ limit: 'T-CMP-MED', key: null, startedOn: '2026-01-05', dueOn, is: 'lapsed' } as Term],
    });
    ending
      .when(agree, mediated('2026-03-02'))
      .thenTypes('MediationFailureSetAside', 'AgreementReached', 'MediationClosed');
    ending.when(agree, mediated('2026-03-01')).refused('mediation.agreement-late');
    room
      .given(start('consumer', 'r1'), failed('refused', 'r1', 'consumer'), closed)
      .when(agree, mediated('2026-03-02'))
      .refused('mediation.agreement-late');
    ending.when({ type: 'TellMediationEnded', ...on, party: 'r1' }).then(told);
    expect(room.given(start('consumer', 'r1'), failed('time-up', 'r1', 'consumer'), told).state.is).toBe('Failed');
  });
});

describe('the room as a whole', () => {
  it('has words for all that it says', () => {
    expectWords(
      mediation,
      samples.filter((e) => e.type !== 'ProceedingOpened'),
      new URL('./', import.meta.url),
    );
  });
  it('rests on roles, documents and law that are on file', () => expectDefinitions(mediation));
  it('has well-formed limits', () => expectLimits(mediation));
  it('folds any of its events in any order', () => expectTotal(mediation, samples));
});
