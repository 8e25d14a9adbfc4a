import type { Happened } from '../engine/decider.js';
import type { Certificate } from './values/certificate.js';

/** 行政执法证登记: the certificates of the officers of a city, in the order in which they were entered. */
export interface Certificates {
  readonly entries: readonly Certificate[];
}

export const noCertificates: Certificates = { entries: [] };

/** Total. */
export function evolveCertificates(register: Certificates, { type, data }: Happened): Certificates {
  const { officer, number, from, validUntil } = data as Partial<Certificate>;
  if (number === undefined || from === undefined) return register;
  if (type === 'CertificateWithdrawn')
    return {
      entries: register.entries.map((one) => (one.number === number ? { ...one, withdrawnOn: from } : one)),
    };
  if (type !== 'CertificateEntered' || officer === undefined || validUntil === undefined) return register;
  return { entries: [...register.entries, { officer, number, from, validUntil, withdrawnOn: null }] };
}

/** Null: none was ever entered, so the city keeps no register here. */
export const certificatesKnown = ({ entries }: Certificates): readonly Certificate[] | null =>
  entries.length === 0 ? null : entries;
