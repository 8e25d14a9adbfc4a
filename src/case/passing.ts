import { carriedEntries } from '../engine/time/carried.js';
import { rowOf } from '../engine/time/rows.js';
import type { TermEvent } from '../engine/time/term-events.js';
import type { Term } from '../engine/time/limit.js';
import type { Rooms } from './evolve.js';
import type { CaseFile, Party, Right, Track } from './file.js';

/** Old key to the key in the other file: the same, unless it is taken there by somebody or something else. */
export type Keys = Readonly<Record<string, string>>;

export function freshKeys(keys: readonly string[], taken: readonly string[], same: Keys = {}): Keys {
  const used = new Set(taken);
  return Object.fromEntries(
    keys.map((key) => {
      const known = same[key];
      if (known !== undefined) return [key, known];
      let fresh = key;
      for (let n = 2; used.has(fresh); n++) fresh = `${key}-${n}`;
      used.add(fresh);
      return [key, fresh];
    }),
  );
}

/** Parties of one file that are parties of the other: by code, or by the blind index of the identity number. */
export function sameParties(from: CaseFile, to: CaseFile): Keys {
  const mark = (party: Party) =>
    party.creditCode ?? (party as Party & { readonly identityIndex?: string }).identityIndex ?? null;
  const known = new Map(Object.values(to.parties).flatMap((party) => (mark(party) ? [[mark(party), party.id]] : [])));
  return Object.fromEntries(
    Object.values(from.parties).flatMap((party) => {
      const id = known.get(mark(party));
      return mark(party) !== null && id ? [[party.id, id]] : [];
    }),
  );
}

export function sameRights(from: CaseFile, to: CaseFile): Keys {
  const key = ({ type, number }: Right) => (number === null ? null : `${type}/${number}`);
  const known = new Map(Object.values(to.rights).map((right) => [key(right), right.id]));
  return Object.fromEntries(
    Object.values(from.rights).flatMap((right) => {
      const id = known.get(key(right));
      return key(right) !== null && id ? [[right.id, id]] : [];
    }),
  );
}

/** A track as it stands in the other file: what it says of parties and measures is said with their keys there. */
export function readdressed(track: Track, parties: Keys, measures: Keys): Track {
  const { party, owner, measure } = track as Track & Readonly<Record<'party' | 'owner' | 'measure', unknown>>;
  const known = (keys: Keys, value: unknown) => (typeof value === 'string' ? (keys[value] ?? value) : value);
  return {
    ...track,
    ...(party === undefined ? {} : { party: known(parties, party) }),
    ...(owner === undefined ? {} : { owner: known(parties, owner) }),
    ...(measure === undefined ? {} : { measure: known(measures, measure) }),
  };
}

/** What a proceeding hands on, said with the keys of the other file. */
export function readdressedWhole(
  about: Readonly<Record<string, unknown>>,
  parties: Keys,
  rights: Keys,
): Readonly<Record<string, unknown>> {
  const { rights: named, requester } = about;
  return {
    ...about,
    ...(Array.isArray(named) ? { rights: (named as string[]).map((id) => rights[id] ?? id) } : {}),
    ...(typeof requester === 'string' ? { requester: parties[requester] ?? requester } : {}),
  };
}

const running = ({ is }: Term): boolean => is === 'running' || is === 'suspended';

/** Terms of the proceeding that leave: those of the tracks that leave, and with `whole` those of the proceeding itself. */
export function leavingTerms(
  file: CaseFile,
  proceeding: string,
  keys: readonly string[],
  whole: boolean,
): readonly Term[] {
  return Object.values(file.terms).filter(
    (term) =>
      term.proceeding === proceeding && running(term) && (term.key === null ? whole : whole || keys.includes(term.key)),
  );
}

/** They fall away here. */
export function dropped(
  rooms: Rooms,
  stage: string,
  terms: readonly Term[],
  on: string,
  by: string,
): readonly TermEvent[] {
  return terms.map((term) => {
    const row = rowOf(rooms[stage]?.limits ?? [], term);
    const named = term.key !== null && (row?.per === 'party' || row?.per === 'measure') ? { [row.per]: term.key } : {};
    const { id, limit, proceeding } = term;
    return { type: 'TermDropped', data: { term: id, limit, proceeding, ...named, endedOn: on, by } };
  });
}

/** They go on there, each to the day on which it would have ended here. */
export function takenUp(
  rooms: Rooms,
  stage: string,
  terms: readonly Term[],
  to: { readonly proceeding: string; readonly keys: Keys; readonly file: CaseFile },
): readonly TermEvent[] {
  return terms.flatMap((term) => {
    const row = rowOf(rooms[stage]?.limits ?? [], term);
    if (!row) return [];
    const key = term.key === null ? null : (to.keys[term.key] ?? term.key);
    const prefix = `${term.limit}/${to.proceeding}/${key ?? '-'}/`;
    const former = Object.values(to.file.terms).filter(({ id }) => id.startsWith(prefix));
    if (former.some(running)) return [];
    return carriedEntries(row, term, { id: `${prefix}${former.length + 1}`, proceeding: to.proceeding, key });
  });
}
