import { units } from '../case/units.js';
import { roles, type Role } from '../law/roles.js';
import type { Accounts, NewAccount } from './accounts.js';

/** The password of every demo account; they are never accepted in production. */
export const demoPassword = 'huzhi-demo';

/** One account for each role, named like it, in the first unit of the city. */
export function demoAccountsOf(): readonly NewAccount[] {
  const [unit] = units;
  if (!unit) return [];
  const held: readonly Role[] = roles;
  return held
    .filter((role) => !role.machine)
    .map(({ id, zh, department }) => ({
      id,
      name: zh,
      roles: [id],
      unit: unit.id,
      department: department ?? unit.department,
      division: unit.division,
      demo: true,
      password: demoPassword,
    }));
}

/** Only into an empty table: whoever has made accounts of her own wants none of these. @returns what was filled in */
export async function fillDemoAccounts(accounts: Accounts): Promise<readonly NewAccount[]> {
  if ((await accounts.count()) > 0) return [];
  const made = demoAccountsOf();
  for (const account of made) await accounts.add(account);
  return made;
}
