import { lastDay, type Due } from '../departments/dues.js';
import type { ListedParty } from '../departments/parties.js';
import type { Desk } from '../departments/index.js';
import type { CaseBeside, DeskEntry } from '../departments/query.js';
import type { Found } from '../departments/case-search.js';
import type { Words } from '../engine/command.js';
import type { Row } from '../engine/projections/read-model.js';
import { daysBetween } from '../engine/time/day.js';
import { deskColumns } from './desk-words.js';
import { itself, type RoomWords } from './room-words.js';

/** Columns of every desk, and what the screen shows in their place. */
const shared = new Set([
  'case_id',
  'subject_id',
  'proceeding',
  'stage',
  'party',
  'state',
  'waits_for',
  'since',
  'due_on',
  'terms',
  'title',
  'tracks',
  'officer',
  'substitute',
  'substitute_from',
  'substitute_until',
  'proposed_act',
  'proposal',
  'urged_on',
  'folded',
]);

const camel = (column: string): string => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The columns in the order in which they are read: the common ones, then what only this desk has. */
export function columnsOf(desk: Desk): readonly { key: string; label: Words }[] {
  const common = ['caseNumber', 'title', 'stageLabel', 'partyName', 'state', 'waitsFor', 'dueOn', 'since'];
  const own = ownColumns(desk).map(camel);
  return [...common, ...own].map((key) => ({ key, label: deskColumns[key] ?? itself(key) }));
}

function ownColumns(desk: Desk): readonly string[] {
  return Object.keys(desk.inbox.columns).filter((column) => !shared.has(column));
}

export interface Shown {
  readonly words: RoomWords;
  /** Legal local date. */
  readonly today: string;
  /** Names of the officers on the page, by account id. */
  readonly officers: ReadonlyMap<string, string>;
}

export function deskRow(desk: Desk, entry: DeskEntry, { words, today, officers }: Shown) {
  const { key, row, case: file } = entry;
  const own = (column: string): unknown => {
    const value = row[column];
    if (column === 'handlers') return texts(value).map((id) => officers.get(id) ?? id);
    if (column === 'measure' && typeof value === 'string') return measureOf(value, words);
    if (column === 'keeper' || column === 'proposer')
      return textOf(value) === null ? null : (officers.get(String(value)) ?? value);
    if (column === 'respondents' || column === 'holders_asked')
      return texts(value).map((id) => file?.parties.find((party) => party.id === id)?.name ?? id);
    // The proceeding as a whole needs no word beside its stage.
    if (column === 'kind' && value === 'proceeding') return null;
    // On a desk of tracks the kind is the track's; elsewhere it is a listed value like others.
    if (column === 'kind' && typeof value === 'string' && words.hasTrack(stage, value))
      return words.track(stage ?? '', value);
    return valueOf(column, value, words, stage ?? 'case');
  };
  const stage = textOf(row.stage);
  const { dueOn, internalDueOn } = daysOf(row, words);
  const subjectId = textOf(row.subject_id);
  return {
    key,
    // Where it is acted on: a listing on its subject's own file.
    caseId: subjectId === null ? textOf(row.case_id) : null,
    subjectId,
    caseNumber: file?.number ?? null,
    title: file?.title ?? textOf(row.title) ?? textOf(row.name) ?? '',
    proceeding: textOf(row.proceeding),
    stage,
    stageLabel: stage === null ? null : words.stage(stage),
    party: textOf(row.party),
    partyName: partyName(file, row),
    state: stateOf(row, words),
    waitsFor: wordsIn(desk.waits, textOf(row.waits_for)),
    dueOn,
    internalDueOn,
    provisional: termsOf(row).some((term) => term.provisional && term.dueOn === dueOn),
    overdue: dueOn !== null && dueOn < today,
    since: textOf(row.since),
    ...(desk.personal ? ageOf(row, today) : {}),
    ...Object.fromEntries(ownColumns(desk).map((column) => [camel(column), own(column)])),
  };
}

/** How long a proposal lies with whom the row names, and when that was last urged. */
function ageOf(row: Row, today: string) {
  const { proposal, urged_on: urgedOn, since } = row;
  return { proposal: textOf(proposal), urgedOn: textOf(urgedOn), days: daysBetween(String(since), today) };
}

