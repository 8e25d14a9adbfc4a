import * as crypto from 'node:crypto';
import { canonicalText } from '../canonical.js';
import { digestBytes, type HashSuite } from '../proof/hash-suite.js';
import { leafOf } from '../proof/leaf.js';
import { type Random } from '../random.js';
import { type CommandMark, type NewEvent, type Write } from './event-store.js';
import { saltData, type SaltedData, type StoredForm } from './stored-form.js';

/** Bytes of one event, header and data together. */
export const largestEvent = 256 * 1024;
/** Bytes of one append. */
export const largestAppend = 1024 * 1024;

/** Namespace made for this engine: with it an event id is the same in every store. */
const eventIds = Buffer.from('a7f3d4b26c1e5d8a9b472e0c51f86d93', 'hex');
/** An instant as the header writes it, `2026-01-05T01:00:00.000Z`. */
const instantLength = 24;

/** An event that lacks nothing but its time. */
export interface DraftEvent extends SaltedData {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  /** Canonical header up to the value of recordedAt, and from there on. */
  readonly before: string;
  readonly after: string;
}

/** An append made ready outside any transaction, so that only times and positions are left to the store. */
export interface Draft {
  readonly command: CommandMark;
  readonly writes: readonly Write[];
  readonly events: readonly DraftEvent[];
  /** Last revision of each stream, by stream. */
  readonly revisions: Readonly<Record<string, number>>;
  readonly bytes: number;
}

/** @throws RangeError (too large, nothing to append, a stream written twice, a wrong revision), NotCanonical */
export function draftAppend(writes: readonly Write[], command: CommandMark, suite: HashSuite, random: Random): Draft {
  const events: DraftEvent[] = [];
  // Without a prototype: no stream is called `constructor`, and V8 makes no hidden class for each new name.
  const revisions = Object.create(null) as Record<string, number>;
  let bytes = 0;
  for (const write of writes) {
    checkWrite(write, revisions);
    let revision = write.expected;
    for (const fact of write.events) {
      revision += 1;
      const event = draftEvent(fact, write.stream, revision, eventId(command, events.length), command, suite, random);
      bytes += sizeOf(event);
      events.push(event);
    }
    revisions[write.stream] = revision;
  }
  if (events.length === 0) throw new RangeError('an append without events');
  if (bytes > largestAppend) throw new RangeError(`the append has ${bytes} bytes; ${largestAppend} are allowed`);
  return { command, writes, events, revisions, bytes };
}

/**
 * Id of an event: its command and its index within the append. The account belongs to it, since two accounts may choose
 * the same command id, and what leaves the house is deduplicated by event id.
 */
export function eventId(command: Pick<CommandMark, 'id' | 'account'>, index: number): string {
  const name = Buffer.from(`${command.account}\0${command.id}\0${index}`, 'utf8');
  return uuidOf(crypto.hash('sha1', Buffer.concat([eventIds, name]), 'hex'));
}

/** Version 5 of RFC 9562 from a SHA-1 in hex; a library's takes three times as long, and every event needs one. */
function uuidOf(hash: string): string {
  const variant = ((parseInt(hash.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** The stored form once the time is known. */
export function stamp(event: DraftEvent, recordedAt: string, suite: HashSuite): StoredForm {
  const header = event.before + recordedAt + event.after;
  const leaf = digestBytes(leafOf(header, event.root, suite));
  return { header: Buffer.from(header, 'utf8'), data: event.data, salts: event.salts, leaf };
}

function checkWrite({ stream, expected, events }: Write, written: Readonly<Record<string, number>>): void {
  // The header writes names in NFC; the column must say the same.
  if (stream === '' || stream.normalize('NFC') !== stream) throw new RangeError('a stream needs a name, in NFC');
  if (stream in written) throw new RangeError(`${stream} is written twice in one append`);
  if (!Number.isSafeInteger(expected) || expected < -1) throw new RangeError(`${expected} is no revision to expect`);
  if (events.length === 0) throw new RangeError(`nothing to write to ${stream}`);
}

function sizeOf(event: DraftEvent): number {
  const bytes = Buffer.byteLength(event.before) + instantLength + Buffer.byteLength(event.after) + event.data.length;
  if (bytes > largestEvent) {
    throw new RangeError(
      `the event ${event.type} has ${bytes} bytes; ${largestEvent} are allowed: a larger content is a document`,
    );
  }
  return bytes;
}

/** The header is written out in canonical order, and no object is spread: every append of the house passes here. */
function draftEvent(
  fact: NewEvent,
  stream: string,
  revision: number,
  id: string,
  command: CommandMark,
  suite: HashSuite,
  random: Random,
): DraftEvent {
  const before =
    `{"actor":${canonicalText(fact.actor, 'actor')},"causationId":${canonicalText(fact.causationId, 'causationId')}` +
    `,"commandId":${canonicalText(command.id, 'commandId')},"correlationId":${canonicalText(fact.correlationId, 'correlationId')}` +
    `,"id":"${id}","law":${canonicalText(fact.law, 'law')},"occurredAt":${canonicalText(fact.occurredAt, 'occurredAt')}` +
    `,"occurredOn":${canonicalText(fact.occurredOn, 'occurredOn')},"onBehalfOf":${canonicalText(fact.onBehalfOf, 'onBehalfOf')}` +
    `,"recordedAt":"`;
  const after =
    `","revision":${revision},"schemaVersion":${canonicalText(fact.schemaVersion, 'schemaVersion')}` +
    `,"stream":${canonicalText(stream, 'stream')},"type":${canonicalText(fact.type, 'type')}}`;
  const { data, salts, root } = saltData(fact.data, suite, random);
  return { id, stream, revision, type: fact.type, before, after, data, salts, root };
}
