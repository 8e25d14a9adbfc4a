import type { Event, Happened } from '../../src/engine/decider.js';
import type { AnyStage } from '../../src/case/stage.js';
import { evolveTerms, termEvents, type Ledger } from '../../src/engine/time/ledger.js';
import { calendarOf2026 } from './calendar.js';

/** What happened on a day, or at an instant (`2026-03-02T10:00+08:00`), in one proceeding. */
export function at(when: string, type: string, data: object = {}): Happened<Event> {
  const instant = when.includes('T');
  return {
    type,
    data: { proceeding: 'p-1', ...data },
    occurredOn: when.slice(0, 10),
    occurredAt: instant ? when : null,
  };
}

/** The ledger that a room's rows make of what happened. */
export function ledgerOf(room: AnyStage, ...events: readonly Happened<Event>[]): Ledger {
  return events.reduce<Ledger>(
    (ledger, event) =>
      termEvents(room.limits, ledger, event, calendarOf2026, { stage: room.name }).reduce(evolveTerms, ledger),
    {},
  );
}

/** Last day of a room's term, or last instant of one in hours; null while it is suspended or never ran. */
export function dueOf(ledger: Ledger, limit: string, key = '-'): string | null {
  const term = Object.values(ledger).findLast((one) => one.limit === limit && (one.key ?? '-') === key);
  return term?.dueAt ?? term?.dueOn ?? null;
}

/** Whether the act by which a duty is done comes late, on each of some days. */
export function lateOn(
  room: AnyStage,
  limit: string,
  begun: readonly Happened<Event>[],
  done: (when: string) => Happened<Event>,
  days: readonly string[],
): readonly (boolean | undefined)[] {
  const ledger = ledgerOf(room, ...begun);
  return days.map((day) => {
    const met = termEvents(room.limits, ledger, done(day), calendarOf2026, { stage: room.name }).find(
      (entry) => entry.type === 'TermMet' && entry.data.limit === limit,
    );
    return met?.type === 'TermMet' ? met.data.late : undefined;
  });
}
