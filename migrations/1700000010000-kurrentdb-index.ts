import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Ordinals of the events of a log in KurrentDB, whose own positions have gaps. All of it follows from that log: empty
 * tables fill themselves with the same rows again. `recorded_at` and `leaf` stand only where an event came into the log
 * behind one with a later time, whose time it then takes.
 */
const tables = `
CREATE TABLE kurrentdb_log (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  log_id text NOT NULL,
  next_ordinal bigint NOT NULL DEFAULT 0,
  commit_position numeric(20) NOT NULL DEFAULT -1,
  prepare_position numeric(20) NOT NULL DEFAULT -1,
  last_recorded_at timestamptz NOT NULL DEFAULT '-infinity'
) WITH (fillfactor = 10);

CREATE TABLE kurrentdb_index (
  ordinal bigint PRIMARY KEY,
  revision bigint NOT NULL,
  commit_position numeric(20) NOT NULL,
  prepare_position numeric(20) NOT NULL,
  recorded_at timestamptz,
  stream text NOT NULL COLLATE "C",
  leaf bytea
);
CREATE UNIQUE INDEX kurrentdb_index_by_stream ON kurrentdb_index (stream, revision)`;

/** For tests and tools that make the tables without TypeORM. */
export const kurrentIndexSchema: readonly string[] = [tables];

export class KurrentdbIndex1700000010000 implements MigrationInterface {
  readonly name = 'KurrentdbIndex1700000010000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of kurrentIndexSchema) await queryRunner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the history is never taken back'));
  }
}
