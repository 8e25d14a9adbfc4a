import type { Happened, Named } from '../../engine/decider.js';
import type { Term } from '../../engine/time/limit.js';
import type { Facts, ProceedingOpened } from '../../case/file.js';
import type { Stage } from '../../case/stage.js';
import * as commands from './commands.js';
import {
  declineMediation,
  fileMediation,
  receiptOf,
  recordOpinion,
  requestMediation,
  sendNotice,
  setSilenceAside,
} from './asking.js';
import { applyForConfirmation, confirmAgreement, reachAgreement, rejectConfirmation } from './agreement.js';
import { limits } from './limits.js';
import { concludeMediation, recordBreach, recordPerformance, seekEnforcement } from './performance.js';
import type { Mediation, MediationEvent, MediationKind, MediationTrack } from './record.js';
import { failMediation, holdSession, timeIsUp, withdrawMediation } from './session.js';
import { words } from './words.js';

export type { Mediation, MediationEvent } from './record.js';
export type MediationCommand = Named<typeof commands>;

/** 调解: a consumer's complaint, an administrative mediation of a patent dispute, of damages, people's or trade mediation. */
export const mediation: Stage<Mediation, MediationCommand, MediationEvent> = {
  name: 'mediation',
  commands: { ...commands },
  initial: { is: 'Requested', tracks: {}, kind: null, requester: null, mediators: [] },
  ends: ['NotFiled', 'Withdrawn', 'Failed', 'Performed', 'Concluded'],
  decide,
  evolve,
  lapse,
  limits,
  words,
  handsTo: (event) => {
    if (event.type === 'MediationRequested') return ['mediation'];
    return ['ConfirmationApplied', 'AgreementEnforcementSought'].includes(event.type) ? ['court'] : [];
  },
};

function decide(command: MediationCommand, state: Mediation, facts: Facts): readonly MediationEvent[] {
  switch (command.type) {
    case 'RequestMediation':
      return requestMediation(command, facts);
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
      return [{ type: 'MediatorsNamed', data: { handlers: command.handlers } }];
    case 'HoldSession':
      return holdSession(command, state, facts);
    case 'WithdrawMediation':
      return withdrawMediation(command, state);
    case 'FailMediation':
      return failMediation(command, state);
    case 'TellMediationEnded':
      return [{ type: 'MediationEndTold', data: { party: command.party, kind: state.kind } }];
    case 'ReachAgreement':
      return reachAgreement(command, state, facts);
    case 'ApplyForConfirmation':
      return applyForConfirmation(command, state, facts);
    case 'AcceptConfirmation':
      return [
        {
          type: 'ConfirmationAccepted',
          data: { party: command.party, kind: state.kind, courtNumber: command.courtNumber },
        },
      ];
    case 'DeclineConfirmation':
      return [
        { type: 'ConfirmationNotAccepted', data: { party: command.party, kind: state.kind, reasons: command.reasons } },
      ];
    case 'ExtendConfirmation':
      return [
        {
          type: 'ConfirmationExtended',
          data: {
            party: command.party,
            kind: state.kind,
            limit: 'T-CONF-DECIDE',
            length: '10 calendar days',
            reasons: command.reasons,
          },
        },
      ];
    case 'ConfirmAgreement':
      return confirmAgreement(command, state);
    case 'RejectConfirmation':
      return rejectConfirmation(command, state);
    case 'RecordAgreementPerformance':
      return recordPerformance(command, state);
    case 'RecordBreach':
      return recordBreach(command, state);
    case 'SeekAgreementEnforcement':
      return seekEnforcement(command, state, facts);
    case 'EndAgreementEnforcement':
      return [
        {
          type: 'AgreementEnforcementEnded',
          data: { party: command.party, kind: state.kind, outcome: command.outcome, courtNumber: command.courtNumber },
        },
      ];
    case 'ConcludeMediation':
      return concludeMediation(command, state);
  }
}

function lapse(term: Term, state: Mediation): readonly MediationEvent[] {
  if (term.limit === 'T-CMP-MED') return timeIsUp(state);
  if (term.limit === 'T-PMED-OPINION' && term.key !== null && state.tracks[term.key]?.is === 'Asked') {
    return [{ type: 'OpinionNotGiven', data: { party: term.key, kind: state.kind } }];
  }
  return [];
}

