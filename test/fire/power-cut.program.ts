import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { eventStoreSchema } from '../../migrations/1700000000000-event-store.js';
import { openEmbedded } from '../../src/engine/databases/embedded.js';
import type { PooledDatabase } from '../../src/engine/databases/pooled-database.js';
import { type Appended, type NewEvent, StorageFailed } from '../../src/engine/event-store/event-store.js';
import { PostgresEventStore } from '../../src/engine/event-store/postgres.js';
import { verifyStored } from '../../src/engine/event-store/stored-form.js';
import { chanceFrom } from './chance.mjs';

/** What one cut left; the spec says what must be so. */
export interface CutReport {
  readonly seed: number;
  /** File operations before the power went. */
  readonly after: number;
  readonly acknowledged: number;
  /** How many of them, and the first. */
  readonly lost: number;
  readonly firstLost: string | null;
  readonly events: number;
  /** Why the store did not open, or what in it was wrong; null: all was well. */
  readonly wrong: string | null;
}

interface Acknowledged extends Appended {
  readonly id: string;
}

const mark = (id: string) => ({ id, account: 'officer-1', bodyHash: 'b0' });

/** Ends when the power does. Four writers, and beside them what a running house does to its files. */
async function work(directory: string, chance: () => number, answered: Acknowledged[]): Promise<void> {
  const database = await openEmbedded(directory);
  try {
    const store = await PostgresEventStore.open(database);
    const writers = [0, 1, 2, 3].map(async (writer) => {
      for (let n = 0; ; n++) {
        const id = `command-${writer}-${n}`;
        const size = Math.floor(chance() * (n % 7 === 0 ? 20_000 : 400));
        const events = [noted({ note: 'x'.repeat(size) }), noted({ n })];
        answered.push({
          id,
          ...(await store.append([{ stream: `case-${writer}`, expected: n * 2 - 1, events }], mark(id))),
        });
      }
    });
    await Promise.all([...writers, housekeeping(database, chance)]);
  } finally {
    await database.close().catch(() => undefined);
  }
}

async function housekeeping(database: PooledDatabase, chance: () => number): Promise<void> {
  await database.query('CREATE TABLE desk (key integer PRIMARY KEY, note text)');
  for (let n = 0; ; n++) {
    await database.query(
      `INSERT INTO desk SELECT k, repeat('y', 300) FROM generate_series(1, 40) k
      ON CONFLICT (key) DO UPDATE SET note = excluded.note || $1`,
      [String(n)],
    );
    if (chance() < 0.3) await database.query('CHECKPOINT');
    if (chance() < 0.2) await database.query('VACUUM desk');
    await database.query(`CREATE TABLE beside_${n} AS SELECT * FROM desk`);
    await database.query(`DROP TABLE beside_${n}`);
  }
}

const noted = (data: Record<string, unknown>): NewEvent => ({
  type: 'Noted',
  schemaVersion: 1,
  data,
  actor: 'officer-1',
  onBehalfOf: null,
  correlationId: 'correlation-1',
  causationId: null,
  occurredOn: '2026-01-05',
  occurredAt: null,
  law: [],
});

/** Opens what the cut left, and looks for every acknowledged command. */
async function found(directory: string, answered: readonly Acknowledged[]) {
  const database = await openEmbedded(directory);
  try {
    const store = await PostgresEventStore.open(database);
    const rows = await store.stored(-1, 1_000_000);
    rows.forEach((row, index) => {
      if (row.position !== index) throw new Error(`position ${row.position} in the place of ${index}`);
      verifyStored(row, store.suite);
    });
    if ((await store.head()) !== rows.length - 1) throw new Error('the head is not at the last event');
    const lost: string[] = [];
    const kept = new Map<string, number>();
    for (const { header } of rows) {
      const { commandId } = JSON.parse(Buffer.from(header).toString()) as { commandId: string };
      kept.set(commandId, (kept.get(commandId) ?? 0) + 1);
    }
    for (const { id, position } of answered) {
      const outcome = await store.outcome(mark(id));
      if (outcome?.position !== position || kept.get(id) !== 2) lost.push(id);
    }
    // It can be worked with.
    await store.append([{ stream: 'case-after', expected: -1, events: [noted({})] }], mark('after'));
    await database.query('CHECKPOINT');
    return { events: rows.length, lost: lost.length, firstLost: lost[0] ?? null, wrong: null };
  } finally {
    await database.close();
  }
}

async function cut(model: string, seed: number, hook: boolean, midst: boolean): Promise<CutReport> {
  const chance = chanceFrom(seed);
  const folder = mkdtempSync(`${model}-cut-`);
  const [directory, image] = [join(folder, 'data'), join(folder, 'after')];
  cpSync(model, directory, { recursive: true });
  // Often while it starts, else anywhere in the work; when something must have been acknowledged, well into the work.
  const drawn = Math.floor(chance() < 0.3 ? chance() * 60 : chance() ** 2 * 2_000);
  const after = midst ? 600 + Math.floor(chance() * 1_200) : drawn;
  process.env.HUZHI_FIRE_CUT = JSON.stringify({ seed, after, hook, image: join(image, 'postgres') });
  const answered: Acknowledged[] = [];
  await work(directory, chance, answered).catch((error: unknown) => {
    if (!(error instanceof StorageFailed)) throw error;
  });
  delete process.env.HUZHI_FIRE_CUT;
  cpSync(join(directory, 'version.json'), join(image, 'version.json'));
  if (!existsSync(join(image, 'postgres'))) throw new Error('the power was never cut');
  const nothing = { events: 0, lost: answered.length, firstLost: answered[0]?.id ?? null };
  const left = await found(image, answered).catch((error: unknown) => ({ ...nothing, wrong: String(error) }));
  rmSync(folder, { recursive: true });
  return { seed, after, acknowledged: answered.length, ...left };
}

/** Arguments: an empty data directory, a seed, the number of cuts, and whether the store flushes. */
const [model = '', seed = '1', cuts = '1', hook = 'true'] = process.argv.slice(2);
const database = await openEmbedded(model);
for (const statement of eventStoreSchema) await database.query(statement);
await (await PostgresEventStore.open(database)).close();
await database.close();
for (let n = 0; n < Number(cuts); n++) {
  const midst = hook !== 'true' || n === Number(cuts) - 1;
  console.log(JSON.stringify(await cut(model, Number(seed) + n, hook === 'true', midst)));
}
