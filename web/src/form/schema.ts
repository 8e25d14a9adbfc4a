import type { Schema } from '../api/schema';
import type { Words } from '../api/words';

/** How a value is asked for on screen. */
export type Kind =
  | 'day'
  | 'instant'
  | 'fen'
  | 'integer'
  | 'number'
  | 'yes-no'
  | 'one-of'
  | 'some-of'
  | 'text'
  | 'long-text'
  | 'object'
  | 'texts'
  | 'objects'
  | 'unknown';

/** Where a field stands in the form, as antd names it. */
export type Path = (string | number)[];

/** Follows references and leaves out `null`, so that a schema says one thing. */
export function settled(schema: Schema, root: Schema): Schema {
  if (schema.$ref) {
    const name = schema.$ref.split('/').pop() ?? '';
    const found = root.$defs?.[name] ?? root.definitions?.[name];
    return found ? settled({ ...found, ...without(schema, '$ref') }, root) : schema;
  }
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  const one = choices?.filter((choice) => choice.type !== 'null');
  if (one?.length === 1 && one[0]) return settled({ ...without(schema, 'anyOf', 'oneOf', 'allOf'), ...one[0] }, root);
  return schema;
}

function without(schema: Schema, ...keys: (keyof Schema)[]): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key as keyof Schema)));
}

const typeOf = (schema: Schema): string | undefined =>
  Array.isArray(schema.type) ? schema.type.find((one) => one !== 'null') : schema.type;

export function kindOf(schema: Schema, root: Schema): Kind {
  if (schema.enum) return 'one-of';
  switch (typeOf(schema)) {
    case 'string':
      return textKind(schema);
    case 'integer':
      return schema.format === 'fen' ? 'fen' : 'integer';
    case 'number':
      return schema.format === 'fen' ? 'fen' : 'number';
    case 'boolean':
      return 'yes-no';
    case 'object':
      return schema.properties ? 'object' : 'unknown';
    case 'array':
      return listKind(settled(schema.items ?? {}, root), root);
    default:
      return schema.properties ? 'object' : 'unknown';
  }
}

function textKind(schema: Schema): Kind {
  if (schema.format === 'date') return 'day';
  if (schema.format === 'date-time') return 'instant';
  return (schema.maxLength ?? 0) > 200 ? 'long-text' : 'text';
}

function listKind(items: Schema, root: Schema): Kind {
  if (items.enum) return 'some-of';
  const kind = kindOf(items, root);
  if (kind === 'object') return 'objects';
  return kind === 'text' || kind === 'long-text' || kind === 'day' ? 'texts' : 'unknown';
}

/** Words of a field; one without words is shown by its name. */
export const labelOf = (name: string, schema: Schema): Words => ({
  zh: schema.title ?? name,
  en: schema['x-en'] ?? schema.title ?? name,
});

/** Words of a choice; one without words is shown as it is sent. */
export function choiceOf(schema: Schema, value: string | number | boolean): Words {
  return schema['x-labels']?.[String(value)] ?? { zh: String(value), en: String(value) };
}
