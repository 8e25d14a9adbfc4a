import type { Read } from '../engine/projections/read-model.js';

/** Stage of the proceeding that the event names (`penalty` of `penalty-2`), or null. */
export function stageOf(event: Read): string | null {
  const { proceeding } = event.data;
  return typeof proceeding === 'string' ? proceeding.replace(/-\d+$/, '') : null;
}

/** Key of the row for the event's proceeding. */
export const proceedingKey = (event: Read): string => `${event.stream}/${String(event.data.proceeding)}`;

/** Key of the row for one track of it: a respondent's party id, or a measure's id. */
export const trackKey = (event: Read, track: string): string => `${proceedingKey(event)}/${track}`;

/** Party or measure that an entry of the ledger is kept for; null: the proceeding as a whole. */
export function termTrack({ data }: Read): string | null {
  const key = data.party ?? data.measure;
  return typeof key === 'string' ? key : null;
}

export const isTerm = (event: Read): boolean => event.type.startsWith('Term') && typeof event.data.term === 'string';
