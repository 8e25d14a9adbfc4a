import assert from 'node:assert/strict';
import type { Accounts } from '../../../src/access/accounts.js';
import { emptyFile, evolveFile } from '../../../src/case/evolve.js';
import { allRooms } from '../../../src/case/stages.js';
import { cases } from '../../../src/departments/cases.js';
import { models } from '../../../src/departments/index.js';
import { terms } from '../../../src/departments/terms.js';
import { amended, amends } from '../../../src/engine/amendments.js';
import type { StoredEvent } from '../../../src/engine/event-store/event-store.js';
import type { Account } from '../../../src/engine/handling.js';
import { foldInto } from '../../../src/engine/projections/inbox.js';
import type { Read } from '../../../src/engine/projections/read-model.js';
import { localDateOf } from '../../../src/engine/time/day.js';
import { dueView } from '../../../src/http/due-view.js';
import type { FileKind } from '../../../src/http/file-queries.js';
import { FileReader, roomsOf } from '../../../src/http/file-reader.js';
import { fileView, volumesView } from '../../../src/http/file-view.js';
import { Forms } from '../../../src/http/forms.js';
import { proposalsView } from '../../../src/http/proposals-view.js';
import { historyView } from '../../../src/http/history-view.js';
import { ProblemError } from '../../../src/http/problem.js';
import { RoomWords } from '../../../src/http/room-words.js';
import { actor } from '../../../src/play/replay.js';
import {
  expectAcknowledged,
  expectFiredOnce,
  expectGaplessRegisters,
  expectMoney,
  expectWholeLog,
} from './log-checks.js';
import { naive, type NaiveFile } from './model.js';
import { kindAndId, type WalkOffice } from './office.js';

const words = new RoomWords(allRooms);
const forms = new Forms(words);
const nobody = { names: () => Promise.resolve(new Map<string, string>()) } as unknown as Accounts;

/** The whole log, from the first event on. */
async function logOf({ site: { store } }: WalkOffice): Promise<readonly StoredEvent[]> {
  const log: StoredEvent[] = [];
  for (;;) {
    const more = await store.readAll(log.length - 1, 1_000);
    if (more.length === 0) return log;
    log.push(...more);
  }
}

/** Everything that the office answers is what the entries of its log say, read one by one. */
export async function expectModel(office: WalkOffice): Promise<void> {
  const log = await logOf(office);
  expectWholeLog(log);
  expectAcknowledged(log, office.acknowledged);
  expectGaplessRegisters(log);
  expectFiredOnce(log);
  const told = office.streams.map((stream) => amended(log.filter((event) => event.stream === stream)));
  expectMoney(told.flat());
  const files = new Map<string, NaiveFile>();
  for (const stream of office.streams) {
    const file = naive(amended(log.filter((event) => event.stream === stream)));
    files.set(stream, file);
    await expectFile(office, stream, file);
  }
  await expectDesks(office, log, files);
}

/** The file's page, its terms and its fold. */
async function expectFile(office: WalkOffice, stream: string, model: NaiveFile): Promise<void> {
  const [kind, id] = kindAndId(stream) as [FileKind, string];
  const reader = new FileReader(office.handler, nobody);
  const account = await readerOf(office, stream);
  const { loaded, events } = await reader.history(account, kind, id);
  const { file, revision } = loaded;
  assert.equal(revision, events.length - 1, `${stream} is at ${revision}`);
  const refolded = amended(events).reduce((f, event) => evolveFile(roomsOf(kind), f, event), emptyFile);
  assert.deepEqual(file, refolded, `${stream}: the kept fold is not the fold of its events`);
  const view = fileView(file, words, new Map(), 'whole', localDateOf(office.now));
  volumesView(file, 'whole');
  proposalsView(file, words, forms, new Map(), localDateOf(office.now));
  assert.deepEqual(
    {
      number: view.number,
      parties: view.parties.map((party) => [party.id, party.kind, typeof party.name === 'object']),
      rights: view.rights.map((right) => right.id),
      documents: view.documents.map((document) => document.id),
      links: Object.fromEntries(view.links.map((link) => [link.case, link.relation])),
      open: view.open,
      handedTo: view.handedTo,
      listings: Object.fromEntries(view.listings.map(({ party, outcome }) => [party, outcome])),
      proceedings: view.proceedings.map((p) => [p.id, p.stage, p.is, p.endedOn !== null, tracksOf(p.tracks)]),
    },
    {
      number: model.number,
      parties: Object.entries(model.parties).map(([party, { kind: of, erased }]) => [party, of, erased]),
      rights: model.rights,
      documents: model.documents,
      links: model.links,
      open: Object.values(model.proceedings).some(({ ended }) => !ended),
      handedTo: model.handedTo,
      listings: model.listings,
      proceedings: Object.entries(model.proceedings).map(([p, { stage, is, ended, tracks }]) => [
        p,
        stage,
        is,
        ended,
        tracks,
      ]),
    },
    `the page of ${stream}`,
  );
  const dues = dueView(
    file,
    words,
    await office.calendar(),
    localDateOf(office.now),
    office.now,
    ({ startedBy }) => words.event(startedBy),
    () => undefined,
  );
  assert.deepEqual(
    Object.fromEntries(dues.map(({ id: term, is, dueOn, dueAt }) => [term, { is, dueOn, dueAt }])),
    Object.fromEntries(Object.entries(model.terms).map(([term, { is, dueOn, dueAt }]) => [term, { is, dueOn, dueAt }])),
    `the terms of ${stream}`,
  );
  await expectPast(reader, account, stream, events);
  historyView(events, file, words, new Map());
}

