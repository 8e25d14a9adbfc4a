import { describe, expect, it } from '@jest/globals';
import { Inbox } from '../../engine/projections/inbox.js';
import type { Read } from '../../engine/projections/read-model.js';
import { procuratorateInbox, procuratorateWords } from './inbox.js';

const at = (type: string, data: object = {}): Read =>
  ({
    type,
    stream: 'case-1',
    occurredOn: '2026-03-02',
    occurredAt: null,
    data: { proceeding: 'transfer-1', stage: 'transfer', ...data },
  }) as unknown as Read;
const moved = (to: string, ended = false) => at('ProceedingMoved', { to, ended });
const sent = at('SentToPolice', { police: '市公安局', offence: '214', respondents: ['r1', 'r2'] });
const key = 'case-1/transfer-1';

describe('desk of the procuratorate', () => {
  it('has the copy of each transfer that was sent', () => {
    expect(new Inbox(procuratorateInbox).take(moved('Approved')).rows.size).toBe(0);
    expect(new Inbox(procuratorateInbox).take(sent, moved('Sent')).get(key)).toMatchObject({
      waits_for: 'watch',
      respondents: ['r1', 'r2'],
    });
  });
  it('supervises a refusal to file', () => {
    const desk = new Inbox(procuratorateInbox).take(sent, moved('Declined'));
    expect(desk.get(key)?.waits_for).toBe('watch-refusal');
    expect(desk.take(moved('SupervisionSuggested')).get(key)?.waits_for).toBe('ask-for-reasons');
    expect(desk.take(moved('ReasonsExplained')).get(key)?.waits_for).toBe('judge-reasons');
  });
  it('considers the return of each respondent who goes unprosecuted, and waits for the reply', () => {
    const desk = new Inbox(procuratorateInbox).take(
      sent,
      moved('Filed'),
      at('CriminalOutcomeRecorded', { party: 'r1', outcome: 'convicted' }),
      at('CriminalOutcomeRecorded', { party: 'r2', outcome: 'not-prosecuted' }),
    );
    expect([...desk.rows.keys()]).toEqual([key, `${key}/r2`]);
    expect(desk.get(`${key}/r2`)).toMatchObject({ party: 'r2', waits_for: 'consider-return' });
    desk.take(at('ReturnedToAgency', { respondents: ['r2'], withOpinion: true, opinion: '检意1号' }));
    expect([...desk.rows.keys()]).toEqual([key]);
    expect(desk.get(key)).toMatchObject({ waits_for: 'reply', opinion: '检意1号' });
    expect(desk.take(at('OpinionAnswered'), moved('Ended', true)).rows.size).toBe(0);
  });
  it('follows the review of a return, and a letter of its own', () => {
    const r2 = { party: 'r2' };
    const desk = new Inbox(procuratorateInbox).take(
      sent,
      at('CriminalOutcomeRecorded', { ...r2, outcome: 'not-prosecuted' }),
    );
    const waits = (type: string) => desk.take(at(type, r2)).get(`${key}/r2`)?.waits_for;
    expect(waits('RegionConsulted')).toBe('region');
    expect(waits('RegionAnswered')).toBe('consider-return');
    expect(waits('ReverseReviewSuspended')).toBe('review-suspended');
    expect(waits('ReverseReviewResumed')).toBe('consider-return');
    expect(desk.take(at('NonProsecutionRevoked', r2)).get(`${key}/r2`)).toBeNull();
    const letter = new Inbox(procuratorateInbox).take(
      at('ProsecutorLetterReceived', { letter: 'recommendation', reference: '检建1号' }),
      moved('LetterReceived'),
    );
    expect(letter.get(key)).toMatchObject({ waits_for: 'letter', opinion: '检建1号' });
    expect(letter.take(moved('LetterAnswered', true)).rows.size).toBe(0);
  });
  it('has words for all that it waits for', () => {
    const states = ['Sent', 'Declined', 'SupervisionSuggested', 'ReasonsAsked', 'ReasonsExplained', 'FilingOrdered'];
    const codes = states.map((state) => new Inbox(procuratorateInbox).take(sent, moved(state)).get(key)?.waits_for);
    const aside = ['consider-return', 'region', 'review-suspended', 'letter', 'reply'];
    expect([...new Set([...codes, ...aside])].sort()).toEqual(Object.keys(procuratorateWords).sort());
  });
});
