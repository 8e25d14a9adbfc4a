import { addMonths } from '../../engine/time/day.js';
import { lookBackOn, type LookBack } from '../../law/look-backs.js';

/** An earlier act or punishment, with the record on which it rests. */
export interface Earlier {
  /** Day of the act, or of the punishment: whichever the row counts. */
  readonly on: string;
  /** Article under which it was dealt with. */
  readonly basis: string;
  /** Decision, event or case that says so. */
  readonly source: string | null;
}

/** 累犯 weighed on one act: the window, what falls into it, and what the law makes of it. */
export interface LookedBack {
  readonly id: LookBack['id'];
  readonly law: string;
  readonly months: number;
  /** First day that counts; the act's own day ends the window. */
  readonly since: string;
  readonly until: string;
  /** Oldest first. */
  readonly counted: readonly Earlier[];
  readonly applies: boolean;
  readonly confidence: LookBack['confidence'];
}

/** By day, then by record: what is weighed reads the same, whatever list it was found in. */
function oldestFirst(one: Earlier, other: Earlier): number {
  const [left, right] = [one, other].map(({ on, source }) => `${on} ${source ?? ''}`) as [string, string];
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * Weighs earlier acts on an act that ended on `day`, or null where no rule looks back from it. The window's first day
 * counts; what was done on the day of the act itself is that act. `law` names the article where the row leaves it open.
 */
export function lookedBack(
  id: LookBack['id'],
  day: string,
  earlier: readonly Earlier[],
  { law, bases }: { readonly law?: string; readonly bases?: readonly string[] } = {},
): LookedBack | null {
  const row = lookBackOn(id, day);
  if (!row) return null;
  const since = addMonths(day, -row.months);
  const kinds = bases ?? row.bases;
  const counted = earlier
    .filter(({ on, basis }) => on < day && day <= addMonths(on, row.months) && kinds.includes(basis))
    .sort(oldestFirst);
  const { months, confidence } = row;
  return { id, law: law ?? row.law, months, since, until: day, counted, applies: counted.length > 0, confidence };
}
