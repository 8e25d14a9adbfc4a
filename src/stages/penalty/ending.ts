import type { Facts } from '../../case/file.js';
import { refuse, type Named } from '../../engine/decider.js';
import type * as commands from './ending.commands.js';
import { requireStepLeft } from '../../engine/time/extension.js';
import { rowOf } from '../../engine/time/rows.js';
import { agencyLimits } from './agency-limits.js';
import type { EndingEvent } from './chapter-events.js';
import { isUndecided, respondentsOf, withRespondent, type PenaltyState } from './state.js';
import { decisionTerm } from './terms.js';

type Of<T extends keyof typeof commands> = Extract<Named<typeof commands>, { readonly type: T }>;
type EventOf<T extends EndingEvent['type']> = Extract<EndingEvent, { readonly type: T }>;

export const endingActs = {
  /** SAMR art. 64: by the heads together; agriculture: by the superior. Elsewhere the law knows no such step. */
  ExtendDecisionFurther(
    command: Of<'ExtendDecisionFurther'>,
    _state: PenaltyState,
    facts: Facts,
  ): readonly EndingEvent[] {
    const { length, reasons, present = [], superior = null } = command;
    const term = decisionTerm(facts.terms);
    const limit = term?.limit ?? 'T-PEN-DECIDE';
    if (limit !== 'T-PEN-DECIDE' && limit !== 'T-PEN-DECIDE-AGRI') refuse('penalty.no-extension-here', { limit });
    if (!term?.extensions.some(({ by }) => by === 'DecisionTermExtended')) refuse('penalty.first-extension-unused');
    // Before the form is looked at: nothing that is typed gives a second one.
    const row = rowOf(agencyLimits, term);
    if (row) requireStepLeft(row, term, 'DecisionTermExtendedFurther');
    if (limit === 'T-PEN-DECIDE' && new Set(present).size < 2)
      refuse('penalty.discussion-of-one', { field: '/present' });
    if (limit === 'T-PEN-DECIDE-AGRI' && superior === null) refuse('penalty.superior-missing', { field: '/superior' });
    return [{ type: 'DecisionTermExtendedFurther', data: { limit, length, reasons, present, superior } }];
  },

  ExtendCaseReview: ({ length, reasons }: Of<'ExtendCaseReview'>): readonly EndingEvent[] => [
    { type: 'CaseReviewExtended', data: { limit: 'T-REVIEW-CASE', length, reasons } },
  ],

  ExtendLegalReview: ({ party, length, reasons }: Of<'ExtendLegalReview'>): readonly EndingEvent[] => [
    { type: 'LegalReviewExtended', data: { party, limit: 'T-REVIEW-LEGAL', length, reasons } },
  ],

  TransferToOtherDepartment(
    command: Of<'TransferToOtherDepartment'>,
    state: PenaltyState,
    facts: Facts,
  ): readonly EndingEvent[] {
    const { department, agency, reasons } = command;
    if (facts.proceeding?.handlers.includes(facts.actor.id)) refuse('penalty.own-proposal');
    const parties = respondentsOf(state).flatMap(([party, track]) => (isUndecided(track) ? [party] : []));
    if (parties.length === 0) refuse('penalty.nothing-to-transfer');
    return [{ type: 'TransferredToDepartment', data: { parties, department, agency, reasons } }];
  },
};

export const endingFolds = {
  DecisionTermExtendedFurther: (state: PenaltyState) => state,
  CaseReviewExtended: (state: PenaltyState) => state,
  LegalReviewExtended: (state: PenaltyState) => state,
  TransferredToDepartment: (state: PenaltyState, { data }: EventOf<'TransferredToDepartment'>): PenaltyState =>
    (data.parties ?? []).reduce((s, party) => withRespondent(s, party, () => ({ is: 'TransferredOut' })), state),
};
