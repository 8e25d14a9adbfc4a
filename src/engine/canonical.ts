/**
 * Canonical JSON (RFC 8785), narrowed so that every language writes the same bytes: integers only, strings and names in
 * Unicode NFC. What is stored and hashed is this text in UTF-8, so a court's own tool can rebuild it.
 */

/** The value has no canonical form: nothing was recorded. */
export class NotCanonical extends TypeError {
  constructor(
    /** JSON pointer of the value at fault; empty for the value itself. */
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${path || 'the value'}: ${reason}`);
    this.name = 'NotCanonical';
  }
}

/** Deep enough for any form; shallow enough that no stack overflows. */
const deepest = 64;
/** Printable ASCII without the quote and the backslash: nothing to escape, nothing to normalise. */
const plain = /^[ !#-[\]-~]*$/;

/** With the flag `u` a whole pair is one character, so only a lone half is a surrogate. */
const lonely = /\p{Surrogate}/u;

type Path = (string | number)[];

/** @throws NotCanonical */
export function canonicalBytes(value: unknown): Buffer {
  return Buffer.from(canonicalText(value), 'utf8');
}

/**
 * @param at where the value stands in a larger one, for the error's path
 * @throws NotCanonical for undefined, fractions, unsafe integers, bigint, dates, maps, bytes, NUL, lone surrogates
 */
export function canonicalText(value: unknown, ...at: Path): string {
  return write(value, at);
}

/** Names in canonical order (UTF-16 code units) with their values; names are normalised as all strings are. */
export function canonicalFields(value: object, ...at: Path): readonly (readonly [name: string, value: unknown])[] {
  return namedValues(value, at);
}

function write(value: unknown, path: Path): string {
  switch (typeof value) {
    case 'string':
      return quoted(value, path);
    case 'number':
      if (Number.isSafeInteger(value)) return String(value);
      throw fault(path, 'only integers between -(2^53 - 1) and 2^53 - 1 are recorded');
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      if (path.length > deepest) throw fault(path, `nested deeper than ${deepest}`);
      return Array.isArray(value) ? list(value, path) : record(value, path);
    default:
      throw fault(path, `${typeof value} cannot be recorded`);
  }
}

function list(values: readonly unknown[], path: Path): string {
  let text = '[';
  // By index: a hole in the array must be refused, and iteration helpers would step over it.
  for (let index = 0; index < values.length; index++) {
    path.push(index);
    text += (index ? ',' : '') + write(values[index], path);
    path.pop();
  }
  return text + ']';
}

function record(value: object, path: Path): string {
  let text = '{';
  for (const [name, field] of namedValues(value, path)) {
    path.push(name);
    text += (text === '{' ? '' : ',') + quoted(name, path) + ':' + write(field, path);
    path.pop();
  }
  return text + '}';
}

function namedValues(value: object, path: Path): [string, unknown][] {
  if (!isRecord(value)) throw fault(path, `${value.constructor.name} cannot be recorded`);
  const fields: [string, unknown][] = [];
  let allPlain = true;
  for (const name of Object.keys(value)) {
    const normal = plain.test(name) ? name : ((allPlain = false), name.normalize('NFC'));
    fields.push([normal, (value as Record<string, unknown>)[name]]);
  }
  fields.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  if (!allPlain) refuseTwins(fields, path);
  return fields;
}

function refuseTwins(fields: readonly [string, unknown][], path: Path): void {
  const twin = fields.find(([name], index) => index > 0 && fields[index - 1]?.[0] === name);
  if (twin) throw fault([...path, twin[0]], 'two names are the same in NFC');
}

/** A plain object, or an instance of a class that is nothing but its fields. */
function isRecord(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return true;
  const machinery = value instanceof Map || value instanceof Set || ArrayBuffer.isView(value) || value instanceof Error;
  return !machinery && !(value instanceof ArrayBuffer) && !(value instanceof RegExp) && !('toJSON' in value);
}

function quoted(text: string, path: Path): string {
  if (plain.test(text)) return '"' + text + '"';
  if (text.includes('\0')) throw fault(path, 'the character NUL cannot be recorded');
  if (lonely.test(text)) throw fault(path, 'half of a surrogate pair is no character');
  // RFC 8785 takes its string form over from ECMAScript, so JSON.stringify is the reference.
  return JSON.stringify(text.normalize('NFC'));
}

function fault(path: Path, reason: string): NotCanonical {
  const pointer = path.map((step) => '/' + String(step).replaceAll('~', '~0').replaceAll('/', '~1')).join('');
  return new NotCanonical(pointer, reason);
}
