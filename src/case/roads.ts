import { refuse } from '../engine/decider.js';
import { letters, roadOf, type Road } from '../law/sources.js';
import type { CaseFile, Party } from './file.js';
import { unitNamed } from './units.js';

/**
 * How a clue is verified depends on whose procedure the unit follows: market regulation has fifteen working days, agriculture
 * seven days, and for copyright enforcement and forestry no number is known.
 */
export type OpeningRoad = Road | 'agriculture-verification' | 'general-verification' | 'reward';

const verifications: Readonly<Record<string, OpeningRoad>> = {
  agriculture: 'agriculture-verification',
  forestry: 'general-verification',
  culture: 'general-verification',
  copyright: 'general-verification',
};

/** The road of a source at the unit that received it. */
export function roadAt(source: string, unit: string | null): OpeningRoad {
  const road = roadOf(source);
  if (road !== 'verification' || unit === null) return road;
  return verifications[unitNamed(unit).department] ?? road;
}

const asking: readonly string[] = ['complainant', 'informant', 'requester'];

/** A known right holder who wrote gets a receipt: it is what stops a platform from lifting its measures (电子商务法 art. 43). */
export function holdersWhoWrote(source: string, file: CaseFile): readonly string[] {
  if (!letters.some((id) => id === source)) return [];
  return Object.values(file.parties)
    .filter(
      ({ kind, roles }) =>
        kind !== 'unknown' && roles.includes('right-holder') && roles.some((r) => asking.includes(r)),
    )
    .map(({ id }) => id);
}

/** Natural persons who reported by name and have no interest of their own (市场监管领域重大违法行为举报奖励暂行办法). */
export function mayBeRewarded(party: Party, file: Pick<CaseFile, 'rights'>): boolean {
  const { kind, roles } = party;
  if (kind !== 'natural' || party.realName === false || !roles.includes('informant')) return false;
  if (Object.values(file.rights).some(({ holder }) => holder === party.id)) return false;
  return roles.every((role) => role === 'informant' || role === 'complainant');
}

/**
 * A letter takes the road that the law gives it, whatever it is called.
 * @throws Refusal `case.right-holder-is-no-consumer`, `case.copyright-needed`, `case.patent-needed`
 */
export function requireRoad(
  source: string,
  field: string,
  parties: readonly { readonly id: string; readonly roles: readonly string[] }[],
  rights: readonly { readonly type: string; readonly holder?: string | null }[],
): void {
  const complainants = parties.filter(({ roles }) => roles.includes('complainant'));
  const holds = ({ id, roles }: { readonly id: string; readonly roles: readonly string[] }) =>
    roles.includes('right-holder') || rights.some(({ holder }) => holder === id);
  if (source === 'consumer-complaint' && complainants.some(holds))
    refuse('case.right-holder-is-no-consumer', { field });
  if (source === 'copyright-complaint' && !rights.some(({ type }) => type === 'copyright'))
    refuse('case.copyright-needed', { field });
  if (['patent-request', 'advice-request'].includes(source) && !rights.some(({ type }) => type.startsWith('patent-')))
    refuse('case.patent-needed', { field });
}
