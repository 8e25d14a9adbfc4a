import { describe, expect, it } from '@jest/globals';
import { Inbox } from '../../engine/projections/inbox.js';
import type { Read } from '../../engine/projections/read-model.js';
import { creditInbox, creditWords } from './inbox.js';

const of =
  (stream: string, proceeding: string) =>
  (type: string, data: object = {}): Read =>
    ({ type, stream, occurredOn: '2026-03-02', occurredAt: null, data: { proceeding, ...data } }) as unknown as Read;
const inCase = of('case-1', 'penalty-1');
const onSubject = of('subject-9', 'credit-1');
const moved = (to: string, ended = false) => onSubject('ProceedingMoved', { stage: 'credit', to, ended });
const takenUp = onSubject('ListingTakenUp', {
  case: 'case-1',
  party: 'r1',
  listedName: '某商行',
  grounds: 'trade-secret',
  penaltyDecision: '处罚1号',
});
const decision = 'case-1/penalty-1/r1';
const listing = 'subject-9/credit-1';

describe('desk of the credit office', () => {
  it('publishes each decision in its time', () => {
    const term = (limit: string, dueOn: string) =>
      inCase('TermStarted', { term: `${limit}/penalty-1/r1/1`, limit, party: 'r1', dueOn });
    const desk = new Inbox(creditInbox).take(
      inCase('PenaltyDecided', { party: 'r1', number: '处罚1号', publishes: true }),
      inCase('PenaltyDecided', { party: 'r2', number: '处罚2号', publishes: false }),
      term('T-PEN-SERVE', '2026-03-11'),
      term('T-PEN-PUBLISH', '2026-03-30'),
    );
    expect([...desk.rows.keys()]).toEqual([decision]);
    expect(desk.get(decision)).toMatchObject({
      waits_for: 'publish-decision',
      number: '处罚1号',
      due_on: '2026-03-30',
    });
    expect(desk.take(inCase('DecisionPublished', { party: 'r1' })).rows.size).toBe(0);
  });
  it('withdraws what was published of a revoked penalty', () => {
    const desk = new Inbox(creditInbox).take(
      inCase('PenaltyRevoked', { party: 'r1', number: '处罚1号', published: true }),
    );
    expect(desk.get(decision)?.waits_for).toBe('withdraw-publication');
    expect(desk.take(inCase('PublicationWithdrawn', { party: 'r1' })).rows.size).toBe(0);
    expect(desk.take(inCase('PenaltyRevoked', { party: 'r1', published: false })).rows.size).toBe(0);
  });
  it('answers what is asked about a publication: corrections and repairs beside each other', () => {
    const beside = `${decision}/correction`;
    const r1 = { party: 'r1' };
    const desk = new Inbox(creditInbox).take(
      inCase('PublicationCorrectionRequested', r1),
      inCase('PenaltyRepairApplied', r1),
      inCase('TermStarted', { term: 'PUB-CORRECT/penalty-1/r1/1', limit: 'PUB-CORRECT', ...r1, dueOn: '2026-03-09' }),
    );
    expect(desk.get(beside)).toMatchObject({ waits_for: 'correct-publication', due_on: '2026-03-09' });
    expect(desk.get(decision)).toMatchObject({ waits_for: 'accept-penalty-repair', due_on: null });
    expect(desk.take(inCase('PenaltyRepairAccepted', r1)).get(decision)?.waits_for).toBe('decide-penalty-repair');
    expect([...desk.take(inCase('PublicationCorrected', r1)).rows.keys()]).toEqual([decision]);
    desk.take(inCase('PublicationCorrectionRequested', r1));
    expect(desk.take(inCase('PublicationEnded', r1)).rows.size).toBe(0);
  });
  it('carries a listing from its proposal to its removal', () => {
    const desk = new Inbox(creditInbox).take(takenUp, moved('Proposed'));
    expect(desk.get(listing)).toMatchObject({
      case_id: 'case-1',
      subject_id: '9',
      waits_for: 'prepare-listing',
      listed_name: '某商行',
    });
    expect(desk.take(moved('Served')).get(listing)?.waits_for).toBe('publish-listing');
    expect(desk.take(onSubject('ListingPublished'), moved('Published')).get(listing)).toMatchObject({
      waits_for: 'on-the-list',
      published: true,
    });
    expect(desk.take(moved('RepairSought')).get(listing)?.waits_for).toBe('accept-repair');
    expect(desk.take(moved('RepairAccepted')).get(listing)?.waits_for).toBe('decide-repair');
    expect(desk.take(moved('RemovalToPush')).get(listing)?.waits_for).toBe('push-removal');
    expect(desk.take(moved('Removed', true)).rows.size).toBe(0);
  });
  it('has words for all that it waits for', () => {
    const states = [
      'Proposed',
      'Noticed',
      'Prepared',
      'Listed',
      'Served',
      'Published',
      'RepairSought',
      'RepairAccepted',
      'RemovalToPush',
    ];
    const codes = states.map((state) => new Inbox(creditInbox).take(takenUp, moved(state)).get(listing)?.waits_for);
    const ofPublications = ['correct-publication', 'accept-penalty-repair', 'decide-penalty-repair'];
    expect([...codes, ...ofPublications, 'publish-decision', 'withdraw-publication', 'home-bureau'].sort()).toEqual(
      Object.keys(creditWords).sort(),
    );
  });
});
