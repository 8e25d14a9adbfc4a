import type { CaseFile } from '../case/file.js';
import type { Words } from '../engine/command.js';
import type { StoredEvent } from '../engine/event-store/event-store.js';
import { daysBetween, localDateOf } from '../engine/time/day.js';
import { actorOf } from './actor.js';
import { doubtsOfEvent } from './doubts.js';
import { articleOf, type ArticleWords } from './law-words.js';
import { filled } from './refusal-words.js';
import type { RoomWords } from './room-words.js';

/** Recorded more than this many days after it happened: a late entry, and marked as such. */
const lateAfterDays = 3;

/** The history in plain words. Derived events (terms, moves) are entries like others; the screen may fold them away. */
export function historyView(
  events: readonly StoredEvent[],
  file: CaseFile,
  words: RoomWords,
  officers: ReadonlyMap<string, string>,
) {
  return events.map((event) => {
    const { position, revision, id, type, occurredOn, occurredAt, recordedAt, actor, data } = event;
    return {
      position,
      revision,
      id,
      type,
      text: sentence(event, file, words, officers),
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
      data,
    };
  });
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

/** Codes become words: parties and officers their names, states, stages, limits and listed values their labels. */
function values(
  event: StoredEvent,
  file: CaseFile,
  words: RoomWords,
  officers: ReadonlyMap<string, string>,
  language: keyof Words,
): Record<string, unknown> {
  const stage = textOf(event.data.stage) ?? file.proceedings[String(event.data.proceeding)]?.stage ?? 'case';
  const label = words.fieldsOf(stage);
  const named = (field: string, value: unknown): unknown => {
    if (isErased(value)) return language === 'zh' ? '（已删除）' : '(erased)';
    if (Array.isArray(value)) return value.map((each) => named(field, each));
    if (typeof value === 'boolean') return named(field, String(value));
    if (typeof value === 'number') return /amount|fine|gains|value|Fen$/i.test(field) ? yuan(value) : value;
    if (typeof value !== 'string') return value;
    if (field === 'limit') return words.limit(value)?.what[language] ?? value;
    if (field === 'stage') return words.stage(value)[language];
    if (event.type === 'ProceedingMoved' && (field === 'to' || field === 'from'))
      return words.state(stage, value)[language];
    if (event.type === 'TrackMoved' && (field === 'to' || field === 'from'))
      return words.trackState(stage, String(event.data.kind), value)[language];
    const party = file.parties[value];
    if (party) return isErased(party.name) ? named(field, party.name) : party.name;
    return label(`${field}.${value}`)?.[language] ?? officers.get(value) ?? value;
  };
  return Object.fromEntries(Object.entries(event.data).map(([field, value]) => [field, named(field, value)]));
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
