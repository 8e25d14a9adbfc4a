import pg from 'pg';
import { type Connection, type Database, type QueryAnswer, type Statement } from '../database.js';
import { type StorageFailed } from '../event-store/event-store.js';

/** A database reached through a pool of `pg`: a server with many connections, or the embedded one with a single connection. */
export class PooledDatabase implements Database {
  constructor(
    readonly kind: 'server' | 'embedded',
    readonly pool: pg.Pool,
    private readonly options: {
      /** The first storage error, once there was one. */
      readonly failure: () => StorageFailed | null;
      readonly afterClose: () => Promise<void>;
    } = { failure: () => null, afterClose: () => Promise.resolve() },
  ) {
    // A connection that breaks while nobody uses it; the next user gets another one.
    pool.on('error', () => undefined);
  }

  async connect(): Promise<Connection> {
    const client = await this.guarded(() => this.pool.connect());
    // An error between two statements has nobody to reject; without a listener it would end the process.
    const ignore = () => undefined;
    client.on('error', ignore);
    return {
      query: <R>(statement: string | Statement, values?: readonly unknown[]) =>
        this.guarded(() => client.query(statement as never, values as never) as unknown as Promise<QueryAnswer<R>>),
      release: (broken) => {
        client.off('error', ignore);
        client.release(broken);
      },
    };
  }

  query<R = Record<string, unknown>>(
    statement: string | Statement,
    values?: readonly unknown[],
  ): Promise<QueryAnswer<R>> {
    return this.guarded(
      () => this.pool.query(statement as never, values as never) as unknown as Promise<QueryAnswer<R>>,
    );
  }

  /** Waits for leased connections to be given back. A second call does nothing. */
  async close(): Promise<void> {
    if (!this.pool.ending) await this.pool.end();
    await this.options.afterClose();
  }

  /** After a storage error every call ends with that error, whatever the client says of its broken connection. */
  private async guarded<T>(work: () => Promise<T>): Promise<T> {
    const before = this.options.failure();
    if (before) throw before;
    try {
      return await work();
    } catch (error) {
      throw this.options.failure() ?? this.explained(error);
    }
  }

  private explained(error: unknown): unknown {
    if (!(error instanceof Error) || error.message !== 'timeout exceeded when trying to connect') return error;
    const who =
      this.kind === 'embedded'
        ? 'the one connection of the embedded database was held too long; does its holder ask for a second one?'
        : 'no connection to the server became free in time';
    return new Error(who, { cause: error });
  }
}

/** PostgreSQL's number for the type `date`. */
const date = 1082;

/** `date` stays the text it is, `YYYY-MM-DD`: a legal day is no instant, and `pg` would make one in the machine's zone. */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary'): unknown =>
    oid === date ? (value: string) => value : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};
