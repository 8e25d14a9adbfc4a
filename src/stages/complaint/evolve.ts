import type { Happened } from '../../engine/decider.js';
import type { ProceedingOpened } from '../../case/file.js';
import type { ComplaintEvent } from './events.js';
import { initial, type Complaint } from './state.js';

export function evolve(state: Complaint, event: Happened<ComplaintEvent | ProceedingOpened>): Complaint {
  switch (event.type) {
    case 'ProceedingOpened':
      return entered(event.data.with);
    case 'ReceiptIssued':
      return { ...state, receipts: joined(state.receipts, event.data.party) };
    case 'PlatformStatementReached':
      return { ...state, statements: joined(state.statements, event.data.party) };
    case 'PlatformTold':
      return { ...state, statements: without(state.statements, event.data.party) };
    case 'LetterRouted':
      return { ...state, is: 'RoutedOut' };
    case 'RightChannelTold':
      return { ...state, is: 'OtherChannel' };
    case 'ComplaintAccepted':
      return { ...state, is: 'Accepted' };
    case 'ComplaintNotAccepted':
    case 'CopyrightComplaintNotAccepted':
      return { ...state, is: 'NotAccepted' };
    case 'AbuseFlagged':
      return { ...state, abusive: joined(state.abusive, event.data.party) };
    case 'AbuseFlagWithdrawn':
      return { ...state, abusive: without(state.abusive, event.data.party) };
    case 'CopyrightMaterialsCompleted':
      return { ...state, is: 'AwaitingCopyrightDecision' };
    case 'CopyrightComplaintAccepted':
    case 'UrgentMeasureTaken':
      return { ...state, is: 'Verifying' };
    case 'ClueVerified':
      return { ...state, verifiedOn: state.verifiedOn ?? event.occurredOn };
    case 'LimitationWeighed': {
      const { lastActOn, continuing, harm, discoveredOn, within, expiresOn, inTime, reason } = event.data;
      return {
        ...state,
        limitation: { lastActOn, continuing, harm, discoveredOn, within, expiresOn, inTime, reason },
      };
    }
    case 'ClueSentForExamination': {
      const { examination, kind } = event.data;
      return {
        ...state,
        examined: state.examined + 1,
        examinations: [...state.examinations, { id: examination, kind }],
      };
    }
    case 'ClueExamined':
      return { ...state, examinations: state.examinations.filter(({ id }) => id !== event.data.examination) };
    case 'VerificationExtended':
      return { ...state, extended: true };
    case 'FilingApproved':
      return { ...state, is: 'Filed', outcome: 'Filed', examinations: [] };
    case 'FilingRefused':
      return { ...state, is: 'NotFiled', outcome: 'NotFiled', examinations: [] };
    case 'ReportMerged':
      return { ...state, is: 'Merged', outcome: 'Merged', examinations: [] };
    case 'ReportNotProcessed':
      return { ...state, is: 'NotProcessed', outcome: 'NotProcessed', examinations: [] };
    case 'ReportRedirected':
      return { ...state, is: 'Redirected', examinations: [] };
    case 'ClueTransferredOut':
      return { ...state, is: 'TransferSent', outcome: 'TransferredOut', transfer: event.data.kind, examinations: [] };
    case 'TransferAnswered':
      return event.data.accepted ? { ...state, is: 'TransferredOut' } : { ...state, outcome: null };
    case 'InformantsToBeTold':
      return { ...state, is: 'Informing', toTell: event.data.parties };
    case 'InformantTold': {
      const toTell = without(state.toTell, event.data.party);
      return { ...state, is: toTell.length === 0 ? afterTelling(state) : state.is, toTell };
    }
    case 'JurisdictionDisputed':
      return { ...state, is: 'JurisdictionDisputed', disputedFrom: disputedFrom(state) };
    case 'JurisdictionReported':
      return { ...state, is: 'AwaitingDesignation', disputedFrom: disputedFrom(state) };
    case 'JurisdictionAgreed':
    case 'JurisdictionDesignated':
      return { ...state, is: state.disputedFrom, notOurs: !event.data.ours, settledOurs: event.data.ours };
    case 'ShopAddressFalse':
      return { ...state, notOurs: !event.data.ours };
    case 'AssistanceGivenToBureau':
      return { ...state, is: 'AssistanceGiven' };
    case 'AssistanceDeclined':
      return { ...state, is: 'AssistanceDeclined' };
    case 'AssistanceDelayTold':
      return state;
    case 'CustomsNoticeGiven':
      return customs(state, 'CustomsApplicationAwaited', { exOfficio: true, noticedOn: event.data.noticedOn });
    case 'CustomsApplicationMade':
      return customs(state, 'CustomsDetentionAwaited', { exOfficio: event.data.exOfficio });
    case 'CustomsDetained': {
      const { exOfficio, detainedOn } = event.data;
      return customs(state, exOfficio ? 'CustomsInvestigating' : 'CustomsCourtAwaited', { detainedOn });
    }
    case 'CustomsFindingMade':
      return customs(state, event.data.finding === 'unclear' ? 'CustomsCourtAwaited' : 'CustomsToRelease', {});
    case 'CustomsInfringementFound':
      return customs(state, 'CustomsInfringing', {});
    case 'CustomsCourtNoticed':
    case 'CustomsReleased':
    case 'CustomsGoodsDisposed':
      return customs(state, 'CustomsClosed', {});
    case 'CustomsClueHandedOver':
      return customs(state, state.is, { handedOver: true });
    case 'RewardApproved':
      return { ...state, is: 'RewardToTell', reward: { level: event.data.level, amountFen: event.data.amountFen } };
    case 'RewardRefused':
      return { ...state, is: 'RewardRefused' };
    case 'RewardTold':
      return { ...state, is: 'RewardToClaim' };
    case 'RewardClaimed':
      return { ...state, is: 'RewardToPay' };
    case 'RewardPaid':
      return { ...state, is: 'RewardPaid' };
    case 'RewardWaived':
      return { ...state, is: 'RewardWaived' };
  }
  return state;
}

