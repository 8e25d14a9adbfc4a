import type { Read, ReadModel, Row } from '../engine/projections/read-model.js';
import { caseIdOf } from './stream.js';

/** One penalty decision, as a look-back weighs it. */
export interface PastPenalty {
  readonly proceeding: string;
  readonly number: string;
  /** Day of the decision. */
  readonly on: string;
  /** Last day of the act, where the decision says it. */
  readonly actOn: string | null;
  /** `ACT-ID:article` of the fine, where there is one. */
  readonly basis: string | null;
  readonly fineFen: number;
  readonly confiscatedFen: number;
  readonly restriction: string;
  readonly revokedOn: string | null;
}

/**
 * One row for each organisation of each case, with the penalties decided on it: what a look-back over earlier punishments
 * reads by credit code. Natural persons are not looked up here: they have no code.
 */
export const penalties: ReadModel = {
  name: 'penalties',
  version: 2,
  columns: {
    case_id: { type: 'text', indexed: true },
    party: { type: 'text' },
    credit_code: { type: 'text', indexed: true },
    decisions: { type: 'json' },
  },
  keys: ({ stream, data }) =>
    caseIdOf(stream) !== null && typeof data.party === 'string' ? [`${stream}/${data.party}`] : [],
  on: {
    PartyAdded: (_row, { stream, data }) =>
      data.creditCode
        ? { case_id: caseIdOf(stream), party: data.party, credit_code: data.creditCode, decisions: [] }
        : null,
    PenaltyDecided: (row, event) => row && { ...row, decisions: [...decisionsOf(row), decided(event)] },
    OnTheSpotPenaltyDecided: (row, event) => row && { ...row, decisions: [...decisionsOf(row), decided(event)] },
    PenaltyChanged: (row, event) => {
      const { fineFen, payableFen } = event.data;
      const confiscatedFen = Number(payableFen) - Number(fineFen);
      return withDecision(row, event, { fineFen: Number(fineFen), confiscatedFen });
    },
    PenaltyRevoked: (row, event) => withDecision(row, event, { revokedOn: event.occurredOn }),
  },
};

function withDecision(row: Row | null, { data }: Read, change: Partial<PastPenalty>): Row | null {
  const meant = (one: PastPenalty) => one.proceeding === data.proceeding && one.number === data.number;
  return row && { ...row, decisions: decisionsOf(row).map((one) => (meant(one) ? { ...one, ...change } : one)) };
}

export const decisionsOf = (row: Row): readonly PastPenalty[] =>
  Array.isArray(row.decisions) ? (row.decisions as PastPenalty[]) : [];

function decided({ data, occurredOn }: Read): PastPenalty {
  return {
    proceeding: String(data.proceeding),
    number: String(data.number),
    on: occurredOn,
    actOn: typeof data.actOn === 'string' ? data.actOn : null,
    basis: typeof data.basis === 'string' ? data.basis : null,
    fineFen: Number(data.fineFen ?? 0),
    confiscatedFen: Number(data.confiscatedFen ?? 0),
    restriction: typeof data.restriction === 'string' ? data.restriction : 'none',
    revokedOn: null,
  };
}