/** A supervisor, from whom a state secret is kept: then the head of its unit. */
async function readerOf(office: WalkOffice, stream: string): Promise<Account> {
  const { file } = await office.file(stream);
  const supervisor = actor('supervisor', 'amr');
  if (!Object.values(file.secrecy).some(({ kind }) => kind === 'state-secret')) return supervisor;
  const [kind, id] = kindAndId(stream) as [FileKind, string];
  await assert.rejects(new FileReader(office.handler, nobody).history(supervisor, kind, id), ProblemError, stream);
  return actor('head', file.unit ?? 'amr');
}

const tracksOf = (tracks: readonly { kind: string; key: string; is: string }[]) =>
  Object.fromEntries(tracks.map(({ kind, key, is }) => [`${kind} ${key}`, is]));

/** The file as it had happened, and as it was known, on a day in its middle: whatever was entered late, it can be folded. */
async function expectPast(
  reader: FileReader,
  account: Account,
  stream: string,
  events: readonly StoredEvent[],
): Promise<void> {
  const [kind, id] = kindAndId(stream) as [FileKind, string];
  const middle = events[Math.floor(events.length / 2)]!;
  const { file, revision } = await reader.asOf(account, kind, id, middle.occurredOn, middle.recordedAt);
  assert.ok(revision <= events.length - 1 && file.unknown === null, `${stream} on ${middle.occurredOn}`);
  fileView(file, words, new Map(), 'whole', middle.occurredOn);
}

/** Every desk's rows are the fold of the log from zero; the lists of cases and terms say what the model says. */
async function expectDesks(
  office: WalkOffice,
  log: readonly StoredEvent[],
  files: ReadonlyMap<string, NaiveFile>,
): Promise<void> {
  const read: Read[] = [];
  const opened = await Promise.all(log.map((event) => office.handler.opened(event)));
  // Each stream as it reads now: whoever folds that from zero needs to know nothing of amendments.
  const reads = new Map(
    [...new Set(opened.map(({ stream }) => stream))].flatMap((stream) =>
      amended(opened.filter((event) => event.stream === stream)).map((event) => [event.position, event] as const),
    ),
  );
  for (const event of opened) {
    const now = reads.get(event.position);
    if (now && !amends(now)) read.push(now);
  }
  for (const model of models)
    assert.deepEqual(sorted(await office.site.desks.rows(model)), sorted(foldInto(model, read)), `desk ${model.name}`);
  const listed = Object.values(sorted(await office.site.desks.rows(terms)));
  const expected = [...files].flatMap(([stream, file]) =>
    Object.entries(file.terms)
      .filter(([, { is }]) => is !== 'met' && is !== 'dropped')
      .map(([term, { is, dueOn, dueAt, revision }]) => [`${stream}/${term}`, is, dueOn, instant(dueAt), revision]),
  );
  assert.deepEqual(
    listed
      .map((row) => [
        `${String(row.stream)}/${String(row.term)}`,
        row.is,
        row.due_on,
        instant(row.due_at),
        row.revision,
      ])
      .sort(),
    expected.sort(),
    'the list of terms',
  );
  for (const [id, row] of await office.site.desks.rows(cases)) {
    const file = files.get(`case-${id}`)!;
    const states = Object.values(file.proceedings).flatMap(({ stage, is }) => (is === null ? [] : [`${stage}.${is}`]));
    const open = Object.values(file.proceedings).some(({ ended }) => !ended);
    assert.deepEqual(
      { number: row.number, states: row.states, open: row.open, handedTo: row.handed_to },
      { number: file.number, states: [...new Set(states)].sort(), open, handedTo: [...file.handedTo].sort() },
      `case ${id} in the list`,
    );
  }
}

const sorted = <T>(rows: ReadonlyMap<string, T>): Readonly<Record<string, T>> =>
  Object.fromEntries([...rows].sort(([a], [b]) => (a < b ? -1 : 1)));

const instant = (at: unknown): string | null => (typeof at === 'string' ? new Date(at).toISOString() : null);
