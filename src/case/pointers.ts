import type { ActVersion } from '../law/act-version.js';
import { acts, actOn } from '../law/acts.js';
import { penaltyProcedureOf, procedureOf, substanceOf } from '../law/governing.js';
import type { Rooms } from './evolve.js';
import type { CaseFile, Proceeding } from './file.js';
import type { ActedOn } from './stage.js';
import { penaltyRulesOf } from './units.js';

/** 实体法: the law of the day on which the act ended. */
export interface SubstancePointer {
  /** Null: no act was established yet, and the day of receipt stands in. */
  readonly party: string | null;
  readonly on: string;
  readonly basis: string | null;
  readonly acts: readonly ActVersion[];
}

/** Two pointers of a proceeding: substance by the day of the act, procedure by the day of the step. */
export interface Pointers {
  readonly substance: readonly SubstancePointer[];
  readonly procedure: { readonly on: string; readonly acts: readonly ActVersion[] };
  /** Versions that have been adopted and begin later. */
  readonly coming: readonly ActVersion[];
}

/** Rooms that judge no act: what is kept and bound has a procedure alone. */
const withoutSubstance: ReadonlySet<string> = new Set(['goods', 'archive']);

/** @param today legal local date: the day of the next step while the proceeding is open */
export function pointersOf(
  rooms: Rooms,
  proceeding: Proceeding,
  file: Pick<CaseFile, 'rights' | 'receivedOn' | 'unit' | 'proceedings'>,
  today: string,
): Pointers {
  const judges = !withoutSubstance.has(proceeding.stage);
  const ofRights = judges ? familiesOf(Object.values(file.rights).map(({ type }) => type)) : [];
  const ofSteps = stepFamilies(proceeding.stage, file.unit);
  const step = proceeding.endedOn ?? today;
  const known = establishedFor(rooms, proceeding, file.proceedings).map(({ party, actOn: on, basis }) => ({
    party,
    on,
    basis,
    acts: versions(ofRights, on),
  }));
  const received = file.receivedOn ?? proceeding.openedOn;
  const assumed = { party: null, on: received, basis: null, acts: versions(ofRights, received) };
  const open = proceeding.endedOn === null;
  return {
    substance: !judges ? [] : known.length > 0 ? known : [assumed],
    procedure: { on: step, acts: versions(ofSteps, step) },
    coming: open ? acts.filter(({ family, from }) => from > today && [...ofRights, ...ofSteps].includes(family)) : [],
  };
}

/** What one proceeding established of a respondent's act holds for the others in which he stands, its own first. */
function establishedFor(rooms: Rooms, own: Proceeding, all: CaseFile['proceedings']): readonly ActedOn[] {
  const acts = [own, ...Object.values(all)].flatMap(({ stage, state }) => rooms[stage]?.actsOf?.(state) ?? []);
  return own.respondents.flatMap((party) => acts.find((act) => act.party === party) ?? []);
}

function familiesOf(types: readonly string[]): readonly string[] {
  const known = substanceOf as Readonly<Record<string, readonly string[]>>;
  return [...new Set(types.flatMap((type) => known[type] ?? []))];
}

function stepFamilies(stage: string, unit: string | null): readonly string[] {
  if (stage === 'penalty') return penaltyProcedureOf[penaltyRulesOf(unit)] ?? [];
  return (procedureOf as Readonly<Record<string, readonly string[]>>)[stage] ?? [];
}

const versions = (families: readonly string[], on: string): readonly ActVersion[] =>
  families.map((family) => actOn(family, on)).filter((act) => act !== undefined);
