import { amends, type Amendable } from '../engine/amendments.js';
import { isDerived } from './entries.js';

/** An act that stands in the record after another. */
export interface Done {
  readonly entry: string;
  readonly type: string;
  /** Legal local date. */
  readonly on: string;
}

/**
 * What was done later of the same proceeding and track, and so on the strength of the day that an act bore: whoever moves the
 * day must know it. Consequences of the ledger are not among it.
 * @param told the stream as it reads now, oldest first
 * @param act the events of the act
 */
export function doneSince(told: readonly Amendable[], act: readonly Amendable[]): readonly Done[] {
  const own = new Set(act.map(({ id }) => id));
  const last = told.findLastIndex(({ id }) => own.has(id));
  return told
    .slice(last + 1)
    .filter((entry) => !isDerived(entry) && !amends(entry) && act.some((fact) => ofOneTrack(fact, entry)))
    .map(({ id, type, occurredOn }) => ({ entry: id, type, on: occurredOn }));
}

/** Of one proceeding, and of one track where both name one. */
export function ofOneTrack({ data: one }: Amendable, { data: other }: Amendable): boolean {
  if (one.proceeding === undefined || one.proceeding !== other.proceeding) return false;
  return (['party', 'measure', 'key'] as const).every(
    (name) => one[name] === undefined || other[name] === undefined || one[name] === other[name],
  );
}
