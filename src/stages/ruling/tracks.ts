import {
  otherSides,
  over,
  partiesIn,
  pending,
  type RequesterTrack,
  type RespondentTrack,
  type Ruling,
  type RulingTrack,
} from './record.js';

/** 被请求人 as the request names him. */
export const named: RespondentTrack = {
  kind: 'respondent',
  is: 'Named',
  found: null,
  performWithin: null,
  agencySilent: false,
  objection: null,
  announcedOn: null,
  pleadsLimitation: false,
};

/** A requester's or third party's track knows only the states that all sides share. */
export function withTrack(state: Ruling, party: string, change: Partial<Omit<RespondentTrack, 'kind'>>): Ruling {
  const before = state.tracks[party];
  if (!before || before.kind === 'preservation') return state;
  const after: RulingTrack =
    before.kind === 'respondent' ? { ...before, ...change } : { ...before, is: sharedState(change.is) ?? before.is };
  return standing({ ...state, tracks: { ...state.tracks, [party]: after } });
}

export const withTracks = (
  state: Ruling,
  parties: readonly string[],
  change: Partial<Omit<RespondentTrack, 'kind'>>,
): Ruling => (parties ?? []).reduce((s, party) => withTrack(s, party, change), state);

function sharedState(is: RulingTrack['is'] | undefined) {
  return is === 'Ruled' || is === 'Served' || is === 'SuitPassed' || is === 'Sued' ? is : undefined;
}

/** The ruling is to be served on every side that is no respondent. */
export const otherSidesTo = (state: Ruling, is: RequesterTrack['is']): Ruling['tracks'] =>
  mapped(state, (one, party) => (otherSides(state).includes(party) ? ({ ...one, is } as RulingTrack) : one));

export const cancelled = (state: Ruling, ...from: readonly RulingTrack['is'][]): Ruling['tracks'] =>
  mapped(state, (one) => (one.kind === 'respondent' && from.includes(one.is) ? { ...one, is: 'Cancelled' } : one));

/** The case ends: nothing is kept any longer. */
export const released = (state: Ruling): Ruling => ({
  ...state,
  tracks: mapped(state, (one) =>
    one.kind === 'preservation' && one.is === 'Preserved' ? { ...one, is: 'Released' } : one,
  ),
});

function mapped(state: Ruling, change: (one: RulingTrack, key: string) => RulingTrack): Ruling['tracks'] {
  return Object.fromEntries(Object.entries(state.tracks).map(([key, one]) => [key, change(one, key)]));
}

/** Ruled as long as one respondent's track, or a publication, is open; filed again while one is ruled on anew. */
export function standing(state: Ruling): Ruling {
  if (!['Filed', 'Ruled', 'Concluded'].includes(state.is)) return state;
  if (partiesIn(state, 'respondent', ...pending).length > 0) return { ...state, is: 'Filed' };
  const respondents = Object.values(state.tracks).filter((one) => one.kind === 'respondent');
  if (!respondents.some((one) => one.found !== null)) return state;
  const done =
    respondents.every((one) => over.includes(one.is)) && state.publishedOn !== null && !state.changeToPublish;
  return { ...state, is: done ? 'Concluded' : 'Ruled' };
}
