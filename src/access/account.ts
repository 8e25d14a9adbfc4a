import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person (or machine) of the office who signs in. */
@Entity('accounts')
export class AccountRow {
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  name: string;

  @Column('text', { array: true })
  roles: string[];

  @Column('text')
  unit: string;

  @Column('text')
  department: string;

  /** GB/T 2260 code of the unit's division. */
  @Column('text')
  division: string;

  /** Filled in by a start without configuration; never accepted in production. */
  @Column('boolean')
  demo: boolean;

  /** argon2id, PHC string; null for machines, which have tokens only. */
  @Column('text', { name: 'password_hash', nullable: true, select: false })
  passwordHash: string | null;

  @Column('boolean', { default: false })
  closed: boolean;
}

/** What a signed-in browser or a machine shows; only its hash is kept. */
@Entity('passes')
export class PassRow {
  /** SHA-256 of 32 random bytes: nothing to guess, so no slow hash is needed. */
  @PrimaryColumn('bytea')
  hash: Buffer;

  @Column('text')
  account: string;

  @Column('text')
  kind: 'session' | 'token';

  @Column('text', { nullable: true })
  label: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
