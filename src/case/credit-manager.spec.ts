import { describe, expect, it } from '@jest/globals';
import { memoryOffice, registration } from '../../test/harness/office.js';
import { read, type Told } from '../../test/harness/projecting.js';
import type { CaseFile } from './file.js';
import { carryListings, creditManager, filesOf, subjectOfParty } from './credit-manager.js';

const coded = '91110000100000032D';

async function office() {
  const at = await memoryOffice('2026-04-02T10:00:00+08:00');
  const { handler } = at;
  const parties = [
    registration.parties[0]!,
    { id: 'r1', kind: 'legal', roles: ['respondent'], name: '某商贸有限公司' },
    { id: 'r2', kind: 'natural', roles: ['respondent'], name: '赵小明', identityNumber: '11010519491231002X' },
    { id: 'r3', kind: 'natural', roles: ['respondent'], name: '钱某' },
  ];
  await at.act('1', 'case', 'OpenCase', 'intake-clerk', { ...registration, parties, occurredOn: '2026-03-02' });
  const told = (type: string, data: object, on = '2026-04-01'): Told => ({
    stream: 'case-1',
    type,
    data: data as Told['data'],
    on,
  });
  const proposed = (party: string) =>
    told('ListingProposed', {
      party,
      proceeding: 'penalty-1',
      grounds: 'LIST-44:9',
      penaltyDecision: '卫处罚〔2026〕1号',
      decidedOn: '2026-03-30',
      tier: 'heavy',
    });
  const carry = (event: Told) => carryListings({ ...read(event)[0]!, id: JSON.stringify(event) }, handler);
  const subject = async (id: string) => (await handler.load('subject', id)).state as CaseFile;
  return { ...at, proposed, told, carry, subject };
}

describe('credit manager', () => {
  it('knows a subject by credit code, by the index of the identity number, or by case and party', async () => {
    const { handler } = await office();
    expect(await subjectOfParty(handler, '1', 'r1')).toBe('case-1-r1');
    const person = await subjectOfParty(handler, '1', 'r2');
    expect(person).not.toContain('1101');
    expect(person).not.toContain('r2');
    expect(await subjectOfParty(handler, '1', 'r3')).toBe('case-1-r3');
    const load = () =>
      Promise.resolve({
        unit: 'amr',
        division: '640500',
        parties: { r1: { id: 'r1', kind: 'legal', name: '某', creditCode: coded } },
      } as never);
    const { proposed } = await office();
    const [order] = await creditManager(load).handle(read(proposed('r1'))[0]!);
    expect(order).toMatchObject({
      kind: 'subject',
      id: coded,
      name: 'OpenListing',
      body: { creditCode: coded, listedName: '某', case: '1' },
    });
  });

  it('opens a listing on the subject, and records its outcome in the case', async () => {
    const { carry, proposed, subject, handler, act, store } = await office();
    await carry(proposed('r1'));
    await carry(proposed('r1'));
    const id = 'case-1-r1';
    expect(Object.values((await subject(id)).proceedings)).toMatchObject([
      { stage: 'credit', state: { is: 'Proposed', case: '1', party: 'r1' } },
    ]);
    const { revision } = await handler.load('subject', id);
    await act(
      id,
      'credit',
      'RefuseListing',
      'head',
      { occurredOn: '2026-04-02', reasons: '情节不属严重' },
      { kind: 'subject', seen: revision },
    );
    for (const event of await store.read(`subject-${id}`)) await carryListings(await handler.opened(event), handler);
    expect(((await handler.load('case', '1')).state as CaseFile).listings).toMatchObject({
      r1: { outcome: 'refused', on: '2026-04-02' },
    });
  });

  it("leaves a natural person's name in the case", async () => {
    const { carry, proposed, store, handler } = await office();
    await carry(proposed('r2'));
    const events = await store.read(`subject-${await subjectOfParty(handler, '1', 'r2')}`);
    expect(events.length).toBeGreaterThan(0);
    expect(JSON.stringify(events.map(({ data }) => data))).not.toContain('赵小明');
  });

  it('takes along the listing that rests on a revoked decision, and no other', async () => {
    const { carry, proposed, subject, told } = await office();
    await carry(proposed('r3'));
    const revoked = (number: string, on: string) =>
      told(
        'PenaltyRevoked',
        { party: 'r3', proceeding: 'penalty-1', number, by: 'suit', published: false, listingProposed: true },
        on,
      );
    await carry(revoked('卫处罚〔2026〕9号', '2026-04-02'));
    expect((await subject('case-1-r3')).proceedings['credit-1']).toMatchObject({ state: { is: 'Proposed' } });
    // Recorded late, for a day before the listing began.
    await carry(revoked('卫处罚〔2026〕1号', '2026-03-31'));
    expect((await subject('case-1-r3')).proceedings['credit-1']).toMatchObject({
      state: { is: 'Dropped' },
      endedOn: '2026-04-01',
    });
  });

  it('opens a listing of its own for a refusal to perform, which falls with the ruling', async () => {
    const { carry, subject, told } = await office();
    const data = { party: 'r1', proceeding: 'ruling-1', decision: '卫知法裁字〔2026〕1号', decidedOn: '2026-01-05' };
    await carry(told('RefusalListingProposed', { ...data, ability: '', reasons: '' }));
    const is = async () => (await subject('case-1-r1')).proceedings['credit-1']?.state;
    expect(await is()).toMatchObject({ is: 'Proposed', road: 'refusal', penaltyDecision: data.decision });
    const judged = (outcome: string, proceeding: string) =>
      told('RulingJudged', { parties: ['r1'], proceeding, outcome, courtNumber: '' }, '2026-04-02');
    await carry(judged('upheld', 'ruling-1'));
    await carry(judged('revoked', 'ruling-2'));
    expect(await is()).toMatchObject({ is: 'Proposed' });
    await carry(judged('revoked', 'ruling-1'));
    expect(await is()).toMatchObject({ is: 'Dropped' });
  });

  it('notes a credit event on the subject, and leaves the facts in the case', async () => {
    const { carry, subject, told, store } = await office();
    await carry(
      told('CreditEventReported', { party: 'r1', event: 'non-cooperation', reference: '笔录', facts: '拒绝检查' }),
    );
    expect((await subject('case-1-r1')).proceedings['credit-1']).toMatchObject({
      state: { is: 'Noted' },
      endedOn: '2026-04-01',
    });
    const noted = await store.read('subject-case-1-r1');
    expect(JSON.stringify(noted.map(({ data }) => data))).not.toContain('拒绝检查');
  });

  it('asks nothing where there is no such case or party', async () => {
    const { handler, proposed } = await office();
    const manager = creditManager(filesOf(handler));
    expect(await manager.handle(read({ ...proposed('r1'), stream: 'case-none' })[0]!)).toEqual([]);
    expect(await manager.handle(read(proposed('nobody'))[0]!)).toEqual([]);
  });
});
