import type { Facts, ProceedingOpened } from '../../case/file.js';
import type { ActedOn, Stage } from '../../case/stage.js';
import type { Happened, Named } from '../../engine/decider.js';
import * as answer from './answer.js';
import * as challenged from './challenged.js';
import { carry, evolveCarrying, filedOn } from './carrying.js';
import { chapterAct, evolveChapter } from './chapters.js';
import * as commands from './commands.js';
import { correctionLapsed } from './correction.js';
import type { PenaltyEvent } from './events.js';
import * as investigation from './investigation.js';
import { limits } from './limits.js';
import { meets } from './meets.js';
import * as measures from './measures.js';
import { requireNotRecused } from './officers.js';
import * as performance from './performance.js';
import { publicationLapsed } from './publicity.js';
import * as respondent from './respondent.js';
import { evolveRespondent } from './respondent-track.js';
import {
  allDecided,
  allEnded,
  initial,
  newRespondent,
  respondentsOf,
  type PenaltyState,
  type PenaltyTrack,
} from './state.js';
import { words } from './words.js';

export type PenaltyCommand = Named<typeof commands>;
export type { PenaltyEvent } from './events.js';
export type { PenaltyState } from './state.js';

/** 行政处罚普通程序: from filing to 结案, each respondent and each measure on a track of its own. */
export const penalty: Stage<PenaltyState, PenaltyCommand, PenaltyEvent> = {
  name: 'penalty',
  commands: { ...commands },
  initial,
  ends: ['Closed', 'Merged'],
  carry,
  decide(command, state, facts) {
    requireNotRecused(facts.actor.id, state);
    return withConsequences(act(command, state, facts), command.occurredOn, state);
  },
  evolve,
  follows: (event, state, facts) => withConsequences(challenged.follows(event, state, facts), event.occurredOn, state),
  lapse(term, state) {
    return [
      ...measures.measureLapsed(term, state),
      ...answer.answerLapsed(term, state),
      ...correctionLapsed(term, state),
      ...publicationLapsed(term, state),
    ];
  },
  actsOf,
  excused: answer.answerExcused,
  limits,
  meets,
  words,
  handsTo,
};

/** As the last proposal has it, which the decision may not go beyond. */
function actsOf(state: PenaltyState): readonly ActedOn[] {
  return respondentsOf(state).flatMap(([party, { proposal }]) => {
    const { actOn, basis = null } = proposal ?? {};
    return typeof actOn === 'string' ? [{ party, actOn, basis }] : [];
  });
}

function handsTo({ type, data }: { readonly type: string; readonly data: unknown }): readonly string[] {
  if (type === 'EnforcementApplied') return ['court'];
  return type === 'SuspicionConsulted' ? [(data as { organ: string }).organ] : [];
}

function act(command: PenaltyCommand, state: PenaltyState, facts: Facts): readonly PenaltyEvent[] {
  switch (command.type) {
    case 'InspectSite':
      return investigation.inspectSite(command, state, facts);
    case 'RequestIdentification':
      return investigation.requestIdentification(command, state);
    case 'IdentifyGoods':
      return investigation.identifyGoods(command, state);
    case 'PreserveEvidence':
      return measures.preserveEvidence(command, state, facts);
    case 'SeizeGoods':
      return measures.seizeGoods(command, state, facts);
    case 'ApproveUrgentMeasure':
      return measures.approveUrgentMeasure(command, state);
    case 'DisposePreservation':
      return measures.disposePreservation(command, state, facts);
    case 'ExtendSeizure':
      return measures.extendSeizure(command, state, facts);
    case 'SendForExamination':
      return measures.sendForExamination(command, state, facts);
    case 'RecordExamination':
      return [{ type: 'ExaminationResultTold', data: { measure: command.measure, result: command.result } }];
    case 'ReleaseGoods':
      return measures.releaseGoods(command, state, facts);
    case 'ConfiscateGoods':
      return measures.confiscateGoods(command, state, facts);
    case 'HandOverSeizedGoods':
      return measures.handOverSeizedGoods(command, state, facts);
    case 'SuspendInvestigation':
      return investigation.suspendInvestigation(command, facts);
    case 'ResumeInvestigation':
      return [{ type: 'InvestigationResumed', data: { reasons: command.reasons } }];
    case 'CheckSuspension':
      return [{ type: 'SuspensionChecked', data: { progress: command.progress } }];
    case 'ExtendDecision':
      return investigation.extendDecision(command, facts);
    case 'ReportInvestigation':
      return investigation.reportInvestigation(command, state);
    case 'ReviewCase':
      return investigation.reviewCase(command, facts);
    case 'ApproveProposal':
      return investigation.approveProposal(command, state, facts);
    case 'ReviseProposal':
      return respondent.reviseProposal(command, state, facts);
    case 'ServeNotice':
      return respondent.serveNotice(command, state, facts);
    case 'AnnounceService':
      return respondent.announceService(command, state);
    case 'RecordStatement':
      return answer.recordStatement(command, state, facts);
    case 'RequestHearing':
      return answer.requestHearing(command, state, facts);
    case 'SubmitForLegalReview':
      return respondent.submitForLegalReview(command, state);
    case 'LegalReview':
      return respondent.legalReview(command, facts);
    case 'DiscussCollectively':
      return respondent.discussCollectively(command, state);
    case 'DecidePenalty':
      return respondent.decidePenalty(command, state, facts);
    case 'ProposeListing':
      return respondent.proposeListing(command, state);
    case 'ServeDecision':
      return performance.serveDecision(command, state, facts);
    case 'RecordPayment':
      return performance.recordPayment(command, state, facts);
    case 'ConfirmFinality':
      return performance.confirmFinality(command, state, facts);
    case 'ReportSuspicion':
      return investigation.reportSuspicion(command, state, facts);
    case 'ConsultOnSuspicion': {
      const { manner, organ, opinion } = command;
      return [{ type: 'SuspicionConsulted', data: { manner, organ, opinion } }];
    }
    case 'CloseTransferred':
      return investigation.closeTransferred(command, state, facts);
    case 'TerminateInvestigation': {
      const { party, ground, reasons } = command;
      return [{ type: 'InvestigationTerminated', data: { party, ground, reasons } }];
    }
    case 'CloseCase':
      return investigation.closeCase(command, state);
    case 'DisposeGoodsEarly':
      return measures.disposeGoodsEarly(command, state, facts);
    default:
      return chapterAct(command, state, facts);
  }
}