const entrances: Readonly<Record<string, Complaint['is']>> = {
  acceptance: 'AwaitingAcceptance',
  'copyright-acceptance': 'AwaitingMaterials',
  customs: 'CustomsNoticeAwaited',
  assistance: 'AssistanceAsked',
  reward: 'RewardToDecide',
};

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function entered(handed: Readonly<Record<string, unknown>>): Complaint {
  const road = text(handed.road);
  return {
    ...initial,
    is: entrances[road ?? ''] ?? 'Verifying',
    road,
    source: text(handed.source),
    receivedOn: text(handed.receivedOn),
    routedBy: text(handed.routedBy),
    rewarded: text(handed.informant),
  };
}

/** What was sent away still waits for the receiver's answer. */
function afterTelling({ is, outcome }: Complaint): Complaint['is'] {
  return outcome === 'TransferredOut' ? 'TransferSent' : (outcome ?? is);
}

/** A complaint that was to be accepted or refused goes back there; a dispute already open keeps its place. */
function disputedFrom({ is, disputedFrom: before }: Complaint): Complaint['disputedFrom'] {
  if (is === 'AwaitingAcceptance') return is;
  return is === 'JurisdictionDisputed' || is === 'AwaitingDesignation' ? before : 'Verifying';
}

function customs(state: Complaint, is: Complaint['is'], change: Partial<Complaint['customs']>): Complaint {
  return { ...state, is, customs: { ...state.customs, ...change } };
}

const joined = (all: readonly string[], one: string): readonly string[] => (all.includes(one) ? all : [...all, one]);
const without = (all: readonly string[], one: string): readonly string[] => all.filter((other) => other !== one);
