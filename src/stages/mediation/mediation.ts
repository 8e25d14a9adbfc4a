import type { Named } from '../../engine/decider.js';
import type { Term } from '../../engine/time/limit.js';
import type { Facts } from '../../case/file.js';
import type { Stage } from '../../case/stage.js';
import { reachAgreement, reopenMediation } from './agreement.js';
import {
  declineMediation,
  fileMediation,
  receiptOf,
  recordOpinion,
  requestMediation,
  sendNotice,
  setSilenceAside,
} from './asking.js';
import { carry } from './carrying.js';
import * as commands from './commands.js';
import {
  acceptConfirmation,
  applyForConfirmation,
  confirmAgreement,
  extendConfirmation,
  withdrawConfirmation,
} from './confirmation.js';
import { courtLimits, extendReferral, recordStatement, takeReferral } from './court.js';
import type { MediationEvent } from './events.js';
import { evolve } from './evolve.js';
import { limits } from './limits.js';
import { meets } from './meets.js';
import { askRecusal, decideRecusal, nameMediators } from './mediators.js';
import { decideObjection, objectToConfirmation } from './objection.js';
import { askSuspension, endSuspension, extendSuspension, recordSuspension, suspensionRunsOut } from './ownership.js';
import { concludeMediation, interruptTime, recordBreach, recordPerformance, seekEnforcement } from './performance.js';
import { trackOf, type Mediation } from './record.js';
import {
  beginTest,
  callSession,
  chooseArbitration,
  endTest,
  failMediation,
  holdSession,
  timeIsUp,
  withdrawMediation,
} from './session.js';
import { words } from './words.js';

export type { MediationEvent } from './events.js';
export type { Mediation } from './record.js';
export type MediationCommand = Named<typeof commands>;

/** 调解 of every kind: a consumer's complaint, a patent dispute, damages, people's and trade mediation, a court's referral. */
export const mediation: Stage<Mediation, MediationCommand, MediationEvent> = {
  name: 'mediation',
  commands: { ...commands },
  initial: {
    is: 'Requested',
    tracks: {},
    kind: null,
    requester: null,
    mediators: [],
    referral: null,
    testing: false,
    ownership: 'none',
  },
  ends: ['NotFiled', 'Withdrawn', 'Failed', 'Performed', 'Concluded', 'Merged'],
  decide,
  evolve,
  lapse,
  carry,
  limits,
  meets,
  words,
  handsTo: (event) => handedTo(event as MediationEvent),
};

const toCourt: readonly MediationEvent['type'][] = [
  'CourtReferralTaken',
  'ConfirmationApplied',
  'AgreementEnforcementSought',
];

function handedTo(event: MediationEvent): readonly string[] {
  if (event.type === 'MediationRequested') return ['mediation'];
  if (event.type === 'LikelyCrimeReported') return event.data.to === 'police' ? ['police'] : [];
  return toCourt.includes(event.type) ? ['court'] : [];
}

function decide(command: MediationCommand, state: Mediation, facts: Facts): readonly MediationEvent[] {
  const { kind } = state;
  switch (command.type) {
    case 'RequestMediation':
      return requestMediation(command, facts);
    case 'TakeCourtReferral':
      return takeReferral(command, facts);
    case 'ExtendCourtMediation':
      return extendReferral(command, state);
    case 'RecordCourtStatement':
      return recordStatement(command, state);
    case 'SendOpinionNotice':
      return sendNotice(command, state, facts);
    case 'RecordNoticeReceipt':
      return [receiptOf(command.party, state, command.occurredOn)];
    case 'RecordOpinion':
      return recordOpinion(command, state);
    case 'SetSilenceAside':
      return setSilenceAside(command, state, facts);
    case 'FileMediation':
      return fileMediation(command, state);
    case 'DeclineMediation':
      return declineMediation(command, state);
    case 'AssignMediator':
      return nameMediators(command, state);
    case 'AskMediatorRecusal':
      return askRecusal(command, state);
    case 'DecideMediatorRecusal':
      return decideRecusal(command, state, facts);
    case 'ReportLikelyCrime': {
      const { to, organ, signs } = command;
      return [{ type: 'LikelyCrimeReported', data: { to, organ, signs } }];
    }
    case 'CallSession':
      return callSession(command, state);
    case 'HoldSession':
      return holdSession(command, state, facts);
    case 'BeginMediationTest':
      return beginTest(command, state);
    case 'EndMediationTest':
      return endTest(command, state);
    case 'WithdrawMediation':
      return withdrawMediation(command, state);
    case 'FailMediation':
      return failMediation(command, state);
    case 'TellMediationEnded':
      return [{ type: 'MediationEndTold', data: { party: command.party, kind } }];
    case 'ChooseArbitration':
      return chooseArbitration(command, state);
    case 'AskOwnershipSuspension':
      return askSuspension(command, state, facts);
    case 'RecordOwnershipSuspension':
      return recordSuspension(command, state);
    case 'ExtendOwnershipSuspension':
      return extendSuspension(command, state);
    case 'EndOwnershipSuspension':
      return endSuspension(state);
    case 'ReachAgreement':
      return reachAgreement(command, state, facts);
    case 'ReopenMediation':
      return reopenMediation(command, state);
    case 'ApplyForConfirmation':
      return applyForConfirmation(command, state, facts);
    case 'AcceptConfirmation':
      return acceptConfirmation(command, state);
    case 'DeclineConfirmation':
      return [{ type: 'ConfirmationNotAccepted', data: { party: command.party, kind, reasons: command.reasons } }];
    case 'AskConfirmationSupplement': {
      const { party, materials, within } = command;
      return [{ type: 'ConfirmationSupplementAsked', data: { party, kind, materials, within } }];
    }
    case 'SupplementConfirmation':
      return [{ type: 'ConfirmationSupplemented', data: { party: command.party, kind, materials: command.materials } }];
    case 'WithdrawConfirmation':
      return withdrawConfirmation(command, state, facts);
    case 'ExtendConfirmation':
      return extendConfirmation(command, state, facts);
    case 'ConfirmAgreement':
      return confirmAgreement(command, state, facts);
    case 'RejectConfirmation': {
      const { party, courtNumber, ground, reasons } = command;
      return [{ type: 'ConfirmationRejected', data: { party, kind, courtNumber, ground, reasons } }];
    }
    case 'ObjectToConfirmation':
      return objectToConfirmation(command, state, facts);
    case 'DecideConfirmationObjection':
      return decideObjection(command, state);
    case 'RecordAgreementPerformance':
      return recordPerformance(command, state);
    case 'RecordBreach':
      return recordBreach(command, state);
    case 'InterruptEnforcementTime':
      return interruptTime(command, state, facts);
    case 'SeekAgreementEnforcement':
      return seekEnforcement(command, state, facts);
    case 'EndAgreementEnforcement': {
      const { party, outcome, courtNumber } = command;
      return [{ type: 'AgreementEnforcementEnded', data: { party, kind, outcome, courtNumber } }];
    }
    case 'ConcludeMediation':
      return concludeMediation(command, state);
  }
}

function lapse(term: Term, state: Mediation): readonly MediationEvent[] {
  if (term.limit === 'T-CMP-MED' || courtLimits.includes(term.limit)) return timeIsUp(state);
  if (term.limit === 'T-MED-OWN-SUSPEND') return suspensionRunsOut(state);
  if (term.limit === 'T-PMED-OPINION' && term.key !== null && trackOf(state, term.key)?.is === 'Asked')
    return [{ type: 'OpinionNotGiven', data: { party: term.key, kind: state.kind } }];
  return [];
}
