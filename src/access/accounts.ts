import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In, MoreThan, LessThan, type DataSource, type Repository } from 'typeorm';
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

const hour = 3_600_000;
/** A working day with its evening; after it she signs in again. */
export const sessionMs = 12 * hour;

@Injectable()
export class Accounts {
  private readonly accounts: Repository<AccountRow>;
  private readonly passes: Repository<PassRow>;

  constructor(
    source: DataSource,
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

  async byPass(shown: string, kind: 'session' | 'token'): Promise<Account | null> {
    const pass = await this.passes.findOneBy({ hash: hashOf(shown), kind, expiresAt: MoreThan(this.clock.now()) });
    return pass ? this.byId(pass.account) : null;
  }

  async endPass(shown: string): Promise<void> {
    await this.passes.delete({ hash: hashOf(shown) });
  }

  async byId(id: string): Promise<Account | null> {
    const row = await this.accounts.findOneBy({ id, closed: false });
    return row && (this.demoAllowed || !row.demo) ? accountOf(row) : null;
  }

  async demo(): Promise<readonly Account[]> {
    if (!this.demoAllowed) return [];
    return (await this.accounts.find({ where: { demo: true, closed: false }, order: { id: 'ASC' } })).map(accountOf);
  }

  /** Who works in a unit, for naming handlers, panels and reviewers. */
  async ofUnit(unit: string): Promise<readonly Account[]> {
    const rows = await this.accounts.find({ where: { unit, closed: false }, order: { id: 'ASC' } });
    return rows.filter((row) => this.demoAllowed || !row.demo).map(accountOf);
  }

  /** Names of officers, for histories; an id that is no account is left out. */
  async names(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.accounts.find({ where: { id: In([...new Set(ids)]) }, select: { id: true, name: true } });
    return new Map(rows.map((row) => [row.id, row.name]));
  }
}

function accountOf({ id, name, roles, unit, department, division, demo }: AccountRow): Account {
  return { id, name, roles, unit, department, division, demo };
}

function hashOf(shown: string): Buffer {
  return createHash('sha256').update(shown).digest();
}
