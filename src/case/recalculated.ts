import type { Amendable } from '../engine/amendments.js';
import { refuse, type Event } from '../engine/decider.js';
import { excludedDays, reckon } from '../engine/time/due.js';
import { hasLapsed } from '../engine/time/lapse.js';
import { isTermEvent } from '../engine/time/ledger.js';
import type { Limit, Term } from '../engine/time/limit.js';
import { isLate } from '../engine/time/running.js';
import { about, rowOf } from '../engine/time/rows.js';
import type { TermEvent } from '../engine/time/term-events.js';
import { correction } from './correction.js';
import type { Rooms } from './evolve.js';
import type { CaseFile, Facts } from './file.js';

/** Stands in the ledger as the cause of the entries. */
const CAUSE = 'EntryCorrected';

interface Corrected {
  readonly event: Amendable;
  readonly act: readonly Amendable[];
  /** What the act brings about as it is entered now. */
  readonly anew: readonly Event[];
  readonly told: readonly Amendable[];
  readonly file: CaseFile;
  readonly facts: Facts;
  readonly because: { readonly reason: string; readonly occurredOn: string };
}

/**
 * What follows in the ledger: running terms that hang on the corrected day run from the new one, and say why; a lapse that
 * was only an alert is set aside where the term still runs. What ended stays as it ended, but for the day on which it was done.
 * @throws Refusal where a lapse that brought something about would not have come
 */
export function recalculations(rooms: Rooms, corrected: Corrected): readonly Event[] {
  const { act, anew, because } = corrected;
  const recorded = act.filter(isEntry);
  const made = anew.filter(isTermEvent);
  const name = ({ type, data }: { type: string; data: object }) =>
    `${type} ${String((data as { term?: unknown }).term)}`;
  if (recorded.map(name).sort().join() !== made.map(name).sort().join())
    refuse('correction.another-course', { field: '/values' });
  const ended = recorded.flatMap((entry) => {
    const now = fieldsOf(made.find((one) => name(one) === name(entry)));
    const fields = ['endedOn', 'late', 'happenedOn'].filter((field) => entry.data[field] !== now[field]);
    return fields.length > 0 ? [correction(entry, fields, now, because.reason)] : [];
  });
  const terms = [...new Set(made.map(({ data }) => data.term))];
  const moved = terms.flatMap((id) =>
    movedTerm(
      rooms,
      corrected,
      id,
      made.filter(({ data }) => data.term === id),
    ),
  );
  return [...ended, ...moved];
}

const fieldsOf = (event: Event | undefined) => (event?.data ?? {}) as Readonly<Record<string, unknown>>;
const isEntry = (entry: Amendable): boolean => isTermEvent({ type: entry.type, data: entry.data });

function movedTerm(rooms: Rooms, corrected: Corrected, id: string, entries: readonly TermEvent[]): readonly Event[] {
  const { file, facts, because } = corrected;
  const term = file.terms[id];
  const row = term && rowOf(rooms[file.proceedings[term.proceeding]?.stage ?? '']?.limits ?? [], term);
  if (!term || !row || term.is === 'dropped') return [];
  const began = beganAnew(term, corrected, entries);
  const stops = stoppedAnew(term, corrected, entries);
  if (!began && !stops) return [];
  const after: Term = { ...term, ...began, ...stops };
  const { provisional, calendar } = term;
  const open = { dueOn: null, dueAt: null, provisional, calendar };
  const reckoned = term.is === 'suspended' ? open : reckon(facts.calendar, after, row);
  const former = { formerDueOn: term.dueOn, formerCalendar: term.calendar };
  const entry: TermEvent = {
    type: 'TermRecalculated',
    data: {
      ...about(row, term),
      recalculatedOn: because.occurredOn,
      ...former,
      ...reckoned,
      excludedDays: excludedDays(facts.calendar, after),
      because: CAUSE,
      reason: because.reason,
      ...(began ? { began } : {}),
      ...(stops ? { stops } : {}),
    },
  };
  if (term.is === 'met') return ofMet(row, term, { ...after, ...reckoned }, entry, corrected);
  if (term.is !== 'lapsed') return [entry];
  return ofLapsed(row, term, { ...after, ...reckoned, is: 'running' }, entry, corrected);
}

