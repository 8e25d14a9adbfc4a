import { beforeEach, describe, expect, it } from '@jest/globals';
import { MergeCase } from '../../src/case/two-files.commands.js';
import { definitionOf } from '../../src/engine/command.js';
import type { CaseFile } from '../../src/case/file.js';
import { Refusal } from '../../src/engine/decider.js';
import { NotThere } from '../../src/engine/errors.js';
import type { Order } from '../../src/engine/handling.js';
import { actor } from '../../src/play/replay.js';
import { memoryOffice, registration } from '../harness/office.js';

const officers = ['handling-officer', 'wang'];
const reasons = '同一当事人的同一违法行为';
const shop = (id: string) => ({
  id,
  kind: 'legal',
  roles: ['respondent'],
  name: '某商行',
  creditCode: '91640500MA0000001C',
});
const person = { id: 'r2', kind: 'natural', roles: ['respondent'], name: '赵小明', phone: '13800000000' };

/** Two files in one append: both or neither. */
describe('a command over two cases', () => {
  let office: Awaited<ReturnType<typeof memoryOffice>>;
  const file = async (id: string) => (await office.handler.load('case', id)).state as CaseFile;
  const give = (id: string, name: string, body: object, over: Partial<Order> = {}) =>
    office.act(id, 'case', name, 'head', { reasons, ...body }, over);
  const refused = async (asked: Promise<unknown>) =>
    asked.then(
      () => 'accepted',
      (error: unknown) => (error instanceof Refusal ? error.code : error),
    );
  const culture = { account: actor('head', 'culture') };

  async function filed(id: string, parties: readonly object[], unit = 'amr') {
    const as = (role: string) => ({ account: actor(role, unit) });
    await office.act(
      id,
      'case',
      'OpenCase',
      '',
      { ...registration, source: 'inspection', parties: [registration.parties[0], ...parties] },
      as('intake-clerk'),
    );
    await office.act(
      id,
      'complaint',
      'RecordVerification',
      '',
      { findings: '现场发现涉案商品', officers, suspicionHolds: true },
      as('handling-officer'),
    );
    const respondents = parties.map((party) => (party as { id: string }).id);
    const limitation = { lastActOn: '2026-03-02', continuing: true, harm: false };
    const filing = { grounds: '涉嫌侵权', respondents, handlers: officers, limitation };
    await office.act(id, 'complaint', 'ApproveFiling', '', filing, as('deputy-head'));
  }

  beforeEach(async () => {
    office = await memoryOffice('2026-03-02T10:00:00+08:00');
    await filed('a', [shop('r1')]);
    await filed('b', [shop('r7'), person]);
  });

  it('is not given across bureaus, nor on what is not there, nor on itself', async () => {
    await filed('c', [shop('r1')], 'culture');
    // A case of another unit that was handed to this one may be seen, and still not be merged.
    expect(await refused(give('a', 'MergeCase', { other: 'c' }))).toBe('case.no-other-case');
    expect(await refused(give('a', 'MergeCase', { other: 'x' }))).toBe('case.no-other-case');
    expect(await refused(give('a', 'MergeCase', { other: 'a' }))).toBe('case.same-case');
    const both = { account: { ...culture.account, roles: ['head', 'supervisor'] } };
    expect(await refused(give('c', 'MergeCase', { other: 'a' }, both))).toBe('case.merge-other-competence');
    await expect(give('a', 'MergeCase', { other: 'b' }, culture)).rejects.toBeInstanceOf(NotThere);
  });

  it('is offered only where a penalty is open that could take another up', async () => {
    const command = { occurredOn: '2026-03-02' };
    const ask = { room: 'case', name: 'MergeCase', definition: definitionOf(MergeCase), command };
    const shut = (id: string) => office.handler.shut('case', id, actor('head', 'amr'), [ask]);
    const inspected = { ...registration, source: 'inspection', parties: [registration.parties[0], shop('r1')] };
    await office.act('e', 'case', 'OpenCase', '', inspected, { account: actor('intake-clerk', 'amr') });
    expect(await shut('a')).toEqual([false]);
    expect(await shut('e')).toEqual([true]);
  });

  it('writes both or neither, and the same command again answers the first outcome', async () => {
    const order = office.order('a', 'case', 'MergeCase', 'head', { reasons, other: 'b' });
    const done = await office.handler.execute(order);
    expect(done.beside?.stream).toBe('case-b');
    const again = await office.handler.execute(order);
    expect(again).toMatchObject({ repeated: true, revision: done.revision, position: done.position });
    const [a, b] = [await file('a'), await file('b')];
    expect(Object.keys(a.proceedings['penalty-1']?.state.tracks ?? {})).toEqual(['r1', 'r2']);
    expect(b.proceedings['penalty-1']).toMatchObject({ state: { is: 'Merged' }, endedOn: '2026-03-02' });
    expect(a.links.b).toMatchObject({ relation: 'merged' });
    expect(b.links.a).toMatchObject({ relation: 'merged' });
    expect(
      Object.values(b.terms).filter(({ is, proceeding }) => is === 'running' && proceeding === 'penalty-1'),
    ).toEqual([]);
  });

  it('seals a person under a key of the file that takes him up', async () => {
    await give('a', 'MergeCase', { other: 'b' });
    expect((await file('a')).parties.r2).toMatchObject({ name: '赵小明', phone: '13800000000' });
    const [stored] = (await office.store.read('case-a', 0)).filter(
      ({ type, data }) => type === 'PartyAdded' && data.party === 'r2',
    );
    expect(JSON.stringify(stored?.data)).not.toContain('赵小明');
    await office.keyring.shred('person-case-a-r2');
    const seen = (await office.handler.history('case', 'b')).find(
      ({ type, data }) => type === 'PartyAdded' && data.party === 'r2',
    );
    expect(seen?.data.name).toBe('赵小明');
  });

  it('separates a notified respondent without a new notice, and leaves one behind', async () => {
    expect(
      await refused(
        give('b', 'SeparateCase', { other: 'd', title: '赵某案', respondents: ['r9'], handlers: officers }),
      ),
    ).toBe('penalty.carry-not-open');
    await give('b', 'SeparateCase', { other: 'd', title: '赵某案', respondents: ['r2'], handlers: ['chen', 'liu'] });
    const d = await file('d');
    expect(d).toMatchObject({ number: (await file('b')).number, unit: 'amr', links: { b: { relation: 'split' } } });
    expect(d.proceedings['penalty-1']).toMatchObject({ number: '卫市监立〔2026〕3号', handlers: ['chen', 'liu'] });
    expect(Object.keys(d.parties).sort()).toEqual(['h1', 'r2']);
    expect(d.terms['T-PEN-DECIDE/penalty-1/-/1']).toMatchObject({ startedOn: '2026-03-02', dueOn: '2026-06-01' });
  });

  it('links two cases with the reason, once', async () => {
    await give('a', 'LinkCase', { other: 'b', relation: 'supply-chain' });
    expect((await file('b')).links.a).toMatchObject({ relation: 'supply-chain' });
    expect(await refused(give('b', 'LinkCase', { other: 'a', relation: 'supply-chain' }))).toBe('case.already-linked');
  });
});
