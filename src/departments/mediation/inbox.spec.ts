import { describe, expect, it } from '@jest/globals';
import { Inbox } from '../../engine/projections/inbox.js';
import type { Read } from '../../engine/projections/read-model.js';
import { mediationInbox, mediationWords } from './inbox.js';

const at = (type: string, data: object): Read =>
  ({
    type,
    stream: 'case-1',
    occurredOn: '2026-03-02',
    occurredAt: null,
    data: { proceeding: 'mediation-1', ...data },
  }) as unknown as Read;
const opened = at('ProceedingOpened', { stage: 'mediation', respondents: ['r1', 'r2'], with: { kind: 'patent' } });
const moved = (to: string, ended = false) => at('ProceedingMoved', { stage: 'mediation', to, ended });
const track = (key: string, to: string) => at('TrackMoved', { stage: 'mediation', kind: 'respondent', key, to });
const agreed = at('AgreementReached', { party: 'r1', kind: 'patent', performBy: '2026-05-01' });

describe('desk of the mediation centre', () => {
  it('keeps a row for the whole and one for each respondent', () => {
    const desk = new Inbox(mediationInbox).take(
      opened,
      moved('Requested'),
      track('r1', 'ToBeAsked'),
      track('r2', 'Asked'),
    );
    expect(desk.get('case-1/mediation-1')).toMatchObject({ waits_for: 'ask-respondents', kind: 'patent', party: null });
    expect(desk.get('case-1/mediation-1/r1')).toMatchObject({ waits_for: 'send-notice', party: 'r1' });
    expect(desk.get('case-1/mediation-1/r2')).toMatchObject({ waits_for: 'await-opinion', party: 'r2' });
  });
  it('watches an agreement until it is performed', () => {
    const due = at('TermStarted', {
      term: 'T-MED-CONFIRM/mediation-1/r1/1',
      limit: 'T-MED-CONFIRM',
      party: 'r1',
      dueOn: '2026-04-01',
    });
    const desk = new Inbox(mediationInbox).take(
      opened,
      track('r1', 'InMediation'),
      agreed,
      track('r1', 'Agreed'),
      moved('Performing'),
      due,
    );
    expect(desk.get('case-1/mediation-1')).toBeNull();
    expect(desk.get('case-1/mediation-1/r1')).toMatchObject({
      waits_for: 'watch-performance',
      perform_by: '2026-05-01',
      due_on: '2026-04-01',
    });
    expect(desk.take(track('r1', 'Performed')).rows.size).toBe(0);
  });
  it('takes from a row only its own terms', () => {
    const lapsed = at('TermLapsed', { term: 'T-X/mediation-1/r2/1', limit: 'T-X', key: 'r2', onLapse: 'lapse' });
    const due = (party: string) =>
      at('TermStarted', { term: `T-X/mediation-1/${party}/1`, limit: 'T-X', party, dueOn: '2026-04-01' });
    const desk = new Inbox(mediationInbox).take(
      opened,
      track('r1', 'Asked'),
      track('r2', 'Asked'),
      due('r1'),
      due('r2'),
      lapsed,
    );
    expect(desk.get('case-1/mediation-1/r1')).toMatchObject({ due_on: '2026-04-01' });
    expect(desk.get('case-1/mediation-1/r2')).toMatchObject({ due_on: null, terms: [] });
  });
  it('has words for all that it waits for', () => {
    const states = [
      'ToBeAsked',
      'NoticeSent',
      'Asked',
      'Willing',
      'Silent',
      'InMediation',
      'Ending',
      'Agreed',
      'ConfirmationQueried',
      'Confirmed',
      'Breached',
      'EnforcementSought',
    ];
    const codes = states.map(
      (to) => new Inbox(mediationInbox).take(track('r1', to)).get('case-1/mediation-1/r1')?.waits_for,
    );
    expect([...new Set([...codes, 'ask-respondents', 'decide-recusal'])].sort()).toEqual(
      Object.keys(mediationWords).sort(),
    );
  });
});
