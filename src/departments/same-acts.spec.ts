import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { embeddedForTest, serverForTest, type TestDatabase } from '../../test/contract/databases.js';
import { makeProjections, tell, type Told } from '../../test/harness/projecting.js';
import { emptyFile } from '../case/evolve.js';
import type { CaseFile, Party } from '../case/file.js';
import { MemoryEventStore } from '../engine/event-store/memory.js';
import { Runner } from '../engine/projections/runner.js';
import { models } from './index.js';
import { sameActs } from './same-acts.js';

const CODE = '91330100799655058B';

interface Other {
  readonly unit?: string;
  readonly party?: Readonly<Record<string, unknown>>;
  readonly right?: string;
  readonly then?: readonly Omit<Told, 'stream'>[];
}

/** A case of some unit with one respondent and one mark. */
const openCase = (n: number, { unit = 'culture', party = {}, right = '1234567', then = [] }: Other): Told[] =>
  [
    {
      type: 'CaseOpened',
      data: { title: `第${n}案`, unit, division: '640500', receivedOn: '2026-01-05', number: `案源${n}号` },
    },
    {
      type: 'PartyAdded',
      data: { party: 'x', kind: 'legal', roles: ['respondent'], name: '某商行', creditCode: CODE, ...party },
    },
    { type: 'RightAdded', data: { right: 't', type: 'trademark', number: right, title: '某商标' } },
    ...then,
  ].map((event) => ({ stream: `case-${n}`, ...event }));

const filed = {
  type: 'ProceedingOpened',
  on: '2026-01-12',
  data: { proceeding: 'penalty-1', stage: 'penalty', respondents: ['x'], handlers: [] },
};
const decided = (number: string) => ({
  type: 'PenaltyDecided',
  on: '2026-02-02',
  data: { proceeding: 'penalty-1', party: 'x', number, basis: 'TM-2019:60', fineFen: 1 },
});
const revoked = (number: string) => ({
  type: 'PenaltyRevoked',
  on: '2026-02-09',
  data: { proceeding: 'penalty-1', party: 'x', number, by: 'suit' },
});

const file = (respondent: object, number = '1234567'): CaseFile => ({
  ...emptyFile,
  id: 'case-1',
  unit: 'amr',
  parties: { r1: { id: 'r1', roles: ['respondent'], ...respondent } as unknown as Party },
  rights: { t1: { id: 't1', type: 'trademark', number, title: '', holder: null } },
});

describe.each([
  ['PostgreSQL', serverForTest],
  ['the embedded PostgreSQL', embeddedForTest],
] as const)('the same-act check over all units on %s', (_place, open) => {
  let place: TestDatabase;
  let runner: Runner;
  const store = new MemoryEventStore();
  const found = async (ours: CaseFile) =>
    (await sameActs(place.database, runner.pointers, ours)).map((hit) => [hit.caseId, hit.filedOn, ...hit.decisions]);

  beforeAll(async () => {
    place = await open();
    await makeProjections(place.database);
    runner = new Runner({ database: place.database, store, models });
    runner.start();
    const head = await tell(
      store,
      ...openCase(1, { unit: 'amr' }),
      ...openCase(2, { then: [filed, decided('乙2号'), decided('乙3号'), revoked('乙3号')] }),
      ...openCase(3, { unit: 'amr' }),
      ...openCase(4, { right: '7654321' }),
      ...openCase(5, { party: { roles: ['right-holder'] } }),
      ...openCase(6, { party: { kind: 'natural', creditCode: null, identityIndex: 'blind' } }),
    );
    expect(await runner.waitFor(head, 60_000)).toBe(true);
  });
  afterAll(async () => {
    await runner.stop();
    await place.end();
  });

  it('finds the same respondent and right in any unit but not in the file itself, and decisions that stand', async () => {
    expect(await found(file({ creditCode: CODE }))).toEqual([
      ['2', '2026-01-12', '乙2号'],
      ['3', null],
    ]);
    const [hit] = await sameActs(place.database, runner.pointers, file({ creditCode: CODE }));
    expect(hit).toMatchObject({
      number: '案源2号',
      unit: 'culture',
      elsewhere: true,
      office: { zh: '市文化市场综合执法队' },
      contact: { zh: '办公室' },
      parties: ['r1'],
      rights: ['t1'],
    });
  });

  it('knows a person by the blind index alone', async () => {
    expect(await found(file({ creditCode: null, identityIndex: 'blind' }))).toEqual([['6', null]]);
  });

  it('finds nothing where neither is known, or another right is concerned', async () => {
    expect(await found(file({ creditCode: null }))).toEqual([]);
    expect(await found(file({ creditCode: CODE }, '9999999'))).toEqual([]);
  });
});
