import type { CommandClass } from '../../../src/engine/command.js';
import { schemaOf, type Schema } from '../../../src/http/schema.js';
import { creditCode, identityNumber } from './parties.js';
import { dayAhead, lengths } from './dates.js';
import { known } from './known.js';
import type { Body, Situation } from './situation.js';

const schemas = new Map<CommandClass, Schema>();

/** The form of a command, as the screen draws it. */
export function formOf(command: CommandClass): Schema {
  const schema = schemas.get(command) ?? schemaOf(command, () => undefined);
  schemas.set(command, schema);
  return schema;
}

/** How often an officer fills in what may be left out. */
const FILLED_IN = 0.6;

/** Fills in a form: what the table of known fields says, else whatever the schema allows. */
export function filledIn(command: CommandClass, situation: Situation): Body {
  const form = formOf(command);
  const body: Body = {};
  const listed = situation.definition.track?.listed;
  if (listed !== undefined && situation.among && !(`${command.name}.${listed}` in known))
    body[listed] = situation.chance.some(situation.among, 1);
  const first = ['occurredOn', 'proceeding', 'party', 'measure', ...(listed ? [listed] : [])].filter(
    (field) => field in (form.properties ?? {}),
  );
  for (const field of new Set([...first, ...Object.keys(form.properties ?? {})])) {
    if (field in body) continue;
    const value = fieldOf(command.name, field, form, situation, body);
    if (value !== undefined) body[field] = value;
  }
  return body;
}

function fieldOf(command: string, field: string, form: Schema, situation: Situation, body: Body): unknown {
  const make = known[`${command}.${field}`] ?? known[field];
  const optional = !form.required?.includes(field);
  const schema = form.properties?.[field] ?? {};
  if (make) {
    const made = make(situation, body);
    const tooFew = Array.isArray(made) && made.length < Number(schema.minItems ?? 0);
    if (made !== undefined && !tooFew) return made;
    return optional ? undefined : anyOf(schema, situation);
  }
  if (optional && !situation.chance.is(FILLED_IN)) return undefined;
  return anyOf(schema, situation);
}

/** Any value that the schema allows. */
function anyOf(schema: Schema, situation: Situation): unknown {
  const { chance, today } = situation;
  if (schema.enum) return chance.of(schema.enum);
  const pattern = typeof schema.pattern === 'string' ? schema.pattern : '';
  if (pattern.includes('calendar days')) return chance.of(lengths);
  if (pattern.startsWith('^x')) return `x${chance.whole(1, 3)}`;
  if (pattern.startsWith('^[a-z')) return `k-${chance.digits(3)}`;
  switch (schema.format) {
    case 'date':
      return dayAhead(situation, today);
    case 'fen':
      return chance.whole(0, 5_000) * 100;
    case 'credit-code':
      return creditCode(chance);
    case 'resident-id':
      return identityNumber(chance);
    case 'uuid':
      return chance.maybe(Object.keys(situation.file.documents)) ?? '00000000-0000-4000-8000-000000000000';
  }
  switch (schema.type) {
    case 'boolean':
      return chance.is(0.8);
    case 'integer':
    case 'number':
      return chance.whole(Number(schema.minimum ?? 0), Math.min(Number(schema.maximum ?? 100), 100));
    case 'array': {
      const count = chance.whole(Number(schema.minItems ?? 0), Math.max(Number(schema.minItems ?? 0), 2));
      if (schema.items?.enum) return chance.some(schema.items.enum, Math.max(1, count));
      return Array.from({ length: count }, () => anyOf(schema.items ?? {}, situation));
    }
    case 'object': {
      const fields = Object.entries(schema.properties ?? {}).filter(
        ([field]) => schema.required?.includes(field) || chance.is(FILLED_IN),
      );
      return Object.fromEntries(fields.map(([field, each]) => [field, anyOf(each, situation)]));
    }
    default:
      return `第${chance.digits(3)}号事项，另有记载`;
  }
}
