import type { Event } from '../engine/decider.js';
import { lapse as lapseOf } from '../engine/time/lapse.js';
import { recalculate } from '../engine/time/recalculation.js';
import { rowOf } from '../engine/time/rows.js';
import type { Ask, OnFile } from './ask.js';
import { concerning, factsFor } from './concerning.js';
import type { Rooms } from './evolve.js';
import { excuse } from './excuse.js';
import type { CaseFile, Facts } from './file.js';
import { roomNamed } from './guard.js';

/** The clock's message: only a term that still runs under the named revision, and whose time has come, is answered. */
function lapse(rooms: Rooms, ask: Ask, file: CaseFile, base: Facts): readonly Event[] {
  const term = file.terms[String(ask.command.term)];
  const proceeding = term && file.proceedings[term.proceeding];
  if (!term || !proceeding) return [];
  const room = roomNamed(rooms, proceeding.stage);
  const row = rowOf(room.limits, term);
  const lapsed = row ? lapseOf(row, term, Number(ask.command.revision), base.now, base.calendar) : [];
  if (lapsed.length === 0) return [];
  const answers = room.lapse?.(term, proceeding.state, factsFor(proceeding, file, base)) ?? [];
  // A term kept for each value of a field of its own: the room's answer names it itself.
  const own = row !== undefined && typeof row.per === 'object';
  const key =
    term.key === null || own
      ? {}
      : proceeding.state.tracks[term.key]?.kind === 'respondent'
        ? { party: term.key }
        : { measure: term.key };
  return [...lapsed, ...answers.map((event) => concerning(event, proceeding.id, key))];
}

/** A calendar was published: running terms whose date it moves, or makes final, are reckoned anew. */
function recalculateTerms(rooms: Rooms, ask: Ask, file: CaseFile, base: Facts): readonly Event[] {
  const rows = Object.values(rooms).flatMap((room) => room.limits);
  return recalculate(rows, file.terms, base.calendar, ask.command.occurredOn);
}

/** Commands about terms, to any file that keeps them: the clock's two, and the head's who excuses a missed one. */
export const termActs: Readonly<Record<string, OnFile>> = {
  LapseTerm: lapse,
  RecalculateTerms: recalculateTerms,
  ExcuseMissedTerm: (rooms, ask, file, base) => excuse(rooms, ask.command as never, file, base),
};
