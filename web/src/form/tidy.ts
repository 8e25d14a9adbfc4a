import type { Schema } from '../api/schema';
import { settled } from './schema';

/** What was typed as the body to send: what was left empty is not sent at all. */
export function tidy(value: unknown, schema: Schema, root: Schema): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (value === null || value === undefined) return undefined;
  if (value instanceof File) return value;
  if (Array.isArray(value)) {
    const items = settled(schema.items ?? {}, root);
    return value.map((one) => tidy(one, items, root)).filter((one) => one !== undefined);
  }
  return typeof value === 'object' ? tidyObject(value as Record<string, unknown>, schema, root) : value;
}

function tidyObject(value: Record<string, unknown>, schema: Schema, root: Schema): Record<string, unknown> | undefined {
  const fields: [string, unknown][] = [];
  for (const [name, part] of Object.entries(value)) {
    const tidied = tidy(part, settled(schema.properties?.[name] ?? {}, root), root);
    const optionalAndEmpty = Array.isArray(tidied) && tidied.length === 0 && !schema.required?.includes(name);
    if (tidied !== undefined && !optionalAndEmpty) fields.push([name, tidied]);
  }
  return fields.length ? Object.fromEntries(fields) : undefined;
}
