import { useQuery } from '@tanstack/react-query';
import { ask } from '../api/client';
import type { Personal, Words } from '../api/words';

export interface Listing {
  key: string;
  subjectId: string;
  name: Personal;
  creditCode: string | null;
  state: Words | null;
  reason: Words | string | null;
  /** Number of the decision to list, and of the penalty behind it. */
  number: string | null;
  penaltyDecision: string | null;
  listedOn: string | null;
  publishedOn: string | null;
  removedOn: string | null;
  unit: string | null;
}

export const useListings = (q: string) =>
  useQuery({
    queryKey: ['listings', q],
    queryFn: async () => (await ask<{ rows: Listing[] }>(`/listings${q ? `?q=${encodeURIComponent(q)}` : ''}`)).rows,
  });
