/** What `pg` answers, as far as we use it. */
export interface QueryAnswer<R = Record<string, unknown>> {
  readonly rows: R[];
  readonly rowCount: number | null;
}

/** A statement; a `name` makes it prepared on its connection. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

/** One connection, leased until `release`. Statements that are not awaited one by one go out together, and run in order. */
export interface Connection {
  query<R = Record<string, unknown>>(
    statement: string | Statement,
    values?: readonly unknown[],
  ): Promise<QueryAnswer<R>>;
  release(broken?: boolean): void;
}

/**
 * PostgreSQL 15 or later, a server (`pg.Pool`) or embedded (PGlite in a worker thread; one connection, leased
 * exclusively). Both are shaped so that TypeORM's postgres driver can take them.
 * @throws StorageFailed from any call after the first storage error
 */
export interface Database {
  readonly kind: 'server' | 'embedded';
  connect(): Promise<Connection>;
  query<R = Record<string, unknown>>(
    statement: string | Statement,
    values?: readonly unknown[],
  ): Promise<QueryAnswer<R>>;
  close(): Promise<void>;
}

/** Runs `work` between BEGIN and COMMIT on one connection; rolls back on any error and throws it on. */
export async function inTransaction<T>(database: Database, work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await database.connect();
  let broken = false;
  try {
    await connection.query('BEGIN');
    const answer = await work(connection);
    await connection.query('COMMIT');
    return answer;
  } catch (error) {
    await connection.query('ROLLBACK').catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    connection.release(broken);
  }
}

/**
 * Waits for statements that went out together on one connection.
 * @throws what the first of them met, in their order: in a transaction those behind it fail only because it did
 */
export async function together<T extends readonly unknown[]>(
  statements: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  for (const one of await Promise.allSettled(statements)) if (one.status === 'rejected') throw one.reason;
  return Promise.all(statements);
}
