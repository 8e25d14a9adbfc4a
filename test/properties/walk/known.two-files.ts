import type { CaseFile } from '../../../src/case/file.js';
import { isUndecided, respondentsOf, type PenaltyState } from '../../../src/stages/penalty/state.js';
import type { Maker, Situation } from './situation.js';

const penaltiesOf = (file: CaseFile): readonly { readonly id: string; readonly state: PenaltyState }[] =>
  Object.values(file.proceedings).flatMap(({ id, stage, endedOn, state }) =>
    stage === 'penalty' && endedOn === null ? [{ id, state: state as unknown as PenaltyState }] : [],
  );

/** Kinds of proceedings that are open and may be merged with one of their kind. */
const mergeable = (file: CaseFile): readonly string[] =>
  Object.values(file.proceedings).flatMap(({ stage, endedOn, state }) =>
    endedOn === null && ['Investigating', 'Filed', 'Requested', 'Mediating'].includes(state.is) ? [stage] : [],
  );

/** Who is not decided on yet. */
const leavable = ({ file }: Situation): readonly string[] =>
  penaltiesOf(file).flatMap(({ state }) =>
    respondentsOf(state).flatMap(([id, track]) => (isUndecided(track) ? [id] : [])),
  );

/** Another case, mostly; now and then the same, or one that is not there. */
const anyOther =
  (fits: (other: CaseFile, s: Situation) => boolean): Maker =>
  (s) => {
    const { chance, file, others } = s;
    if (chance.is(0.04)) return chance.of([(file.id ?? 'none').replace(/^case-/, ''), 'not-there']);
    const fit = Object.keys(others).filter((id) => fits(others[id]!, s));
    return chance.maybe(fit.length > 0 && chance.is(0.9) ? fit : Object.keys(others)) ?? 'not-there';
  };

/** What an officer knows who joins, separates or links cases. */
export const twoFiles: Readonly<Record<string, Maker>> = {
  'LinkCase.other': anyOther((other, { file }) => other.unit === file.unit),
  'MergeCase.other': anyOther(
    (other, { file }) =>
      other.unit === file.unit &&
      mergeable(other).some(
        (stage) => ['penalty', 'ruling', 'mediation'].includes(stage) && mergeable(file).includes(stage),
      ),
  ),
  'MergeCase.otherProceeding': ({ chance, others }, { other }) => {
    const open = penaltiesOf(others[String(other)] ?? ({ proceedings: {} } as unknown as CaseFile));
    return open.length > 1 || chance.is(0.2) ? chance.maybe(open)?.id : undefined;
  },
  'SeparateCase.other': ({ chance, others }) =>
    chance.is(0.05) ? chance.maybe(Object.keys(others)) : `${Object.keys(others).length + 2}-${chance.digits(6)}`,
  'SeparateCase.respondents': (s) => {
    const all = leavable(s);
    return all.length > 1 && s.chance.is(0.9)
      ? s.chance.some(all, 1, all.length - 1)
      : s.chance.some(Object.keys(s.file.parties), 1);
  },
  'SeparateCase.measures': ({ chance, file }) => {
    const held = penaltiesOf(file).flatMap(({ state }) =>
      Object.entries(state.tracks).flatMap(([id, { kind, is }]) =>
        kind !== 'respondent' && is === 'InForce' ? [id] : [],
      ),
    );
    return held.length > 0 && chance.is(0.6) ? chance.some(held, 1) : undefined;
  },
};
