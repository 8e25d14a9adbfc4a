import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may sign in, and the passes given out: sessions of browsers and tokens of machines, hashed. */
export class Accounts1700000003000 implements MigrationInterface {
  readonly name = 'Accounts1700000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE accounts (
        id text PRIMARY KEY,
        name text NOT NULL,
        roles text[] NOT NULL,
        unit text NOT NULL,
        department text NOT NULL,
        division text NOT NULL CHECK (division ~ '^[0-9]{6}$'),
        demo boolean NOT NULL DEFAULT false,
        password_hash text,
        closed boolean NOT NULL DEFAULT false
      )`);
    await runner.query(`
      CREATE TABLE passes (
        hash bytea PRIMARY KEY CHECK (octet_length(hash) = 32),
        account text NOT NULL REFERENCES accounts (id),
        kind text NOT NULL CHECK (kind IN ('session', 'token')),
        label text,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      )`);
    await runner.query(`CREATE INDEX passes_expire ON passes (expires_at)`);
  }

  // Forward only: a way back is a restore.
  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
