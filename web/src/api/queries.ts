import { keepPreviousData, QueryClient, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask, Problem } from './client';
import type { Done, Next } from './acts';
import type { CaseView, SearchRow, Volumes } from './file';
import type { Account, DemoAccount, Meta } from './house';
import type { CorrectableEntry, HistoryEntry } from './record';
import type { Term } from './term';
import { today } from '../language/dates';
import type { Desk, DeskSummary } from './desks';
import type { LimitRow, PartyHistory, Reckoning } from './lookups';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (failures, error) =>
        failures < 2 && error instanceof Problem && (error.status === 0 || error.status === 503),
    },
  },
});

/** A case, or a subject of credit: both are read and acted on in the same way. */
export interface Place {
  kind: 'cases' | 'subjects';
  id: string;
}

export const placeOf = (place: Place): string => `/${place.kind}/${encodeURIComponent(place.id)}`;

/** Position of my own last act: a desk asked with it shows at least that much. */
let lastPosition: number | null = null;
export function rememberPosition(position: number): void {
  lastPosition = Math.max(position, lastPosition ?? 0);
}

export function query(values: Record<string, string | number | boolean | null | undefined>): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    if (value !== null && value !== undefined && value !== '') search.set(key, String(value));
  }
  const text = search.toString();
  return text ? `?${text}` : '';
}

export const useAccount = () =>
  useQuery({
    queryKey: ['me'],
    staleTime: 60_000,
    queryFn: async () => {
      try {
        return await ask<Account>('/me', { anonymous: true });
      } catch (problem) {
        if (problem instanceof Problem && problem.status === 401) return null;
        throw problem;
      }
    },
  });

export const useDemoAccounts = () =>
  useQuery({
    queryKey: ['demo-accounts'],
    staleTime: Infinity,
    // Without demo accounts the address does not exist; the page is then simply without them.
    queryFn: () => ask<DemoAccount[]>('/demo-accounts', { anonymous: true }).catch(() => []),
  });

/** Colleagues of the unit, for naming handlers, panels and reviewers. */
export const useStaff = () =>
  useQuery({ queryKey: ['staff'], staleTime: 600_000, queryFn: () => ask<DemoAccount[]>('/staff') });

export const useMeta = () => useQuery({ queryKey: ['meta'], staleTime: 600_000, queryFn: () => ask<Meta>('/meta') });

export const useDesks = () =>
  useQuery({
    queryKey: ['desks'],
    refetchInterval: 30_000,
    queryFn: () => ask<DeskSummary[]>(`/desks${query({ atLeast: lastPosition })}`),
  });

export const useDesk = (id: string, enteredLate: boolean) =>
  useInfiniteQuery({
    queryKey: ['desk', id, enteredLate],
    refetchInterval: 30_000,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      ask<Desk>(
        `/desks/${encodeURIComponent(id)}${query({ atLeast: lastPosition, limit: 50, after: pageParam, enteredLate: enteredLate ? 'true' : null })}`,
      ),
    getNextPageParam: (page) => page.next,
  });

export interface Moment {
  at: string | null;
  knownAt: string | null;
}

export const useFile = (place: Place, moment: Moment) =>
  useQuery({
    queryKey: ['file', place.kind, place.id, 'view', moment],
    placeholderData: keepPreviousData,
    queryFn: () => ask<CaseView>(`${placeOf(place)}${query({ ...moment })}`),
  });

export const useHistory = (place: Place) =>
  useQuery({
    queryKey: ['file', place.kind, place.id, 'history'],
    queryFn: async () => (await ask<{ entries: HistoryEntry[] }>(`${placeOf(place)}/history`)).entries,
  });

/** Asked anew each time: it is opened to be corrected. */
export const useEntry = (place: Place, entry: string) =>
  useQuery({
    queryKey: ['file', place.kind, place.id, 'entry', entry],
    staleTime: Infinity,
    gcTime: 0,
    queryFn: () => ask<CorrectableEntry>(`${placeOf(place)}/entries/${encodeURIComponent(entry)}`),
  });

/** An act of the case itself that needs no form. @throws Problem */
export async function giveOwnAct(
  place: Place,
  command: string,
  body: Record<string, unknown>,
  revision: number,
  key: string,
): Promise<void> {
  const headers = { 'if-match': `"${revision}"`, 'idempotency-key': key };
  const done = await ask<Done>(`${placeOf(place)}/case/${command}`, {
    method: 'POST',
    body: { occurredOn: today(), ...body },
    headers,
  });
  rememberPosition(done.position);
}

/** What the file says is read anew, on its page and on the desks. */
export function refreshFile(place: Place): void {
  void queryClient.invalidateQueries({ queryKey: ['file', place.kind, place.id] });
  void queryClient.invalidateQueries({ queryKey: ['desks'] });
  void queryClient.invalidateQueries({ queryKey: ['desk'] });
}

export const useNext = (place: Place, enabled: boolean) =>
  useQuery({
    queryKey: ['file', place.kind, place.id, 'next'],
    enabled,
    refetchInterval: 30_000,
    queryFn: () => ask<Next>(`${placeOf(place)}/next`),
  });

export const useDue = (place: Place) =>
  useQuery({
    queryKey: ['file', place.kind, place.id, 'due'],
    queryFn: async () => (await ask<{ terms: Term[] }>(`${placeOf(place)}/due`)).terms,
  });

export const useVolumes = (place: Place) =>
  useQuery({
    queryKey: ['file', place.kind, place.id, 'volumes'],
    queryFn: () => ask<Volumes>(`${placeOf(place)}/volumes`),
  });

export const useSearch = (q: string, by: string) =>
  useQuery({
    queryKey: ['search', q, by],
    enabled: q.trim() !== '',
    queryFn: async () => (await ask<{ rows: SearchRow[] }>(`/search${query({ q, by, limit: 50 })}`)).rows,
  });

/** What is on record of an organisation, once its code is typed in full. */
export const usePartyHistory = (code: string, enabled: boolean) =>
  useQuery({
    queryKey: ['party', code],
    enabled,
    queryFn: () => ask<PartyHistory>(`/parties/${encodeURIComponent(code)}/history${query({ atLeast: lastPosition })}`),
  });

export const useLimits = () =>
  useQuery({
    queryKey: ['limits'],
    staleTime: 600_000,
    queryFn: async () => (await ask<{ rows: LimitRow[] }>('/limits')).rows,
  });

export const useReckoning = (asked: { start: string; limit: string; length: string }) =>
  useQuery({
    queryKey: ['reckoning', asked],
    enabled: asked.start !== '' && (asked.limit !== '' || asked.length !== ''),
    retry: false,
    queryFn: () => ask<Reckoning>(`/reckoning${query(asked)}`),
  });
