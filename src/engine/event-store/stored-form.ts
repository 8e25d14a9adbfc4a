import { canonicalFields, canonicalText } from '../canonical.js';
import { type Digest, digestBytes, type HashSuite } from '../proof/hash-suite.js';
import { fieldsRoot, isSealed, leafOf, plainField, saltSize, sealedField } from '../proof/leaf.js';
import { type Random } from '../random.js';
import { type Envelope, type StoredEvent } from './event-store.js';

/** What is kept of an event, byte for byte. Whatever else stands beside it is a copy for lookup. */
export interface StoredForm {
  /** Canonical JSON of the envelope without data and position. */
  readonly header: Uint8Array;
  /** Canonical JSON of the data. */
  readonly data: Uint8Array;
  /** 16 bytes for each top-level field that is not sealed, in canonical order of the fields. */
  readonly salts: Uint8Array;
  readonly leaf: Uint8Array;
}

/** A stored event with its copies, as a store reads it. */
export interface StoredRow extends StoredForm {
  readonly position: number;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  readonly recordedAt: string;
  /** Id of the event where it is the first of its append, by which its command is found; else null. */
  readonly command: string | null;
}

/** The copies, or the canonical form, say something else than the bytes: the store was changed behind our back. */
export class BytesDiffer extends Error {
  constructor(
    readonly position: number,
    what: string,
  ) {
    super(`event at position ${position}: ${what}`);
    this.name = 'BytesDiffer';
  }
}

/** Data ready to be stored; the header follows when the store gives the time. */
export interface SaltedData {
  readonly data: Buffer;
  readonly salts: Buffer;
  readonly root: Digest;
}

/** @throws NotCanonical with a path under `/data` */
export function saltData(data: object, suite: HashSuite, random: Random): SaltedData {
  const fields = canonicalFields(data, 'data');
  const sealed = fields.reduce((count, [, value]) => count + Number(isSealed(value)), 0);
  const salts = random(saltSize * (fields.length - sealed));
  const { text, root } = hashFields(fields, salts, suite);
  return { data: Buffer.from(text, 'utf8'), salts, root };
}

/** Canonical text of data with the hash of each field and their root, from fields in canonical order and their salts. */
function hashFields(fields: readonly (readonly [string, unknown])[], salts: Uint8Array, suite: HashSuite) {
  let inner = '';
  let used = 0;
  const hashes: [string, Digest][] = [];
  for (const [name, value] of fields) {
    const canonical = canonicalText(value, 'data', name);
    inner += (inner && ',') + canonicalText(name, 'data', name) + ':' + canonical;
    if (isSealed(value)) hashes.push([name, sealedField(value.sealed.commitment, canonical, suite)]);
    else {
      hashes.push([name, plainField(salts, used, canonical, suite)]);
      used += saltSize;
    }
  }
  if (used !== salts.length) throw new RangeError(`${used} bytes of salts are needed, ${salts.length} are there`);
  return { text: `{${inner}}`, root: fieldsRoot(hashes, suite), hashes };
}

/** Hash of each field of stored data, and the data's canonical text and root worked out anew. */
export function hashStoredData(form: StoredForm, suite: HashSuite) {
  return hashFields(canonicalFields(parse(form.data)), form.salts, suite);
}

/**
 * Reads an event back; each copy is checked against the bytes. The leaf is not recomputed here: see `verifyStored`.
 * @throws BytesDiffer
 */
export function readStored(row: StoredRow): StoredEvent {
  const header = parse(row.header) as Omit<Envelope, 'data'>;
  for (const copy of ['stream', 'revision', 'type', 'recordedAt'] as const) {
    if (header[copy] !== row[copy]) {
      throw new BytesDiffer(row.position, `column ${copy} says ${row[copy]}, the bytes say ${header[copy]}`);
    }
  }
  if (row.command !== null && row.command !== header.id) {
    throw new BytesDiffer(row.position, `column command says ${row.command}, the bytes say ${header.id}`);
  }
  const data = parse(row.data) as Envelope['data'];
  return { ...header, data, position: row.position, leaf: row.leaf };
}

/**
 * The stored bytes are canonical and the leaf follows from them.
 * @throws BytesDiffer
 */
export function verifyStored(row: StoredRow, suite: HashSuite): void {
  readStored(row);
  const header = textOf(row.header);
  const { text, root } = hashStoredData(row, suite);
  if (text !== textOf(row.data)) throw new BytesDiffer(row.position, 'the data are not canonical');
  if (canonicalText(parse(row.header)) !== header) throw new BytesDiffer(row.position, 'the header is not canonical');
  if (!digestBytes(leafOf(header, root, suite)).equals(row.leaf)) {
    throw new BytesDiffer(row.position, 'the leaf does not follow from the bytes');
  }
}

function parse(bytes: Uint8Array): object {
  return JSON.parse(textOf(bytes)) as object;
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
