import { describe, expect, it } from '@jest/globals';
import {
  agreed,
  bound,
  breached,
  closed,
  failed,
  known,
  mediating,
  named,
  of,
  on,
  requested,
  room,
  start,
} from '../../../test/harness/mediation-facts.js';
import type { MediationEvent } from './mediation.js';

describe('a session', () => {
  const call = {
    type: 'CallSession' as const,
    ...on,
    called: ['r1'],
    sessionOn: '2026-03-10',
    place: '调解室',
  };
  it('is called with its day and place, or its address online', () => {
    const called = (online: boolean): MediationEvent => ({
      type: 'SessionCalled',
      data: { parties: ['r1'], sessionOn: '2026-03-10', place: '调解室', online },
    });
    const open = room.given(...mediating);
    open.when(call).then(called(false));
    open.when({ ...call, online: true }).then(called(true));
    open.when({ ...call, sessionOn: '2026-03-01' }).refused('mediation.session-in-past');
    open.when({ ...call, called: ['r2'] }).refused('mediation.not-in-mediation');
    room.given(start('consumer', 'r1')).when(call).refused('mediation.no-mediator');
  });
  it('online names its recording', () => {
    const hold = { type: 'HoldSession' as const, ...on, called: ['r1'], absent: [], summary: '各方陈述', online: true };
    const open = room.given(...mediating);
    open.when(hold, known).refused('mediation.recording-needed');
    open.when({ ...hold, recording: '录2026-1' }, known).then({
      type: 'SessionHeld',
      data: { parties: ['r1'], absent: [], summary: '各方陈述', online: true, recording: '录2026-1' },
    });
  });
  it('may wait for a test, one at a time', () => {
    const begin = { type: 'BeginMediationTest' as const, ...on, what: '鉴别真伪', within: '10 working days' as const };
    const begun: MediationEvent = { type: 'MediationTestBegun', data: { what: '鉴别真伪', within: '10 working days' } };
    const ended: MediationEvent = { type: 'MediationTestEnded', data: { result: '系仿冒' } };
    const end = { type: 'EndMediationTest' as const, ...on, result: '系仿冒' };
    room
      .given(...mediating)
      .when(begin)
      .then(begun);
    room
      .given(...mediating, begun)
      .when(begin)
      .refused('mediation.testing');
    room
      .given(...mediating, begun)
      .when(end)
      .then(ended);
    room
      .given(...mediating, begun, ended)
      .when(end)
      .refused('mediation.no-test');
  });
});

describe('other ways', () => {
  const people = [start('people', 'r1'), requested('people', 'r1'), named] as const;
  const inMediation = [
    ...people,
    { type: 'MediationFiled', data: { ...of('r1', 'people'), sessionOn: '2026-03-10', place: '调解室' } } as const,
  ] as const;
  it('are told to the parties when people’s mediation fails', () => {
    const fail = { type: 'FailMediation' as const, ...on, party: 'r1', ground: 'no-agreement' as const };
    const open = room.given(...inMediation);
    open.when(fail).refused('mediation.ways-not-told');
    open.when({ ...fail, toldOf: ['arbitration', 'suit'] }).then(
      {
        type: 'MediationFailed',
        data: { ...of('r1', 'people'), ground: 'no-agreement', details: null, toldOf: ['arbitration', 'suit'] },
      },
      closed,
    );
  });
  it('include arbitration, from the mediation and from an agreement that is not kept', () => {
    const arbitrate = {
      type: 'ChooseArbitration' as const,
      ...on,
      party: 'r1',
      body: '银川仲裁委员会',
      basis: 'written-agreement' as const,
    };
    const chosen: MediationEvent = {
      type: 'ArbitrationChosen',
      data: { ...of(), body: '银川仲裁委员会', basis: 'written-agreement' },
    };
    const left = failed('to-arbitration') as Extract<MediationEvent, { type: 'MediationFailed' }>;
    room
      .given(...mediating)
      .when(arbitrate)
      .then(chosen, { ...left, data: { ...left.data, toldOf: ['arbitration'] } }, closed);
    for (const events of [bound, [...bound, breached(false)]])
      room
        .given(...events)
        .when(arbitrate)
        .then(chosen, {
          type: 'MediationConcluded',
          data: { ...of(), way: 'arbitration', details: '银川仲裁委员会' },
        });
  });
});

describe('what is agreed', () => {
  const reach = {
    type: 'ReachAgreement' as const,
    ...on,
    party: 'r1',
    terms: '停止侵权',
    amountFen: 1000,
    performBy: '2026-05-01',
  };
  it('is in writing, save in people’s mediation', () => {
    room
      .given(...mediating)
      .when({ ...reach, form: 'oral' })
      .refused('mediation.in-writing');
    const people = room.given(start('people', 'r1'), requested('people', 'r1'), {
      type: 'MediationFiled',
      data: { ...of('r1', 'people'), sessionOn: '2026-03-02', place: '村委会' },
    });
    people.when({ ...reach, form: 'oral' }).thenTypes('AgreementReached', 'MediationClosed');
  });
  it('may be a part, and says what goes another way', () => {
    const [event] = room
      .given(...mediating)
      .when({ ...reach, rest: '库存品处理' })
      .events();
    expect(event).toMatchObject({ type: 'AgreementReached', data: { rest: '库存品处理' } });
    expect(agreed.data.rest).toBeNull();
  });
  it('has force from a notary only where something is paid', () => {
    room
      .given(...mediating)
      .when({ ...reach, amountFen: 0, notarised: true })
      .refused('mediation.nothing-to-enforce');
  });
});

describe('the time to apply for enforcement', () => {
  const interrupt = {
    type: 'InterruptEnforcementTime' as const,
    ...on,
    party: 'r1',
    ground: 'demanded' as const,
    details: '书面催告',
  };
  const notarised = { ...agreed, data: { ...agreed.data, notarised: true } };
  const broken = [...mediating, notarised, closed, breached(true)] as const;
  const until = (dueOn: string) => ({ terms: [{ limit: 'T-EXEC-APPLY', key: 'r1', dueOn, is: 'running' } as never] });
  it('is interrupted by a demand, while it runs', () => {
    room
      .given(...broken)
      .when(interrupt, until('2026-03-02'))
      .then({
        type: 'EnforcementTimeInterrupted',
        // Not before the last instalment was due.
        data: { ...of(), ground: 'demanded', details: '书面催告', performanceEndsOn: '2026-05-01', enforceable: true },
      });
    room
      .given(...broken)
      .when(interrupt, until('2026-03-01'))
      .refused('mediation.enforcement-time-over');
    room
      .given(...bound, breached(false))
      .when(interrupt)
      .refused('mediation.not-enforceable');
  });
});
