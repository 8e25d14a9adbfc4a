/** PostgreSQL's number for the type `bytea`. */
const bytea = 17;
const header = 20;

/** A `bytea[]` in PostgreSQL's binary form: as text it would be twice as long and be parsed on both sides. */
export function byteArray(values: readonly Uint8Array[]): Buffer {
  let size = header;
  for (const value of values) size += 4 + value.length;
  const array = Buffer.allocUnsafe(size);
  // One dimension, no nulls, the type of the elements, how many there are, and the index of the first.
  [1, 0, bytea, values.length, 1].forEach((number, index) => array.writeInt32BE(number, index * 4));
  let at = header;
  for (const value of values) {
    at = array.writeInt32BE(value.length, at);
    array.set(value, at);
    at += value.length;
  }
  return array;
}