/** `penalty-2/m1`, as it is read: whose measure it is, and which. */
function measureOf(place: string, words: RoomWords): Words | string {
  const [, stage = '', n = '', measure = ''] = /^([a-z]+)-(\d+)\/(.+)$/.exec(place) ?? [];
  if (measure === '') return place;
  const { zh, en } = words.stage(stage);
  const which = n === '1' ? '' : n;
  return {
    zh: `${zh}${which}采取的措施${measure}`,
    en: `${measure} of ${en.toLowerCase()}${which === '' ? '' : ` ${which}`}`,
  };
}

const termsOf = (row: Row): readonly Due[] => (Array.isArray(row.terms) ? (row.terms as Due[]) : []);

/** The first legal day and the first internal target: the two are never mixed. */
function daysOf(row: Row, words: RoomWords): { dueOn: string | null; internalDueOn: string | null } {
  const first = (internal: boolean): string | null =>
    termsOf(row)
      .filter((term) => (words.limit(term.limit)?.internal ?? false) === internal)
      .map(lastDay)
      .filter((day) => day !== null)
      .toSorted()[0] ?? null;
  const internalDueOn = first(true);
  return { dueOn: first(false) ?? (internalDueOn === null ? textOf(row.due_on) : null), internalDueOn };
}

function partyName(file: CaseBeside | null, row: Row): ListedParty['name'] | null {
  return file?.parties.find(({ id }) => id === row.party)?.name ?? textOf(row.listed_name) ?? textOf(row.name);
}

/** A desk's state is the proceeding's or, on a desk of tracks, the track's. */
function stateOf(row: Row, words: RoomWords): Words | null {
  // What waits for a signature is an act.
  if (typeof row.proposed_act === 'string') return words.fieldsOf('case')(`act.${row.proposed_act}`) ?? null;
  const is = textOf(row.state);
  if (is === null) return null;
  const stage = textOf(row.stage) ?? 'credit';
  // A desk may also say what somebody else's proceedings came to.
  return words.fieldsOf(stage)(`outcome.${is}`) ?? words.anyState(stage, is);
}

const wordsIn = (table: Readonly<Record<string, Words>>, code: string | null): Words | null =>
  code === null ? null : (table[code] ?? itself(code));

/** A listed value (a source, a kind, a ground) in words; everything else as it is. */
function valueOf(column: string, value: unknown, words: RoomWords, stage: string): unknown {
  return typeof value === 'string' ? (words.fieldsOf(stage)(`${camel(column)}.${value}`) ?? value) : value;
}

export function foundRow({ caseId, case: file, matched }: Found, words: RoomWords) {
  return {
    caseId,
    number: file.number,
    title: file.title,
    unit: file.unit,
    open: file.open,
    states: file.states.map((code) => {
      const [stage = '', is = ''] = code.split('.');
      return words.state(stage, is);
    }),
    parties: file.parties.map(({ name }) => name),
    matched: matched[0] ?? null,
  };
}

export function listingRow(key: string, row: Row, words: RoomWords) {
  const field = words.fieldsOf('credit');
  const grounds = textOf(row.grounds);
  return {
    key,
    subjectId: row.subject_id,
    caseId: row.case_id,
    name: row.name,
    creditCode: row.credit_code,
    number: row.number,
    penaltyDecision: row.penalty_decision,
    state: textOf(row.state) === null ? null : words.state('credit', String(row.state)),
    reason: grounds === null ? null : (field(`grounds.${grounds}`) ?? field(`ground.${grounds}`) ?? grounds),
    listedOn: row.listed_on,
    publishedOn: row.published_on,
    removedOn: row.removed_on,
    unit: row.unit,
  };
}

/** What the public is shown: what the notice desk keeps, and nothing of the case's file. */
export function noticeRow(desk: Desk, { key, row }: DeskEntry) {
  const kind = wordsIn(desk.waits, textOf(row.waits_for));
  const name = textOf(row.name);
  const summary = textOf(row.summary);
  return {
    key,
    kind,
    title: name ?? textOf(row.number) ?? kind?.zh ?? '',
    number: textOf(row.number),
    partyName: name,
    text: summary === null ? null : itself(summary),
    unit: null,
    channel: textOf(row.channel),
    publishedOn: textOf(row.since),
  };
}
