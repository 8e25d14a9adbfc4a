/** 涉嫌犯罪嫌疑人（当事人）: what became of each in the criminal proceedings. */
export interface TransferTrack {
  readonly kind: 'respondent';
  readonly is:
    | 'Pending'
    | 'NotTransferred'
    | 'Convicted'
    | 'NotProsecuted'
    | 'Withdrawn'
    | 'Exempted'
    | 'Returned'
    | 'NotReturned';
}

/** One transfer, with the respondents that the report names. */
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
    | 'Ended';
  /** Offence that the report names. */
  readonly offence: string | null;
  readonly materialMissing: boolean;
  readonly reconsidered: boolean;
  readonly supervised: boolean;
  /** Number of the letter of opinion that still wants a reply. */
  readonly opinionToAnswer: string | null;
  readonly tracks: Readonly<Record<string, TransferTrack>>;
}

export const initial: TransferState = {
  is: 'Reported',
  offence: null,
  materialMissing: false,
  reconsidered: false,
  supervised: false,
  opinionToAnswer: null,
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

const outcomes = {
  convicted: 'Convicted',
  'not-prosecuted': 'NotProsecuted',
  withdrawn: 'Withdrawn',
  exempted: 'Exempted',
} as const;

export const trackIs = (outcome: keyof typeof outcomes): TransferTrack['is'] => outcomes[outcome] ?? 'Pending';

const settled: ReadonlySet<string> = new Set(['NotTransferred', 'Convicted', 'Returned', 'NotReturned']);

/** Every respondent's criminal side is over, and no letter waits for a reply. */
export function allSettled(state: TransferState): boolean {
  const tracks = Object.values(state.tracks);
  return tracks.length > 0 && tracks.every((track) => settled.has(track.is)) && state.opinionToAnswer === null;
}
