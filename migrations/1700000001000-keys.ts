import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Keys of persons and case files, wrapped by the master key. A shredded key leaves its name and no bytes. */
const table = `
CREATE TABLE keys (
  key_id text COLLATE "C" PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('person', 'file', 'index')),
  wrapped bytea,
  master_version text,
  created_at timestamptz NOT NULL,
  shredded_at timestamptz,
  CHECK ((wrapped IS NULL) = (shredded_at IS NOT NULL)),
  CHECK ((wrapped IS NULL) = (master_version IS NULL))
)`;

/** For tests and tools that make a store without TypeORM. */
export const keysSchema: readonly string[] = [table];

export class Keys1700000001000 implements MigrationInterface {
  readonly name = 'Keys1700000001000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of keysSchema) await queryRunner.query(statement);
  }

  // Forward only: a way back is a restore.
  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
