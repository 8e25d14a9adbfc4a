import type { Letter, Outcome } from './shapes.js';
import type { Tier } from './thresholds.js';

/** 涉嫌犯罪嫌疑人（当事人）: what became of each in the criminal proceedings. */
export interface TransferTrack {
  readonly kind: 'respondent';
  readonly is:
    | 'Pending'
    | 'NotTransferred'
    | 'Convicted'
    | 'ConvictedFined'
    | 'NotProsecuted'
    | 'UnderReverseReview'
    | 'ConsultingRegion'
    | 'ReverseReviewSuspended'
    | 'Withdrawn'
    | 'Exempted'
    | 'Acquitted'
    | 'Returned'
    | 'NotReturned';
}

/** One transfer, with the respondents that the report names; or one letter of the procuratorate, with none. */
export interface TransferState {
  readonly is:
    | 'Reported'
    | 'Approved'
    | 'Refused'
    | 'Sent'
    | 'Received'
    | 'Declined'
    | 'Reconsidering'
    | 'SupervisionSuggested'
    | 'ReasonsAsked'
    | 'ReasonsExplained'
    | 'FilingOrdered'
    | 'Filed'
    | 'HandedOver'
    | 'Ended'
    | 'LetterReceived'
    | 'LetterAnswered';
  /** Offence that the report names. */
  readonly offence: string | null;
  /** Tier that the last weighing suggests; null where nothing was weighed. */
  readonly suggested: Tier | null;
  readonly materialMissing: boolean;
  /** Extensions of the police's review: none, to thirty days, to sixty. */
  readonly reviewExtended: 0 | 1 | 2;
  readonly reconsidered: boolean;
  readonly supervised: boolean;
  /** The right holder's own reconsideration lies with the police. */
  readonly holderAsked: boolean;
  /** A penalty came before the transfer, and its copies have not gone out. */
  readonly copyOwed: boolean;
  /** Number of the letter of opinion that still wants a reply. */
  readonly opinionToAnswer: string | null;
  readonly letter: Letter | null;
  /** Numbers of the letters that ask for support and are not answered. */
  readonly supportAsked: readonly string[];
  readonly tracks: Readonly<Record<string, TransferTrack>>;
}

export const initial: TransferState = {
  is: 'Reported',
  offence: null,
  suggested: null,
  materialMissing: false,
  reviewExtended: 0,
  reconsidered: false,
  supervised: false,
  holderAsked: false,
  copyOwed: false,
  opinionToAnswer: null,
  letter: null,
  supportAsked: [],
  tracks: {},
};

export function openedTracks(respondents: readonly string[]): Record<string, TransferTrack> {
  return Object.fromEntries(respondents.map((party) => [party, { kind: 'respondent', is: 'Pending' } as const]));
}

/** Total: parties without a track are passed over. */
export function moved(state: TransferState, parties: readonly string[], is: TransferTrack['is']): TransferState {
  const tracks = Object.entries(state.tracks).map(([party, track]) => [
    party,
    parties.includes(party) ? { ...track, is } : track,
  ]);
  return { ...state, tracks: Object.fromEntries(tracks) as TransferState['tracks'] };
}

const outcomeTracks: Readonly<Record<Outcome, TransferTrack['is']>> = {
  convicted: 'Convicted',
  'not-prosecuted': 'NotProsecuted',
  withdrawn: 'Withdrawn',
  exempted: 'Exempted',
  acquitted: 'Acquitted',
};

export function trackIs(outcome: Outcome, courtFineFen: number): TransferTrack['is'] {
  if (outcome === 'convicted' && courtFineFen > 0) return 'ConvictedFined';
  return outcomeTracks[outcome] ?? 'Pending';
}

/** From here a respondent may be sent back to the agency. */
export const returnable: ReadonlySet<string> = new Set([
  'NotProsecuted',
  'UnderReverseReview',
  'Withdrawn',
  'Exempted',
  'Acquitted',
]);

const settled: ReadonlySet<string> = new Set([
  'NotTransferred',
  'Convicted',
  'ConvictedFined',
  'Returned',
  'NotReturned',
]);

/** Every respondent's criminal side is over, and no letter waits for a reply. */
export function allSettled(state: TransferState): boolean {
  const tracks = Object.values(state.tracks);
  const answered = state.opinionToAnswer === null && state.supportAsked.length === 0;
  return tracks.length > 0 && tracks.every((track) => settled.has(track.is)) && answered;
}
