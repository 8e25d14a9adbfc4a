import { describe, expect, it } from '@jest/globals';
import { amended } from '../engine/amendments.js';
import { Refusal } from '../engine/decider.js';
import { Invalid } from '../engine/errors.js';
import { addMilliseconds } from '../engine/time/day.js';
import type { CaseFile } from './file.js';
import { shredErased } from './shredder.js';
import { memoryOffice, registration } from '../../test/harness/office.js';

/** A case registered on Monday 2 March 2026 at ten; the clock stands a day later. */
async function registered() {
  const office = await memoryOffice();
  await office.act('a', 'case', 'OpenCase', 'intake-clerk', registration);
  const history = () => office.handler.history('case', 'a');
  const entry = async (type: string) => (await history()).findLast((event) => event.type === type)!.id;
  const file = async () => (await office.handler.load('case', 'a')).state as CaseFile;
  const correct = async (type: string, values: object, role = 'intake-clerk', over: object = {}) =>
    office.act('a', 'case', 'CorrectEntry', role, { entry: await entry(type), values, reason: '抄录错误', ...over });
  return { ...office, history, entry, file, correct };
}

const code = async (act: Promise<unknown>): Promise<unknown> =>
  act.then(
    () => 'accepted',
    (error: unknown) =>
      error instanceof Refusal ? error.code : error instanceof Invalid ? error.errors : String(error),
  );

describe('a mistaken entry', () => {
  it('reads otherwise from then on, and what stood there first stays in the log', async () => {
    const { correct, file, history } = await registered();
    await correct('PartyAdded', { entry: { name: '赵晓明' } });
    expect((await file()).parties.r1).toMatchObject({ name: '赵晓明', phone: '13800000000' });
    const events = await history();
    expect(events.find(({ type, data }) => type === 'PartyAdded' && data.party === 'r1')?.data.name).toBe('赵小明');
    expect(events.at(-1)).toMatchObject({
      type: 'EntryCorrected',
      data: { party: 'r1', correctedType: 'PartyAdded', correctedFields: ['name'], correctionReason: '抄录错误' },
    });
    expect((await file()).corrected).toMatchObject([{ type: 'PartyAdded', party: 'r1' }]);
  });

  it('may be corrected again, and a field may be left empty', async () => {
    const { correct, file } = await registered();
    await correct('PartyAdded', {}, 'intake-clerk', { emptied: ['/entry/phone'] });
    await correct('PartyAdded', { entry: { name: '赵晓鸣' } });
    expect((await file()).parties.r1).toMatchObject({ name: '赵晓鸣', phone: null });
  });

  it('keeps personal data sealed, as they were when they were entered', async () => {
    const { correct, store } = await registered();
    await correct('PartyAdded', { entry: { name: '赵晓明' } });
    const stored = await store.read('case-a', 0);
    expect(JSON.stringify(stored.at(-1)?.data)).not.toContain('赵晓明');
    expect(JSON.stringify(stored.at(-1)?.data)).not.toContain('抄录错误');
  });

  it('is judged by the rules of the form and of its room', async () => {
    const { correct } = await registered();
    expect(await code(correct('PartyAdded', { entry: { creditCode: 'X' } }))).toMatchObject([
      { field: '/values/entry/creditCode' },
    ]);
    const late = correct('CaseOpened', { receivedOn: '2026-03-09' });
    await expect(late).rejects.toMatchObject({
      code: 'case.received-after-registration',
      details: { field: '/values/receivedOn' },
    });
    expect(await code(correct('PartyAdded', { entry: { name: '赵小明' } }))).toBe('correction.nothing-changed');
    expect(await code(correct('PartyAdded', { entry: { id: 'r9' } }))).toBe('correction.another-course');
    expect(await code(correct('PartyAdded', { entry: { name: '赵晓明' } }, 'archivist'))).toBe(
      'correction.not-your-entry',
    );
  });

  it('is found: neither what follows from an act nor what nobody entered can be corrected', async () => {
    const { correct, act } = await registered();
    const none = { entry: '00000000-0000-4000-8000-000000000000', values: {}, reason: '抄录错误' };
    expect(await code(act('a', 'case', 'CorrectEntry', 'intake-clerk', none))).toBe('correction.no-such-entry');
    expect(await code(correct('TermStarted', {}))).toBe('correction.follows-from-act');
  });

  it('moves the terms that hang on the day, and says why', async () => {
    const { correct, file, history } = await registered();
    const [before] = Object.values((await file()).terms).filter(({ startedBy }) => startedBy === 'ProceedingOpened');
    await correct('CaseOpened', { receivedOn: '2026-02-27' });
    const after = await file();
    const moved = after.terms[before!.id]!;
    expect(before).toMatchObject({ startedOn: '2026-03-02' });
    expect(moved).toMatchObject({ startedOn: '2026-02-27', is: 'running' });
    expect(moved.dueOn! < before!.dueOn!).toBe(true);
    expect(moved.recalculations).toMatchObject([
      { from: before!.dueOn, to: moved.dueOn, because: 'EntryCorrected', reason: '抄录错误' },
    ]);
    expect(after.receivedOn).toBe('2026-02-27');
    const types = (await history()).filter(({ type }) => /Corrected|Recalculated/.test(type)).map(({ type }) => type);
    // The registration and the proceeding that it opened; both terms of the road.
    expect(types).toEqual(['EntryCorrected', 'EntryCorrected', 'TermRecalculated', 'TermRecalculated']);
    // And back again.
    await correct('CaseOpened', { receivedOn: '2026-03-02' });
    expect((await file()).terms[before!.id]).toMatchObject({ startedOn: '2026-03-02', dueOn: before!.dueOn });
  });
});

