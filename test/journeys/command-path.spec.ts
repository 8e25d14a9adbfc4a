import { describe, expect, it, jest } from '@jest/globals';
import { v5 as uuidv5 } from 'uuid';
import type { CaseFile } from '../../src/case/file.js';
import { personKey } from '../../src/case/kinds.js';
import { Refusal } from '../../src/engine/decider.js';
import { Changed, Forbidden, Invalid, NotThere } from '../../src/engine/errors.js';
import { CommandReused } from '../../src/engine/event-store/event-store.js';
import { memoryOffice, registration } from '../harness/office.js';

const failure = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    await work;
    return 'accepted';
  } catch (error) {
    return error;
  }
};

describe('the command path', () => {
  it('registers a case: number, parties, rights and the road in one append', async () => {
    const office = await memoryOffice();
    const accepted = await office.act('a', 'case', 'OpenCase', 'intake-clerk', registration);
    expect(accepted.events.map((e) => e.type)).toEqual([
      'CaseOpened',
      'PartyAdded',
      'PartyAdded',
      'RightAdded',
      'CaseRegistered',
      'ProceedingOpened',
      'ProceedingMoved',
      // The right holder's receipt is owed the same day, the verification within fifteen working days.
      'TermStarted',
      'TermStarted',
    ]);
    expect(accepted.events[0]?.data).toMatchObject({
      number: '卫市监案源〔2026〕1号',
      unit: 'amr',
      division: '640500',
    });
  });

  it('answers a repeated command with its first outcome, and refuses the same key with another body', async () => {
    const office = await memoryOffice();
    const first = office.order('a', 'case', 'OpenCase', 'intake-clerk', registration);
    const one = await office.handler.execute(first);
    const two = await office.handler.execute(first);
    expect(two).toMatchObject({ repeated: true, position: one.position, revision: one.revision });
    expect(
      await failure(office.handler.execute({ ...first, body: { ...first.body, title: '另一案' } })),
    ).toBeInstanceOf(CommandReused);
  });

  it('does not look for the stream of a case that begins, and finds out by the append when it is there', async () => {
    const office = await memoryOffice();
    const order = { ...office.order('a', 'case', 'OpenCase', 'intake-clerk', registration), begins: true };
    const looks = jest.spyOn(office.store, 'read');
    const one = await office.handler.execute(order);
    expect(looks.mock.calls.filter(([stream]) => stream === 'case-a')).toEqual([]);
    // Another process knows nothing of it yet.
    const other = await memoryOffice(undefined, office.store);
    const { position, revision } = one;
    expect(await other.handler.execute(order)).toMatchObject({ repeated: true, position, revision });
    other.cache.forget('case-a');
    const anew = { ...order, commandId: uuidv5('anew', uuidv5.URL) };
    expect(await failure(other.handler.execute(anew))).toMatchObject({ code: 'case.already-registered' });
    expect(await office.store.head()).toBe(position);
  });

  it('draws gapless numbers however many clerks register at once', async () => {
    const office = await memoryOffice();
    const ids = Array.from({ length: 20 }, (_, n) => `c${n}`);
    const all = await Promise.all(ids.map((id) => office.act(id, 'case', 'OpenCase', 'intake-clerk', registration)));
    const numbers = all.map((a) => Number(/〕(\d+)号/.exec((a.events[0]?.data as { number: string }).number)?.[1]));
    expect([...numbers].sort((a, b) => a - b)).toEqual(ids.map((_, n) => n + 1));
  });

  it('draws gapless numbers when another process draws from the same register', async () => {
    const one = await memoryOffice();
    const other = await memoryOffice(undefined, one.store);
    const ids = Array.from({ length: 12 }, (_, n) => `c${n}`);
    const all = await Promise.all(
      ids.map((id, n) =>
        (n % 2 ? one : other).act(id, 'case', 'OpenCase', 'intake-clerk', registration, {
          commandId: uuidv5(id, uuidv5.URL),
        }),
      ),
    );
    const numbers = all.map((a) => Number(/〕(\d+)号/.exec((a.events[0]?.data as { number: string }).number)?.[1]));
    expect([...numbers].sort((a, b) => a - b)).toEqual(ids.map((_, n) => n + 1));
  });

  it('knows of a case what it has just written as if it had read it', async () => {
    const office = await memoryOffice();
    const title = 'Cafe\u0301 案';
    const acts = [
      () => office.act('a', 'case', 'OpenCase', 'intake-clerk', { ...registration, title }),
      () => office.act('a', 'case', 'AddRight', 'intake-clerk', { entry: { ...registration.rights[0], id: 't2' } }),
      () => office.act('a', 'case', 'ErasePerson', 'administrator', { party: 'r1', reason: '依申请删除' }),
    ];
    for (const act of acts) {
      await act();
      const kept = office.cache.get('case-a');
      office.cache.forget('case-a');
      expect(kept).toStrictEqual(await office.handler.load('case', 'a'));
    }
    expect(((await office.handler.load('case', 'a')).state as CaseFile).title).toBe('Caf\u00e9 案');
  });

  it.each<[string, string, string, string, object, new (...args: never[]) => Error]>([
    ['a wrong role', 'case', 'OpenCase', 'mediator', registration, Forbidden],
    ['an unknown command', 'case', 'CloseEverything', 'intake-clerk', registration, NotThere],
    ['a missing field', 'case', 'OpenCase', 'intake-clerk', { ...registration, title: undefined }, Invalid],
    ['an unknown field', 'case', 'OpenCase', 'intake-clerk', { ...registration, colour: 'red' }, Invalid],
    ['a nested list of nothing', 'case', 'OpenCase', 'intake-clerk', { ...registration, parties: [null] }, Invalid],
    ['lists in a list of parties', 'case', 'OpenCase', 'intake-clerk', { ...registration, parties: [[]] }, Invalid],
    ['a day in the future', 'case', 'OpenCase', 'intake-clerk', { ...registration, occurredOn: '2026-03-03' }, Refusal],
    [
      'a command on a case that is not there',
      'case',
      'AddRight',
      'intake-clerk',
      { entry: registration.rights[0] },
      NotThere,
    ],
  ])('refuses %s and records nothing', async (_, room, name, role, body, error) => {
    const office = await memoryOffice();
    expect(await failure(office.act('a', room, name, role, body))).toBeInstanceOf(error);
    expect(await office.store.head()).toBe(-1);
  });

  it.each<[string, object]>([
    ['is missing', {}],
    ['is nothing', { entry: null }],
    ['is a list', { entry: [] }],
  ])('refuses a nested group of fields that %s', async (_, body) => {
    const office = await memoryOffice();
    await office.act('a', 'case', 'OpenCase', 'intake-clerk', registration);
    const error = await failure(office.act('a', 'case', 'AddParty', 'intake-clerk', body));
    expect(error).toBeInstanceOf(Invalid);
    expect((error as Invalid).errors).toContainEqual(expect.objectContaining({ field: '/entry' }));
  });

  it('names the field at fault', async () => {
    const office = await memoryOffice();
    const parties = [{ ...registration.parties[1], creditCode: '91350211M000100Y44' }];
    const error = (await failure(
      office.act('a', 'case', 'OpenCase', 'intake-clerk', { ...registration, parties }),
    )) as Invalid;
    expect(error.errors).toEqual([
      expect.objectContaining({ field: '/parties/0/creditCode', code: expect.stringContaining('credit-code') }),
    ]);
  });

  it('tells an officer of another unit nothing, not even that the case is there', async () => {
    const office = await memoryOffice();
    await office.act('a', 'case', 'OpenCase', 'intake-clerk', registration);
    const stranger = {
      id: 'x',
      name: 'x',
      roles: ['intake-clerk'],
      unit: 'culture',
      department: 'culture',
      division: '640500',
    };
    const body = { entry: { ...registration.rights[0], id: 't2' } };
    expect(
      await failure(office.act('a', 'case', 'AddRight', 'intake-clerk', body, { account: stranger })),
    ).toBeInstanceOf(NotThere);
  });

  it('lets a later act through when it touches nothing that the officer saw, and stops her when it does', async () => {
    const office = await memoryOffice();
    const { revision } = await office.act('a', 'case', 'OpenCase', 'intake-clerk', registration);
    const right = (id: string) => ({ entry: { ...registration.rights[0], id } });
    await office.act('a', 'case', 'AddRight', 'intake-clerk', right('t2'), { seen: revision });
    const stopped = (await failure(
      office.act('a', 'case', 'AddRight', 'intake-clerk', right('t3'), { seen: revision }),
    )) as Changed;
    expect(stopped).toBeInstanceOf(Changed);
    expect(stopped.changes.map((c) => c.type)).toEqual(['RightAdded']);
  });

  it('takes a measure for what it is, whichever party the act on it names as well', async () => {
    const office = await memoryOffice();
    await office.act('a', 'case', 'OpenCase', 'intake-clerk', registration);
    const verified = { findings: '属实', officers: ['li', 'wang'], suspicionHolds: true };
    await office.act('a', 'complaint', 'RecordVerification', 'handling-officer', verified);
    const limitation = { lastActOn: '2026-01-01', continuing: true, harm: false };
    const filing = { grounds: '涉嫌侵权', respondents: ['r1'], handlers: ['li', 'wang'], limitation };
    await office.act('a', 'complaint', 'ApproveFiling', 'deputy-head', filing);
    const goods = { goods: [{ name: '白酒', quantity: 1, unit: '瓶' }], officers: ['li', 'wang'], keptAt: '仓库' };
    const seizure = { ...goods, measure: 'm1', manner: 'taken', urgent: false, approvedBy: 'zhou' };
    const { revision } = await office.act('a', 'penalty', 'SeizeGoods', 'handling-officer', seizure);
    await office.act('a', 'penalty', 'ExtendSeizure', 'head', { measure: 'm1', reasons: '案情复杂' });
    await office.act('a', 'penalty', 'ReportInvestigation', 'handling-officer', {
      report: '报告',
      notContacted: '当事人下落不明',
    });
    const body = { measure: 'm1', party: 'r1' };
    const stopped = await failure(
      office.act('a', 'penalty', 'ConfiscateGoods', 'handling-officer', body, { seen: revision }),
    );
    expect((stopped as Changed).changes.map(({ type }) => type)).toContain('SeizureExtended');
  });

  it('stops an act on several tracks for what touched one of them, and for no other', async () => {
    const office = await memoryOffice();
    await office.act('a', 'case', 'OpenCase', 'intake-clerk', registration);
    const entries = [1, 2].map((n) => ({ lot: `s${n}`, description: '白酒', quantity: 2, unit: '瓶' }));
    const entered = { entries, origin: 'sampled', officers: ['li', 'wang'], keptAt: '仓库' };
    const { revision } = await office.act('a', 'goods', 'EnterLots', 'handling-officer', entered);
    const release = (lots: string[]) => ({ lots, reasons: '与案件无关' });
    await office.act('a', 'goods', 'ReleaseLots', 'head', release(['s1']));
    const receive = (lots: string[]) =>
      office.act(
        'a',
        'goods',
        'ReceiveLots',
        'goods-keeper',
        { lots, deliveredBy: 'li', place: 'A1' },
        { seen: revision },
      );
    const stopped = await failure(receive(['s1', 's2']));
    expect((stopped as Changed).changes.map(({ type }) => type)).toEqual(['LotsReleased']);
    expect((await receive(['s2'])).events.map(({ type }) => type)).toContain('LotsReceived');
  });

  it('seals what is personal before it is stored, opens it on load, and shreds it for good', async () => {
    const office = await memoryOffice();
    await office.act('a', 'case', 'OpenCase', 'intake-clerk', registration);
    const stored = JSON.stringify(await office.store.read('case-a'));
    for (const hidden of ['赵小明', '13800000000', '某县某镇', '举报人称该店销售假冒白酒'])
      expect(stored).not.toContain(hidden);
    expect(stored).toContain('某酒业股份有限公司');
    const before = (await office.handler.load('case', 'a')).state as CaseFile;
    expect(before.parties.r1?.name).toBe('赵小明');
    await office.act('a', 'case', 'ErasePerson', 'administrator', { party: 'r1', reason: '依申请删除' });
    await office.keyring.shred(personKey('case-a', 'r1'));
    office.cache.forget('case-a');
    const after = (await office.handler.load('case', 'a')).state as CaseFile;
    expect(after.parties.r1?.name).toEqual({ erased: true });
    expect(JSON.stringify(await office.handler.history('case', 'a'))).not.toContain('赵小明');
  });
});
