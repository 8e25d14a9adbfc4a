import type { Facts } from '../../case/file.js';
import type { Stage } from '../../case/stage.js';
import { refuse, type Named } from '../../engine/decider.js';
import * as commands from './commands.js';
import type { TransferEvent } from './events.js';
import { evolve } from './evolve.js';
import { limits } from './limits.js';
import { meets } from './meets.js';
import * as reverse from './reverse.js';
import * as review from './review.js';
import * as sending from './sending.js';
import { allSettled, initial, type TransferState } from './state.js';
import * as support from './support.js';
import { words } from './words.js';

export type TransferCommand = Named<typeof commands>;
export type { TransferEvent } from './events.js';
export type { TransferState } from './state.js';

/** 涉嫌犯罪案件移送: from the written report to the criminal outcome, and back; and letters of the procuratorate. */
export const transfer: Stage<TransferState, TransferCommand, TransferEvent> = {
  name: 'transfer',
  commands: { ...commands },
  initial,
  ends: ['Refused', 'Ended', 'LetterAnswered'],
  decide(command, state, facts) {
    const events = act(command, state, facts);
    const after = events.reduce<TransferState>(
      (s, event) => evolve(s, { ...event, occurredOn: command.occurredOn, occurredAt: null }),
      state,
    );
    const ended = !allSettled(state) && allSettled(after) && after.is !== 'Refused' && after.is !== 'Ended';
    return ended ? [...events, { type: 'TransferEnded', data: {} }] : events;
  },
  evolve,
  opened: sending.weighOnReport,
  lapse: () => [],
  limits,
  meets,
  words,
  handsTo,
};

function act(command: TransferCommand, state: TransferState, facts: Facts): readonly TransferEvent[] {
  switch (command.type) {
    case 'WeighThresholds':
      return sending.weighAgain(command);
    case 'ApproveTransfer':
      return sending.approve(facts);
    case 'RefuseTransfer':
      return sending.refuseTransfer(command, state, facts);
    case 'SendToPolice':
      return sending.sendToPolice(command, state, facts);
    case 'CopyPenaltyDecision':
      return sending.copyPenaltyDecision(command, state, facts);
    case 'PassOnOfficialCrime':
      return [{ type: 'OfficialCrimePassedOn', data: { to: command.to, clues: command.clues } }];
    case 'SignReceipt':
      return [{ type: 'TransferReceived', data: { receivedBy: command.receivedBy } }];
    case 'AskForMaterial':
      if (state.materialMissing) refuse('transfer.material-already-asked');
      return [{ type: 'MaterialAsked', data: { missing: command.missing } }];
    case 'SupplyMaterial':
      if (!state.materialMissing) refuse('transfer.no-material-asked');
      return [{ type: 'MaterialSupplied', data: { material: command.material } }];
    case 'RedirectCase':
      return [{ type: 'CaseRedirected', data: { police: command.police, reference: command.reference } }];
    case 'ExtendPoliceReview':
      return review.extendReview(command, state);
    case 'AcceptCase':
      return [{ type: 'PoliceFiled', data: { reference: command.reference } }];
    case 'DeclineCase':
      return review.decline(command);
    case 'HandOverGoods': {
      const { items, lots, receivedBy } = command;
      return [{ type: 'GoodsHandedToPolice', data: { items, ...(lots ? { lots } : {}), receivedBy } }];
    }
    case 'RequestReconsideration':
      return review.requestReconsideration(command, state, facts);
    case 'DecideReconsideration':
      return review.decideReconsideration(command);
    case 'SuggestSupervision':
      if (state.supervised) refuse('transfer.already-supervised');
      return [{ type: 'SupervisionSuggested', data: { reasons: command.reasons } }];
    case 'AskForReasons':
      return [{ type: 'ReasonsAsked', data: { reference: command.reference } }];
    case 'ExplainReasons':
      return [{ type: 'ReasonsExplained', data: { reasons: command.reasons } }];
    case 'NotifyFiling':
      return [{ type: 'FilingOrdered', data: { reference: command.reference } }];
    case 'UpholdRefusal':
      return [{ type: 'RefusalUpheldByProcuratorate', data: { reasons: command.reasons } }];
    case 'RectifyPolice':
      return [{ type: 'PoliceRectificationNotified', data: { reference: command.reference } }];
    case 'RecordHolderReconsideration':
      return review.recordHolderReconsideration(command, state, facts);
    case 'DecideHolderReconsideration':
      return review.decideHolderReconsideration(command, state);
    case 'TakeBack':
      return review.takeBack(command, state);
    case 'RecordOutcome':
      return reverse.recordOutcome(command);
    case 'FollowUp':
      return [{ type: 'CriminalCaseFollowed', data: { phase: command.phase, remarks: command.remarks } }];
    case 'RegisterReverseReview':
      return [{ type: 'ReverseReviewRegistered', data: { party: command.party, reference: command.reference } }];
    case 'ExtendReverseReview': {
      const { party, days, approvedBy } = command;
      const length = `${days} working days`;
      return [{ type: 'ReverseReviewExtended', data: { party, limit: 'T-REV-REVIEW', length, approvedBy } }];
    }
    case 'ConsultRegion':
      return [{ type: 'RegionConsulted', data: { party: command.party, region: command.region } }];
    case 'RecordRegionAnswer':
      return [{ type: 'RegionAnswered', data: { party: command.party, answer: command.answer } }];
    case 'SuspendReverseReview':
      return [{ type: 'ReverseReviewSuspended', data: { party: command.party, ground: command.ground } }];
    case 'ResumeReverseReview':
      return [{ type: 'ReverseReviewResumed', data: { party: command.party } }];
    case 'RevokeNonProsecution':
      return [{ type: 'NonProsecutionRevoked', data: { party: command.party, reference: command.reference } }];
    case 'ReturnToAgency':
      return reverse.returnToAgency(command, state);
    case 'EndWithoutReturn':
      return [{ type: 'ReturnWaived', data: { party: command.party, reference: command.reference } }];
    case 'ReplyToOpinion':
      return reverse.replyToOpinion(command, state);
    case 'ReceiveProsecutorLetter':
      return reverse.receiveLetter(command);
    case 'AskForSupport':
      return support.askForSupport(command, state, facts);
    case 'AnswerSupportRequest':
      return support.answerSupport(command, state);
    case 'AnswerRecommendation':
    case 'AnswerProsecutorLetter':
      return reverse.answerLetter(command, state);
  }
}

function handsTo({ type, data }: { readonly type: string; readonly data: unknown }): readonly string[] {
  if (type === 'SentToPolice') return ['police', 'procuratorate'];
  if (type === 'SupportAsked') return [(data as { organ: string }).organ];
  if (type === 'SupervisionSuggested' || type === 'ProsecutorLetterReceived') return ['procuratorate'];
  const withLetter = type === 'ReturnedToAgency' && (data as { withOpinion?: boolean }).withOpinion === true;
  return withLetter ? ['procuratorate'] : [];
}
