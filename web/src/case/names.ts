import type { CaseView } from '../api/file';
import type { HistoryEntry } from '../api/record';
import type { Words } from '../api/words';
import { personWords } from '../desks/words';

type Named = Pick<CaseView, 'parties' | 'proceedings'>;

/** Name of a party for reading: the erased are told as such, an unknown id as it is. */
export function partyName(file: Named, id: string, say: (words: Words) => string): string {
  const party = file.parties.find((one) => one.id === id);
  if (!party) return id;
  if (party.name === null) return say(personWords.unknown);
  return typeof party.name === 'string' ? party.name : say(personWords.erased);
}

/** Label of a proceeding with what tells it from others of its stage. */
export function proceedingName(file: Named, id: string, say: (words: Words) => string): string {
  const proceeding = file.proceedings.find((one) => one.id === id);
  if (!proceeding) return id;
  const label = say(proceeding.label);
  if (proceeding.number) return `${label} ${proceeding.number}`;
  const same = file.proceedings.filter((one) => one.stage === proceeding.stage);
  return same.length > 1 ? `${label} ${same.indexOf(proceeding) + 1}` : label;
}

/** What a track, or a term of it, concerns: a respondent by name, a measure by its kind and id. */
export function keyName(file: Named, proceeding: string, key: string, say: (words: Words) => string): string {
  const track = file.proceedings.find((one) => one.id === proceeding)?.tracks.find((one) => one.key === key);
  return track && track.kind !== 'respondent' ? `${say(track.label)} ${key}` : partyName(file, key, say);
}

/** Who acted; machines are named in the reader's language, and whoever has no name by the id. */
export function actorName(actor: string | HistoryEntry['actor'], say: (words: Words) => string): string {
  if (typeof actor === 'string') return actor;
  return typeof actor.name === 'string' ? actor.name || actor.id : say(actor.name);
}

/** Title of a document; one whose title is erased or kept from the reader is named by its id. */
export function documentName(file: Pick<CaseView, 'documents'>, id: string): string {
  const title = file.documents.find((one) => one.id === id)?.title;
  return typeof title === 'string' ? title : id;
}
