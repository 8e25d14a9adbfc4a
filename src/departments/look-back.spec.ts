import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { embeddedForTest, serverForTest, type TestDatabase } from '../../test/contract/databases.js';
import { makeProjections, tell, type Told } from '../../test/harness/projecting.js';
import { readCondition, type Reader } from '../access/policy.js';
import { MemoryEventStore } from '../engine/event-store/memory.js';
import { Runner } from '../engine/projections/runner.js';
import { partyHistory } from '../http/party-history.js';
import { RoomWords } from '../http/room-words.js';
import { allRooms } from '../case/stages.js';
import { models } from './index.js';
import { LookBack } from './look-back.js';
import type { Within } from './query.js';

const CODE = '91330100799655058B';
const words = new RoomWords(allRooms);
const reader: Reader = {
  roles: ['intake-clerk'],
  unit: 'amr',
  department: 'market-regulation',
  division: '640500',
};
const within: Within = (alias, first) => readCondition(reader, alias, first);

/** A case of a unit in which the party with the code stands as respondent, and its penalties. */
const openCase = (n: number, unit: string, code: string | null, ...decided: readonly Told[]): Told[] => {
  const at = { stream: `case-${n}` };
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
        number: `案源${n}号`,
      },
    },
    {
      ...at,
      type: 'PartyAdded',
      data: { party: 'r1', kind: 'legal', roles: ['respondent'], name: `某商行${n}`, creditCode: code },
    },
    ...decided,
  ];
};
const penalised = (n: number, number: string, on: string, basis: string): Told => ({
  stream: `case-${n}`,
  type: 'PenaltyDecided',
  on,
  data: {
    proceeding: 'penalty-1',
    party: 'r1',
    number,
    basis,
    fineFen: 5_000_000,
    confiscatedFen: 0,
    restriction: 'none',
  },
});

describe.each([
  ['PostgreSQL', serverForTest],
  ['the embedded PostgreSQL', embeddedForTest],
] as const)('look-back over an organisation on %s', (_place, open) => {
  let place: TestDatabase;
  let runner: Runner;
  let lookBack: LookBack;
  const store = new MemoryEventStore();
  const on = async (today: string, code = CODE) => partyHistory(code, await lookBack.of(code, within), today, words);

  beforeAll(async () => {
    place = await open();
    await makeProjections(place.database);
    runner = new Runner({ database: place.database, store, models });
    runner.start();
    lookBack = new LookBack(place.database, runner.pointers);
    const revoked: Told = {
      stream: 'case-3',
      type: 'PenaltyRevoked',
      on: '2026-02-02',
      data: { proceeding: 'penalty-1', party: 'r1', number: '丙3号', by: 'suit' },
    };
    const head = await tell(
      store,
      ...openCase(1, 'amr', CODE, penalised(1, '甲1号', '2021-03-02', 'TM-2019:60')),
      ...openCase(2, 'culture', CODE, penalised(2, '乙2号', '2025-05-06', 'CR-2020:53')),
      ...openCase(3, 'amr', CODE, penalised(3, '丙3号', '2026-01-05', 'TM-2019:60'), revoked),
      ...openCase(4, 'amr', '91640500MA7600001X'),
      ...openCase(5, 'amr', null),
    );
    expect(await runner.waitFor(head, 60_000)).toBe(true);
  });
  afterAll(async () => {
    await runner.stop();
    await place.end();
  });

  it('shows the cases that the reader may see, and counts the others by unit', async () => {
    const found = await on('2026-03-02');
    expect(found.cases.map(({ caseId, roles }) => [caseId, roles])).toEqual([
      ['1', ['respondent']],
      ['3', ['respondent']],
    ]);
    expect(found.elsewhere).toEqual([{ unit: 'culture', cases: 1 }]);
  });

  it('shows penalties across units, newest first, without the way into a case of another unit', async () => {
    const { penalties } = await on('2026-03-02');
    expect(penalties).toMatchObject([
      { number: '丙3号', caseId: '3', revokedOn: '2026-02-02' },
      { number: '乙2号', caseId: null, unit: 'culture', revokedOn: null },
      { number: '甲1号', caseId: '1', fineFen: 5_000_000, law: { zh: '《商标法》第60条' } },
    ]);
  });

  it('counts as repeated what stands within five years, to the day; what was revoked, or of another law, does not', async () => {
    expect((await on('2026-03-01')).repeat).toMatchObject({ trademark: true, decisions: ['甲1号'] });
    expect((await on('2026-03-02')).repeat).toMatchObject({ trademark: true, since: '2021-03-02' });
    expect((await on('2026-03-03')).repeat).toMatchObject({ trademark: false, decisions: [] });
  });

  it('finds nothing for a code that is on no file', async () => {
    expect(await on('2026-03-02', '91640500MA76XXXX0X')).toMatchObject({
      cases: [],
      elsewhere: [],
      penalties: [],
      listings: [],
      repeat: { trademark: false },
    });
  });
});
