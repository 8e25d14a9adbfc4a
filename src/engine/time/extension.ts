import { refuse, type Happened } from '../decider.js';
import type { Calendar } from './calendar.js';
import { isInHours, reckon } from './due.js';
import { compareLengths, isLength } from './length.js';
import type { Extension, Length, Limit, Term } from './limit.js';
import { about, extensionsOf, fieldAt, type Fields } from './rows.js';
import type { TermEvent } from './term-events.js';

/**
 * Lengthens a term if the event is one of its row's extensions, and names this limit or none.
 * @throws Refusal when the term is over, the step has been used, or the length is more than the step allows
 */
export function extend(
  row: Limit,
  term: Term,
  event: Happened,
  late: boolean,
  calendar: Calendar,
): readonly TermEvent[] {
  const step = extensionsOf(row).find((extension) => extension.by === event.type);
  const named = fieldAt(event.data as Fields, 'limit');
  if (!step || (named !== undefined && named !== row.id)) return [];
  requireStepLeft(row, term, step.by);
  if (late)
    refuse('term.extension-too-late', { limit: row.id, dueOn: term.dueOn, field: '/occurredOn', ...citing(row) });
  const length = addedLength(row, term, step, event);
  const extensions = [...term.extensions, { on: event.occurredOn, by: event.type, length }];
  const { dueOn, dueAt, provisional, calendar: version } = term;
  const reckoned =
    term.is === 'suspended'
      ? { dueOn, dueAt, provisional, calendar: version }
      : reckon(calendar, { ...term, extensions }, row);
  const data = { ...about(row, term), extendedOn: event.occurredOn, by: event.type, length, ...reckoned };
  return [{ type: 'TermExtended', data }];
}

/**
 * Once used up it stays so, whatever is typed: a room that looks at the term before the form asks here too.
 * @throws Refusal
 */
export function requireStepLeft(row: Limit, term: Pick<Term, 'extensions'> | undefined, by: string): void {
  const step = extensionsOf(row).find((extension) => extension.by === by);
  const used = term?.extensions.filter((extension) => extension.by === by).length ?? 0;
  if (step && used >= step.times)
    refuse('term.extension-used-up', { limit: row.id, times: step.times, ...citing(row) });
}

function addedLength(row: Limit, term: Term, { atMost }: Extension, event: Happened): Length {
  const length = fieldAt(event.data as Fields, 'length') ?? atMost;
  if (!isLength(length)) refuse('term.length-missing', { limit: row.id, field: '/length' });
  const difference = atMost === undefined ? 0 : compareLengths(length, atMost);
  const unlike = isInHours(term) !== length.endsWith('hours');
  if (unlike || difference === null || difference > 0) {
    refuse('term.extension-too-long', { limit: row.id, length, atMost, field: '/length', ...citing(row) });
  }
  return length;
}

/** The rule that allows no more. */
const citing = ({ law }: Limit) => ({ law: `${law.act}:${law.article}` });
