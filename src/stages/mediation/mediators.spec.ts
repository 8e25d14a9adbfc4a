import { describe, expect, it } from '@jest/globals';
import { at, lateOn } from '../../../test/harness/due-days.js';
import {
  bound,
  closed,
  failed,
  mediating,
  named,
  on,
  recusalAsked,
  recusalDecided,
  room,
  start,
  known,
} from '../../../test/harness/mediation-facts.js';
import { facts } from '../../../test/harness/room.js';
import { mediation, type MediationEvent } from './mediation.js';

const ask = {
  type: 'AskMediatorRecusal' as const,
  ...on,
  person: 'zhao',
  asker: 'party' as const,
  reasons: '系请求人近亲属',
};
const session = { type: 'HoldSession' as const, ...on, called: ['r1'], absent: [], summary: '' };

describe('the mediators', () => {
  it('are named by the body, or chosen by the parties', () => {
    const assign = { type: 'AssignMediator' as const, ...on, handlers: ['zhao'] };
    room
      .given(...mediating)
      .when({ ...assign, chosen: true })
      .then({ type: 'MediatorsNamed', data: { handlers: ['zhao'], chosen: true } });
  });

  it('may be asked to withdraw, and nothing is mediated until that is decided', () => {
    room
      .given(...mediating)
      .when(ask)
      .then(recusalAsked);
    const suspended = room.given(...mediating, recusalAsked);
    expect(suspended.state.is).toBe('Suspended');
    suspended.when(ask).refused('mediation.recusal-pending');
    room
      .given(...mediating)
      .when({ ...ask, person: 'qian' })
      .refused('mediation.not-the-mediator');
    room.given(start('consumer', 'r1')).when(ask).refused('mediation.no-mediator');
  });

  it('withdraw where it is granted, by whoever heads the unit and not by themselves', () => {
    const decide = {
      type: 'DecideMediatorRecusal' as const,
      ...on,
      measure: 'recusal-1',
      granted: true,
      reasons: '关系属实',
    };
    const suspended = room.given(...mediating, recusalAsked);
    suspended.when(decide).then(recusalDecided(true));
    suspended.when({ ...decide, granted: false }).then(recusalDecided(false));
    suspended.when(decide, { actor: { ...facts().actor, id: 'zhao' } }).refused('mediation.own-recusal');
    const gone = room.given(...mediating, recusalAsked, recusalDecided(true));
    expect(gone.state).toMatchObject({ is: 'Mediating', mediators: [], tracks: { 'recusal-1': { is: 'Granted' } } });
    gone.when(session, known).refused('mediation.no-mediator');
    gone.when({ type: 'AssignMediator', ...on, handlers: ['qian', 'zhao'] }).refused('mediation.mediator-recused');
    gone.when({ type: 'AssignMediator', ...on, handlers: ['qian'] }).thenTypes('MediatorsNamed');
    expect(room.given(...mediating, recusalAsked, recusalDecided(false)).state).toMatchObject({
      is: 'Mediating',
      mediators: ['zhao'],
    });
  });

  it('need no decision any more when the mediation has ended', () => {
    const ended = room.given(...mediating, recusalAsked, failed('no-agreement'), closed);
    expect(ended.state).toMatchObject({ is: 'Failed', tracks: { 'recusal-1': { is: 'Moot' } } });
    expect(room.given(...bound, named).state.is).toBe('Performing');
  });

  it('should be decided on in three working days, as the office asks of itself', () => {
    const begun = at('2026-03-02', 'MediatorRecusalAsked', { measure: 'recusal-1' });
    expect(
      lateOn(
        mediation,
        'T-MED-RECUSE',
        [begun],
        (when) => at(when, 'MediatorRecusalDecided', { measure: 'recusal-1' }),
        ['2026-03-04', '2026-03-05', '2026-03-06'],
      ),
    ).toEqual([false, false, true]);
  });

  it('report what may turn criminal, to the police or another department', () => {
    const report = {
      type: 'ReportLikelyCrime' as const,
      ...on,
      to: 'police' as const,
      organ: '沙坡头区公安分局',
      signs: '涉案金额可能达到立案标准',
    };
    const told: MediationEvent = {
      type: 'LikelyCrimeReported',
      data: { to: 'police', organ: '沙坡头区公安分局', signs: '涉案金额可能达到立案标准' },
    };
    room
      .given(...mediating)
      .when(report)
      .then(told);
    expect(mediation.handsTo?.(told)).toEqual(['police']);
    expect(mediation.handsTo?.({ ...told, data: { ...told.data, to: 'other-department' } })).toEqual([]);
  });
});
