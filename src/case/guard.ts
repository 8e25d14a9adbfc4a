import type { CommandDefinition } from '../engine/command.js';
import { refuse } from '../engine/decider.js';
import type { AnyStage, CaseFile, Proceeding, Track } from './file.js';

interface Asked {
  readonly proceeding?: string;
  readonly party?: string;
  readonly measure?: string;
  readonly occurredOn: string;
}

/** The proceeding that a command acts on: the one it names, or the only open one of the stage. */
export function proceedingFor(stage: string, asked: Asked, file: CaseFile): Proceeding {
  if (asked.proceeding !== undefined) {
    const named = file.proceedings[asked.proceeding];
    return named?.stage === stage
      ? named
      : refuse('proceeding.unknown', { field: '/proceeding', proceeding: asked.proceeding });
  }
  const open = Object.values(file.proceedings).filter((p) => p.stage === stage && p.endedOn === null);
  const [only, second] = open;
  if (only && !second) return only;
  const all = Object.values(file.proceedings).filter((p) => p.stage === stage);
  const [last] = all;
  // An ended proceeding may still be acted on by what its definition allows (publication, revocation): if there is but one.
  if (open.length === 0 && last && all.length === 1) return last;
  return open.length === 0
    ? refuse('proceeding.none-open', { stage })
    : refuse('proceeding.which', { field: '/proceeding', open: open.map((p) => p.id) });
}

/** Key of the track that the command names: `party` for respondents, `measure` for measures. */
export function trackKey(definition: CommandDefinition, asked: Asked): string | null {
  if (!definition.track) return null;
  return (definition.track.kind === 'respondent' ? asked.party : asked.measure) ?? null;
}

/** Refuses what the definition does not allow now: state of the proceeding, state of the track. */
export function requireAllowed(definition: CommandDefinition, asked: Asked, proceeding: Proceeding): void {
  if (definition.in && !definition.in.includes(proceeding.state.is))
    refuse('act.not-now', { is: proceeding.state.is, allowed: definition.in, stage: proceeding.stage });
  if (!definition.track) return;
  const field = definition.track.kind === 'respondent' ? '/party' : '/measure';
  const track = trackOf(definition, asked, proceeding);
  if (!track) refuse('track.unknown', { field, kind: definition.track.kind });
  if (!definition.track.in.includes(track.is))
    refuse('track.not-now', {
      field,
      is: track.is,
      allowed: definition.track.in,
      kind: definition.track.kind,
      stage: proceeding.stage,
    });
}

function trackOf(definition: CommandDefinition, asked: Asked, proceeding: Proceeding): Track | null {
  const key = trackKey(definition, asked);
  const track = key === null ? undefined : proceeding.state.tracks[key];
  return track && track.kind === definition.track?.kind ? track : null;
}

/** An act is never in the future, and never before what it builds on. */
export function requireTimely(
  definition: CommandDefinition,
  asked: Asked,
  proceeding: Proceeding | null,
  today: string,
): void {
  if (asked.occurredOn > today) refuse('act.in-future', { field: '/occurredOn', today });
  if (!proceeding) return;
  if (definition.late && asked.occurredOn >= proceeding.openedOn) return;
  const key = trackKey(definition, asked);
  const since = [
    proceeding.openedOn,
    definition.in ? proceeding.since : '',
    key === null ? '' : (proceeding.trackSince[key] ?? ''),
  ].reduce((a, b) => (a > b ? a : b));
  if (asked.occurredOn < since) refuse('act.before-precondition', { field: '/occurredOn', since });
}

/** May the command be given now, to the proceeding and (for a track's command) to this track? Used to list next acts. */
export function tracksAllowing(definition: CommandDefinition, proceeding: Proceeding): readonly (string | null)[] {
  if (definition.in && !definition.in.includes(proceeding.state.is)) return [];
  const { track, offeredFor } = definition;
  if (!track && !offeredFor) return [null];
  return Object.entries(proceeding.state.tracks)
    .filter(([, t]) => !track || (t.kind === track.kind && track.in.includes(t.is)))
    .filter(([, t]) => !offeredFor || offeredFor({ ...t }))
    .map(([key]) => key);
}

/** @throws Error when a room has no such name: a programming mistake. */
export function roomNamed(rooms: Readonly<Record<string, AnyStage>>, name: string): AnyStage {
  const room = rooms[name];
  if (!room) throw new Error(`no room ${name}`);
  return room;
}
