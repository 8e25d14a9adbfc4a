import { actOf, amended, type Amendable, type EntryCorrected } from '../engine/amendments.js';
import { canonicalText } from '../engine/canonical.js';
import { Refusal, refuse, type Event } from '../engine/decider.js';
import { utc } from '../engine/time/day.js';
import { validatedWithin } from '../engine/validate.js';
import type { CorrectEntry } from './amending.commands.js';
import { correction, names } from './correction.js';
import { doneSince } from './done-since.js';
import { isDerived, standsAlone, typedIn, enteringOf, type Entering } from './entries.js';
import { emptyFile, evolveFile, type Rooms } from './evolve.js';
import type { CaseFile, Facts } from './file.js';
import { recalculations } from './recalculated.js';
import { requireSameCourse } from './same-course.js';

type Data = Readonly<Record<string, unknown>>;
type Recorded = Facts['entries'][number];

/** Decides an act on a file, with all that follows from it. */
export type Decide = (entering: Entering, command: Data, file: CaseFile, facts: Facts) => readonly Event[];

export const replay = (rooms: Rooms, events: readonly Amendable[]): CaseFile =>
  events.reduce((file, event) => evolveFile(rooms, file, event), emptyFile);

/**
 * 更正录入: the act is decided anew, as it should have been entered, on the file as it stood before it. What comes of it must
 * be the same facts in other words; each fact that reads otherwise is corrected, terms that hang on it are reckoned anew, and
 * nothing that came later may fall over it.
 * @throws Refusal `correction.*`, Invalid, and whatever the room refuses
 */
export function correct(
  rooms: Rooms,
  decide: Decide,
  command: CorrectEntry,
  file: CaseFile,
  facts: Facts,
): readonly Event[] {
  if (command.occurredOn > facts.today) refuse('act.in-future', { field: '/occurredOn', today: facts.today });
  const told = amended(facts.entries);
  const { event, act, entering } = entryAsked(rooms, command.entry, told, facts);
  const before = replay(rooms, told.slice(0, told.indexOf(act[0] ?? event)));
  const values = without(onTop(typedIn(entering, event, act), command.values), command.emptied ?? []);
  const anew = decideAnew(entering, values, before, act, decide, facts);
  const said = pairs(act, anew);
  const dated = anew.day.on !== event.occurredOn || anew.day.at !== event.occurredAt;
  const since = dated ? doneSince(told, act) : [];
  const made = said
    .flatMap(({ entry, data }) => corrected(entry, data, entry === event && dated ? anew.day : null, command.reason))
    .map((one) =>
      one.data.correctedEntry === event.id && since.length > 0
        ? { ...one, data: { ...one.data, doneSince: since } }
        : one,
    );
  if (made.length === 0) return refuse('correction.nothing-changed', { field: '/values' });
  const proposed = made.map((correction, n) => ({
    ...event,
    ...correction,
    id: `proposed-${n}`,
    commandId: 'proposed',
  }));
  requireSameCourse(rooms, facts.entries, told, amended([...facts.entries, ...proposed]), act, (entry, on) =>
    asEntered(rooms, entry, told, on, decide, facts),
  );
  return [...made, ...recalculations(rooms, { event, act, anew: anew.events, told, file, facts, because: command })];
}

export interface EntryAsked {
  readonly event: Recorded;
  /** What came in the same act, or the entry alone where it is one by itself. */
  readonly act: readonly Recorded[];
  readonly entering: Entering;
}

/** The entry that is to read otherwise, if it is one that may. @throws Refusal */
export function entryAsked(
  rooms: Rooms,
  entry: string,
  told: readonly Recorded[],
  { actor }: Pick<Facts, 'actor'>,
): EntryAsked {
  const field = '/entry';
  const event = told.find(({ id }) => id === entry);
  if (!event) return refuse('correction.no-such-entry', { field });
  if (isDerived(event)) refuse('correction.follows-from-act', { field });
  const entering = enteringOf(rooms, event.type);
  if (!entering) return refuse('correction.effect-outside', { field });
  const { by } = entering.definition;
  if (!by.some((role) => actor.roles.includes(role))) refuse('correction.not-your-entry', { field, allowed: by });
  const act = standsAlone(event.type) ? [event] : told.filter((one) => actOf(one) === actOf(event));
  if (act.some(({ data }) => Object.values(data).some(isErased))) refuse('correction.person-erased', { field });
  return { event, act, entering };
}

