import { describe, expect, it } from '@jest/globals';
import { Inbox } from '../../engine/projections/inbox.js';
import type { Read } from '../../engine/projections/read-model.js';
import { courtInbox, courtWords } from './inbox.js';

const at = (type: string, data: object): Read =>
  ({
    type,
    stream: 'case-1',
    occurredOn: '2026-03-02',
    occurredAt: null,
    data: { party: 'r1', ...data },
  }) as unknown as Read;
const track = (stage: string, to: string) =>
  ({ ...at('TrackMoved', {}), data: { proceeding: `${stage}-1`, stage, kind: 'respondent', key: 'r1', to } }) as Read;

describe('desk of the court', () => {
  it('takes and decides an application for confirmation', () => {
    const desk = new Inbox(courtInbox).take(
      at('ConfirmationApplied', { proceeding: 'mediation-1', court: '银川市中级人民法院' }),
      track('mediation', 'ConfirmationSought'),
    );
    const term = (limit: string, who: string, dueOn: string) =>
      at('TermStarted', {
        proceeding: 'mediation-1',
        term: `${limit}/mediation-1/r1/1`,
        limit,
        who,
        dueOn,
        dueAt: null,
      });
    desk.take(term('T-CONF-ACCEPT', 'court', '2026-03-05'), term('T-MED-PERFORM', 'mediator', '2026-03-03'));
    expect(desk.get('case-1/mediation-1/r1')).toMatchObject({
      due_on: '2026-03-05',
      waits_for: 'accept-confirmation',
      court: '银川市中级人民法院',
      stage: 'mediation',
    });
    desk.take(
      at('ConfirmationAccepted', { proceeding: 'mediation-1', courtNumber: '（2026）宁01民特1号' }),
      track('mediation', 'ConfirmationAccepted'),
    );
    expect(desk.get('case-1/mediation-1/r1')).toMatchObject({
      waits_for: 'decide-confirmation',
      number: '（2026）宁01民特1号',
    });
    expect(desk.take(track('mediation', 'Confirmed')).rows.size).toBe(0);
  });
  it('keeps a suit as a row of its own, from court to court', () => {
    const moved = (to: string, ended = false) =>
      ({ ...at('ProceedingMoved', {}), data: { proceeding: 'remedy-1', stage: 'remedy', to, ended } }) as Read;
    const suit = { proceeding: 'remedy-1', respondents: ['r1'], act: 'penalty', of: 'penalty-1' };
    const desk = new Inbox(courtInbox).take(
      at('LawsuitTaken', { ...suit, court: '沙坡头区人民法院', reference: '（2026）宁0502行初1号' }),
      moved('InCourt'),
      at('EnforcementApplied', { proceeding: 'penalty-1', court: '沙坡头区人民法院' }),
      track('penalty', 'EnforcementSought'),
    );
    expect(desk.get('case-1/penalty-1/r1')).toMatchObject({ waits_for: 'accept-enforcement' });
    expect([...desk.rows.keys()]).toEqual(['case-1/remedy-1', 'case-1/penalty-1/r1']);
    expect(desk.get('case-1/remedy-1')).toMatchObject({
      waits_for: 'judge',
      court: '沙坡头区人民法院',
      number: '（2026）宁0502行初1号',
    });
    desk.take(moved('Judged'), at('AppealLodged', { proceeding: 'remedy-1', court: '中卫市中级人民法院' }));
    expect(desk.take(moved('Appealed')).get('case-1/remedy-1')).toMatchObject({
      waits_for: 'judge-appeal',
      court: '中卫市中级人民法院',
    });
    expect(desk.take(moved('InForce', true)).get('case-1/remedy-1')).toBeNull();
  });
  it('has words for all that it waits for', () => {
    const states: readonly (readonly [string, string])[] = [
      ['mediation', 'ConfirmationSought'],
      ['mediation', 'ConfirmationAccepted'],
      ['mediation', 'ConfirmationQueried'],
      ['mediation', 'EnforcementSought'],
      ['ruling', 'EnforcementSought'],
      ['ruling', 'EnforcementAccepted'],
      ['penalty', 'EnforcementAllowed'],
    ];
    const codes = states.map(
      ([stage, to]) => new Inbox(courtInbox).take(track(stage, to)).get(`case-1/${stage}-1/r1`)?.waits_for,
    );
    const suits = ['InCourt', 'Judged', 'Appealed', 'Retried'].map((to) => {
      const moved = { ...at('ProceedingMoved', {}), data: { proceeding: 'remedy-1', stage: 'remedy', to } } as Read;
      return new Inbox(courtInbox).take(moved).get('case-1/remedy-1')?.waits_for;
    });
    const objection = { stage: 'mediation', kind: 'objection', key: 'objection-1', to: 'Raised' };
    const objected = new Inbox(courtInbox)
      .take({ ...at('TrackMoved', {}), data: { proceeding: 'mediation-1', ...objection } })
      .get('case-1/mediation-1/objection-1')?.waits_for;
    expect([...new Set([...codes, ...suits, objected])].sort()).toEqual(Object.keys(courtWords).sort());
  });
});
