import { addDays } from '../engine/time/day.js';
import type { ActVersion } from '../law/act-version.js';
import { acts } from '../law/acts.js';
import { changeOf, type Change } from '../law/changes.js';

/** Days before a version begins in which it is announced, and after it in which it is still said. */
export const aheadDays = 90;
export const afterDays = 30;

/** A version that begins soon, or has just begun, and replaces nothing or an older one. */
export interface ComingChange {
  readonly act: ActVersion;
  readonly begun: boolean;
  readonly former: ActVersion | null;
  readonly changes: Change['changes'];
  readonly unknown: Change['unknown'];
}

/** @param today legal local date */
export function changesAround(today: string): readonly ComingChange[] {
  return acts
    .filter(({ from }) => from <= addDays(today, aheadDays) && today <= addDays(from, afterDays))
    .sort((a, b) => a.from.localeCompare(b.from))
    .map((act) => {
      const change = changeOf(act.id);
      return {
        act,
        begun: act.from <= today,
        former: acts.find(({ family, to }) => family === act.family && to === addDays(act.from, -1)) ?? null,
        changes: change?.changes ?? [],
        unknown: change?.unknown ?? [],
      };
    });
}
