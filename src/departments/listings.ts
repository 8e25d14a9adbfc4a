import type { Read, ReadModel, Row } from '../engine/projections/read-model.js';
import { subjectIdOf } from './stream.js';

/**
 * 严重违法失信名单: one row for each listing of a subject, from its taking up to its removal and beyond. A refused one, and
 * one that fell before it was decided, leaves. Names are those of legal entities; a natural person's stays in the case.
 */
export const listings: ReadModel = {
  name: 'listings',
  columns: {
    subject_id: { type: 'text', indexed: true },
    proceeding: { type: 'text' },
    case_id: { type: 'text', indexed: true },
    party: { type: 'text' },
    kind: { type: 'text' },
    name: { type: 'text' },
    credit_code: { type: 'text' },
    unit: { type: 'text' },
    division: { type: 'text' },
    grounds: { type: 'text' },
    penalty_decision: { type: 'text' },
    decided_on: { type: 'date' },
    number: { type: 'text' },
    /** State of the credit proceeding. */
    state: { type: 'text' },
    /** Null while the listing is only proposed. */
    listed_on: { type: 'date' },
    published_on: { type: 'date' },
    removed_on: { type: 'date' },
    removed_by: { type: 'text' },
    /** Legal date of the last change of state. */
    changed_on: { type: 'date', indexed: true },
    /** Name, credit code and numbers, one to a line. */
    words: { type: 'text', searched: true },
  },
  keys: (event) =>
    subjectIdOf(event.stream) !== null && typeof event.data.proceeding === 'string'
      ? [`${event.stream}/${event.data.proceeding}`]
      : [],
  on: {
    ListingTakenUp: (_row, event) => {
      const { data } = event;
      return worded({
        subject_id: subjectIdOf(event.stream),
        proceeding: data.proceeding,
        case_id: data.case,
        party: data.party,
        kind: data.kind,
        name: data.listedName,
        credit_code: data.creditCode,
        unit: data.unit,
        division: data.division,
        grounds: data.grounds,
        penalty_decision: data.penaltyDecision,
        decided_on: data.decidedOn,
        state: 'Proposed',
        changed_on: event.occurredOn,
      });
    },
    SubjectListed: (row, event) =>
      row &&
      worded({
        ...row,
        number: event.data.number ?? row.number,
        listed_on: row.listed_on ?? event.occurredOn,
        removed_on: null,
        removed_by: null,
      }),
    ListingPublished: (row, event) => row && { ...row, published_on: event.occurredOn },
    SubjectRemoved: (row, event) => row && { ...row, removed_on: event.occurredOn, removed_by: event.data.by },
    ListingRefused: () => null,
    ListingDropped: (row) => (row?.listed_on ? row : null),
    ProceedingMoved: (row, event: Read) => row && { ...row, state: event.data.to, changed_on: event.occurredOn },
  },
};

function worded(row: Row): Row {
  const words = [row.name, row.credit_code, row.number, row.penalty_decision];
  return { ...row, words: words.filter((word) => typeof word === 'string').join('\n') };
}