function evolve(state: Mediation, event: Happened<MediationEvent | ProceedingOpened>): Mediation {
  switch (event.type) {
    case 'ProceedingOpened': {
      const kind = kindOf(event.data.with.kind);
      const is: MediationTrack['is'] = kind === 'consumer' ? 'InMediation' : 'ToBeAsked';
      const tracks = Object.fromEntries(event.data.respondents.map((party) => [party, { ...blank, is }]));
      return settled({ ...state, kind, tracks });
    }
    case 'MediationRequested': {
      const { kind, requester, consenting } = event.data;
      const tracks = Object.fromEntries(
        Object.entries(state.tracks).map(([party, track]) => [
          party,
          consenting.includes(party) ? { ...track, is: 'InMediation' as const } : track,
        ]),
      );
      return settled({ ...state, kind, requester, tracks });
    }
    case 'OpinionNoticeSent':
      return track(state, event.data.party, { is: 'NoticeSent' });
    case 'OpinionNoticeReceived':
      return track(state, event.data.party, { is: 'Asked' });
    case 'OpinionGiven':
      return track(state, event.data.party, { is: event.data.willing ? 'Willing' : 'Unwilling' });
    case 'OpinionNotGiven':
      return track(state, event.data.party, { is: 'Silent' });
    case 'MediationFiled':
      return track(state, event.data.party, { is: 'InMediation' });
    case 'MediationNotFiled':
      return track(state, event.data.party, { is: 'NotFiled' });
    case 'NotFilingSetAside':
      return track(state, event.data.party, { is: 'Silent' });
    case 'MediatorsNamed':
      return { ...state, mediators: event.data.handlers };
    case 'SessionHeld':
    case 'MediationClosed':
    case 'ConfirmationExtended':
      return state;
    case 'MediationWithdrawn':
      return track(state, event.data.party, left(state, 'Withdrawn'));
    case 'MediationFailed':
      return track(state, event.data.party, { ...left(state, 'Failed'), timeUp: event.data.ground === 'time-up' });
    case 'MediationFailureSetAside':
      return track(state, event.data.party, { is: 'InMediation', ending: null, timeUp: false });
    case 'MediationEndTold':
      return track(state, event.data.party, { is: state.tracks[event.data.party]?.ending ?? 'Failed' });
    case 'AgreementReached': {
      const { party, amountFen, instalments, performBy, nextDueOn, notarised } = event.data;
      return track(state, party, { is: 'Agreed', amountFen, instalments, performBy, nextDueOn, notarised });
    }
    case 'ConfirmationApplied':
      return track(state, event.data.party, { is: 'ConfirmationSought' });
    case 'ConfirmationAccepted':
      return track(state, event.data.party, { is: 'ConfirmationAccepted' });
    case 'ConfirmationNotAccepted':
    case 'ConfirmationRejected':
      return track(state, event.data.party, { is: 'Agreed' });
    case 'AgreementConfirmed':
      return track(state, event.data.party, { is: 'Confirmed', confirmed: true });
    case 'InstalmentPaid':
      return track(state, event.data.party, { ...paid(state, event.data), nextDueOn: event.data.nextDueOn });
    case 'AgreementPerformed':
      return track(state, event.data.party, { is: 'Performed', ...paid(state, event.data), nextDueOn: null });
    case 'AgreementBreached':
      return track(state, event.data.party, { is: 'Breached' });
    case 'AgreementEnforcementSought':
      return track(state, event.data.party, { is: 'EnforcementSought' });
    case 'AgreementEnforcementEnded':
      return track(state, event.data.party, { is: event.data.outcome === 'performed' ? 'Performed' : 'Concluded' });
    case 'MediationConcluded':
      return track(state, event.data.party, { is: 'Concluded' });
  }
  return state;
}

const blank: MediationTrack = {
  kind: 'respondent',
  is: 'ToBeAsked',
  amountFen: 0,
  paidFen: 0,
  instalments: [],
  performBy: null,
  notarised: false,
  confirmed: false,
  nextDueOn: null,
  ending: null,
  timeUp: false,
};

const kinds: readonly MediationKind[] = ['consumer', 'patent', 'damages', 'people', 'trade'];
const kindOf = (value: unknown): MediationKind | null => kinds.find((kind) => kind === value) ?? null;

/** Both sides of a consumer's complaint are told before it ends; elsewhere the act itself is the notice. */
function left(state: Mediation, ending: 'Failed' | 'Withdrawn'): Partial<MediationTrack> {
  return { is: state.kind === 'consumer' ? 'Ending' : ending, ending };
}

const paid = (state: Mediation, now: { party: string; amountFen: number }) => ({
  paidFen: (state.tracks[now.party]?.paidFen ?? 0) + now.amountFen,
});

function track(state: Mediation, party: string, change: Partial<MediationTrack>): Mediation {
  const before = state.tracks[party];
  return before ? settled({ ...state, tracks: { ...state.tracks, [party]: { ...before, ...change } } }) : state;
}

/** The proceeding stands where its least advanced respondent stands. */
function settled(state: Mediation): Mediation {
  const all = Object.values(state.tracks).map((one) => one.is);
  const some = (...states: readonly MediationTrack['is'][]) => all.some((is) => states.includes(is));
  if (all.length === 0) return state;
  if (some('InMediation')) return { ...state, is: 'Mediating' };
  if (some('ToBeAsked', 'NoticeSent', 'Asked', 'Willing', 'Unwilling', 'Silent')) return { ...state, is: 'Requested' };
  if (some('Ending')) return { ...state, is: 'Informing' };
  if (some('Agreed', 'ConfirmationSought', 'ConfirmationAccepted', 'Confirmed', 'Breached', 'EnforcementSought'))
    return { ...state, is: 'Performing' };
  if (all.every((is) => is === 'Performed')) return { ...state, is: 'Performed' };
  if (some('Performed', 'Concluded')) return { ...state, is: 'Concluded' };
  if (some('Failed')) return { ...state, is: 'Failed' };
  return { ...state, is: some('Withdrawn') ? 'Withdrawn' : 'NotFiled' };
}