/**
 * What was done in time may be late by the right day, and the other way round: it reads so from then on. Where a right is lost
 * with the term, what would have come too late stands in the way.
 */
function ofMet(row: Limit, term: Term, after: Term, entry: Event, { told, because }: Corrected): readonly Event[] {
  const met = told.findLast(({ type, data }) => type === 'TermMet' && data.term === term.id);
  if (!met) return [entry];
  const late = isLate(after, met);
  if (late === met.data.late) return [entry];
  if (late && row.onLapse !== 'overdue')
    refuse('correction.stands-in-the-way', { field: '/values', event: String(met.data.by), on: met.occurredOn });
  return [entry, correction(met, ['late'], { late }, because.reason)];
}

/** What only alerted runs on, or was overdue from another day on; what brought something about must have been so. */
function ofLapsed(row: Limit, term: Term, after: Term, entry: Event, { told, facts }: Corrected): readonly Event[] {
  if (row.onLapse === 'overdue') {
    if (hasLapsed(after, facts.now, row.grace, facts.calendar)) return [entry];
    const { dueOn, dueAt } = term;
    const data = { ...about(row, term), by: CAUSE, happenedOn: facts.today, dueOn, dueAt };
    return [{ type: 'TermLapseSetAside', data }, entry];
  }
  const lapse = told.findLast(({ type, data }) => type === 'TermLapsed' && data.term === term.id);
  const recordedAt = (lapse as { recordedAt?: string } | undefined)?.recordedAt ?? facts.now;
  if (hasLapsed(after, recordedAt, row.grace, facts.calendar)) return [];
  return refuse('correction.lapse-stands', { field: '/values', limit: term.limit, dueOn: after.dueOn });
}

/** The act began the term, and nothing has begun it again since. */
function beganAnew(term: Term, { act, told }: Corrected, entries: readonly TermEvent[]) {
  const begun = entries.find(({ type }) => type === 'TermStarted' || type === 'TermRestarted');
  if (begun?.type !== 'TermStarted' && begun?.type !== 'TermRestarted') return null;
  const last = told.findLast(
    ({ type, data }) => (type === 'TermStarted' || type === 'TermRestarted') && data.term === term.id,
  );
  const { startedOn, startedAt, length } = begun.data;
  const same = term.startedOn === startedOn && term.startedAt === startedAt && term.length === length;
  return same || !last || !act.includes(last) ? null : { startedOn, startedAt, length };
}

/** The act began or ended a span that is not counted, or lengthened the term. */
function stoppedAnew(term: Term, { event }: Corrected, entries: readonly TermEvent[]) {
  const stopped = entries.find((entry) => entry.type === 'TermSuspended');
  const resumed = entries.find((entry) => entry.type === 'TermResumed');
  const extended = entries.find((entry) => entry.type === 'TermExtended');
  const from = stopped?.type === 'TermSuspended' ? stopped.data.suspendedOn : null;
  const to = resumed?.type === 'TermResumed' ? resumed.data.resumedOn : null;
  const by = extended?.type === 'TermExtended' ? extended.data : null;
  const was = event.occurredOn;
  const extensions = term.extensions.map((one) =>
    by && one.by === by.by && one.on === was ? { on: by.extendedOn, by: by.by, length: by.length } : one,
  );
  const lengthened = extensions.some(
    ({ on, length }, n) => on !== term.extensions[n]?.on || length !== term.extensions[n].length,
  );
  if ((from === null || from === was) && (to === null || to === was) && !lengthened) return null;
  return {
    extensions,
    suspendedOn: from !== null && term.suspendedOn === was ? from : term.suspendedOn,
    excluded: term.excluded.map((span) => ({
      ...span,
      from: from !== null && span.from === was ? from : span.from,
      to: to !== null && span.to === was ? to : span.to,
    })),
  };
}
