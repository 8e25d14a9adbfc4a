import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IsNull, LessThan, Not, type DataSource, type Repository } from 'typeorm';
import { GroupRead } from '../engine/group-read.js';
import type { Random } from '../engine/random.js';
import type { Clock } from '../engine/time/clock.js';
import { AccountRow, PassRow } from './account.js';
import type { Passwords } from './passwords.js';

/** A signed-in person, as rooms, policy and screens know her. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly unit: string;
  readonly department: string;
  readonly division: string;
  readonly demo: boolean;
}

export type NewAccount = Omit<Account, 'demo'> & { readonly demo?: boolean; readonly password: string | null };

interface Shown {
  readonly hash: Buffer;
  readonly kind: PassRow['kind'];
}

/** An account with the pass that was shown for it. */
type Holder = AccountRow & { readonly hash: string; readonly kind: PassRow['kind'] };

const holdersOf = `SELECT encode(p.hash, 'hex') AS hash, p.kind, a.id, a.name, a.roles, a.unit, a.department, a.division, a.demo
  FROM passes p JOIN accounts a ON a.id = p.account
  WHERE p.hash IN (SELECT decode(h, 'hex') FROM unnest($1::text[]) AS h) AND p.expires_at > $2 AND NOT a.closed`;

const namesOf = 'SELECT id, name FROM accounts WHERE id = ANY ($1::text[])';

const hour = 3_600_000;
/** A working day with its evening; after it she signs in again. */
export const sessionMs = 12 * hour;

@Injectable()
export class Accounts {
  private readonly accounts: Repository<AccountRow>;
  private readonly passes: Repository<PassRow>;

  /** Every request shows a pass: those that come at the same time are looked up together. */
  private readonly shown = new GroupRead((asked: readonly Shown[]) => this.readPasses(asked));

  constructor(
    private readonly source: DataSource,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
    private readonly random: Random,
    /** In production demo accounts are as if they were not there: their password is in the documentation. */
    private readonly demoAllowed: boolean,
  ) {
    this.accounts = source.getRepository(AccountRow);
    this.passes = source.getRepository(PassRow);
  }

  count(): Promise<number> {
    return this.accounts.count();
  }

  async add(account: NewAccount): Promise<void> {
    const { password, ...row } = account;
    const passwordHash = password === null ? null : await this.passwords.make(password);
    await this.accounts.insert({ ...row, roles: [...row.roles], demo: row.demo ?? false, passwordHash, closed: false });
  }

  /** Null when account or password is wrong; the two are not told apart, by words or by time. @throws Crowded */
  async signIn(id: string, password: string): Promise<Account | null> {
    const row = await this.accounts
      .createQueryBuilder('a')
      .addSelect('a.passwordHash')
      .where('a.id = :id AND NOT a.closed', { id })
      .getOne();
    const known = row && (this.demoAllowed || !row.demo) ? row : null;
    return (await this.passwords.matches(known?.passwordHash ?? null, password)) && known ? accountOf(known) : null;
  }

  /** @returns what the holder shows from now on; it is not kept, only its hash */
  async givePass(
    account: string,
    kind: 'session' | 'token',
    lastsMs: number,
    label: string | null = null,
  ): Promise<string> {
    const shown = this.random(32).toString('base64url');
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + lastsMs);
    await this.passes.delete({ expiresAt: LessThan(now) });
    await this.passes.insert({ hash: hashOf(shown), account, kind, label, createdAt: now, expiresAt });
    return shown;
  }

  async byPass(shown: string, kind: PassRow['kind']): Promise<Account | null> {
    const [row] = await this.shown.ask({ hash: hashOf(shown), kind });
    return row && (this.demoAllowed || !row.demo) ? accountOf(row) : null;
  }

  private async readPasses(asked: readonly Shown[]): Promise<readonly Holder[][]> {
    const values = [asked.map(({ hash }) => hash.toString('hex')), this.clock.now()];
    const holders: readonly Holder[] = await this.source.query(holdersOf, values);
    return asked.map(({ hash, kind }) =>
      holders.filter((holder) => holder.kind === kind && holder.hash === hash.toString('hex')),
    );
  }

  async endPass(shown: string): Promise<void> {
    await this.passes.delete({ hash: hashOf(shown) });
  }

  async byId(id: string): Promise<Account | null> {
    const row = await this.accounts.findOneBy({ id, closed: false });
    return row && (this.demoAllowed || !row.demo) ? accountOf(row) : null;
  }

  /** Has it no password, so that only tokens open it? */
  isMachine(id: string): Promise<boolean> {
    return this.accounts.existsBy({ id, closed: false, passwordHash: IsNull() });
  }

  /** Whom a person may sign in as, to try the house. */
  async demo(): Promise<readonly Account[]> {
    if (!this.demoAllowed) return [];
    const where = { demo: true, closed: false, passwordHash: Not(IsNull()) };
    return (await this.accounts.find({ where, order: { id: 'ASC' } })).map(accountOf);
  }

  /** Who works in a unit, for naming handlers, panels and reviewers. */
  async ofUnit(unit: string): Promise<readonly Account[]> {
    const rows = await this.accounts.find({ where: { unit, closed: false }, order: { id: 'ASC' } });
    return rows.filter((row) => this.demoAllowed || !row.demo).map(accountOf);
  }

  /** Names of officers, for histories; an id that is no account is left out. */
  async names(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const rows: readonly Pick<Account, 'id' | 'name'>[] = await this.source.query(namesOf, [[...new Set(ids)]]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

function accountOf({ id, name, roles, unit, department, division, demo }: AccountRow): Account {
  return { id, name, roles, unit, department, division, demo };
}

function hashOf(shown: string): Buffer {
  return createHash('sha256').update(shown).digest();
}
