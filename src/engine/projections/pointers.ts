import { EventEmitter } from 'node:events';
import { noBell } from '../bell.js';
import type { Connection, Database } from '../database.js';
import type { ReadModel } from './read-model.js';
import { shapeOf, versionedName, versionOf } from './table.js';

/** Where the rows of a read model are, and how far they have come. */
export interface Pointer {
  readonly table: string;
  readonly name: string;
  readonly version: string;
  readonly generation: number;
  readonly state: 'building' | 'live';
  /** Position of the last event taken, -1: none. */
  readonly checkpoint: number;
  /** How many events of each type were passed because the code did not know them, by `type@version`. */
  readonly passed: Readonly<Record<string, number>>;
}

/** The read model is being built for the first time by this code: 503, come again. */
export class NotBuilt extends Error {
  constructor(readonly readModel: string) {
    super(`${readModel} is being built`);
    this.name = 'NotBuilt';
  }
}

const columns = `"table", name, version, generation, state, checkpoint, passed`;

export async function readPointers(
  connection: Pick<Connection, 'query'>,
  where: string,
  values: readonly unknown[],
): Promise<readonly Pointer[]> {
  const answer = await connection.query<Omit<Pointer, 'checkpoint'> & { checkpoint: unknown }>(
    `SELECT ${columns} FROM read_models WHERE ${where}`,
    values,
  );
  return answer.rows.map((row) => ({ ...row, checkpoint: Number(row.checkpoint) }));
}

/** Says that some process still reads or writes these tables: what nobody has seen for long is dropped. */
export async function seen(connection: Pick<Connection, 'query'>, tables: readonly string[]): Promise<void> {
  await connection.query(`UPDATE read_models SET seen_at = now() WHERE "table" = ANY ($1::text[])`, [tables]);
}

/** How long a table name may be remembered, ms. */
const fresh = 5_000;

/** Finds the tables for readers and lets them wait for a position. Every process that answers queries has one. */
export class Pointers {
  private readonly tables = new Map<string, { readonly table: string; readonly at: number }>();
  /** By name and version. */
  private readonly reached = new Map<string, number>();
  private looking: Promise<void> | null = null;
  private readonly moves = new EventEmitter().setMaxListeners(0);

  constructor(
    private readonly database: Database,
    bell = noBell,
    private readonly pollMs = 40,
  ) {
    bell.onRing('projected', () => this.moves.emit('move'));
  }

  /** The table that serves; a live table of the same shape by other handlers does until this code's own is built. @throws NotBuilt */
  async tableOf(model: ReadModel): Promise<string> {
    const known = this.tables.get(model.name);
    if (known && performance.now() - known.at < fresh) return known.table;
    const answer = await this.database.query<{ table: string; unseen: boolean }>(
      `SELECT "table", seen_at < now() - interval '5 minutes' AS unseen FROM read_models
       WHERE name = $1 AND state = 'live' AND (version = $2 OR shape = $3)
       ORDER BY version = $2 DESC, checkpoint DESC LIMIT 1`,
      [model.name, versionOf(model), shapeOf(model)],
    );
    const found = answer.rows[0];
    if (!found) throw new NotBuilt(model.name);
    if (found.unseen) await seen(this.database, [found.table]);
    this.tables.set(model.name, { table: found.table, at: performance.now() });
    return found.table;
  }

  /** Runs a query on the table that serves, once more when that table was dropped meanwhile. @throws NotBuilt */
  async reading<T>(models: readonly ReadModel[], query: (...tables: string[]) => Promise<T>): Promise<T> {
    const ask = async () => {
      const tables: string[] = [];
      for (const model of models) tables.push(await this.tableOf(model));
      return query(...tables);
    };
    try {
      return await ask();
    } catch (error) {
      if ((error as { code?: unknown }).code !== '42P01') throw error;
      this.tables.clear();
      return ask();
    }
  }

  /** Told by the runner of this process, if it has one, after each commit. */
  moved(model: ReadModel, checkpoint: number, switched = false): void {
    if (switched) this.tables.delete(model.name);
    this.reached.set(versionedName(model), checkpoint);
    this.moves.emit('move');
  }

  /**
   * Waits until all the read models have taken the event at `position` (-1: until they are built).
   * @returns false when they have not within `timeoutMs`: the answer is then older than was asked for
   */
  async waitFor(models: readonly ReadModel[], position: number, timeoutMs: number): Promise<boolean> {
    const until = performance.now() + timeoutMs;
    while (!this.known(models, position)) {
      const left = until - performance.now();
      if (left <= 0) return false;
      await this.next(Math.min(left, this.pollMs));
      if (!this.known(models, position)) await this.look();
    }
    return true;
  }

  private known(models: readonly ReadModel[], position: number): boolean {
    return models.every((model) => (this.reached.get(versionedName(model)) ?? -2) >= position);
  }

  /** One look at a time, for all who wait: under load there are many, and each would ask the database the same. */
  private look(): Promise<void> {
    this.looking ??= this.lookOnce().finally(() => (this.looking = null));
    return this.looking;
  }

  private async lookOnce(): Promise<void> {
    for (const { name, version, checkpoint } of await readPointers(this.database, `state = 'live'`, [])) {
      const at = `${name}@${version}`;
      this.reached.set(at, Math.max(checkpoint, this.reached.get(at) ?? -2));
    }
  }

  private next(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.moves.off('move', done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      this.moves.on('move', done);
    });
  }
}
