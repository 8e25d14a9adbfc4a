import { newKey } from '../api/client';
import type { NextAct } from '../api/acts';
import type { CaseView } from '../api/file';
import type { HistoryEntry } from '../api/record';
import type { Schema } from '../api/schema';
import { kindOf, settled } from '../form/schema';
import { today } from '../language/dates';
import { freshMeasure } from './fileChoices';

type Values = Record<string, unknown>;

interface Known {
  act: NextAct;
  file: Pick<CaseView, 'proceedings'>;
  history: readonly HistoryEntry[];
}

/** What a form begins with: today, what the schema gives, and what the record already says of the chosen track. */
export function startingValues(known: Known): Values {
  const { schema } = known.act;
  const values: Values = {};
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const value = begin(name, settled(field, schema), schema.required?.includes(name) ?? false, known);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

function begin(name: string, field: Schema, needed: boolean, { act, file, history }: Known): unknown {
  if (field.default !== undefined) return field.default;
  if (name === 'occurredOn') return today();
  if (name === act.begins) return newKey();
  // A measure taken anew needs an id; one that is there already is chosen.
  if (name === 'measure') return 'goods' in (act.schema.properties ?? {}) ? freshMeasure(file, act) : undefined;
  const kind = kindOf(field, act.schema);
  if (kind === 'object' && act.party && field.properties?.party)
    return lastSaid(act.party, field, history) ?? { party: act.party };
  if (kind !== 'objects' || !needed) return undefined;
  return settled(field.items ?? {}, act.schema).properties?.party ? forEachRespondent(act, file) : [{}];
}

/** An entry for each respondent of the proceeding; one whose turn it is not is taken out by hand. */
function forEachRespondent(act: NextAct, file: Known['file']): Values[] {
  const respondents = file.proceedings.find(({ id }) => id === act.proceeding)?.respondents ?? [];
  return respondents.length ? respondents.map((party) => ({ party })) : [{}];
}

/** What was last recorded of the party in the same shape: a decision begins as the proposal that was announced. */
function lastSaid(party: string, field: Schema, history: readonly HistoryEntry[]): Values | undefined {
  const said = history.flatMap(({ data }) => Object.values(data).flat()).filter(isValues);
  return said.findLast((one) => one.party === party && isShaped(one, field));
}

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null;

/** Every needed field is there, and none that the form does not have. */
function isShaped(value: Values, { properties = {}, required = [] }: Schema): boolean {
  return required.every((name) => name in value) && Object.keys(value).every((name) => name in properties);
}
