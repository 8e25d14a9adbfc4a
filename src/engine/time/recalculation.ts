import type { Calendar } from './calendar.js';
import { excludedDays, reckon } from './due.js';
import type { Ledger } from './ledger.js';
import type { Limit } from './limit.js';
import { about, rowOf } from './rows.js';
import type { TermEvent } from './term-events.js';

/**
 * Entries for the running terms whose date a newly published calendar moves, or makes final. Terms that have ended keep
 * their date; a suspended term takes the new calendar when it resumes.
 * @param on local date of the act that recalculates
 */
export function recalculate(
  rows: readonly Limit[],
  ledger: Ledger,
  calendar: Calendar,
  on: string,
): readonly TermEvent[] {
  return Object.values(ledger).flatMap((term): readonly TermEvent[] => {
    if (term.is !== 'running' || term.calendar === calendar.version) return [];
    const row = rowOf(rows, term);
    const reckoned = reckon(calendar, term, row);
    if (reckoned.dueOn === term.dueOn && reckoned.provisional === term.provisional) return [];
    const former = { formerDueOn: term.dueOn, formerCalendar: term.calendar };
    const data = { ...about(row, term), recalculatedOn: on, ...former, ...reckoned };
    return [{ type: 'TermRecalculated', data: { ...data, excludedDays: excludedDays(calendar, term) } }];
  });
}
