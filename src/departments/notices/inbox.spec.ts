import { describe, expect, it } from '@jest/globals';
import { Inbox } from '../../engine/projections/inbox.js';
import type { Read } from '../../engine/projections/read-model.js';
import { noticesInbox, noticesWords } from './inbox.js';

const at = (stream: string, proceeding: string, type: string, data: object): Read =>
  ({ type, stream, occurredOn: '2026-03-02', occurredAt: null, data: { proceeding, ...data } }) as unknown as Read;
const decision = (data: object) =>
  at('case-1', 'penalty-1', 'DecisionPublished', { party: 'r1', number: '处罚1号', summary: '销售侵权商品', ...data });
const listed = at('subject-9', 'credit-1', 'ListingPublished', { text: '列入严重违法失信名单' });
const ruling = at('case-2', 'ruling-1', 'RulingPublished', { channel: '局网站' });
const key = 'case-1/penalty-1/r1';

describe('public notices', () => {
  it('name organisations, and no natural person whatever the event says', () => {
    const shop = new Inbox(noticesInbox).take(decision({ naturalPerson: false, name: '某商行' }));
    expect(shop.get(key)).toMatchObject({
      name: '某商行',
      natural_person: false,
      number: '处罚1号',
      waits_for: 'penalty',
    });
    const person = new Inbox(noticesInbox).take(decision({ naturalPerson: true, name: '赵小明' }));
    expect(person.get(key)).toMatchObject({ name: null, natural_person: true });
    const unsaid = new Inbox(noticesInbox).take(decision({ name: '赵小明' }));
    expect(unsaid.get(key)).toMatchObject({ name: null, natural_person: true });
    const erased = new Inbox(noticesInbox).take(decision({ naturalPerson: false, name: { erased: true } }));
    expect(erased.get(key)).toMatchObject({ name: null });
  });
  it('show nothing before the publication and nothing after its withdrawal', () => {
    const desk = new Inbox(noticesInbox).take(
      at('case-1', 'penalty-1', 'PenaltyDecided', { party: 'r1', number: '处罚1号', publishes: true }),
      at('subject-9', 'credit-1', 'SubjectListed', { case: 'case-1' }),
    );
    expect(desk.rows.size).toBe(0);
    expect(desk.take(decision({ naturalPerson: true }), listed, ruling).rows.size).toBe(3);
    desk.take(
      at('case-1', 'penalty-1', 'PublicationWithdrawn', { party: 'r1' }),
      at('subject-9', 'credit-1', 'SubjectRemoved', {}),
    );
    expect([...desk.rows.keys()]).toEqual(['case-2/ruling-1']);
  });
  it('read as corrected, and are gone when their period is over', () => {
    const of = (type: string, data: object) => at('case-1', 'penalty-1', type, { party: 'r1', ...data });
    const desk = new Inbox(noticesInbox).take(decision({ naturalPerson: true }));
    desk.take(of('PublicationCorrected', { summary: '更正后的摘要' }));
    expect([...desk.rows.values()].map((row) => row.summary)).toEqual(['更正后的摘要']);
    expect(desk.take(of('PublicationEnded', { because: 'period-over' })).rows.size).toBe(0);
  });
  it('give away no id of the case', () => {
    const desk = new Inbox(noticesInbox).take(decision({ naturalPerson: true }), listed, ruling);
    expect([...desk.rows.values()].map((row) => row.case_id)).toEqual([null, null, null]);
    expect([...desk.rows.values()].map((row) => row.waits_for).sort()).toEqual(Object.keys(noticesWords).sort());
  });
});
