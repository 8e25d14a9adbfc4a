import { type StoredForm } from './stored-form.js';

/** An event as it travels in KurrentDB: its stored form, and its place within its append. */
export interface Framed {
  readonly form: StoredForm;
  /** From 0 within the append. */
  readonly index: number;
  /** Events of the append. */
  readonly count: number;
}

const version = 1;
const lengths = 4;
/** Version, index and count (two bytes each), lengths of header, data and salts. */
const before = 1 + 2 + 2 + 3 * lengths;

/** The event in our log's streams is not one that this engine wrote. */
export class ForeignEvent extends Error {
  constructor(where: string, what: string) {
    super(`${where} in KurrentDB is no event of this engine: ${what}`);
    this.name = 'ForeignEvent';
  }
}

/**
 * One binary content. The multi-stream append takes texts only as metadata, and what is proven must come back byte for
 * byte: so nothing travels beside it.
 */
export function frame({ form, index, count }: Framed): Buffer {
  const { header, data, salts, leaf } = form;
  const head = Buffer.alloc(before);
  head.writeUInt8(version, 0);
  head.writeUInt16BE(index, 1);
  head.writeUInt16BE(count, 3);
  [header, data, salts].forEach((part, order) => head.writeUInt32BE(part.length, 5 + lengths * order));
  return Buffer.concat([head, header, data, salts, leaf]);
}

/** @throws ForeignEvent */
export function unframe(content: Uint8Array, where: string): Framed {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.length < before || bytes.readUInt8(0) !== version) throw new ForeignEvent(where, 'it has no such frame');
  let start = before;
  const [header = 0, data = 0, salts = 0] = [0, 1, 2].map((order) => bytes.readUInt32BE(5 + lengths * order));
  if (bytes.length < before + header + data + salts) throw new ForeignEvent(where, 'it is cut short');
  const take = (length: number) => bytes.subarray(start, (start += length));
  const form = { header: take(header), data: take(data), salts: take(salts), leaf: bytes.subarray(start) };
  return { form, index: bytes.readUInt16BE(1), count: bytes.readUInt16BE(3) };
}
