import { unitNamed, units } from '../case/units.js';
import { roles, type Role } from '../law/roles.js';
import type { Accounts, NewAccount } from './accounts.js';

/** The password of every demo account; they are never accepted in production. */
export const demoPassword = 'huzhi-demo';

/** Within what the sign-in lets wait. */
const atOnce = 8;

interface Post {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
}

/** 协办: enforcement takes two officers, and two people may act at once. */
const assisting: Post = { id: 'assisting-officer', name: '办案人员（协办）', roles: ['handling-officer'] };

/** Who carries a case of another unit from registration to publication; there one person holds several posts. */
const elsewhere = ['culture', 'agriculture'].flatMap((unit) =>
  [
    { post: 'officer', name: '办案人员（主办）', roles: ['intake-clerk', 'handling-officer'] },
    { post: 'assistant', name: '办案人员（协办）', roles: ['handling-officer'] },
    {
      post: 'reviewer',
      name: '审核人员',
      roles: ['case-reviewer', 'legal-reviewer', 'hearing-host', 'credit-officer'],
    },
    { post: 'head', name: '负责人', roles: ['unit-head', 'deputy-head', 'head'] },
  ].map(({ post, name, roles: held }) => ({ unit, post: { id: `${unit}-${post}`, name, roles: held } })),
);

/** Machines: they have tokens, which an administrator makes, and no password. */
const machines: readonly Post[] = [
  { id: 'complaint-platform', name: '投诉举报平台（接口）', roles: ['intake-clerk'] },
  { id: 'operations', name: '运维程序（接口）', roles: ['administrator'] },
];

/** One account for each role, named like it, in the first unit of the city; a second officer, the other units' posts, and machines. */
export function demoAccountsOf(): readonly NewAccount[] {
  const [first] = units;
  if (!first) return [];
  const held: readonly Role[] = roles;
  const account = (post: Post, unitId: string, department?: string | null): NewAccount => {
    const unit = unitNamed(unitId);
    const { division } = unit;
    return {
      ...post,
      unit: unitId,
      department: department ?? unit.department,
      division,
      demo: true,
      password: demoPassword,
    };
  };
  return [
    ...held
      .filter((role) => !role.machine)
      .map(({ id, zh, department }) => account({ id, name: zh, roles: [id] }, first.id, department)),
    account(assisting, first.id),
    ...elsewhere.map(({ unit, post }) => account(post, unit)),
    ...machines.map((post) => ({ ...account(post, first.id), password: null })),
  ];
}

/** Only into an empty table: whoever has made accounts of her own wants none of these. @returns what was filled in */
export async function fillDemoAccounts(accounts: Accounts): Promise<readonly NewAccount[]> {
  if ((await accounts.count()) > 0) return [];
  const made = demoAccountsOf();
  // Hashes are slow on purpose; a few at once use every core.
  for (let n = 0; n < made.length; n += atOnce)
    await Promise.all(made.slice(n, n + atOnce).map((account) => accounts.add(account)));
  return made;
}
