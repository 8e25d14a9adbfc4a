import { respondentsOf, trackOf, type AnyTrack, type Mediation, type MediationTrack } from './record.js';

/** Changes a respondent's track, if he has one. */
export function track(state: Mediation, party: string, change: Partial<MediationTrack>): Mediation {
  const before = trackOf(state, party);
  return before ? withTrack(state, party, { ...before, ...change }) : state;
}

export function withTrack(state: Mediation, key: string, one: AnyTrack): Mediation {
  return settled({ ...state, tracks: { ...state.tracks, [key]: one } });
}

/** The proceeding stands where its least advanced respondent stands; while a recusal is open nothing is mediated. */
export function settled(state: Mediation): Mediation {
  return { ...state, is: standing(state) };
}

function standing(state: Mediation): Mediation['is'] {
  const all = respondentsOf(state).map(([, { is }]) => is);
  const some = (...states: readonly MediationTrack['is'][]) => all.some((is) => states.includes(is));
  const open = (kind: string, is: string) =>
    Object.values(state.tracks).some((one) => one.kind === kind && one.is === is);
  if (all.length === 0) return state.is;
  if (some('InMediation')) return open('recusal', 'Asked') ? 'Suspended' : 'Mediating';
  if (some('ToBeAsked', 'NoticeSent', 'Asked', 'Willing', 'Unwilling', 'Silent')) return 'Requested';
  if (some('Ending')) return 'Informing';
  if (some(...bound) || open('objection', 'Raised')) return 'Performing';
  if (all.every((is) => is === 'Performed')) return 'Performed';
  // What the court enforced was not performed: the agreement ended otherwise.
  if (some('Performed', 'Enforced', 'Concluded')) return 'Concluded';
  if (some('Failed')) return 'Failed';
  return some('Withdrawn') ? 'Withdrawn' : 'NotFiled';
}

/** There is an agreement, and something is still to come of it. */
const bound: readonly MediationTrack['is'][] = [
  'Agreed',
  'ConfirmationSought',
  'ConfirmationAccepted',
  'ConfirmationQueried',
  'Confirmed',
  'Breached',
  'EnforcementSought',
];
