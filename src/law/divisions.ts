import { provinces } from './divisions.gen.js';

/** Name of each level by its code, as the last list that is built in has it. */
const names = new Map<string, string>(
  provinces.flatMap(([digits, name, within]): readonly [string, string][] => [
    [`${digits}0000`, name],
    ...within
      .split(' ')
      .filter((entry) => entry !== '')
      .map((entry): [string, string] => [`${digits}${entry.slice(0, 4)}`, entry.slice(4)]),
  ]),
);

/**
 * 行政区划名称, from the province down; a municipality is named once. Null for a code that the list does not know: divisions
 * are merged and founded every year, and old cases keep old codes, which must not be read as what lies around them.
 * @param code six digits of GB/T 2260
 */
export function divisionName(code: string): string | null {
  if (!names.has(code)) return null;
  const levels = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code].map((level) => names.get(level) ?? '');
  return [...new Set(levels)].join('');
}
