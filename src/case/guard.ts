import type { CommandDefinition } from '../engine/command.js';
import { refuse, type Happened } from '../engine/decider.js';
import { compareInstants, localDateOf } from '../engine/time/day.js';
import { hangsOnInstant, type Ledger } from '../engine/time/ledger.js';
import type { Limit } from '../engine/time/limit.js';
import type { CaseFile, Facts, Proceeding, Track } from './file.js';
import type { AnyStage } from './stage.js';

interface Asked {
  readonly proceeding?: string;
  readonly party?: string;
  readonly measure?: string;
  readonly occurredOn: string;
  readonly occurredAt?: string;
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

/** Field in which a command names its tracks: `party` for respondents, `measure` for measures, or the list it declares. */
function trackField(definition: CommandDefinition): string {
  return definition.track?.listed ?? (definition.track?.kind === 'respondent' ? 'party' : 'measure');
}

/** Keys of the tracks that the command names, each with the pointer to where it stands. */
function tracksNamed(definition: CommandDefinition, asked: Asked): readonly { field: string; key: string }[] {
  if (!definition.track) return [];
  const name = trackField(definition);
  const named = (asked as unknown as Readonly<Record<string, unknown>>)[name];
  if (Array.isArray(named)) return named.map((key, at) => ({ field: `/${name}/${at}`, key: String(key) }));
  return typeof named === 'string' ? [{ field: `/${name}`, key: named }] : [];
}

/** Refuses what the definition does not allow now: state of the proceeding, state of the track. */
export function requireAllowed(definition: CommandDefinition, asked: Asked, proceeding: Proceeding): void {
  if (definition.in && !definition.in.includes(proceeding.state.is))
    refuse('act.not-now', { is: proceeding.state.is, allowed: definition.in, stage: proceeding.stage });
  if (!definition.track) return;
  const { kind, in: allowed } = definition.track;
  const named = tracksNamed(definition, asked);
  if (named.length === 0) refuse('track.unknown', { field: `/${trackField(definition)}`, kind });
  for (const { field, key } of named) {
    const track: Track | undefined = proceeding.state.tracks[key];
    if (track?.kind !== kind) refuse('track.unknown', { field, kind });
    if (!allowed.includes(track.is))
      refuse('track.not-now', { field, is: track.is, allowed, kind, stage: proceeding.stage });
  }
}

/** An act is never in the future, and never before what it builds on; its instant lies on its day. */
export function requireTimely(
  definition: CommandDefinition,
  asked: Asked,
  proceeding: Proceeding | null,
  { today, now }: Pick<Facts, 'today' | 'now'>,
): void {
  if (asked.occurredOn > today) refuse('act.in-future', { field: '/occurredOn', today });
  requireInstantOfTheDay(asked, now);
  if (!proceeding) return;
  if (definition.late && asked.occurredOn >= proceeding.openedOn) return;
  const since = [
    proceeding.openedOn,
    definition.in ? proceeding.since : '',
    ...tracksNamed(definition, asked).map(({ key }) => proceeding.trackSince[key] ?? ''),
  ].reduce((a, b) => (a > b ? a : b));
  if (asked.occurredOn < since) refuse('act.before-precondition', { field: '/occurredOn', since });
}

function requireInstantOfTheDay({ occurredOn, occurredAt }: Asked, now: string): void {
  if (occurredAt === undefined) return;
  const field = '/occurredAt';
  const day = localDateOf(occurredAt);
  if (day !== occurredOn) refuse('act.instant-of-another-day', { field, occurredOn, day });
  if (compareInstants(occurredAt, now) > 0) refuse('act.instant-in-future', { field });
}

/** A term in hours starts with the act, or is met by it: the day alone would not tell when it ends, or whether it was kept. */
export function requireInstant(
  limits: readonly Limit[],
  ledger: Ledger,
  event: Happened,
  context: Readonly<Record<string, unknown>>,
): void {
  if (event.occurredAt === null && hangsOnInstant(limits, ledger, event, context))
    refuse('act.instant-required', { field: '/occurredAt' });
}

/**
 * The case's own commands that are no acts on its procedure: a paper joins the file (整改 cites it), a person's data are
 * erased, the outcome of a listing is carried back.
 */
const besideTheProcedure: readonly string[] = ['AttachDocument', 'ErasePerson', 'RecordListing'];

/** What the clock notes is no act of an officer either, and never comes here. */
export const mayInArchive = (room: string, command: string): boolean =>
  room === 'archive' || (room === 'case' && besideTheProcedure.includes(command));

/** A file that lies in the archive is taken out before anything in it goes on. */
export function requireNotArchived(room: string, command: string, file: CaseFile): void {
  if (!mayInArchive(room, command) && isArchived(file)) refuse('case.archived');
}

export function isArchived(file: CaseFile): boolean {
  return Object.values(file.proceedings).some((p) => p.stage === 'archive' && p.endedOn !== null);
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
