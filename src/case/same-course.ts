import { actOf, type Amendable } from '../engine/amendments.js';
import { refuse } from '../engine/decider.js';
import { isDerived } from './entries.js';
import { emptyFile, evolveFile, type Rooms } from './evolve.js';
import type { CaseFile } from './file.js';

/**
 * A correction puts words right, it does not take another road: with it every proceeding and track comes to the same states,
 * by the same acts, none of them before what it builds on; and what was entered later on the strength of it reads the same.
 * @param asEntered what a later entry would say on a file; null: nobody can tell
 * @throws Refusal that names the first act that stands in the way
 */
export function requireSameCourse(
  rooms: Rooms,
  recorded: readonly Amendable[],
  before: readonly Amendable[],
  after: readonly Amendable[],
  act: readonly Amendable[],
  asEntered: (entry: Amendable, on: CaseFile) => string | null,
): void {
  const own = new Set(act.map(({ id }) => id));
  const from = before.findIndex(({ id }) => own.has(id));
  let [was, is]: [CaseFile, CaseFile] = [emptyFile, emptyFile];
  before.forEach((entry, n) => {
    const reads = after[n] ?? entry;
    const later = n > from && !own.has(entry.id);
    if (later && !isDerived(entry)) {
      if (tooEarly(entry, is) && !tooEarly(entry, was)) standsInTheWay(entry, recorded);
      if (begins(entry, before[n - 1]) && concerns(entry, act)) {
        const said = asEntered(entry, was);
        if (said !== null && said !== asEntered(entry, is)) standsInTheWay(entry, recorded);
      }
    }
    [was, is] = [evolveFile(rooms, was, entry), evolveFile(rooms, is, reads)];
    if (n < from || courseOf(was) === courseOf(is)) return;
    if (later) standsInTheWay(entry, recorded);
    refuse('correction.another-course', { field: '/values' });
  });
}

function standsInTheWay({ id, type, occurredOn }: Amendable, recorded: readonly Amendable[]): never {
  const revision = recorded.findIndex((entry) => entry.id === id);
  return refuse('correction.stands-in-the-way', { field: '/values', event: type, on: occurredOn, revision });
}

/** Does the act happen before what it builds on came about? */
function tooEarly({ data, occurredOn }: Amendable, { proceedings }: CaseFile): boolean {
  const proceeding = proceedings[String(data.proceeding)];
  if (!proceeding) return false;
  const key = typeof data.party === 'string' ? data.party : typeof data.measure === 'string' ? data.measure : null;
  const since = [proceeding.openedOn, (key === null ? undefined : proceeding.trackSince[key]) ?? ''];
  return since.some((day) => occurredOn < day);
}

const begins = (entry: Amendable, previous: Amendable | undefined): boolean =>
  previous === undefined || actOf(previous) !== actOf(entry);

const concerns = ({ data }: Amendable, act: readonly Amendable[]): boolean =>
  act.some((entry) => entry.data.proceeding !== undefined && entry.data.proceeding === data.proceeding);

/** How far everything has come. */
function courseOf({ proceedings }: CaseFile): string {
  return JSON.stringify(
    Object.values(proceedings).map(({ id, state, endedOn }) => [
      id,
      state.is,
      endedOn !== null,
      Object.entries(state.tracks).map(([key, { kind, is }]) => [key, kind, is]),
    ]),
  );
}
