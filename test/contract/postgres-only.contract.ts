import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Connection, type Database, type Statement } from '../../src/engine/database.js';
import { type EventStore, StorageFailed } from '../../src/engine/event-store/event-store.js';
import { ClockAstray, OutcomeUnknown } from '../../src/engine/event-store/failures.js';
import { PostgresEventStore } from '../../src/engine/event-store/postgres.js';
import { BytesDiffer } from '../../src/engine/event-store/stored-form.js';
import { logIn } from './postgres-log.js';
import { until } from '../harness/until.js';
import { append, command, follow, noted, to, upTo } from './writing.js';

/** What only a log in PostgreSQL can get wrong. */
export function postgresOnlyContract(database: () => Database): void {
  describe('event store in PostgreSQL', () => {
    let store: EventStore;

    beforeEach(async () => {
      store = await (await logIn(database())).open();
    });

    /** Within a transaction that is over afterwards, or every later test would wait for it. */
    const holding = async <T>(work: (holder: Connection) => Promise<T>, end: 'COMMIT' | 'ROLLBACK'): Promise<T> => {
      const holder = await database().connect();
      try {
        await holder.query('BEGIN');
        const answer = await work(holder);
        await holder.query(end);
        holder.release();
        return answer;
      } catch (error) {
        holder.release(true);
        throw error;
      }
    };

    /**
     * Does something about each append that waits for the head, and counts them. Not asked by the holder: within a
     * transaction pg_stat_activity shows what it showed at its first reading.
     */
    const waitingAppends = async (does: string): Promise<number | null> =>
      (
        await database().query(`SELECT ${does} FROM pg_stat_activity
          WHERE datname = current_database() AND query LIKE '%store_head%' AND wait_event_type = 'Lock'`)
      ).rowCount;

    it('keeps a reader from passing a writer that commits late', async () => {
      const waiting = await holding(async (late) => {
        const other = await PostgresEventStore.open(over(database(), (statement) => late.query(statement)));
        await append(other, to('case-late', -1));
        const behind = [append(store, to('case-1', -1))];
        await until(async () => (await waitingAppends('pid')) === 1);
        expect(await store.readAll(-1, 10)).toEqual([]);
        expect(await store.head()).toBe(-1);
        return behind;
      }, 'COMMIT');
      await Promise.all(waiting);
      expect((await store.readAll(-1, 10)).map((event) => event.stream)).toEqual(['case-late', 'case-1']);
    });

    it('gives the position of a writer that rolled back to the next one', async () => {
      const waiting = await holding(async (failing) => {
        const other = await PostgresEventStore.open(over(database(), (statement) => failing.query(statement)));
        await append(other, to('case-lost', -1));
        const behind = [append(store, to('case-1', -1))];
        await until(async () => (await waitingAppends('pid')) === 1);
        return behind;
      }, 'ROLLBACK');
      expect(await Promise.all(waiting)).toMatchObject([{ position: 0 }]);
    });

    it('answers a command whose commit was cut off from what was written', async () => {
      const cut = await PostgresEventStore.open(
        over(database(), async (statement) => {
          await database().query(statement);
          throw Object.assign(new Error('Connection terminated unexpectedly'));
        }),
      );
      const mark = command();
      await expect(cut.append([to('case-1', -1)], mark)).rejects.toBeInstanceOf(OutcomeUnknown);
      expect(await store.append([to('case-1', -1)], mark)).toEqual({
        position: 0,
        revisions: { 'case-1': 0 },
        repeated: true,
      });
    });

    it('fails an append whose connection is killed and goes on with the next', async () => {
      const mark = command();
      await holding(async (holder) => {
        await holder.query('SELECT * FROM store_head FOR UPDATE');
        const killed = store.append([to('case-1', -1)], mark).catch((error: unknown) => error);
        await until(async () => (await waitingAppends('pg_terminate_backend(pid)')) === 1);
        expect(await killed).toBeInstanceOf(OutcomeUnknown);
      }, 'COMMIT');
      expect(await store.append([to('case-1', -1)], mark)).toMatchObject({ position: 0, repeated: false });
    });

    it('sends nothing more after a storage error', async () => {
      let asked = 0;
      const full = await PostgresEventStore.open(
        over(database(), () => {
          asked += 1;
          throw Object.assign(new Error('could not extend file'), { code: '53100' });
        }),
      );
      const results = await Promise.allSettled(upTo(3).map((number) => append(full, to(`case-${number}`, -1))));
      results.forEach((result) => expect(result).toMatchObject({ reason: expect.any(StorageFailed) }));
      await expect(append(full, to('case-9', -1))).rejects.toBeInstanceOf(StorageFailed);
      await expect(full.head()).rejects.toBeInstanceOf(StorageFailed);
      await expect(full.read('case-1')).rejects.toBeInstanceOf(StorageFailed);
      expect(asked).toBe(1);
    });

    it('fails alone an append that the database cannot take', async () => {
      const results = await Promise.allSettled([
        append(store, to('case-0', -1)),
        append(store, to('case-1', -1)),
        store.append([to('case-2', -1)], command('c-2', 'b0\0')),
        append(store, to('case-3', -1)),
      ]);
      expect(results.map(({ status }) => status === 'fulfilled')).toEqual([true, true, false, true]);
      expect((await follow(store, 3)).map((event) => event.stream)).toEqual(['case-0', 'case-1', 'case-3']);
    });

    it('refuses to write while its clock is astray, at start and later, and writes when it is mended', async () => {
      const off = (milliseconds: number) => ({ now: () => new Date(Date.now() + milliseconds) });
      await expect(PostgresEventStore.open(database(), { clock: off(60_000) })).rejects.toBeInstanceOf(ClockAstray);
      let astray = 0;
      const process = await PostgresEventStore.open(database(), {
        clock: { now: () => new Date(Date.now() + astray) },
      });
      astray = -5000;
      await expect(append(process, to('case-1', -1))).rejects.toThrow(/-\d+ ms off/);
      expect(await store.head()).toBe(-1);
      astray = 0;
      await append(process, to('case-1', -1));
    });

    it('writes although a statement waited for longer than the clock may be off: the clock was right', async () => {
      let slow = 2;
      const busy = over(database(), async (statement) => {
        if (slow-- > 0) await new Promise((resolve) => setTimeout(resolve, 1_500));
        return database().query(statement);
      });
      const process = await PostgresEventStore.open(busy, { clockTolerance: 1_000 });
      expect(await append(process, to('case-1', -1))).toMatchObject({ position: 0, repeated: false });
      expect(slow).toBeLessThan(0);
    });

    it('reads no event whose copies were changed', async () => {
      await append(store, to('case-1', -1, noted()));
      await database().query("UPDATE events SET type = 'Withdrawn'");
      await expect(store.read('case-1')).rejects.toBeInstanceOf(BytesDiffer);
      await database().query("UPDATE events SET type = 'Noted'");
      expect(await store.read('case-1')).toHaveLength(1);
      await database().query('UPDATE events SET command = gen_random_uuid()');
      await expect(store.read('case-1')).rejects.toBeInstanceOf(BytesDiffer);
    });

    it('leaves no gap in a stream when the database was restored to an earlier day', async () => {
      await append(store, to('case-1', -1, noted(), noted()));
      await append(store, to('case-2', -1));
      await database().query('DELETE FROM events WHERE position > 0');
      await database().query('UPDATE store_head SET next_position = 1');
      await expect(append(store, to('case-1', 1))).rejects.toMatchObject({ stream: 'case-1', expected: 1, actual: 0 });
      expect(await append(store, to('case-1', 0))).toMatchObject({ position: 1 });
      expect(await store.follow(-1, 10)).toEqual(await store.readAll(-1, 10));
    });

    it('does not read back for a follower what it has just written', async () => {
      const { asked, counting } = counted(database());
      const writer = await PostgresEventStore.open(counting);
      try {
        expect(await writer.follow(-1, 10)).toEqual([]);
        asked.length = 0;
        await append(writer, to('case-1', -1, noted({ word: 'Cafe\u0301', list: [1, null] }), noted()));
        await append(writer, to('case-2', -1, noted()));
        const followed = await writer.follow(-1, 10);
        expect(asked.filter((statement) => statement.includes('read-all'))).toEqual([]);
        expect(followed).toEqual(await writer.readAll(-1, 10));
        expect(await writer.follow(0, 1)).toEqual(followed.slice(1, 2));
        expect(await writer.follow(2, 10)).toEqual([]);
      } finally {
        await writer.close();
      }
    });

    it('asks nothing of a stream that it knows, where it is the only writer', async () => {
      const { asked, counting } = counted(database());
      const alone = await PostgresEventStore.open(counting, { alone: true });
      expect(await alone.read('case-1')).toEqual([]);
      await append(alone, to('case-1', -1, noted(), noted()));
      asked.length = 0;
      expect(await alone.read('case-1', 2)).toEqual([]);
      expect(asked).toEqual([]);
      expect(await alone.read('case-1')).toHaveLength(2);
      expect(await alone.read('case-1', 1)).toHaveLength(1);
      expect(await store.read('case-1', 2)).toEqual([]);
      await append(store, to('case-1', 1));
      expect(await store.read('case-1', 2)).toHaveLength(1);
    });

    it('refuses a store of a newer release', async () => {
      await database().query('UPDATE store_head SET schema_epoch = 99');
      await expect(PostgresEventStore.open(database())).rejects.toThrow(/epoch 99/);
      await database().query("UPDATE store_head SET schema_epoch = 1, hash_suite = 'sha9'");
      await expect(PostgresEventStore.open(database())).rejects.toThrow(/sha9/);
    });
  });
}

/** The database, and what was asked of it other than on a connection of the asker's own. */
function counted(database: Database): { readonly asked: string[]; readonly counting: Database } {
  const asked: string[] = [];
  const counting = new Proxy(database, {
    get: (target, name) => {
      if (name !== 'query') return Reflect.get(target, name) as unknown;
      return (...given: Parameters<Database['query']>) => (asked.push(JSON.stringify(given)), target.query(...given));
    },
  });
  return { asked, counting };
}

/** The database, save that batches go elsewhere. */
function over(database: Database, batches: (statement: Statement) => Promise<unknown>): Database {
  const instead =
    (on: Pick<Connection, 'query'>) =>
    (statement: string | Statement, values?: readonly unknown[]): Promise<unknown> =>
      typeof statement !== 'string' && statement.name?.startsWith('append-')
        ? batches(statement)
        : on.query(statement, values);
  return {
    kind: database.kind,
    connect: async () => {
      const connection = await database.connect();
      return { query: instead(connection) as Connection['query'], release: (broken) => connection.release(broken) };
    },
    close: () => Promise.resolve(),
    query: instead(database) as Connection['query'],
  };
}
