import { useQuery } from '@tanstack/react-query';
import { ask } from './client';
import type { HistoryEntry } from './record';

export interface Certificate {
  officer: Exclude<HistoryEntry['actor'], string>;
  number: string;
  from: string;
  validUntil: string;
  withdrawnOn: string | null;
  /** On the day of the register's reading. */
  good: boolean;
}

/** 行政执法证登记 of a city. */
export interface Register {
  id: string;
  revision: number;
  today: string;
  mayChange: boolean;
  certificates: Certificate[];
}

export const useCertificates = (city: string) =>
  useQuery({
    queryKey: ['certificates', city],
    queryFn: () => ask<Register>(`/officers/${encodeURIComponent(city)}`),
  });
