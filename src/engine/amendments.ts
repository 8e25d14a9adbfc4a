import type { Event } from './decider.js';
import type { StoredEvent } from './event-store/event-store.js';

/**
 * An entry that was wrong is never edited. A later event of the same stream says what it should have said, or that it should
 * not stand at all; whoever reads the stream from there on reads the earlier entry so. What stood there first stays in the log.
 */
export type EntryCorrected = Event<
  'EntryCorrected',
  {
    /** Id of the event that is corrected. */
    readonly correctedEntry: string;
    readonly correctedType: string;
    /** Fields of its data that read otherwise: their values stand beside, by the same names; one that is not there falls away. */
    readonly correctedFields: readonly string[];
    /** The day, and the instant, on which the whole act happened. */
    readonly correctedOn?: string;
    readonly correctedAt?: string | null;
    readonly correctionReason: unknown;
    /** What had been done since on the strength of the day that is corrected. */
    readonly doneSince?: readonly { readonly entry: string; readonly type: string; readonly on: string }[];
  }
>;

/** The act by which these events came is taken back. */
export type EntryWithdrawn = Event<
  'EntryWithdrawn',
  {
    /** Ids of all its events. */
    readonly withdrawnEntries: readonly string[];
    readonly withdrawnType: string;
    readonly withdrawalReason?: unknown;
  }
>;

export const amendmentTypes: readonly string[] = ['EntryCorrected', 'EntryWithdrawn'];
const types: ReadonlySet<string> = new Set(amendmentTypes);

/** Does the event change how earlier ones of its stream read? Then whatever was folded from them is folded anew. */
export const amends = ({ type }: Pick<StoredEvent, 'type'>): boolean => types.has(type);

/** What an amendment looks at of an event, opened. */
export type Amendable = Pick<StoredEvent, 'id' | 'type' | 'data' | 'commandId' | 'actor' | 'occurredOn' | 'occurredAt'>;

/** The events of one stream, oldest first, as the amendments among them let them be read. Total. */
export function amended<E extends Amendable>(events: readonly E[]): readonly E[] {
  const later = events.filter(amends);
  if (later.length === 0) return events;
  const gone = new Set(
    later.flatMap(({ type, data }) => (type === 'EntryWithdrawn' ? texts(data.withdrawnEntries) : [])),
  );
  const corrections = later.filter(({ type, id }) => type === 'EntryCorrected' && !gone.has(id));
  const acts = new Map(events.map((event) => [event.id, actOf(event)]));
  return events
    .filter(({ id }) => !gone.has(id))
    .map((event) =>
      corrections.reduce((read, { data }) => {
        const dated = acts.get(String(data.correctedEntry)) === actOf(event) ? onItsDay(read, data) : read;
        return data.correctedEntry === event.id ? { ...dated, data: corrected(dated.data, data) } : dated;
      }, event),
    );
}

type Data = Readonly<Record<string, unknown>>;

/** Events of one append: they happened on one day. */
export const actOf = ({ actor, commandId }: Pick<Amendable, 'actor' | 'commandId'>): string => `${actor} ${commandId}`;

function onItsDay<E extends Amendable>(event: E, { correctedOn, correctedAt }: Data): E {
  if (typeof correctedOn !== 'string') return event;
  return { ...event, occurredOn: correctedOn, occurredAt: typeof correctedAt === 'string' ? correctedAt : null };
}

function corrected(before: Data, correction: Data): Data {
  const after: Record<string, unknown> = { ...before };
  for (const field of texts(correction.correctedFields)) {
    if (field in correction) after[field] = correction[field];
    else delete after[field];
  }
  return after;
}

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
