import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { embeddedForTest, serverForTest, type TestDatabase } from '../../test/contract/databases.js';
import { makeProjections, tell, type Told } from '../../test/harness/projecting.js';
import { readCondition, type Reader } from '../access/policy.js';
import { MemoryEventStore } from '../engine/event-store/memory.js';
import { HandClock } from '../engine/time/clock.js';
import { Runner } from '../engine/projections/runner.js';
import { desks, models, type Desk } from './index.js';
import { CaseSearch } from './case-search.js';
import { DeskQueries, streamsProvisional, termsEnded, termsOverdue, type Within } from './query.js';

const within = (reader: Partial<Reader>): Within => {
  const whole: Reader = {
    roles: ['handling-officer'],
    unit: 'amr',
    department: 'market-regulation',
    division: '640500',
    ...reader,
  };
  return (alias, first) => readCondition(whole, alias, first);
};
const officer = within({});
const other = within({ unit: 'culture', department: 'culture' });
const police = within({ roles: ['police-liaison'], unit: 'police', department: 'police' });
const supervisor = within({ roles: ['supervisor'], unit: 'coordination', department: 'coordination-office' });

/** A case whose only proceeding is due on a day. */
const openCase = (n: number, unit: string, name: string, dueOn: string | null): Told[] => {
  const at = { stream: `case-${n}` };
  const of = { proceeding: 'penalty-1', stage: 'penalty' };
  const term = {
    term: 'T-PEN/penalty-1/-/1',
    limit: 'T-PEN',
    version: '2021-07-15',
    proceeding: 'penalty-1',
    key: null,
  };
  return [
    {
      ...at,
      type: 'CaseOpened',
      data: {
        title: `第${n}案`,
        unit,
        division: '640500',
        source: 'report',
        receivedOn: '2026-03-02',
        number: `卫市监案源〔2026〕${n}号`,
      },
    },
    {
      ...at,
      type: 'PartyAdded',
      data: { party: 'r1', kind: 'natural', roles: ['respondent'], name, creditCode: null },
    },
    {
      ...at,
      type: 'RightAdded',
      data: { right: 't1', type: 'trademark', number: `12345${n}`, title: '剑南春', holder: null },
    },
    { ...at, type: 'ProceedingOpened', data: { ...of, handlers: ['li'], respondents: ['r1'] } },
    { ...at, type: 'ProceedingMoved', data: { ...of, from: null, to: 'Investigating', ended: false } },
    ...(dueOn
      ? [
          {
            ...at,
            type: 'TermStarted',
            data: { ...term, who: 'handling-officer', onLapse: 'overdue', startedOn: '2026-03-02', dueOn, dueAt: null },
          },
        ]
      : []),
  ];
};

