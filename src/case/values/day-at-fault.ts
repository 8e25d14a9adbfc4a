type Values = Readonly<Record<string, unknown>>;

/** A refusal that rests on what the city chose: where its choice of today is another one, the day of the act is at fault. */
export const dayAtFault = (
  option: string,
  { options, optionsToday }: { readonly options: Values; readonly optionsToday: Values },
): { readonly field?: '/occurredOn' } => (options[option] === optionsToday[option] ? {} : { field: '/occurredOn' });
