import type { Facts } from '../../case/file.js';
import { refuse, type Event } from '../../engine/decider.js';
import { effect, takingEffect } from './effect.js';
import { joinedBy } from './parties.js';
import type { RulingEvent } from './events.js';
import { respondent, type Ruling, type RulingTrack } from './record.js';

/** What a remedy's events say that concerns us: who sues, about whose outcome, against which act of which proceeding. */
interface Remedy {
  readonly party: string;
  readonly respondents: readonly string[];
  readonly act: string;
  readonly of: string | null;
  readonly court: string;
  readonly reference: string;
  readonly outcome: string;
}

const challengeable: readonly RulingTrack['is'][] = [
  'Ruled',
  'Served',
  'SuitPassed',
  'NotInfringing',
  'Effective',
  'PerformanceOver',
  'Demanded',
];

/** Reconsideration, where a city opens it, leaves the time for a suit running: only what it revokes concerns the ruling. */
export function follows(event: Event, state: Ruling, facts: Facts): readonly RulingEvent[] {
  const { type, data } = event;
  if (type === 'RulingsJoined') return joinedBy(event, state, facts);
  const { proceeding } = facts;
  const remedy = data as Remedy;
  if (remedy.act !== 'ruling' || remedy.of !== proceeding?.id) return [];
  switch (type) {
    case 'LawsuitTaken':
      return sued(remedy, state);
    case 'ReconsiderationConcluded':
      return fell(remedy.outcome) ? judged(remedy, state) : [];
    case 'JudgmentInForce':
      return judged(remedy, state);
  }
  return [];
}

/** A suit filed in time may come to light when the ruling was already taken as final: its effect is then set aside. */
function sued({ party, respondents, court, reference: courtNumber }: Remedy, state: Ruling): readonly RulingEvent[] {
  const plaintiff = state.tracks[party];
  if (!plaintiff) refuse('ruling.not-a-party', { field: '/party', party });
  if (plaintiff.kind === 'respondent' && respondents.some((one) => one !== party))
    refuse('ruling.sues-for-himself', { field: '/respondents' });
  respondents.forEach((one, i) => {
    const track = respondent(state, one);
    if (!track || !challengeable.includes(track.is))
      refuse('ruling.not-open-to-suit', { field: `/respondents/${i}`, party: one });
  });
  const final = respondents.filter((one) => !['Ruled', 'Served', 'SuitPassed'].includes(state.tracks[one]?.is ?? ''));
  return [
    { type: 'RulingSued', data: { party, respondents, court, courtNumber } },
    ...(final.length > 0 ? [{ type: 'RulingEffectSetAside', data: { parties: final } } as const] : []),
    ...takingEffect(state, {
      [party]: 'Sued',
      ...Object.fromEntries(respondents.map((one) => [one, 'Sued' as const])),
    }),
  ];
}

const fell = (outcome: string): boolean => outcome === 'revoked' || outcome === 'redo';

/** What stands takes effect with the judgment; after a retrial it has done so already. A court does not itself rule. */
function judged({ respondents, outcome, reference }: Remedy, state: Ruling): readonly RulingEvent[] {
  if (outcome === 'changed') refuse('ruling.not-changed', { field: '/outcome' });
  const parties = respondents.filter((party) => respondent(state, party) !== null);
  const changed = fell(outcome) && state.publishedOn !== null;
  const sued = parties.filter((party) => respondent(state, party)?.is === 'Sued');
  return [
    { type: 'RulingJudged', data: { parties, outcome, courtNumber: reference, changed } },
    ...(fell(outcome) ? [] : sued.map((party) => effect(state, party))),
  ];
}