describe.each([
  ['a PostgreSQL server', serverForTest],
  ['the embedded PostgreSQL', embeddedForTest],
] as const)('queries on %s', (_place, open) => {
  let place: TestDatabase;
  let runner: Runner;
  let queries: DeskQueries;
  let caseSearch: CaseSearch;
  const store = new MemoryEventStore({ clock: new HandClock('2026-03-02T10:00:00+08:00') });
  const desk = desks.find(({ id }) => id === 'supervision') as Desk;

  beforeAll(async () => {
    place = await open();
    await makeProjections(place.database);
    runner = new Runner({ database: place.database, store, models });
    runner.start();
    queries = new DeskQueries(place.database, runner.pointers);
    caseSearch = new CaseSearch(place.database, runner.pointers);
    const head = await tell(
      store,
      ...openCase(1, 'amr', '赵小明', '2026-06-03'),
      ...openCase(2, 'amr', '钱小红', null),
      ...openCase(3, 'amr', '孙大明', '2026-05-06'),
      ...openCase(4, 'culture', '李小明', '2026-06-03'),
      ...openCase(5, 'amr', '周某', '2026-06-03'),
      { stream: 'case-4', type: 'HandedOver', data: { to: 'police', proceeding: 'penalty-1' } },
      // Of years ago, and entered now: read apart.
      ...openCase(6, 'amr', '吴小红', null).map((told) => ({ ...told, on: '2021-03-02' })),
    );
    expect(await runner.waitFor(head, 60_000)).toBe(true);
  });
  afterAll(async () => {
    await runner.stop();
    await place.end();
  });

  it('list a desk by what is due first, page by page, each row once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await queries.rows(desk, officer, { limit: 1, after });
      seen.push(...page.rows.map(({ key }) => key));
      after = page.next;
    } while (after);
    expect(seen).toEqual(['case-3/penalty-1', 'case-1/penalty-1', 'case-5/penalty-1', 'case-2/penalty-1']);
    const [first] = (await queries.rows(desk, officer, { limit: 10 })).rows;
    expect(first).toMatchObject({
      row: { state: 'Investigating', due_on: '2026-05-06' },
      case: { title: '第3案', parties: [{ name: '孙大明' }] },
    });
  });

  it('show and count only what the policy allows', async () => {
    const counts = await Promise.all([officer, other, police, supervisor].map((who) => queries.count(desk, who)));
    expect(counts.map(({ count }) => count)).toEqual([4, 1, 1, 5]);
    expect(counts.map(({ enteredLate }) => enteredLate)).toEqual([1, 0, 0, 1]);
    const { rows } = await queries.rows(desk, officer, { limit: 10, enteredLate: true });
    expect(rows.map(({ key }) => key)).toEqual(['case-6/penalty-1']);
    expect(await queries.count(desk, () => ({ sql: 'FALSE', values: [] }))).toEqual({ count: 0, enteredLate: 0 });
    expect(await caseSearch.search(other, { q: '小明', by: ['party'], limit: 10 })).toHaveLength(1);
    expect(await caseSearch.search(police, { q: '赵小明', by: ['party'], limit: 10 })).toEqual([]);
  });

  it('find cases by number, right, state and part of a name', async () => {
    const find = async (q: string, by: Parameters<CaseSearch['search']>[1]['by'], states: string[] = []) =>
      (await caseSearch.search(supervisor, { q, by, states, limit: 10 })).map(({ caseId, matched }) => [
        caseId,
        ...matched,
      ]);
    expect(await find('小明', ['party'])).toEqual([
      ['1', 'party'],
      ['4', 'party'],
    ]);
    expect(await find('明', ['number', 'right', 'party'])).toEqual([
      ['1', 'party'],
      ['3', 'party'],
      ['4', 'party'],
    ]);
    expect(await find('[2026]2号', ['number'])).toEqual([['2', 'number']]);
    expect(await find('123453', ['right'])).toEqual([['3', 'right']]);
    expect(await find('剑南', ['right', 'party'])).toHaveLength(6);
    expect(await find('调查', ['state'], ['penalty.Investigating'])).toHaveLength(6);
    expect(await find('调查', ['state'], ['penalty.Closed'])).toEqual([]);
    expect(await find('调查', ['state'])).toEqual([]);
    expect(await find(' ', ['party'])).toEqual([]);
    expect(await find("'; DROP TABLE cases; --", ['number', 'right', 'party'])).toEqual([]);
  });

  it('tell which terms have ended: not before the day is over in Shanghai', async () => {
    const ended = async (now: string) =>
      (await termsEnded(place.database, runner.pointers, now, 10)).map(({ stream }) => stream);
    expect(await ended('2026-05-06T15:59:59.999Z')).toEqual([]);
    expect(await ended('2026-05-06T16:00:00.000Z')).toEqual(['case-3']);
    expect(await ended('2026-06-03T16:00:00.000Z')).toEqual(['case-3', 'case-1', 'case-4', 'case-5']);
    const all = await termsEnded(place.database, runner.pointers, '2026-06-03T16:00:00.000Z', 10);
    const [, second] = all.map(({ stream, term, due_on }) => ({
      stream: String(stream),
      term: String(term),
      dueOn: due_on as string,
    }));
    const beyond = await termsEnded(place.database, runner.pointers, '2026-06-03T16:00:00.000Z', 10, second);
    expect(beyond).toEqual(all.slice(2));
    const overdue = await termsOverdue(place.database, runner.pointers, officer, '2026-06-03T16:00:00.000Z', 10);
    expect(overdue.map(({ stream }) => stream)).toEqual(['case-3', 'case-1', 'case-5']);
  });

  it('tell which streams have a running term whose date may still move', async () => {
    const stream = 'case-1';
    const term = 'T-X/penalty-1/-/1';
    const data = { proceeding: 'penalty-1', term, limit: 'T-X', key: null, version: '2021-07-15', revision: 0 };
    const begun = { ...data, startedOn: '2026-12-20', dueOn: '2027-02-01', dueAt: null, provisional: true };
    expect(await streamsProvisional(place.database, runner.pointers, await store.head())).toEqual([]);
    await tell(store, { stream, type: 'TermStarted', data: begun });
    expect(await streamsProvisional(place.database, runner.pointers, await store.head())).toEqual([stream]);
    await tell(store, { stream, type: 'TermMet', data: { ...data, endedOn: '2027-01-04', by: 'X', late: false } });
    expect(await streamsProvisional(place.database, runner.pointers, await store.head())).toEqual([]);
  });

  it('list public notices by the newest, under keys that tell nothing of the case', async () => {
    const notices = desks.find(({ id }) => id === 'notices') as Desk;
    const published = (n: number, on: string) => ({
      stream: `case-${n}`,
      type: 'DecisionPublished',
      data: {
        proceeding: 'penalty-1',
        party: 'r1',
        number: `${n}号`,
        naturalPerson: true,
        name: '赵小明',
        summary: '销售假冒商品',
      },
      on,
    });
    await tell(store, published(1, '2026-05-01'), published(2, '2026-05-03'), published(3, '2026-05-01'));
    await runner.waitFor(await store.head(), 60_000);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await queries.rows(notices, () => ({ sql: 'FALSE', values: [] }), { limit: 1, after });
      seen.push(...page.rows.map(({ row }) => String(row.number)));
      expect(JSON.stringify(page)).not.toMatch(/case-|赵小明/);
      after = page.next;
    } while (after);
    expect(seen[0]).toBe('2号');
    expect(seen.sort()).toEqual(['1号', '2号', '3号']);
  });

  it('list the register of credit listings', async () => {
    const stream = 'subject-91500000MA5U000006';
    const at = { proceeding: 'credit-1', case: '1', party: 'r1' };
    const subject = {
      kind: 'legal',
      listedName: '某酒业有限公司',
      creditCode: '91500000MA5U000006',
      unit: 'amr',
      division: '640500',
    };
    const penalty = { grounds: 'x', penaltyDecision: '卫市监处罚〔2026〕3号', decidedOn: '2026-04-01', tier: 'heavy' };
    await tell(store, { stream, type: 'ListingTakenUp', data: { ...at, ...subject, ...penalty } });
    await runner.waitFor(await store.head(), 60_000);
    expect(await queries.listings({ limit: 10 })).toEqual([]);
    await tell(store, {
      stream,
      type: 'SubjectListed',
      data: { ...at, number: '卫市监信列〔2026〕1号', again: false },
    });
    await runner.waitFor(await store.head(), 60_000);
    expect(await queries.listings({ q: '酒业', limit: 10 })).toMatchObject([
      { row: { subject_id: '91500000MA5U000006' } },
    ]);
    expect(await queries.listings({ q: '茶业', limit: 10 })).toEqual([]);
  });
});
