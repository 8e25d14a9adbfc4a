import type { Connection } from '../engine/database.js';
import type { StoredRow } from '../engine/event-store/stored-form.js';
import type { AccountLine, DocumentLine, KeyLine, Line, ParkedLine, ProcessLine } from './format.js';
import type { Mark } from './log-check.js';

/** Rows and bytes of one statement. */
const most = { rows: 500, bytes: 4 * 1024 * 1024 };

/** Puts restored rows into empty tables, within a transaction of the caller's. */
export class Insertion {
  private waiting: (readonly [StoredRow, Mark | null])[] = [];
  private bytes = 0;

  constructor(private readonly connection: Pick<Connection, 'query'>) {}

  async event(row: StoredRow, mark: Mark | null): Promise<void> {
    this.waiting.push([row, mark]);
    this.bytes += row.header.length + row.data.length;
    if (this.waiting.length >= most.rows || this.bytes >= most.bytes) await this.flush();
  }

  async other(line: Line): Promise<void> {
    if ('document' in line) await this.document(line.document);
    else if ('account' in line) await this.account(line.account);
    else if ('process' in line) await this.process(line.process);
    else if ('parked' in line) await this.parked(line.parked);
  }

  /** Writes the events that still wait. */
  async flush(): Promise<void> {
    const rows = this.waiting;
    if (rows.length === 0) return;
    [this.waiting, this.bytes] = [[], 0];
    const of = <T>(take: (row: StoredRow, mark: Mark | null) => T) => rows.map(([row, mark]) => take(row, mark));
    await this.connection.query({
      name: 'restore-events',
      text: `INSERT INTO events
          (position, revision, recorded_at, command, appended, stream, type, body_hash, header, data, salts, leaf)
        SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::timestamptz[], $4::uuid[], $5::integer[], $6::text[],
          $7::text[], $8::text[], $9::bytea[], $10::bytea[], $11::bytea[], $12::bytea[])`,
      values: [
        ...[of((row) => row.position), of((row) => row.revision), of((row) => row.recordedAt)],
        ...[of((row) => row.command), of((_, mark) => mark?.appended ?? null)],
        ...[of((row) => row.stream), of((row) => row.type), of((_, mark) => mark?.bodyHash ?? null)],
        ...[of((row) => row.header), of((row) => row.data), of((row) => row.salts), of((row) => row.leaf)],
      ],
    });
  }

  /** An index key that a start on the empty place made has sealed nothing, and gives way to the restored one. */
  async keys(keys: readonly KeyLine[]): Promise<void> {
    await this.connection.query(`DELETE FROM keys WHERE kind = 'index'`);
    for (let at = 0; at < keys.length; at += most.rows) {
      const some = keys.slice(at, at + most.rows);
      await this.connection.query(
        `INSERT INTO keys (key_id, kind, wrapped, master_version, created_at, shredded_at)
         SELECT * FROM unnest($1::text[], $2::text[], $3::bytea[], $4::text[], $5::timestamptz[], $6::timestamptz[])`,
        [
          ...[some.map(({ id }) => id), some.map(({ kind }) => kind)],
          some.map(({ wrapped }) => (wrapped === null ? null : Buffer.from(wrapped, 'base64'))),
          ...[some.map(({ masterKey }) => masterKey), some.map(({ createdAt }) => createdAt)],
          some.map(({ shreddedAt }) => shreddedAt),
        ],
      );
    }
  }

  private async document({ id, stream, content, createdAt }: DocumentLine): Promise<void> {
    await this.connection.query('INSERT INTO documents (id, stream, content, created_at) VALUES ($1, $2, $3, $4)', [
      ...[id, stream, Buffer.from(content, 'base64'), createdAt],
    ]);
  }

  private async account(row: AccountLine): Promise<void> {
    await this.connection.query(
      `INSERT INTO accounts (id, name, roles, unit, department, division, demo, password_hash, closed)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[row.id, row.name, row.roles, row.unit, row.department],
        ...[row.division, row.demo, row.passwordHash, row.closed],
      ],
    );
  }

  private async process({ name, checkpoint }: ProcessLine): Promise<void> {
    await this.connection.query(
      `INSERT INTO processes (name, checkpoint) VALUES ($1, $2)
       ON CONFLICT (name) DO UPDATE SET checkpoint = excluded.checkpoint`,
      [name, checkpoint],
    );
  }

  private async parked(row: ParkedLine): Promise<void> {
    await this.connection.query(
      `INSERT INTO parked ("table", read_model, position, stream, type, state, error, attempts, parked_at, skipped_by,
         skipped_because) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[row.place, row.readModel, row.position, row.stream, row.type, row.state, row.error],
        ...[row.attempts, row.parkedAt, row.skippedBy, row.skippedBecause],
      ],
    );
  }
}
