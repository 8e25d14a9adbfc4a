import type { MediationEvent } from './events.js';
import { respondentsOf, type Mediation, type MediationTrack } from './record.js';

/** Still to be asked or mediated with. */
export const underWay: readonly MediationTrack['is'][] = ['ToBeAsked', 'NoticeSent', 'Asked', 'Willing', 'InMediation'];

/** `MediationClosed`, if none but those who leave now is still to be asked or mediated with. */
export function closing(state: Mediation, ...leaving: readonly string[]): readonly MediationEvent[] {
  const left = respondentsOf(state).some(([party, { is }]) => underWay.includes(is) && !leaving.includes(party));
  return left ? [] : [{ type: 'MediationClosed', data: {} }];
}
