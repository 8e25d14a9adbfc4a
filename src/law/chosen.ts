interface Weighed {
  readonly options: Readonly<Record<string, unknown>>;
  readonly optionsChosenBy: Readonly<Record<string, string | null>>;
}

/** As it stands on an event: the value that was followed, and the event by which the city chose it (null: the suggested default). */
export type ChosenOptions = Readonly<Record<string, { readonly value: unknown; readonly by: string | null }>>;

/** `{ chosen }` for the data of an event that these options decided; nothing where the place has none of them. */
export function chosenOf(ids: readonly string[], { options, optionsChosenBy }: Weighed): { chosen?: ChosenOptions } {
  const known = ids.filter((id) => options[id] !== undefined);
  if (known.length === 0) return {};
  return {
    chosen: Object.fromEntries(known.map((id) => [id, { value: options[id], by: optionsChosenBy[id] ?? null }])),
  };
}
