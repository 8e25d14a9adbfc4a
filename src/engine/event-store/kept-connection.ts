import { type Connection, type Database, type QueryAnswer, type Statement } from '../database.js';
import { storeError, surelyNotWritten } from './failures.js';

/** Milliseconds without a statement after which the connection goes back. */
const idleAfter = 50;

/**
 * One connection kept while statements follow one another: a pool hands its connections over in a later turn, and until
 * then the database would stand idle. The embedded database has a single connection, which is leased for each statement.
 */
export class KeptConnection {
  private kept: Connection | null = null;
  private used = 0;

  constructor(private readonly database: Database) {}

  /** One at a time. */
  query<R>(statement: Statement): Promise<QueryAnswer<R>> {
    if (this.database.kind === 'embedded') return this.database.query<R>(statement);
    return this.kept ? this.ask(this.kept, statement) : this.askAnew(statement);
  }

  private async askAnew<R>(statement: Statement): Promise<QueryAnswer<R>> {
    this.kept = await this.database.connect();
    this.giveBackWhenIdle(this.kept);
    return this.ask(this.kept, statement);
  }

  private async ask<R>(connection: Connection, statement: Statement): Promise<QueryAnswer<R>> {
    this.used = Infinity;
    try {
      return await connection.query<R>(statement);
    } catch (error) {
      if (!surelyNotWritten(storeError(error))) {
        this.kept = null;
        connection.release(true);
      }
      throw error;
    } finally {
      this.used = performance.now();
    }
  }

  private giveBackWhenIdle(connection: Connection): void {
    setTimeout(() => {
      if (this.kept !== connection) return;
      if (performance.now() - this.used < idleAfter) return this.giveBackWhenIdle(connection);
      this.kept = null;
      connection.release();
    }, idleAfter);
  }
}
