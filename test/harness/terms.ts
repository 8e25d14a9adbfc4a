import { Refusal, type Event, type Happened } from '../../src/engine/decider.js';
import { evolveTerms, termEvents, type Ledger } from '../../src/engine/time/ledger.js';
import type { Limit, Term } from '../../src/engine/time/limit.js';
import { calendarOf2026 as cn } from './calendar.js';

const common = {
  what: { zh: '事', en: 'thing' },
  who: 'officer',
  law: { act: 'X-1', article: '1' },
  confidence: 'verified',
} as const;

/** Rows of every form, for the specs of the ledger. */
export const rows: readonly Limit[] = [
  {
    ...common,
    id: 'DECIDE',
    length: '90 calendar days',
    starts: ['Filed'],
    per: 'proceeding',
    metBy: ['Decided'],
    dropsOn: ['Closed'],
    excludes: [
      ['Suspended', 'Resumed'],
      ['TestsBegun', 'TestsEnded'],
    ],
    extension: [
      { by: 'Extended', atMost: '30 calendar days', times: 1, approvedBy: 'head' },
      { by: 'ExtendedAgain', times: 1, approvedBy: 'heads' },
    ],
    onLapse: 'overdue',
    from: '2021-07-15',
  },
  {
    ...common,
    id: 'VERIFY',
    length: '15 working days',
    starts: ['Received'],
    startsOn: 'with.receivedOn',
    when: { 'with.road': ['a', 'b'] },
    again: 'first',
    per: 'proceeding',
    metBy: ['Filed'],
    excludes: [['TestsBegun', 'TestsEnded']],
    extension: { by: 'VerificationExtended', atMost: '15 working days', times: 1, approvedBy: 'head' },
    onLapse: 'overdue',
    from: '2021-07-15',
  },
  {
    ...common,
    id: 'STATE',
    length: '3 working days',
    starts: ['NoticeServed'],
    per: 'party',
    metBy: ['Stated'],
    onLapse: 'right-lost',
    from: '2010-01-01',
    to: '2021-07-14',
  },
  {
    ...common,
    id: 'STATE',
    length: '5 working days',
    starts: ['NoticeServed'],
    per: 'party',
    metBy: ['Stated'],
    dropsOn: ['Closed'],
    onLapse: 'right-lost',
    from: '2021-07-15',
  },
  {
    ...common,
    id: 'REPORT',
    length: '24 hours',
    starts: ['Seized'],
    per: 'measure',
    metBy: ['Approved'],
    excludes: [],
    onLapse: 'lapse',
    from: '2012-01-01',
  },
  {
    ...common,
    id: 'CORRECT',
    length: { field: 'within', atLeast: '15 calendar days' },
    starts: ['CorrectionOrdered'],
    per: 'proceeding',
    metBy: ['Corrected'],
    onLapse: 'lapse',
    from: '2012-01-01',
  },
  {
    ...common,
    id: 'LISTED',
    length: '3 years',
    starts: ['Listed'],
    per: 'proceeding',
    metBy: ['Removed'],
    rollsOver: false,
    onLapse: 'lapse',
    from: '2021-09-01',
  },
];

export const happened = (type: string, on: string, data: object = {}, at: string | null = null): Happened<Event> => ({
  type,
  data: { proceeding: 'p', ...data },
  occurredOn: on,
  occurredAt: at,
});

/** The ledger after the entries that follow from the events. */
export function run(events: readonly Happened<Event>[], from: Ledger = {}): Ledger {
  return events.reduce((ledger, event) => termEvents(rows, ledger, event, cn).reduce(evolveTerms, ledger), from);
}

/** Code of the refusal that the events meet, or `accepted`. */
export function refusal(events: readonly Happened<Event>[], from: Ledger = {}): string {
  try {
    run(events, from);
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'accepted';
}

export const term = (ledger: Ledger, id: string): Term => ledger[id]!;
export const filed = happened('Filed', '2026-01-05');
export const decide = 'DECIDE/p/-/1';
