import type { Words } from '../engine/command.js';
import type { StoredEvent } from '../engine/event-store/event-store.js';
import { actorOf, type Actor } from './actor.js';
import { itself } from './room-words.js';
import type { LabelOf } from './schema.js';

type Data = Readonly<Record<string, unknown>>;

/** 更正: what stood there first, field by field, and who says why it was wrong. */
export interface CorrectionView {
  readonly revision: number;
  readonly recordedAt: string;
  readonly actor: Actor;
  readonly reason: unknown;
  /** What had been done since, on the strength of the day that was wrong. */
  readonly doneSince: readonly { readonly entry: string; readonly on: string }[];
  readonly changes: readonly { readonly label: Words; readonly was: Words | null; readonly now: Words | null }[];
}

/** 撤回 */
export interface WithdrawalView {
  readonly revision: number;
  readonly recordedAt: string;
  readonly actor: Actor;
  readonly reason: unknown;
}

/** A value of a field as people read it. */
export type Spoken = (field: string, value: unknown) => Words;

const theDay: Words = { zh: '发生日期', en: 'Date of the act' };

/**
 * What was said later of one entry, the first correction first.
 * @param amendments of the stream, oldest first
 */
export function correctionsOf(
  event: StoredEvent,
  amendments: readonly StoredEvent[],
  officers: ReadonlyMap<string, string>,
  label: LabelOf,
  spoken: Spoken,
): readonly CorrectionView[] {
  let [data, day] = [event.data, event.occurredOn];
  return amendments
    .filter((one) => one.type === 'EntryCorrected' && one.data.correctedEntry === event.id)
    .map((one) => {
      const fields = (one.data.correctedFields as readonly string[]).filter((field) => field !== 'identityIndex');
      const changes = fields.flatMap((field) => changed(field, data[field], one.data[field], label, spoken));
      const { correctedOn } = one.data;
      const moved = typeof correctedOn === 'string' && correctedOn !== day ? [{ ...dayMoved(day, correctedOn) }] : [];
      data = { ...data, ...Object.fromEntries(fields.map((field) => [field, one.data[field]])) };
      day = typeof correctedOn === 'string' ? correctedOn : day;
      const doneSince = (one.data.doneSince as CorrectionView['doneSince'] | undefined) ?? [];
      const reason = one.data.correctionReason ?? null;
      return { ...said(one, officers), reason, doneSince, changes: [...moved, ...changes] };
    });
}

export function withdrawalOf(
  event: StoredEvent,
  amendments: readonly StoredEvent[],
  officers: ReadonlyMap<string, string>,
): WithdrawalView | null {
  const by = amendments.find(({ data }) =>
    (data.withdrawnEntries as readonly string[] | undefined)?.includes(event.id),
  );
  return by ? { ...said(by, officers), reason: by.data.withdrawalReason ?? null } : null;
}

function said({ revision, recordedAt, actor }: StoredEvent, officers: ReadonlyMap<string, string>) {
  return { revision, recordedAt, actor: actorOf(actor, officers) };
}

const dayMoved = (was: string, now: string) => ({ label: theDay, was: itself(was), now: itself(now) });

function changed(field: string, was: unknown, now: unknown, label: LabelOf, spoken: Spoken): CorrectionView['changes'] {
  if (isGroup(was) && isGroup(now)) {
    const within = [...new Set([...Object.keys(was), ...Object.keys(now)])];
    return within
      .filter((each) => JSON.stringify(was[each]) !== JSON.stringify(now[each]))
      .flatMap((each) => changed(each, was[each], now[each], label, spoken));
  }
  const shown = (value: unknown) => (value === undefined || value === null ? null : spoken(field, value));
  return [{ label: label(field) ?? itself(field), was: shown(was), now: shown(now) }];
}

const isGroup = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('erased' in value);
