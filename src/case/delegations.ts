import type { Happened } from '../engine/decider.js';

/** 签批授权: which posts of its level sign an act in a city, by a paper of the bureau. */
export interface Delegation {
  /** `room.Command` */
  readonly act: string;
  readonly roles: readonly string[];
  /** Legal local dates; null: until another takes its place. */
  readonly from: string;
  readonly until: string | null;
  /** The paper it rests on. */
  readonly authority: string;
  /** Id of the event. */
  readonly by: string | null;
}

/** Total: what is not such an entry changes nothing. */
export function withDelegation(all: readonly Delegation[], event: Happened): readonly Delegation[] {
  const { act, roles, from, until, authority } = event.data as Partial<Delegation>;
  if (event.type !== 'SigningDelegated' || !act || !roles || !from) return all;
  const by = (event as { id?: string }).id ?? null;
  return [...all, { act, roles, from, until: until ?? null, authority: authority ?? '', by }];
}

/** What holds for an act on a day: of two from the same day the later one, so that one still to come can be replaced. */
export function delegationOn(all: readonly Delegation[], act: string, on: string): Delegation | undefined {
  const begun = all.filter((one) => one.act === act && one.from <= on);
  const last = begun.reduce<Delegation | undefined>(
    (found, one) => (one.from >= (found?.from ?? '') ? one : found),
    undefined,
  );
  return last && (last.until === null || on <= last.until) ? last : undefined;
}
