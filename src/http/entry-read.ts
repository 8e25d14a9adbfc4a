import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { entryAsked } from '../case/correcting.js';
import { names } from '../case/correction.js';
import { doneSince } from '../case/done-since.js';
import { typedIn } from '../case/entries.js';
import { Refusal } from '../engine/decider.js';
import { ReadEntry } from './file-queries.js';
import { roomsOf, type FileReader } from './file-reader.js';
import type { Forms } from './forms.js';
import { sentence } from './history-view.js';
import { ProblemError } from './problem.js';
import { refusalText } from './refusal-text.js';
import type { RoomWords } from './room-words.js';
import type { Schema } from './schema.js';

/** What an entry is, and what the desk or the machine filled in, is not corrected. */
const fixed: ReadonlySet<string> = new Set([
  ...names,
  'id',
  'source',
  'also',
  'parties',
  'rights',
  'mediaType',
  'bytes',
  'sha256',
]);

/** The form of an entry as it reads now, so that only what is wrong need be typed; or why it cannot be corrected. */
@QueryHandler(ReadEntry)
export class ReadEntryHandler implements IQueryHandler<ReadEntry> {
  constructor(
    private readonly reader: FileReader,
    private readonly words: RoomWords,
    private readonly forms: Forms,
  ) {}

  async execute({ account, kind, id, entry }: ReadEntry) {
    const { loaded, events, reads } = await this.reader.history(account, kind, id);
    if (!events.some((event) => event.id === entry)) throw new ProblemError('not-found');
    const { file, revision } = loaded;
    const told = [...reads.values()];
    const { shown } = this.reader.shieldedFor(account, file);
    if (shown !== file) throw new ProblemError('not-found');
    try {
      const { event, act, entering } = entryAsked(roomsOf(kind), entry, told, { actor: account });
      const officers = await this.reader.officers(events, file);
      return {
        revision,
        entry,
        text: sentence(event, file, this.words, officers),
        label: entering.definition.label,
        schema: correctable(this.forms.of(entering.room, entering.name)),
        values: typedIn(entering, event, act),
        doneSince: doneSince(told, act).map(({ entry: later, on }) => ({
          on,
          ...sentence(reads.get(later) ?? event, file, this.words, officers),
        })),
        refused: null,
      };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return {
        revision,
        entry,
        schema: null,
        values: {},
        doneSince: [],
        refused: { code: error.code, ...refusalText(error, this.words) },
      };
    }
  }
}

function correctable(schema: Schema): Schema {
  const kept = Object.entries(schema.properties ?? {}).filter(([field]) => !fixed.has(field));
  const properties = kept.map(([field, one]) => [field, one.properties ? correctable(one) : one] as const);
  const required = schema.required?.filter((field) => !fixed.has(field));
  return { ...schema, properties: Object.fromEntries(properties), ...(required ? { required } : {}) };
}
