import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Documents and evidence, encrypted under the key of the case's file. What they are stands in the case's stream. */
const table = `
CREATE TABLE documents (
  id uuid PRIMARY KEY,
  stream text COLLATE "C" NOT NULL,
  content bytea NOT NULL,
  created_at timestamptz NOT NULL
)`;

/** For tests and tools that make a store without TypeORM. */
export const documentsSchema: readonly string[] = [table];

export class Documents1700000004000 implements MigrationInterface {
  readonly name = 'Documents1700000004000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of documentsSchema) await queryRunner.query(statement);
  }

  // Forward only: a way back is a restore.
  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
