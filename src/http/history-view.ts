import type { CaseFile } from '../case/file.js';
import { amends } from '../engine/amendments.js';
import type { Words } from '../engine/command.js';
import type { StoredEvent } from '../engine/event-store/event-store.js';
import { daysBetween, localDateOf } from '../engine/time/day.js';
import { actorOf } from './actor.js';
import { correctionsOf, withdrawalOf } from './amendments-view.js';
import { doubtsOfEvent } from './doubts.js';
import { articleOf, type ArticleWords } from './law-words.js';
import { filled } from './refusal-words.js';
import type { RoomWords } from './room-words.js';
import type { LabelOf } from './schema.js';

/** Recorded more than this many days after it happened: a late entry, and marked as such. */
const lateAfterDays = 3;

/** What surrounds the entries of a history that was amended. */
export interface Telling {
  /** Each entry as it reads now; one that is not there was taken back. */
  readonly reads: ReadonlyMap<string, StoredEvent>;
  /** What amends them, oldest first, as far as the reader may see it. */
  readonly amendments: readonly StoredEvent[];
  /** May the reader say of such an entry that it is wrong? */
  readonly correctable: (event: StoredEvent) => boolean;
}

/** A history as it was recorded. */
export const asRecorded = (events: readonly StoredEvent[]): Telling => ({
  reads: new Map(events.map((event) => [event.id, event])),
  amendments: [],
  correctable: () => false,
});

/**
 * The history in plain words: each entry as it reads now, with what stood there first. Derived events (terms, moves) are
 * entries like others; the screen may fold them away.
 */
export function historyView(
  events: readonly StoredEvent[],
  file: CaseFile,
  words: RoomWords,
  officers: ReadonlyMap<string, string>,
  { reads, amendments, correctable }: Telling = asRecorded(events),
) {
  return events.map((event) => {
    const { position, revision, id, type, recordedAt, actor } = event;
    const now = reads.get(id) ?? event;
    const { occurredOn, occurredAt, data } = now;
    const label = words.fieldsOf(stageOf(event, file));
    const spoken = (field: string, value: unknown): Words => ({
      zh: String(named(event, file, words, officers, 'zh', label)(field, value)),
      en: String(named(event, file, words, officers, 'en', label)(field, value)),
    });
    const withdrawn = withdrawalOf(event, amendments, officers);
    return {
      position,
      revision,
      id,
      type,
      text: amends(event)
        ? amendmentSentence(event, reads, events, file, words, officers)
        : sentence(now, file, words, officers),
      occurredOn,
      occurredAt,
      recordedAt,
      // What the system worked out from the act before it: states reached, terms begun and ended.
      derived: /^Term|Moved$|^HandedOver$/.test(type),
      late: daysBetween(occurredOn, localDateOf(recordedAt)) > lateAfterDays,
      actor: actorOf(actor, officers),
      proceeding: textOf(data.proceeding),
      party: textOf(data.party),
      measure: textOf(data.measure),
      law: event.law.map((used) => lawOf(used.row, used.dueOn, words)),
      doubts: doubtsOfEvent(type, data, occurredOn),
      corrections: correctionsOf(event, amendments, officers, label, spoken).map((one) => ({
        ...one,
        doneSince: one.doneSince.flatMap(({ entry, on }) => {
          const done = reads.get(entry);
          return done ? [{ on, ...sentence(done, file, words, officers) }] : [];
        }),
      })),
      withdrawn,
      correctable: withdrawn === null && correctable(event),
      data,
    };
  });
}

/** What was corrected or taken back, in the words of the entry itself. */
function amendmentSentence(
  event: StoredEvent,
  reads: Telling['reads'],
  events: readonly StoredEvent[],
  file: CaseFile,
  words: RoomWords,
  officers: ReadonlyMap<string, string>,
): Words {
  const { correctedEntry, withdrawnEntries, withdrawnType } = event.data;
  const meant = events.find(({ id, type }) =>
    correctedEntry === undefined
      ? (withdrawnEntries as readonly string[]).includes(id) && type === withdrawnType
      : id === correctedEntry,
  );
  const kind = words.eventName(String(event.data.correctedType ?? withdrawnType));
  const target = meant ? sentence(reads.get(meant.id) ?? meant, file, words, officers) : kind;
  const template = words.event(event.type);
  const fill = (language: keyof Words) =>
    filled(template[language], {
      ...event.data,
      correctedType: target[language],
      withdrawnType: target[language],
    });
  return { zh: fill('zh'), en: fill('en') };
}

/** An event as a sentence, with names and labels in place of codes. */
export function sentence(
  event: StoredEvent,
  file: CaseFile,
  words: RoomWords,
  officers: ReadonlyMap<string, string>,
): Words {
  const template = words.event(event.type);
  return {
    zh: filled(template.zh, values(event, file, words, officers, 'zh')),
    en: filled(template.en, values(event, file, words, officers, 'en')),
  };
}

function values(
  event: StoredEvent,
  file: CaseFile,
  words: RoomWords,
  officers: ReadonlyMap<string, string>,
  language: keyof Words,
): Record<string, unknown> {
  const say = named(event, file, words, officers, language, words.fieldsOf(stageOf(event, file)));
  return Object.fromEntries(Object.entries(event.data).map(([field, value]) => [field, say(field, value)]));
}

const stageOf = ({ data }: StoredEvent, file: CaseFile): string =>
  textOf(data.stage) ?? file.proceedings[String(data.proceeding)]?.stage ?? 'case';

/** Codes become words: parties and officers their names, states, stages, limits and listed values their labels. */
function named(
  event: StoredEvent,
  file: CaseFile,
  words: RoomWords,
  officers: ReadonlyMap<string, string>,
  language: keyof Words,
  label: LabelOf,
): (field: string, value: unknown) => unknown {
  const stage = stageOf(event, file);
  const say = (field: string, value: unknown): unknown => {
    if (isErased(value)) return language === 'zh' ? '（已删除）' : '(erased)';
    if (Array.isArray(value)) return value.map((each) => say(field, each));
    if (typeof value === 'boolean') return say(field, String(value));
    if (typeof value === 'number') return /amount|fine|gains|value|Fen$/i.test(field) ? yuan(value) : value;
    if (typeof value !== 'string') return value;
    if (field === 'limit') return words.limit(value)?.what[language] ?? value;
    if (field === 'stage') return words.stage(value)[language];
    if (event.type === 'ProceedingMoved' && (field === 'to' || field === 'from'))
      return words.state(stage, value)[language];
    if (event.type === 'TrackMoved' && (field === 'to' || field === 'from'))
      return words.trackState(stage, String(event.data.kind), value)[language];
    const party = file.parties[value];
    if (party) return isErased(party.name) ? say(field, party.name) : party.name;
    return label(`${field}.${value}`)?.[language] ?? officers.get(value) ?? value;
  };
  return say;
}

function lawOf(row: string, dueOn: string | undefined, words: RoomWords): ArticleWords & { dueOn?: string } {
  const [id = row, version] = row.split('@');
  const limit = words.limit(id, version) ?? words.limit(id);
  const cited = limit
    ? articleOf(limit.law.act, limit.law.article)
    : articleOf(...(row.split(/:(.*)/s) as [string, string?]));
  return { ...cited, ...(dueOn === undefined ? {} : { dueOn }) };
}

const yuan = (fen: number): string => (fen / 100).toFixed(2);
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const isErased = (value: unknown): boolean => typeof value === 'object' && value !== null && 'erased' in value;
