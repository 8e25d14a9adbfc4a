import type { CaseFile, Track } from '../../case/file.js';
import type { Carry, Leaving, Passage } from '../../case/stage.js';
import { refuse, type Happened } from '../../engine/decider.js';
import type { CarryingEvent } from './chapter-events.js';
import { patentsOf } from './parties.js';
import { otherSides, partiesIn, pending, respondent, type Ruling, type RulingTrack } from './record.js';

type Tracks = Readonly<Record<string, RulingTrack>>;

/** 并案 (专利纠纷行政裁决和调解办法 art. 21): filed and not yet heard, with nothing asked of anybody that would be left unanswered. */
function requireMovable(state: Ruling): void {
  if (state.is !== 'Filed') refuse('ruling.carry-not-now', { is: state.is, stage: 'ruling' });
  if (state.hearingOn !== null || state.heardOn !== null) refuse('ruling.carry-after-hearing');
  if (Object.values(state.tracks).some((one) => one.kind === 'respondent' && one.found !== null))
    refuse('ruling.carry-ruled');
}

function requireNothingOpen(state: Ruling): void {
  const open =
    state.referredTo !== null ||
    state.appraising ||
    state.negotiating ||
    Object.values(state.letters).includes('open') ||
    Object.values(state.recusals).some(({ is }) => is === 'asked') ||
    partiesIn(state, 'preservation', 'Preserved').length > 0 ||
    partiesIn(state, 'respondent').some((party) => respondent(state, party)?.objection === 'open');
  if (open) refuse('ruling.carry-pending');
}

function leaving(state: Ruling, _asked: Leaving): Tracks {
  requireMovable(state);
  requireNothingOpen(state);
  const going = [...otherSides(state), ...partiesIn(state, 'respondent', ...pending)];
  return Object.fromEntries(Object.entries(state.tracks).filter(([key]) => going.includes(key)));
}

/**
 * Who stands in both goes on as he stands in the earlier one. He must have answered, or let the time pass, in both: nobody
 * loses time to answer by a merger.
 */
function taken(
  into: Ruling,
  tracks: Readonly<Record<string, Track>>,
  passage: Passage,
  from: Readonly<Record<string, unknown>>,
  file: Pick<CaseFile, 'rights'>,
): readonly CarryingEvent[] {
  requireMovable(into);
  const coming = tracks as Tracks;
  const { filedOn = null, rights = [] } = from as { filedOn?: string | null; rights?: readonly string[] };
  const own = patentsOf(into, { file });
  const shared = Object.entries(coming).filter(([party]) => party in into.tracks);
  const sharesRespondent = shared.some(([, { kind }]) => kind === 'respondent');
  if (Object.keys(coming).length > 0 && !sharesRespondent && !rights.some((right) => own.includes(right)))
    refuse('ruling.carry-unrelated');
  for (const [party, track] of shared) {
    const here = into.tracks[party];
    if (here?.kind !== track.kind) refuse('ruling.carry-both-sides', { party });
    if (track.kind === 'respondent' && (track.is !== 'UnderReview' || here.is !== 'UnderReview'))
      refuse('ruling.carry-answer-open', { party });
  }
  const fresh = Object.fromEntries(Object.entries(coming).filter(([party]) => !(party in into.tracks)));
  return [
    {
      type: 'RulingTakenIn',
      data: {
        ...passage,
        parties: Object.keys(coming),
        filedOn,
        rights: [...new Set([...own, ...rights])],
        tracks: fresh,
      },
    },
  ];
}

export const carry: Carry<Ruling, CarryingEvent> = {
  leaving,
  taken,
  about: (state, file) => ({ filedOn: state.filedOn, rights: patentsOf(state, { file }) }),
  left: (tracks, passage) => [{ type: 'RulingCarriedOver', data: { ...passage, parties: Object.keys(tracks) } }],
};

export const carryingFolds = {
  RulingCarriedOver: (
    state: Ruling,
    { data }: Happened<Extract<CarryingEvent, { type: 'RulingCarriedOver' }>>,
  ): Ruling => {
    const gone = data.parties ?? [];
    const tracks = Object.entries(state.tracks).map(([key, one]): [string, RulingTrack] => [
      key,
      gone.includes(key) && one.kind !== 'preservation' ? { ...one, is: 'CarriedOver' } : one,
    ]);
    return { ...state, is: 'Merged', tracks: Object.fromEntries(tracks) };
  },
  RulingTakenIn: (state: Ruling, { data }: Happened<Extract<CarryingEvent, { type: 'RulingTakenIn' }>>): Ruling => {
    // Under the key of the file: once that is destroyed there is nothing to fold.
    const known = 'erased' in (data.tracks ?? { erased: true }) ? {} : data.tracks;
    return { ...state, rights: data.rights, tracks: { ...state.tracks, ...known } };
  },
};
