import type { ProceedingOpened, Track } from '../../case/file.js';
import type { Carry, Leaving, Passage } from '../../case/stage.js';
import { refuse, type Event, type Happened } from '../../engine/decider.js';
import { isUndecided, respondentOf, respondentsOf, type PenaltyState, type PenaltyTrack } from './state.js';

/** 并案、分案: what leaves a penalty for another case of the unit, and what is taken up from one. */
export type CarryingEvent =
  | Event<
      'PenaltyCarriedOver',
      Passage & { readonly parties: readonly string[]; readonly measures: readonly string[]; readonly all: boolean }
    >
  | Event<
      'PenaltyJoined',
      Passage & {
        readonly parties: readonly string[];
        readonly filedOn: string | null;
        readonly tracks: Readonly<Record<string, PenaltyTrack>>;
        readonly is: PenaltyState['is'];
        readonly inspected: boolean;
      }
    >;

const movable: readonly string[] = ['Investigating', 'UnderReview', 'Reviewed', 'Deciding'];
const inForce: readonly string[] = ['InForce', 'Expired'];

function leaving(state: PenaltyState, asked: Leaving): Readonly<Record<string, PenaltyTrack>> {
  if (!(asked.all ? ['Investigating'] : movable).includes(state.is))
    refuse('penalty.carry-not-now', { is: state.is, stage: 'penalty' });
  const pending =
    state.identifying.length > 0 ||
    Object.values(state.letters).includes('open') ||
    Object.values(state.recusals).some(({ is }) => is === 'asked');
  if (asked.all && pending) refuse('penalty.carry-pending');
  const parties = asked.all ? undecidedOf(state) : asked.parties;
  if (parties.length === 0) refuse('penalty.nobody-to-carry');
  parties.forEach((party, at) => {
    const track = respondentOf(state, party);
    if (!track || !isUndecided(track)) refuse('penalty.carry-not-open', { field: `/respondents/${at}`, party });
    if (asked.all && track.is !== 'UnderInvestigation') refuse('penalty.carry-too-far', { party });
  });
  if (!asked.all && undecidedOf(state).every((party) => parties.includes(party)))
    refuse('penalty.nobody-left', { field: '/respondents' });
  const held = Object.entries(state.tracks).filter(
    ([key, track]) =>
      track.kind !== 'respondent' &&
      inForce.includes(track.is) &&
      (asked.all ||
        asked.measures.includes(key) ||
        (track.kind === 'seizure' && track.party !== null && parties.includes(track.party))),
  );
  const missing = asked.measures.findIndex((key) => !held.some(([one]) => one === key));
  if (missing >= 0)
    refuse('penalty.no-such-measure', { field: `/measures/${missing}`, measure: asked.measures[missing] });
  const respondents = parties.map((party) => [party, state.tracks[party]] as const);
  return Object.fromEntries([...respondents, ...held]) as Readonly<Record<string, PenaltyTrack>>;
}

function undecidedOf(state: PenaltyState): readonly string[] {
  return respondentsOf(state).flatMap(([party, track]) => (isUndecided(track) ? [party] : []));
}

function taken(
  into: PenaltyState,
  tracks: Readonly<Record<string, Track>>,
  passage: Passage,
  from: Readonly<Record<string, unknown>>,
): readonly CarryingEvent[] {
  const merged = passage.relation === 'merged';
  if (merged && into.is !== 'Investigating') refuse('penalty.carry-not-now', { is: into.is, stage: 'penalty' });
  const parties = Object.keys(tracks).filter((key) => tracks[key]?.kind === 'respondent');
  for (const party of parties) {
    const known = respondentOf(into, party);
    if (known && known.is !== 'UnderInvestigation') refuse('penalty.carry-too-far', { party });
  }
  // Who stands in both files goes on as he stands in the file that takes the other up.
  const fresh = Object.fromEntries(Object.entries(tracks).filter(([key]) => !into.tracks[key]));
  const { is, filedOn, inspected } = from as Pick<PenaltyState, 'is' | 'filedOn' | 'inspected'>;
  return [
    {
      type: 'PenaltyJoined',
      data: {
        ...passage,
        parties,
        filedOn,
        tracks: fresh as Readonly<Record<string, PenaltyTrack>>,
        is: merged ? into.is : is,
        inspected: into.inspected || inspected,
      },
    },
  ];
}

export const carry: Carry<PenaltyState, CarryingEvent> = {
  leaving,
  taken,
  about: ({ is, filedOn, inspected }) => ({ is, filedOn, inspected }),
  left: (tracks, passage, all) => {
    const keys = Object.keys(tracks);
    const parties = keys.filter((key) => tracks[key]?.kind === 'respondent');
    const measures = keys.filter((key) => !parties.includes(key));
    return [{ type: 'PenaltyCarriedOver', data: { ...passage, parties, measures, all } }];
  },
};

export function evolveCarrying(state: PenaltyState, event: Happened<CarryingEvent>): PenaltyState {
  if (event.type === 'PenaltyJoined') {
    const { tracks, is, inspected } = event.data;
    // Under the key of the file: once that is destroyed there is nothing to fold.
    const known = 'erased' in tracks ? {} : tracks;
    return { ...state, is, inspected, tracks: { ...state.tracks, ...known } };
  }
  const { parties, measures, all } = event.data;
  const gone = [...parties, ...measures];
  const carried = (track: PenaltyTrack): PenaltyTrack => ({ ...track, is: 'CarriedOver' });
  const tracks = Object.fromEntries(
    Object.entries(state.tracks).map(([key, track]) => [key, gone.includes(key) ? carried(track) : track]),
  );
  return { ...state, tracks, is: all ? 'Merged' : state.is };
}

/** The filing date is inherited by a case that was separated from another. */
export function filedOn(opening: Happened<ProceedingOpened>): string {
  const { filedOn: inherited } = (opening.data.with ?? {}) as { readonly filedOn?: unknown };
  return typeof inherited === 'string' ? inherited : opening.occurredOn;
}
