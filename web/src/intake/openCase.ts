import { ask, newKey } from '../api/client';
import type { Done } from '../api/acts';

interface NewParty {
  id: string;
  kind: 'natural' | 'legal' | 'unknown';
  roles: string[];
  name: string;
  creditCode?: string;
  identityNumber?: string;
  address?: string;
  phone?: string;
  domiciled?: boolean;
  realName?: boolean;
}
interface NewRight {
  id: string;
  type: string;
  number?: string;
  title: string;
  holder?: string;
}
export interface NewCase {
  occurredOn: string;
  receivedOn: string;
  source: string;
  also?: string[];
  matter?: string;
  routedBy?: string;
  title: string;
  parties?: NewParty[];
  rights?: NewRight[];
  summary?: string;
}

let attempt = { body: '', key: '' };

/** Sends the command `OpenCase`; the same content sent again is the same case. @throws Problem */
export function openCase({ parties = [], rights = [], ...values }: NewCase): Promise<Done> {
  const body = filled({ ...values, parties: parties.map(asKind).map(filled), rights: rights.map(filled) });
  const text = JSON.stringify(body);
  if (attempt.body !== text) attempt = { body: text, key: newKey() };
  return ask<Done>('/cases', { method: 'POST', body, headers: { 'idempotency-key': attempt.key } });
}

/** A code belongs to an organisation and an identity number to a person: what was typed under another kind is not sent. */
function asKind(party: NewParty): NewParty {
  const { creditCode, identityNumber, ...rest } = party;
  if (party.kind === 'legal') return { ...rest, ...(creditCode ? { creditCode: creditCode.toUpperCase() } : {}) };
  if (party.kind === 'natural')
    return { ...rest, ...(identityNumber ? { identityNumber: identityNumber.toUpperCase() } : {}) };
  return rest;
}

function filled<T extends object>(values: T): T {
  const kept = Object.entries(values).filter(
    ([, value]) =>
      value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(
    kept.map(([name, value]) => [name, typeof value === 'string' ? value.trim() : (value as unknown)]),
  ) as T;
}
