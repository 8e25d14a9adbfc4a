import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The last rebuild of each read model in each version: who asked for it, how far it has come, how it ended. */
export const rebuildsSchema: readonly string[] = [
  `CREATE TABLE rebuilds (
    name text NOT NULL,
    version text NOT NULL,
    state text NOT NULL CHECK (state IN ('asked', 'running', 'cancelling', 'cancelled', 'done')),
    asked_by text,
    asked_at timestamptz NOT NULL DEFAULT now(),
    started_at timestamptz,
    seen_at timestamptz,
    ended_at timestamptz,
    cancelled_by text,
    position bigint NOT NULL DEFAULT -1,
    head bigint NOT NULL DEFAULT -1,
    error text,
    PRIMARY KEY (name, version)
  )`,
];

export class Rebuilds1700000005000 implements MigrationInterface {
  readonly name = 'Rebuilds1700000005000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of rebuildsSchema) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
