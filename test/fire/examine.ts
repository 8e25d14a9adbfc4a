import { isDeepStrictEqual } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';
import { models } from '../../src/departments/index.js';
import type { StoredEvent } from '../../src/engine/event-store/event-store.js';
import { PostgresEventStore } from '../../src/engine/event-store/postgres.js';
import { verifyStored } from '../../src/engine/event-store/stored-form.js';
import type { Order } from '../../src/engine/handling.js';
import { foldInto } from '../../src/engine/projections/inbox.js';
import { listParked } from '../../src/engine/projections/parked.js';
import type { Read } from '../../src/engine/projections/read-model.js';
import type { Office } from '../../src/office.js';
import type { Storage } from '../../src/storage.js';
import type { Work } from '../../src/work.js';
import { rowsOf } from '../harness/projecting.js';
import { faultsOfCommands, firedTwice, gapsOf } from './faults.js';
import type { Ledger, Report } from './ledger.js';

export async function examine(storage: Storage, office: Office, work: Work, ledger: Ledger): Promise<Report> {
  const again = await askAgain(office, ledger.unanswered);
  const events = await quietLog(storage, work);
  const opened: Read[] = [];
  for (const event of events) opened.push(await office.handler.opened(event));
  const differing: string[] = [];
  let rows = 0;
  for (const model of models) {
    const [kept, folded] = [await rowsOf(storage.database, model), foldInto(model, opened)];
    rows += folded.size;
    for (const key of new Set([...kept.keys(), ...folded.keys()]))
      if (!isDeepStrictEqual(kept.get(key), folded.get(key))) differing.push(`${model.name} ${key}`);
  }
  return {
    faults: {
      again,
      log: await faultsOfLog(storage, events),
      commands: faultsOfCommands(events, ledger),
      fired: firedTwice(events),
      numbers: gapsOf(events),
      readable: stillReadable(opened),
      parked: (await listParked(storage.database)).map(
        ({ readModel, position, error }) => `${readModel} ${position} ${error}`,
      ),
      rows: differing.slice(0, 20),
    },
    counts: {
      events: events.length,
      answered: ledger.answered.length,
      lapsed: count(events, 'TermLapsed'),
      erased: count(events, 'PersonErased'),
      numbers: count(events, 'NumberAllotted'),
      rows,
    },
  };
}

/** Whoever heard nothing asks again, and once more: the second answer is the first. */
async function askAgain({ handler }: Office, orders: readonly Order[]): Promise<string[]> {
  const faults: string[] = [];
  for (const order of orders) {
    const first = await handler.execute(order);
    const second = await handler.execute(order);
    if (!second.repeated || second.position !== first.position) faults.push(`${order.name} ${order.commandId}`);
  }
  return faults;
}

/** The log, once read models, process managers and clock have nothing left to do. */
async function quietLog({ store, database }: Storage, work: Work): Promise<readonly StoredEvent[]> {
  const end = performance.now() + 240_000;
  for (let before = -2; performance.now() < end;) {
    const head = await store.head();
    await work.caughtUp();
    const { rows } = await database.query<{ reached: unknown }>('SELECT min(checkpoint) AS reached FROM processes');
    if (head === before && head === (await store.head()) && Number(rows[0]?.reached ?? -1) >= head)
      return store.readAll(-1, head + 1);
    before = head;
    // Longer than the clock takes to look again.
    await wait(400);
  }
  throw new Error('the house does not come to rest');
}

async function faultsOfLog({ store }: Storage, events: readonly StoredEvent[]): Promise<string[]> {
  if (!(store instanceof PostgresEventStore)) throw new Error('another store');
  const faults = events
    .filter(({ position }, index) => position !== index)
    .map(({ position }) => `gap before ${position}`);
  for (const row of await store.stored(-1, events.length)) {
    try {
      verifyStored(row, store.suite);
    } catch (error) {
      faults.push(String(error));
    }
  }
  return faults;
}

/** Whose erasure is recorded cannot be read any more. */
function stillReadable(opened: readonly Read[]): string[] {
  const erased = new Set(
    opened.filter(({ type }) => type === 'PersonErased').map((e) => `${e.stream} ${String(e.data.party)}`),
  );
  return opened
    .filter(
      (e) =>
        e.type === 'PartyAdded' && erased.has(`${e.stream} ${String(e.data.party)}`) && typeof e.data.name === 'string',
    )
    .map(({ stream }) => stream);
}

const count = (events: readonly StoredEvent[], type: string) => events.filter((event) => event.type === type).length;
