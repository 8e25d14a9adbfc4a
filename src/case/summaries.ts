import type { CaseFile, Proceeding, ProceedingSummary } from './file.js';

/** What a decision on one proceeding may know of the others. @param except its own; null: it decides on none */
export function summaries({ proceedings }: CaseFile, except: string | null): readonly ProceedingSummary[] {
  return Object.values(proceedings)
    .filter(({ id }) => id !== except)
    .map(summaryOf);
}

const known = new WeakMap<Proceeding, ProceedingSummary>();

/** Made once of a proceeding as it stands: every decision on the case asks for all of them. */
function summaryOf(proceeding: Proceeding): ProceedingSummary {
  let summary = known.get(proceeding);
  if (!summary) known.set(proceeding, (summary = summarise(proceeding)));
  return summary;
}

function summarise({ id, stage, state, endedOn, openedOn, respondents }: Proceeding): ProceedingSummary {
  return {
    id,
    stage,
    is: state.is,
    open: endedOn === null,
    openedOn,
    respondents,
    tracks: Object.fromEntries(Object.entries(state.tracks).map(([key, track]) => [key, track.is])),
    ...(state.about === undefined ? {} : { about: state.about }),
  };
}
