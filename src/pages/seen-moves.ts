import type { Event } from '../engine/decider.js';
import { play } from '../play/play.js';
import { roomOfCommand } from '../play/commands.js';
import type { Scenario, Step } from '../play/scenario.js';

/** One change of state of a proceeding, or of a track of it. */
export interface SeenMove {
  readonly stage: string;
  /** Kind of the track; null for the proceeding itself. */
  readonly track: string | null;
  /** Null where it began. */
  readonly from: string | null;
  readonly to: string;
  /** Names of the commands that brought it about, sorted. `LapseTerm`: the clock. None: it was carried from another file. */
  readonly acts: readonly string[];
}

interface Moved {
  readonly stage: string;
  readonly kind?: string;
  readonly from: string | null;
  readonly to: string;
}

/** Replays the scenarios and keeps each move that was recorded, once, with what had been asked for. Sorted. */
export async function seenMoves(scenarios: readonly Scenario[]): Promise<readonly SeenMove[]> {
  const seen = new Map<string, Set<string>>();
  const keep = (events: readonly Pick<Event, 'type' | 'data'>[], act: string | null): void => {
    for (const { type, data } of events) {
      if (type !== 'ProceedingMoved' && type !== 'TrackMoved') continue;
      const { stage, kind = null, from, to } = data as unknown as Moved;
      const key = JSON.stringify([stage, kind, from, to]);
      const acts = seen.get(key) ?? new Set();
      if (act !== null) acts.add(act);
      seen.set(key, acts);
    }
  };
  for (const scenario of scenarios) {
    const { outcomes, streams } = await play(scenario);
    for (const { step, accepted } of outcomes) keep(accepted?.events ?? [], actOf(step, accepted?.events ?? []));
    for (const events of Object.values(streams)) keep(events, null);
  }
  return [...seen]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, acts]) => {
      const [stage, track, from, to] = JSON.parse(key) as [string, string | null, string | null, string];
      return { stage, track, from, to, acts: [...acts].sort() };
    });
}

/** A signature is the act that was proposed. */
function actOf(step: Step | null, [first]: readonly Pick<Event, 'type' | 'data'>[]): string {
  if (step === null) return 'LapseTerm';
  const signed = first?.type === 'ProposalSigned' ? (first.data as { readonly act: string }).act : step.do;
  return roomOfCommand(signed).name;
}