describe('what was signed, numbered, served or decided', () => {
  it('is not changed by correcting an entry', async () => {
    const { correct, act } = await registered();
    await act('a', 'complaint', 'RecordVerification', 'handling-officer', {
      findings: '现场有涉案商品',
      officers: ['li', 'wang'],
      suspicionHolds: true,
    });
    expect(await code(correct('ClueVerified', { findings: '另一现场' }, 'handling-officer'))).toBe(
      'correction.effect-outside',
    );
  });
});

describe('what was just entered', () => {
  const party = { id: 'x1', kind: 'legal', roles: ['platform'], name: '某平台公司' };
  const added = async () => {
    const office = await registered();
    await office.act('a', 'case', 'AddParty', 'intake-clerk', { entry: party });
    const back = (role = 'intake-clerk', body: object = {}) => office.act('a', 'case', 'WithdrawEntry', role, body);
    return { ...office, back };
  };
  const minutesLater = (clock: { set(at: string): void; now(): Date }, minutes: number, ms = 0) =>
    clock.set(addMilliseconds(clock.now().toISOString(), minutes * 60_000 + ms));

  it('is taken back by who entered it: nothing is deleted, and it stands nowhere any more', async () => {
    const { back, file, history } = await added();
    expect(Object.keys((await file()).parties)).toContain('x1');
    await back();
    expect(Object.keys((await file()).parties)).not.toContain('x1');
    expect((await history()).map(({ type }) => type).slice(-2)).toEqual(['PartyAdded', 'EntryWithdrawn']);
    // The same may be entered again, as it should have been.
    expect(amended(await history()).filter(({ type }) => type === 'PartyAdded')).toHaveLength(2);
  });

  it('can still be erased, if it was a person', async () => {
    const { act, file, handler, keyring, cache, history } = await registered();
    const person = { id: 'x2', kind: 'natural', roles: ['complainant'], name: '钱二' };
    await act('a', 'case', 'AddParty', 'intake-clerk', { entry: person });
    await act('a', 'case', 'WithdrawEntry', 'intake-clerk', {});
    await act('a', 'case', 'ErasePerson', 'administrator', { party: 'x2', reason: '本人请求删除' });
    await shredErased((await history()).at(-1)!, keyring, cache);
    const entered = (await handler.history('case', 'a')).find(({ data }) => data.party === 'x2');
    expect(entered?.data.name).toEqual({ erased: true });
    expect((await file()).takenBack).toEqual([]);
    const again = act('a', 'case', 'ErasePerson', 'administrator', { party: 'x2', reason: '本人请求删除' });
    expect(await code(again)).toBe('case.unknown-party');
  });

  it('may be entered again under the same name', async () => {
    const { back, act, file } = await added();
    await back();
    await act('a', 'case', 'AddParty', 'intake-clerk', { entry: { ...party, name: '某平台有限公司' } });
    expect((await file()).parties.x1?.name).toBe('某平台有限公司');
  });

  it('is open to that for ten minutes', async () => {
    const within = await added();
    minutesLater(within.clock, 10, -1);
    expect(await code(within.back())).toBe('accepted');
    const after = await added();
    minutesLater(after.clock, 10);
    expect(await code(after.back())).toBe('withdrawal.too-late');
  });

  it('is not open to another, nor once somebody acted on it', async () => {
    const { back, entry, act } = await added();
    const it = { entry: await entry('PartyAdded') };
    expect(await code(back('handling-officer', it))).toBe('withdrawal.not-yours');
    expect(await code(back('handling-officer'))).toBe('withdrawal.nothing-entered');
    await act('a', 'case', 'ConfirmServiceAddress', 'handling-officer', {
      party: 'x1',
      address: '某市某路1号',
      electronic: false,
      told: true,
    });
    expect(await code(back())).toBe('withdrawal.another-acted');
  });

  it('goes back one after the other', async () => {
    const { back, act, entry } = await added();
    const first = await entry('PartyAdded');
    await act('a', 'case', 'AddRight', 'intake-clerk', {
      entry: { id: 'x2', type: 'trademark', number: '7654321', title: '某', holder: 'x1' },
    });
    // The right names its holder.
    expect(await code(back('intake-clerk', { entry: first }))).toBe('withdrawal.something-follows');
    await back();
    await back('intake-clerk', { entry: first });
    expect(await code(back())).toBe('withdrawal.numbered');
  });
});
