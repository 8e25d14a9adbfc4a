import type { Track } from '../../case/file.js';
import type { Carry, Leaving, Passage } from '../../case/stage.js';
import { refuse, type Happened } from '../../engine/decider.js';
import { underWay } from './closing.js';
import type { CarryingEvent } from './events.js';
import { settled } from './fold.js';
import { respondentsOf, type AnyTrack, type Mediation, type MediationTrack } from './record.js';

/** Nobody is bound yet, and nobody outside is asked: a court that referred it, a tester, the national office. */
function requireMovable(state: Mediation): void {
  if (state.is !== 'Requested' && state.is !== 'Mediating')
    refuse('mediation.carry-not-now', { is: state.is, stage: 'mediation' });
  if (state.referral !== null) refuse('mediation.carry-court');
  if (state.testing || state.ownership === 'asked' || state.ownership === 'suspended')
    refuse('mediation.carry-pending');
}

function leaving(state: Mediation, _asked: Leaving): Readonly<Record<string, MediationTrack>> {
  requireMovable(state);
  const all = respondentsOf(state);
  if (all.some(([, { is }]) => !underWay.includes(is))) refuse('mediation.carry-too-far');
  return Object.fromEntries(all);
}

/** Who stands in both goes on as he stands in the earlier one: it is the same dispute with the same requester. */
function taken(
  into: Mediation,
  tracks: Readonly<Record<string, Track>>,
  passage: Passage,
  from: Readonly<Record<string, unknown>>,
): readonly CarryingEvent[] {
  requireMovable(into);
  const coming = Object.entries(tracks) as [string, MediationTrack][];
  const { kind, requester } = from;
  if (coming.length > 0 && (kind !== into.kind || requester !== into.requester))
    refuse('mediation.carry-other-dispute');
  if (coming.length > 0 && !coming.some(([party]) => party in into.tracks)) refuse('mediation.carry-other-dispute');
  const fresh = Object.fromEntries(coming.filter(([party]) => !(party in into.tracks)));
  return [{ type: 'MediationTakenIn', data: { ...passage, parties: coming.map(([party]) => party), tracks: fresh } }];
}

export const carry: Carry<Mediation, CarryingEvent> = {
  leaving,
  taken,
  about: ({ kind, requester }) => ({ kind, requester }),
  left: (tracks, passage) => [{ type: 'MediationCarriedOver', data: { ...passage, parties: Object.keys(tracks) } }],
};

export function evolveCarrying(state: Mediation, event: Happened<CarryingEvent>): Mediation {
  if (event.type === 'MediationTakenIn') {
    // Under the key of the file: once that is destroyed there is nothing to fold.
    const tracks = event.data.tracks ?? { erased: true };
    return 'erased' in tracks ? state : settled({ ...state, tracks: { ...state.tracks, ...tracks } });
  }
  const gone = event.data.parties ?? [];
  const tracks = Object.entries(state.tracks).map(([key, one]): [string, AnyTrack] => [
    key,
    one.kind === 'respondent' && gone.includes(key) ? { ...one, is: 'CarriedOver' } : one,
  ]);
  return { ...state, is: 'Merged', tracks: Object.fromEntries(tracks) };
}
