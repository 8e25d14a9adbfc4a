import { addDays } from '../../../src/engine/time/day.js';
import { challengeable } from '../../../src/law/challengeable.js';
import { dayOfAct, lengths } from './dates.js';
import type { Maker, Situation } from './situation.js';

/** Proceedings whose tracks hold the party in a state in which its outcome is known. */
function actsOn({ file }: Situation, party: unknown): readonly string[] {
  return Object.values(file.proceedings).flatMap(({ stage, state }) => {
    const track = state.tracks[String(party)] as
      { is: string; decision?: { outcome?: string } | null; found?: boolean | null } | undefined;
    if (stage === 'penalty' && track?.decision)
      return track.decision.outcome === 'penalise' ? ['penalty'] : ['no-penalty'];
    if (stage === 'ruling' && ['Ruled', 'Served', 'SuitPassed', 'Effective'].includes(track?.is ?? ''))
      return ['ruling'];
    return [];
  });
}

/** What the party asked to be reconsidered, and was decided. */
function reconsidered({ file }: Situation, party: unknown): readonly string[] {
  return Object.values(file.proceedings).flatMap(({ state }) => {
    const { attack } = state as { attack?: { party: string; act: string } | null };
    return state.is === 'Decided' && attack && attack.party === party ? [attack.act] : [];
  });
}

/** Mostly what was really done to the party; else whatever a stage of the case may have done. */
const act: Maker = (s, { party }) => {
  const decided = reconsidered(s, party);
  if (decided.length > 0 && s.chance.is(0.5)) return s.chance.of(decided);
  const likely = actsOn(s, party);
  if (likely.length > 0 && s.chance.is(0.7)) return s.chance.of(likely);
  const stages = new Set(Object.values(s.file.proceedings).map(({ stage }) => stage));
  return s.chance.of(challengeable.filter(({ stage }) => stage === null || stages.has(stage)).map(({ id }) => id));
};

const attacked: Maker = (s, { act: id }) => {
  const stage = challengeable.find((row) => row.id === id)?.stage;
  if (!stage || s.chance.is(0.5)) return undefined;
  return s.chance.maybe(Object.values(s.file.proceedings).filter((p) => p.stage === stage))?.id;
};

/** Somebody against whom something was decided, mostly; else any party. */
const challenger: Maker = (s) => {
  const bound = Object.keys(s.file.parties).filter((party) => actsOn(s, party).length > 0);
  return s.chance.maybe(bound.length > 0 && s.chance.is(0.8) ? bound : Object.keys(s.file.parties));
};
const others: Maker = (s, { party, act: id }) => {
  // A requester, or a third party, challenges what was ruled on the other side.
  const rulings = Object.values(s.file.proceedings).filter(({ stage }) => stage === 'ruling');
  const sides = rulings.flatMap(({ state }) => Object.entries(state.tracks));
  if (id === 'ruling' && sides.some(([one, { kind }]) => one === party && kind !== 'respondent'))
    return s.chance.some(
      sides.filter(([, { kind }]) => kind === 'respondent').map(([one]) => one),
      1,
    );
  if (s.chance.is(0.9)) return undefined;
  return Object.keys(s.file.parties)
    .filter((id) => id !== party && actsOn(s, id).length > 0)
    .slice(0, 2);
};
const knownOn: Maker = (s, { occurredOn }) =>
  s.chance.is(0.9) ? addDays(String(occurredOn), -s.chance.whole(0, 200)) : undefined;
/** Taken in time, mostly: where the time has passed since, as it comes to light later. */
const takenOn: Maker = (s) => {
  const passed = Object.values(s.file.terms).filter(({ limit, is }) => is === 'lapsed' && /RECON$|SUIT/.test(limit));
  const dueOn = s.chance.maybe(passed)?.dueOn ?? null;
  return dueOn !== null && s.chance.is(0.5) ? addDays(dueOn, -s.chance.whole(0, 5)) : dayOfAct(s);
};
const copyOn: Maker = (s, { occurredOn }) => (s.chance.is(0.5) ? occurredOn : undefined);
const amount: Maker = (s) => (s.chance.is(0.85) ? s.chance.whole(0, 500) * 100 : undefined);
const redoWithin: Maker = (s) => (s.chance.is(0.9) ? s.chance.of(lengths) : undefined);

/** What an officer knows who records a remedy. */
export const remedy: Readonly<Record<string, Maker>> = Object.fromEntries([
  ...['RecordReconsideration', 'RecordLawsuit'].flatMap((command) =>
    Object.entries({ occurredOn: takenOn, party: challenger, act, attacked, respondents: others, knownOn, copyOn }).map(
      ([field, make]) => [`${command}.${field}`, make] as const,
    ),
  ),
  ...['RecordReconsiderationOutcome', 'RecordLawsuitOutcome'].flatMap((command) =>
    Object.entries({ redoWithin, fineFen: amount, confiscatedFen: amount }).map(
      ([field, make]) => [`${command}.${field}`, make] as const,
    ),
  ),
]);
