import type { Amendable, EntryCorrected } from '../engine/amendments.js';

type Data = Readonly<Record<string, unknown>>;

/** Names by which a fact says what it concerns: another one is another fact. */
export const names = ['proceeding', 'party', 'measure', 'right', 'document', 'letter', 'lot'] as const;

/** What an entry concerns, to be said again of what is said about it. */
export const concernOf = ({ data }: Pick<Amendable, 'data'>): Data =>
  Object.fromEntries(names.flatMap((name) => (name in data ? [[name, data[name]]] : [])));

/** The entry reads otherwise in these fields, and happened on this day. */
export function correction(
  entry: Amendable,
  fields: readonly string[],
  data: Data,
  reason: string,
  day: { readonly on: string; readonly at: string | null } | null = null,
): EntryCorrected {
  const values = Object.fromEntries(fields.flatMap((field) => (field in data ? [[field, data[field]]] : [])));
  return {
    type: 'EntryCorrected',
    data: {
      ...concernOf(entry),
      ...values,
      correctedEntry: entry.id,
      correctedType: entry.type,
      correctedFields: fields,
      ...(day ? { correctedOn: day.on, correctedAt: day.at } : {}),
      correctionReason: reason,
    },
  };
}