/** The last decision ends the time for deciding, the last matter settled makes the closing form due. */
function withConsequences(events: readonly PenaltyEvent[], on: string, before: PenaltyState): readonly PenaltyEvent[] {
  const after = events.reduce<PenaltyState>(
    (s, event) => evolve(s, { ...event, occurredOn: on, occurredAt: null }),
    before,
  );
  const decided = !allDecided(before) && allDecided(after);
  const concluded = after.is !== 'Concluded' && after.is !== 'Closed' && !allEnded(before) && allEnded(after);
  return [
    ...events,
    ...(decided ? [{ type: 'DecisionsCompleted', data: {} } as const] : []),
    ...(concluded ? [{ type: 'MattersConcluded', data: { results: resultsOf(after) } } as const] : []),
  ];
}

const resultsOf = (state: PenaltyState) => respondentsOf(state).map(([party, track]) => ({ party, result: track.is }));

function evolve(state: PenaltyState, event: Happened<PenaltyEvent | ProceedingOpened>): PenaltyState {
  switch (event.type) {
    case 'ProceedingOpened':
      return {
        ...state,
        redo: (event.data.with?.redo as PenaltyState['redo'] | undefined) ?? null,
        filedOn: filedOn(event),
        tracks: { ...state.tracks, ...opened(event.data.respondents ?? []) },
      };
    case 'PenaltyCarriedOver':
    case 'PenaltyJoined':
      return evolveCarrying(state, event);
    case 'SiteInspected':
    case 'IdentificationRequested':
    case 'GoodsIdentified':
    case 'InvestigationSuspended':
    case 'InvestigationResumed':
    case 'SuspensionChecked':
    case 'DecisionTermExtended':
    case 'InvestigationReported':
    case 'CaseReviewAgreed':
    case 'CaseReviewReturned':
    case 'ProposalApproved':
    case 'SuspicionReported':
    case 'SuspicionConsulted':
    case 'CriminalTransferDecided':
    case 'InvestigationTerminated':
    case 'DecisionsCompleted':
    case 'MattersConcluded':
    case 'PenaltyCaseClosed':
      return investigation.evolveInvestigation(state, event);
    case 'EvidencePreserved':
    case 'GoodsSeized':
    case 'UrgentMeasureApproved':
    case 'UrgentMeasureRefused':
    case 'PreservationDisposed':
    case 'PreservationReleased':
    case 'PreservationReleaseSetAside':
    case 'SeizureExtended':
    case 'ExaminationBegun':
    case 'ExaminationResultTold':
    case 'SeizureExpired':
    case 'SeizureExpirySetAside':
    case 'GoodsReleased':
    case 'GoodsConfiscated':
    case 'SeizedGoodsHandedOver':
    case 'GoodsDisposedEarly':
      return measures.evolveMeasure(state, event);
    case 'ProposalRevised':
    case 'NoticeServed':
    case 'StatementMade':
    case 'StatementWaived':
    case 'StatementWaiverSetAside':
    case 'HearingWaived':
    case 'HearingWaiverSetAside':
    case 'ReviewReopened':
    case 'NoticeAnnounced':
    case 'DecisionAnnounced':
    case 'AnnouncementEnded':
    case 'SubmittedForLegalReview':
    case 'LegalReviewAgreed':
    case 'LegalReviewReturned':
    case 'CollectivelyDiscussed':
    case 'PenaltyDecided':
    case 'NoPenaltyDecided':
    case 'ListingProposed':
      return evolveRespondent(state, event);
    case 'DecisionServed':
    case 'PaymentReceived':
    case 'PenaltyPerformed':
    case 'ReconsiderationAccepted':
    case 'ReconsiderationDecided':
    case 'ReconsiderationWithdrawn':
    case 'LawsuitAccepted':
    case 'JudgmentGiven':
    case 'PenaltyRevoked':
    case 'PenaltyChanged':
    case 'PenaltyFoundUnlawful':
    case 'PenaltyExecutionStayed':
    case 'PenaltyExecutionResumed':
    case 'DecisionBecameFinal':
    case 'FinalitySetAside':
      return performance.evolvePerformance(state, event);
    default:
      return evolveChapter(state, event);
  }
}

function opened(respondents: readonly string[]): Record<string, PenaltyTrack> {
  return Object.fromEntries(respondents.map((party) => [party, newRespondent]));
}
