import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { embeddedForTest, serverForTest, type TestDatabase } from '../../test/contract/databases.js';
import { makeProjections, tell, type Told } from '../../test/harness/projecting.js';
import { readCondition } from '../access/policy.js';
import { MemoryEventStore } from '../engine/event-store/memory.js';
import { Runner } from '../engine/projections/runner.js';
import { reachOf } from '../law/changes.js';
import { models } from './index.js';
import type { Within } from './query.js';
import { Touched } from './touched.js';

const within =
  (role: string, unit: string, department = 'market-regulation'): Within =>
  (alias, first) =>
    readCondition({ roles: [role], unit, department, division: '640500' }, alias, first);
const officer = within('handling-officer', 'amr');
const copyrightOfficer = within('handling-officer', 'culture', 'culture');
const supervisor = within('supervisor', 'coordination', 'coordination-office');
const police = within('police-liaison', 'police', 'police');

/** A penalty on one right; ended: nothing of the case is open. */
const penalty = (id: string, unit: string, right: string, ended = false): Told[] => {
  const at = { stream: `case-${id}` };
  const of = { proceeding: 'penalty-1', stage: 'penalty' };
  const opened = { title: id, unit, division: '640500', source: 'report', receivedOn: '2026-03-02', number: id };
  return [
    { ...at, type: 'CaseOpened', data: opened },
    { ...at, type: 'RightAdded', data: { right: 't1', type: right, number: null, title: '某', holder: null } },
    { ...at, type: 'ProceedingOpened', data: { ...of, handlers: ['li'], respondents: [] } },
    { ...at, type: 'ProceedingMoved', data: { ...of, from: null, to: ended ? 'Closed' : 'Investigating', ended } },
  ];
};

describe.each([
  ['a PostgreSQL server', serverForTest],
  ['the embedded PostgreSQL', embeddedForTest],
] as const)('cases that a change of the law touches, on %s', (_place, open) => {
  let place: TestDatabase;
  let runner: Runner;
  let touched: Touched;
  const store = new MemoryEventStore();

  beforeAll(async () => {
    place = await open();
    await makeProjections(place.database);
    runner = new Runner({ database: place.database, store, models });
    runner.start();
    touched = new Touched(place.database, runner.pointers);
    const head = await tell(
      store,
      ...penalty('mark', 'amr', 'trademark'),
      ...penalty('closed', 'amr', 'trademark', true),
      ...penalty('patent', 'amr', 'patent-design'),
      ...penalty('gi', 'culture', 'gi-mark'),
      ...penalty('book', 'culture', 'copyright'),
    );
    expect(await runner.waitFor(head, 60_000)).toBe(true);
  });
  afterAll(async () => {
    await runner.stop();
    await place.end();
  });
  const of = async (family: string, who: Within) => {
    const listed = (await touched.list(reachOf(family), who, 10)).map(({ caseId }) => caseId).sort();
    expect(await touched.count(reachOf(family), who)).toBe(listed.length);
    return listed;
  };

  it('by the right in question, if anything of the case is open', async () => {
    expect(await of('TM', supervisor)).toEqual(['gi', 'mark']);
    expect(await of('IC', supervisor)).toEqual([]);
  });
  it('by the procedure of an open proceeding, of the units that follow it', async () => {
    expect(await of('SAMRPROC', supervisor)).toEqual(['mark', 'patent']);
    expect(await of('CRPEN', supervisor)).toEqual(['book', 'gi']);
  });
  it('never more than the policy lets the reader see', async () => {
    expect(await of('TM', officer)).toEqual(['mark']);
    expect(await of('TM', copyrightOfficer)).toEqual(['gi']);
    expect(await of('TM', police)).toEqual([]);
    expect(await touched.list(reachOf('TM'), supervisor, 1)).toHaveLength(1);
  });
});