const isErased = (value: unknown): boolean => typeof value === 'object' && value !== null && 'erased' in value;

/** What is given takes the place of what stood there, group by group. */
function onTop(typed: Data, values: Data): Data {
  const group = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
  const merged = { ...typed };
  for (const [field, value] of Object.entries(values)) {
    const before = merged[field];
    merged[field] = group(value) && group(before) ? onTop(before, value) : value;
  }
  return merged;
}

/** @param paths e.g. `/entry/phone` */
function without(values: Data, paths: readonly string[]): Data {
  return paths.reduce<Data>((left, path) => {
    const [, field = '', ...within] = path.split('/');
    const { [field]: there, ...others } = left;
    if (within.length === 0 || there === undefined) return others;
    return { ...others, [field]: without(there as Data, [`/${within.join('/')}`]) };
  }, values);
}

interface Anew {
  readonly events: readonly Event[];
  readonly day: { readonly on: string; readonly at: string | null };
}

function decideAnew(
  entering: Entering,
  values: Data,
  before: CaseFile,
  act: readonly Amendable[],
  decide: Decide,
  facts: Facts,
): Anew {
  const command = validatedWithin('/values', entering.commandClass, values);
  // A number that was allotted stays; none is drawn again.
  const number = act.map(({ data }) => data.number).find((one) => typeof one === 'string');
  const events = withinValues(() => decide(entering, command, before, { ...facts, number: number ?? null }));
  const at = typeof command.occurredAt === 'string' ? utc(command.occurredAt) : null;
  return { events, day: { on: String(command.occurredOn), at } };
}

/** What the room refuses is a fault of the form within the form: of its field, or of the whole where it names none. */
function withinValues<T>(decided: () => T): T {
  try {
    return decided();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { field } = error.details;
    return refuse(error.code, { ...error.details, field: `/values${typeof field === 'string' ? field : ''}` });
  }
}

/** Would a later entry still be what it is, on the file as it then stood? Text to be compared; null: nobody can tell. */
function asEntered(
  rooms: Rooms,
  entry: Amendable,
  told: readonly Amendable[],
  on: CaseFile,
  decide: Decide,
  facts: Facts,
): string | null {
  const entering = enteringOf(rooms, entry.type);
  if (!entering || standsAlone(entry.type)) return null;
  const act = told.filter((one) => actOf(one) === actOf(entry));
  try {
    const { events } = decideAnew(entering, typedIn(entering, entry, act), on, act, decide, facts);
    return canonicalText(events.filter((event) => !isDerived(event)));
  } catch {
    return 'refused';
  }
}

/** Kept beside a sealed value by the handler, not by the room. */
const INDEX = 'identityIndex';

/** The facts as they were recorded, each with the data that it should have. */
function pairs(act: readonly Amendable[], { events }: Anew): readonly { entry: Amendable; data: Data }[] {
  const recorded = act.filter((entry) => !isDerived(entry));
  const made = events.filter((event) => !isDerived(event));
  const same = (entry: Amendable, event: Event | undefined) =>
    event?.type === entry.type && names.every((name) => entry.data[name] === (event.data as Data)[name]);
  if (made.length !== recorded.length || !recorded.every((entry, n) => same(entry, made[n])))
    refuse('correction.another-course', { field: '/values' });
  return recorded.map((entry, n) => {
    const data = made[n]!.data as Data;
    // An entity's name stands open in the log: a person's must never have.
    if (entry.data.kind === 'legal' && data.kind !== 'legal' && entry.type === 'PartyAdded')
      refuse('correction.kind-of-party', { field: '/values/entry/kind' });
    return { entry, data };
  });
}

/** What is said of a fact that reads otherwise; nothing when it reads as before. */
function corrected(entry: Amendable, data: Data, day: Anew['day'] | null, reason: string): readonly EntryCorrected[] {
  const all = [...new Set([...Object.keys(entry.data), ...Object.keys(data)])].filter((field) => field !== INDEX);
  const changed = all.filter((field) => text(entry.data[field]) !== text(data[field]));
  if (changed.length === 0 && day === null) return [];
  const fields = changed.includes('identityNumber') ? [...changed, INDEX] : changed;
  return [correction(entry, fields, data, reason, day)];
}

const text = (value: unknown): string => (value === undefined ? '' : canonicalText(value));
