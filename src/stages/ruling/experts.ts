import type { Facts } from '../../case/file.js';
import { refuse, type Named } from '../../engine/decider.js';
import type { ExpertsEvent } from './chapter-events.js';
import type { RulingEvent } from './events.js';
import { evidenceTerm } from './evidence.js';
import type * as commands from './experts.commands.js';
import { requireSide } from './panel.js';
import type { Ruling } from './record.js';

type Of<T extends keyof typeof commands> = Extract<Named<typeof commands>, { readonly type: T }>;
type EventOf<T extends ExpertsEvent['type']> = Extract<ExpertsEvent, { readonly type: T }>;

export const expertsActs = {
  AssignTechnicalInvestigator(
    { person, question }: Of<'AssignTechnicalInvestigator'>,
    state: Ruling,
  ): readonly RulingEvent[] {
    if (state.panel.includes(person)) refuse('ruling.investigator-on-panel', { field: '/person', person });
    if (person in state.recusals) refuse('ruling.person-recused', { field: '/person', person });
    if (person in state.investigators) refuse('ruling.assigned-already', { field: '/person', person });
    return [{ type: 'TechnicalInvestigatorAssigned', data: { person, question } }];
  },

  GiveTechnicalOpinion({ person, opinion }: Of<'GiveTechnicalOpinion'>, state: Ruling): readonly RulingEvent[] {
    if (!Object.values(state.investigators).includes('assigned')) refuse('ruling.nobody-assigned');
    if (state.investigators[person] !== 'assigned') refuse('ruling.not-assigned', { field: '/person', person });
    if (state.recusals[person]?.is === 'asked') refuse('ruling.recusal-open', { field: '/person', person });
    return [{ type: 'TechnicalOpinionGiven', data: { person, opinion } }];
  },

  CommissionAppraisal(command: Of<'CommissionAppraisal'>, state: Ruling, facts: Facts): readonly RulingEvent[] {
    if (state.appraising) refuse('ruling.appraisal-runs');
    const { asked, applicant = null, question, appraiser, chosen } = command;
    if (asked === 'party') requireApplication(command, state, facts);
    else if (!command.publicInterest) refuse('ruling.appraisal-on-request', { field: '/publicInterest' });
    return [{ type: 'AppraisalBegun', data: { asked, applicant, question, appraiser, chosen } }];
  },

  RefuseAppraisal({ party, ground, reasons }: Of<'RefuseAppraisal'>, state: Ruling): readonly RulingEvent[] {
    requireSide(state, party);
    return [{ type: 'AppraisalRefused', data: { party, ground, reasons } }];
  },

  EndAppraisal(command: Of<'EndAppraisal'>, state: Ruling): readonly RulingEvent[] {
    const { result, opinion = null } = command;
    if (!state.appraising) refuse('ruling.no-appraisal');
    if (result === 'given' && opinion === null) refuse('ruling.opinion-needed', { field: '/opinion' });
    return [{ type: 'AppraisalEnded', data: { result, opinion } }];
  },
};

function requireApplication(
  { applicant, appliedOn, feeAgreed }: Of<'CommissionAppraisal'>,
  state: Ruling,
  facts: Facts,
): void {
  if (applicant === undefined) return refuse('ruling.asker-unnamed', { field: '/applicant' });
  requireSide(state, applicant, '/applicant');
  if (appliedOn === undefined) return refuse('ruling.applied-on-needed', { field: '/appliedOn' });
  const dueOn = evidenceTerm(facts, applicant)?.dueOn;
  if (dueOn && appliedOn > dueOn) refuse('ruling.appraisal-late', { field: '/appliedOn', dueOn });
  if (!feeAgreed) refuse('ruling.fee-not-agreed', { field: '/feeAgreed' });
}

export const expertsFolds = {
  TechnicalInvestigatorAssigned: (state: Ruling, { data }: EventOf<'TechnicalInvestigatorAssigned'>): Ruling => ({
    ...state,
    investigators: { ...state.investigators, [data.person]: 'assigned' },
  }),
  TechnicalOpinionGiven: (state: Ruling, { data }: EventOf<'TechnicalOpinionGiven'>): Ruling => ({
    ...state,
    investigators: { ...state.investigators, [data.person]: 'heard' },
  }),
  AppraisalBegun: (state: Ruling): Ruling => ({ ...state, appraising: true }),
  AppraisalRefused: (state: Ruling): Ruling => state,
  AppraisalEnded: (state: Ruling): Ruling => ({ ...state, appraising: false }),
};
