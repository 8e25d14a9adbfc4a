import type { RoomState, Track } from '../../case/file.js';
import type { RewardLevel } from '../../law/rewards.js';
import type { Length } from '../../engine/time/limit.js';

/** What has been sent for identification or testing and is not yet back; its id is `x1`, `x2` … */
export interface Examination {
  readonly id: string;
  readonly kind: string;
}

/** 追责时效 as it was weighed; `reason` where the matter goes on although the time seems over. */
export interface Limitation {
  readonly lastActOn: string;
  /** 连续或者继续状态: the time runs from the end of the act, which has not come. */
  readonly continuing: boolean;
  readonly harm: boolean;
  readonly discoveredOn: string;
  /** Two years, or five. */
  readonly within: Length;
  readonly expiresOn: string;
  /** Found in time: what the engine suggests. */
  readonly inTime: boolean;
  readonly reason: string | null;
}

/** What was decided, while informants are still to be told. */
export type Outcome = 'Filed' | 'NotFiled' | 'TransferredOut' | 'Merged' | 'NotProcessed';

/** 案源登记与线索核查. Which road it takes is fixed when it is opened; a right holder's letter is never put on the consumer road. */
export interface Complaint extends RoomState {
  readonly is:
    | 'AwaitingAcceptance'
    | 'AwaitingMaterials'
    | 'AwaitingCopyrightDecision'
    | 'Verifying'
    | 'JurisdictionDisputed'
    | 'AwaitingDesignation'
    | 'Informing'
    | 'TransferSent'
    | 'CustomsNoticeAwaited'
    | 'CustomsApplicationAwaited'
    | 'CustomsDetentionAwaited'
    | 'CustomsInvestigating'
    | 'CustomsCourtAwaited'
    | 'CustomsToRelease'
    | 'CustomsInfringing'
    | 'AssistanceAsked'
    | 'AssistanceGiven'
    | 'AssistanceDeclined'
    | 'RewardToDecide'
    | 'RewardToTell'
    | 'RewardToClaim'
    | 'RewardToPay'
    | 'Accepted'
    | 'NotAccepted'
    | 'RoutedOut'
    | 'OtherChannel'
    | 'Redirected'
    | 'CustomsClosed'
    | 'RewardPaid'
    | 'RewardRefused'
    | 'RewardWaived'
    | Outcome;
  readonly tracks: Readonly<Record<string, Track>>;
  readonly road: string | null;
  readonly source: string | null;
  readonly receivedOn: string | null;
  /** 统一接收机构 that routed the letter here. */
  readonly routedBy: string | null;
  /** Day of the first verification. */
  readonly verifiedOn: string | null;
  readonly extended: boolean;
  readonly examinations: readonly Examination[];
  /** How many were ever sent. */
  readonly examined: number;
  readonly outcome: Outcome | null;
  /** Party ids of those still to be told. */
  readonly toTell: readonly string[];
  /** Another bureau is competent, by agreement or designation, or as the platform's home. */
  readonly notOurs: boolean;
  /** Jurisdiction has been settled for this bureau: who filed first no longer matters. */
  readonly settledOurs: boolean;
  /** Where a settled dispute goes on. */
  readonly disputedFrom: 'AwaitingAcceptance' | 'Verifying';
  /** 追责时效 as it was weighed last. */
  readonly limitation: Limitation | null;
  /** 管辖移送 within market regulation, or 移送其他行政机关; null: nothing was sent. */
  readonly transfer: TransferKind | null;
  /** Party ids of those who have their receipt. */
  readonly receipts: readonly string[];
  /** Party ids of holders to whom a platform passed on a statement. */
  readonly statements: readonly string[];
  /** Party ids flagged for abuse of complaints. */
  readonly abusive: readonly string[];
  readonly customs: Customs;
  /** Party id of the informant whose reward this proceeding is about. */
  readonly rewarded: string | null;
  readonly reward: { readonly level: RewardLevel; readonly amountFen: number } | null;
}

export type TransferKind = 'jurisdiction' | 'department';

/** 海关知识产权保护, as customs tells it. */
export interface Customs {
  /** It told the holder of a suspicion of its own; else the holder applied by himself. */
  readonly exOfficio: boolean;
  readonly noticedOn: string | null;
  readonly detainedOn: string | null;
  readonly handedOver: boolean;
}

export const initial: Complaint = {
  is: 'Verifying',
  tracks: {},
  road: null,
  source: null,
  receivedOn: null,
  routedBy: null,
  verifiedOn: null,
  extended: false,
  examinations: [],
  examined: 0,
  outcome: null,
  toTell: [],
  notOurs: false,
  settledOurs: false,
  disputedFrom: 'Verifying',
  limitation: null,
  transfer: null,
  receipts: [],
  statements: [],
  abusive: [],
  customs: { exOfficio: false, noticedOn: null, detainedOn: null, handedOver: false },
  rewarded: null,
  reward: null,
};

/** In the order of the road. */
export const ends = [
  'Accepted',
  'NotAccepted',
  'RoutedOut',
  'OtherChannel',
  'Redirected',
  'Merged',
  'NotProcessed',
  'Filed',
  'NotFiled',
  'TransferredOut',
  'CustomsClosed',
  'AssistanceGiven',
  'AssistanceDeclined',
  'RewardPaid',
  'RewardRefused',
  'RewardWaived',
] as const;

/** Nothing has been decided on the letter itself. */
export const UNDECIDED = [
  'AwaitingAcceptance',
  'AwaitingMaterials',
  'AwaitingCopyrightDecision',
  'Verifying',
  'JurisdictionDisputed',
  'AwaitingDesignation',
] as const;

/** Verification goes on while it is disputed who is competent: its time is not stopped by the dispute. */
export const VERIFYING = ['Verifying', 'JurisdictionDisputed', 'AwaitingDesignation'] as const;

/** Customs has not ended its measure. */
export const AT_CUSTOMS = [
  'CustomsNoticeAwaited',
  'CustomsApplicationAwaited',
  'CustomsDetentionAwaited',
  'CustomsInvestigating',
  'CustomsCourtAwaited',
  'CustomsToRelease',
  'CustomsInfringing',
] as const;
