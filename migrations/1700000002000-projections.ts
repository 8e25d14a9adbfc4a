import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What the projections know of themselves. The tables of read models are not here: the runner makes them from the shape
 * that the code declares, names them by its hash, and drops them when no code reads them any more.
 */
export const projectionsSchema: readonly string[] = [
  `CREATE TABLE read_models (
    "table" text PRIMARY KEY,
    name text NOT NULL,
    version text NOT NULL,
    shape text NOT NULL,
    generation integer NOT NULL,
    state text NOT NULL CHECK (state IN ('building', 'live')),
    checkpoint bigint NOT NULL DEFAULT -1,
    passed jsonb NOT NULL DEFAULT '{}',
    seen_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (name, version, state)
  )`,
  `CREATE TABLE parked (
    "table" text NOT NULL,
    position bigint NOT NULL,
    read_model text NOT NULL,
    stream text NOT NULL COLLATE "C",
    type text NOT NULL,
    state text NOT NULL CHECK (state IN ('failed', 'behind', 'skipped')),
    error text,
    attempts integer NOT NULL DEFAULT 1,
    parked_at timestamptz NOT NULL DEFAULT now(),
    skipped_by text,
    skipped_because text,
    PRIMARY KEY ("table", position)
  )`,
  `CREATE INDEX parked_by_stream ON parked ("table", stream) WHERE state <> 'skipped'`,
  `CREATE TABLE processes (
    name text PRIMARY KEY,
    checkpoint bigint NOT NULL DEFAULT -1,
    moved_at timestamptz NOT NULL DEFAULT now()
  )`,
];

export class Projections1700000002000 implements MigrationInterface {
  readonly name = 'Projections1700000002000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of projectionsSchema) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
