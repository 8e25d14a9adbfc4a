import assert from 'node:assert/strict';
import type { NextAct } from '../../../src/case/next.js';
import { offered, type Decides } from '../../../src/case/offer.js';
import type { Account, AskFor } from '../../../src/engine/handling.js';

/** An act, and to whom `next` offers it. */
export interface Offer extends NextAct {
  readonly to: readonly Account[];
}

/**
 * Each act is asked about for the first who holds a role for it, and for the others where the answer hung on who asked. All
 * together, so that the streams are read in one.
 */
export async function offersTo(
  accounts: readonly Account[],
  decides: Decides,
  where: Parameters<typeof offered>[1],
  acts: readonly NextAct[],
): Promise<readonly Offer[]> {
  const holders = new Map(acts.map((act) => [act, accounts.filter(({ roles }) => holds(roles, act))]));
  const answers = async (asks: (act: NextAct, account: Account) => boolean) => {
    const all = accounts.map(async (account) => {
      const answer = await openTo(
        decides,
        where,
        account,
        acts.filter((act) => asks(act, account)),
      );
      return [account, answer] as const;
    });
    return new Map(await Promise.all(all));
  };
  const first = await answers((act, account) => holders.get(act)![0] === account);
  const isPersonal = (act: NextAct): boolean => first.get(holders.get(act)![0]!)!.personal.has(act);
  const others = await answers((act, account) => holders.get(act)!.slice(1).includes(account) && isPersonal(act));
  return acts.flatMap((act): readonly Offer[] => {
    const open = holders.get(act)!.map((account, at) => {
      const asked = at === 0 || !isPersonal(act) ? first.get(holders.get(act)![0]!) : others.get(account);
      return { account, act: asked!.open.get(act) };
    });
    const to = open.flatMap((one) => (one.act ? [one.account] : []));
    const offered = open.find((one) => one.act)?.act;
    return offered ? [{ ...offered, to }] : [];
  });
}

const holds = (roles: readonly string[], { definition }: NextAct): boolean =>
  roles.some((role) => definition.by.includes(role));

/** Of the acts those that are open to the account, as they are; and those whose answer hangs on whose account it is. */
async function openTo(
  decides: Decides,
  where: Parameters<typeof offered>[1],
  account: Account,
  acts: readonly NextAct[],
): Promise<{ readonly open: ReadonlyMap<NextAct, NextAct>; readonly personal: ReadonlySet<NextAct> }> {
  if (acts.length === 0) return { open: new Map(), personal: new Set() };
  const watching = new Watching(decides);
  const left = [...(await offered(watching, where, account, acts))];
  const open = new Map<NextAct, NextAct>();
  // They come in the order in which they were asked.
  for (const act of acts) if (left[0] && isSame(left[0], act)) open.set(act, left.shift()!);
  assert.equal(left.length, 0, 'offered, and nobody asked');
  const places = acts.flatMap((act) => (act.among ?? [null]).map(() => act));
  return { open, personal: new Set(places.filter((_, at) => watching.personal[at])) };
}

const isSame = (one: NextAct, other: NextAct): boolean =>
  one.definition === other.definition &&
  (['stage', 'command', 'proceeding', 'party', 'measure', 'proposal'] as const).every(
    (name) => one[name] === other[name],
  );

/**
 * The door that the screens ask, and of each answer whether it hangs on who asks. A decider is pure: where it never looked at
 * the account, it answers everybody the same.
 */
class Watching implements Decides {
  /** By the place of the order among those asked last: did the decider look at who asks? */
  personal: readonly boolean[] = [];

  constructor(private readonly decides: Decides) {}

  async shut(kind: string, id: string, account: Account, asks: readonly AskFor[]): Promise<readonly boolean[]> {
    const looked = asks.map(() => false);
    let decided = -1;
    const watched = seen(account, () => {
      if (decided >= 0) looked[decided] = true;
    });
    // The definition is read first of all when an order's turn comes.
    const told = asks.map(({ definition, ...ask }, at) => ({
      ...ask,
      get definition() {
        decided = at;
        return definition;
      },
    }));
    const shut = await this.decides.shut(kind, id, watched, told);
    this.personal = looked;
    return shut;
  }
}

/** The same account; says when somebody looks at what it is. */
function seen(account: Account, look: () => void): Account {
  const watched = {};
  for (const [name, value] of Object.entries(account))
    Object.defineProperty(watched, name, {
      enumerable: true,
      get() {
        look();
        return value as unknown;
      },
    });
  return watched as Account;
}
