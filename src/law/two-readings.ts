import type { Limit } from '../engine/time/limit.js';

/**
 * 日 that the act does not explain: the row in calendar days, unless the city's option says working days. Calendar days
 * are the stricter reading and so the one that is taken while nothing was chosen. The second row's id ends in `-WD`.
 */
export function twoReadings(
  row: Limit & { readonly length: `${number} calendar days` },
  option: string,
): readonly Limit[] {
  const chosen = `options.${option}`;
  return [
    { ...row, when: { ...row.when, [chosen]: [undefined, 'calendar'] } },
    {
      ...row,
      id: `${row.id}-WD`,
      length: row.length.replace('calendar', 'working') as Limit['length'],
      when: { ...row.when, [chosen]: 'working' },
    },
  ];
}
