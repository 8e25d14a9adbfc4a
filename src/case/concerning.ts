import type { Event } from '../engine/decider.js';
import type { Ask } from './ask.js';
import type { CaseFile, Facts, Proceeding, ProceedingOpened } from './file.js';
import { summaries } from './summaries.js';

/** The proceeding that a fact concerns; null: none. */
export const proceedingOf = (event: Event): string | null => (event.data as { proceeding?: string }).proceeding ?? null;

export const asked = (ask: Ask): { party?: unknown; measure?: unknown } =>
  ask.command as { party?: unknown; measure?: unknown };

/** Adds what the event concerns, unless the room said it itself. */
export function concerning(event: Event, proceeding: string, asked: { party?: unknown; measure?: unknown }): Event {
  const concern = {
    proceeding,
    ...(asked.party === undefined ? {} : { party: asked.party }),
    ...(asked.measure === undefined ? {} : { measure: asked.measure }),
  };
  return { type: event.type, data: { ...concern, ...event.data } };
}

/** The facts as one proceeding of the file sees them: itself, its terms, and the others beside it. */
export function factsFor(proceeding: Proceeding, file: CaseFile, base: Facts): Facts {
  return {
    ...base,
    file,
    proceeding,
    others: summaries(file, proceeding.id),
    terms: Object.values(file.terms).filter((term) => term.proceeding === proceeding.id),
  };
}

/** The n-th proceeding of its stage begins. */
export function openedEvent(
  file: CaseFile,
  opening: {
    stage: string;
    respondents: readonly string[];
    handlers: readonly string[];
    with: Readonly<Record<string, unknown>>;
  },
  from: string | null,
  cause: string,
): ProceedingOpened {
  const n = Object.values(file.proceedings).filter((p) => p.stage === opening.stage).length + 1;
  return { type: 'ProceedingOpened', data: { proceeding: `${opening.stage}-${n}`, from, cause, ...opening } };
}
