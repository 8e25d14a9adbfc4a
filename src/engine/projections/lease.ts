import type { Connection, Database } from '../database.js';

/**
 * Which of several processes does a piece of work: a session advisory lock on a connection of its own. It keeps them out
 * of each other's way; that nothing is done twice follows from the checkpoints, which are compared when they move. The
 * embedded database belongs to one process, which then holds everything.
 */
export class Leases {
  private connection: Connection | null = null;
  private readonly held = new Set<string>();

  constructor(private readonly database: Database) {}

  holds(name: string): boolean {
    return this.held.has(name);
  }

  /** Tries for those not yet held; the answer is what was won now. @throws when the database cannot be reached */
  async acquire(names: readonly string[]): Promise<readonly string[]> {
    const wanted = names.filter((name) => !this.held.has(name));
    const won = this.database.kind === 'embedded' || !wanted.length ? wanted : await this.lock(wanted);
    for (const name of won) this.held.add(name);
    return won;
  }

  /** Does the connection that carries the locks still live? If not, all are lost and others may have them by now. */
  async check(): Promise<boolean> {
    if (this.database.kind === 'embedded' || !this.connection) return true;
    try {
      await this.connection.query('SELECT 1');
      return true;
    } catch {
      this.lose();
      return false;
    }
  }

  async release(): Promise<void> {
    const connection = this.connection;
    this.connection = null;
    this.held.clear();
    if (!connection) return;
    const unlocked = await connection.query('SELECT pg_advisory_unlock_all()').then(
      () => true,
      () => false,
    );
    connection.release(!unlocked);
  }

  private async lock(names: readonly string[]): Promise<readonly string[]> {
    this.connection ??= await this.database.connect();
    try {
      const answer = await this.connection.query<{ name: string }>(
        `SELECT name FROM unnest($1::text[]) AS name WHERE pg_try_advisory_lock(hashtextextended('huzhi lease ' || name, 0))`,
        [names],
      );
      return answer.rows.map(({ name }) => name);
    } catch (error) {
      this.lose();
      throw error;
    }
  }

  private lose(): void {
    this.held.clear();
    this.connection?.release(true);
    this.connection = null;
  }
}
