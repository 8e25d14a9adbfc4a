import type { Personal } from '../case/file.js';
import type { Read } from '../engine/projections/read-model.js';

/** A party as lists show it. */
export interface ListedParty {
  readonly id: string;
  readonly kind: string;
  readonly roles: readonly string[];
  readonly name: Personal;
  readonly creditCode: string | null;
  /** Blind index of the identity number: tells that two are one person, and nothing else. */
  readonly identityIndex?: string;
}

export interface ListedRight {
  readonly id: string;
  readonly type: string;
  readonly number: string | null;
  readonly title: string;
}

/** @param before what a row holds: `ListedParty[]` */
export function withParty(before: unknown, { data }: Read): readonly ListedParty[] {
  const { party: id, kind, roles, name, creditCode, identityIndex } = data;
  const index = identityIndex === undefined ? {} : { identityIndex };
  const added = { id, kind, roles, name, creditCode: creditCode ?? null, ...index } as ListedParty;
  return [...(before as ListedParty[]).filter((party) => party.id !== id), added];
}

/** 依法删除个人信息: the name goes, if it is among what is erased. */
export function withoutName(before: unknown, { data }: Read): readonly ListedParty[] {
  const parties = before as ListedParty[];
  if (!(data.fields as string[]).includes('name')) return parties;
  return parties.map((party) => (party.id === data.party ? { ...party, name: { erased: true as const } } : party));
}

/** @param before what a row holds: `ListedRight[]` */
export function withRight(before: unknown, { data }: Read): readonly ListedRight[] {
  const { right: id, type, number, title } = data;
  const added = { id, type, number: number ?? null, title } as ListedRight;
  return [...(before as ListedRight[]).filter((right) => right.id !== id), added];
}

/** What is the same of a party in two files: the code, or the blind index of the identity number. */
export function marksOf(party: {
  readonly creditCode?: string | null;
  readonly identityIndex?: unknown;
}): readonly string[] {
  const index = typeof party.identityIndex === 'string' ? [party.identityIndex] : [];
  return party.creditCode ? [party.creditCode, ...index] : index;
}
