import { actNamed, actOn } from './acts.js';

/**
 * Articles as they stand on the day of a step (程序从新): of an act in several versions the one in force on that day. Where
 * that version was not cited, the act is certain and the article is not: `?` says so. An act that was not yet in force in
 * any version stays as it was cited.
 */
export function citedOn(cited: readonly string[], date: string): readonly string[] {
  const named = new Set(cited.map((one) => one.split(':')[0]));
  const on = cited.flatMap((one) => {
    const act = actNamed(one.split(':')[0] ?? '');
    if (!act || (act.from <= date && (act.to === null || date <= act.to))) return [one];
    const version = actOn(act.family, date);
    if (!version) return [one];
    return named.has(version.id) ? [] : [`${version.id}:?`];
  });
  return [...new Set(on)];
}
