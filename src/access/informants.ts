import { onlyInforms } from '../law/secrets.js';
import { groundsOf, type Reader } from './policy.js';

/** What stands for what an informant's protection withholds. */
export const WITHHELD = '＊＊＊';

/** Who handles what was reported: they must know whom to ask and to tell. */
const needing: readonly string[] = ['intake-clerk', 'handling-officer', 'unit-head', 'deputy-head', 'head'];

/**
 * 为举报人保密 (市场监督管理投诉举报处理暂行办法 art. 33, 反不正当竞争法 art. 20): the name is for those of the unit who handle the
 * matter. Reviewers, keepers, overseers, mediators and everybody to whom the case was handed read it without.
 */
export function mayKnowInformants(reader: Reader, unit: string | null): boolean {
  const ofTheUnit = groundsOf(reader).some((ground) => ground.is === 'unit' && ground.unit === unit);
  return ofTheUnit && reader.roles.some((role) => needing.includes(role));
}

interface Protected {
  readonly roles: readonly string[];
  readonly name: unknown;
}

/** Who is in the file in another capacity too is named in that one: that he informed is withheld. */
export function shielded<P extends Protected>(party: P): P {
  if (!party.roles.includes('informant')) return party;
  if (!onlyInforms(party)) return { ...party, roles: party.roles.filter((role) => role !== 'informant') };
  const withheld = Object.fromEntries(
    ['creditCode', 'identityNumber', 'address', 'phone'].flatMap((field) => (field in party ? [[field, null]] : [])),
  );
  return { ...party, ...withheld, name: WITHHELD };
}

/** Stand in the file where a name was not given, and all over the screens as words of their own. */
const namesNobody = new Set(['举报人', '投诉人', '匿名', '匿名举报人', '群众', '消费者', '权利人']);

/** What must not be read anywhere of those who only inform: in titles, sentences and free text as little as in their own fields. */
export function namesToHide(parties: readonly object[]): readonly string[] {
  return parties
    .filter((party) => onlyInforms(party as Protected))
    .flatMap((party) =>
      ['name', 'creditCode', 'identityNumber', 'address', 'phone'].map(
        (field) => (party as Readonly<Record<string, unknown>>)[field],
      ),
    )
    .filter((value): value is string => typeof value === 'string' && value.length > 1 && !namesNobody.has(value))
    .sort((a, b) => b.length - a.length);
}

/** The same value with every name that must not be read replaced, however deep it lies. */
export function hidden<T>(value: T, names: readonly string[]): T {
  if (names.length === 0) return value;
  if (typeof value === 'string')
    return names.reduce((text, name) => text.replaceAll(name, WITHHELD), value as string) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => hidden(one, names)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, hidden(one as unknown, names)])) as T;
}
