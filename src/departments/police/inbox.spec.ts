import { describe, expect, it } from '@jest/globals';
import { Inbox } from '../../engine/projections/inbox.js';
import type { Read } from '../../engine/projections/read-model.js';
import { policeInbox, policeWords } from './inbox.js';

const at = (type: string, data: object = {}): Read =>
  ({
    type,
    stream: 'case-1',
    occurredOn: '2026-03-02',
    occurredAt: '2026-03-02T02:00:00.000Z',
    data: { proceeding: 'transfer-1', stage: 'transfer', ...data },
  }) as unknown as Read;
const moved = (to: string, ended = false) => at('ProceedingMoved', { to, ended });
const sent = at('SentToPolice', { police: '市公安局', offence: '214', respondents: ['r1'], number: '移1号' });
const key = 'case-1/transfer-1';

describe('desk of the police', () => {
  it('knows nothing of a transfer before it is sent', () => {
    const desk = new Inbox(policeInbox).take(at('ProceedingOpened'), moved('Reported'), moved('Approved'));
    expect(desk.rows.size).toBe(0);
    expect(desk.take(sent, moved('Sent')).get(key)).toMatchObject({
      waits_for: 'sign-receipt',
      reference: '移1号',
      sent_at: '2026-03-02T02:00:00.000Z',
    });
  });
  it('follows the review, what is missing and the decision', () => {
    const desk = new Inbox(policeInbox).take(sent, moved('Received'));
    expect(desk.get(key)?.waits_for).toBe('review');
    expect(desk.take(at('MaterialAsked')).get(key)?.waits_for).toBe('material');
    expect(desk.take(at('MaterialSupplied')).get(key)?.waits_for).toBe('review');
    expect(desk.take(at('PoliceFiled', { reference: '立1号' }), moved('Filed')).get(key)).toMatchObject({
      waits_for: 'goods',
      police_reference: '立1号',
    });
    expect(desk.take(moved('Ended', true)).rows.size).toBe(0);
  });
  it('shows the terms that the police must keep, and no others', () => {
    const term = (limit: string, who: string, dueOn: string) =>
      at('TermStarted', { term: `${limit}/transfer-1/-/1`, limit, who, dueOn });
    const desk = new Inbox(policeInbox).take(
      sent,
      term('T-TR-REVIEW', 'police-liaison', '2026-03-12'),
      term('T-TR-HANDOVER', 'handling-officer', '2026-03-05'),
    );
    expect(desk.get(key)).toMatchObject({ due_on: '2026-03-12' });
    desk.take(at('TermExtended', { term: 'T-TR-REVIEW/transfer-1/-/1', limit: 'T-TR-REVIEW', dueOn: '2026-04-01' }));
    expect(desk.get(key)).toMatchObject({ due_on: '2026-04-01' });
  });
  it('has words for all that it waits for', () => {
    const states = [
      'Sent',
      'Received',
      'Reconsidering',
      'ReasonsAsked',
      'FilingOrdered',
      'Filed',
      'HandedOver',
      'Declined',
      'SupervisionSuggested',
      'ReasonsExplained',
    ];
    const codes = states.map((state) => new Inbox(policeInbox).take(sent, moved(state)).get(key)?.waits_for);
    expect([...new Set([...codes, 'material'])].sort()).toEqual(Object.keys(policeWords).sort());
  });
});
