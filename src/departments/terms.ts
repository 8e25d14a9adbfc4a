import type { Read, ReadModel, Row } from '../engine/projections/read-model.js';
import { caseIdOf, subjectIdOf } from './stream.js';

export const keyOfTerm = ({ stream, term }: { readonly stream: string; readonly term: string }): string =>
  `${stream}/${term}`;

/**
 * One row for each term that runs, is suspended, or has lapsed; terms that are met or fell away leave. The clock reads it to
 * find what has ended, supervision to find what is overdue.
 */
export const terms: ReadModel = {
  name: 'terms',
  columns: {
    stream: { type: 'text', indexed: true },
    case_id: { type: 'text', indexed: true },
    subject_id: { type: 'text' },
    proceeding: { type: 'text' },
    /** Party or measure; null for a term of the whole proceeding. */
    about: { type: 'text' },
    term: { type: 'text' },
    limit_id: { type: 'text' },
    /** Version of the limit's row, its `from`. */
    version: { type: 'text' },
    who: { type: 'text' },
    on_lapse: { type: 'text' },
    internal: { type: 'boolean' },
    is: { type: 'text' },
    /** As the ledger counts it: the clock's command names it. */
    revision: { type: 'integer' },
    started_on: { type: 'date' },
    due_on: { type: 'date', indexed: true },
    due_at: { type: 'timestamp' },
    provisional: { type: 'boolean' },
  },
  keys: ({ stream, data }) => [keyOfTerm({ stream, term: String(data.term) })],
  on: {
    TermStarted: begun,
    TermRestarted: begun,
    TermSuspended: (row) => entry(row, { is: 'suspended', due_on: null, due_at: null }),
    TermResumed: (row, event) =>
      // Another span is still open: then the entry names no day.
      entry(row, { is: (event.data.suspendedBy as string[]).length > 0 ? 'suspended' : 'running', ...reckoned(event) }),
    TermExtended: (row, event) => entry(row, reckoned(event)),
    TermRecalculated: (row, event) => entry(row, { ...reckoned(event), ...beganAnew(event) }),
    TermMet: () => null,
    TermDropped: () => null,
    TermLapsed: (row) => entry(row, { is: 'lapsed' }),
    TermLapseSetAside: (row) => entry(row, { is: 'running' }),
  },
};

function begun(row: Row | null, event: Read): Row {
  const { data, stream } = event;
  return {
    stream,
    case_id: caseIdOf(stream),
    subject_id: subjectIdOf(stream),
    proceeding: data.proceeding,
    about: data.key ?? null,
    term: data.term,
    limit_id: data.limit,
    version: data.version,
    who: data.who,
    on_lapse: data.onLapse,
    internal: data.internal === true,
    is: 'running',
    revision: row ? Number(row.revision) + 1 : 0,
    started_on: data.startedOn,
    ...reckoned(event),
  };
}

/** The day from which it runs was corrected. */
function beganAnew({ data }: Read): Row {
  const { startedOn } = (data.began ?? {}) as { readonly startedOn?: string };
  return startedOn === undefined ? {} : { started_on: startedOn };
}

function reckoned({ data }: Read) {
  return { due_on: data.dueOn ?? null, due_at: data.dueAt ?? null, provisional: data.provisional === true };
}

/** Every entry of the ledger counts one revision, whatever it changes. */
function entry(row: Row | null, changed: Row): Row | null {
  return row && { ...row, ...changed, revision: Number(row.revision) + 1 };
}
