import { useQuery } from '@tanstack/react-query';
import { ask } from './client';
import type { ActVersion, Article } from './articles';
import type { SearchRow } from './file';
import type { HistoryEntry } from './record';
import type { Signed } from './signing';
import type { Words } from './words';

export interface RegisteredAct extends ActVersion {
  number: string;
  is: 'coming' | 'in-force' | 'former';
  source: { key: string; place: string } | null;
}

/** The registry of acts: families with their versions, the newest first. */
export interface Laws {
  today: string;
  families: { family: string; versions: RegisteredAct[] }[];
}

/** A version that begins soon or has just begun. */
export interface LawChange {
  act: ActVersion;
  begun: boolean;
  former: ActVersion | null;
  changes: (Words & { law: Article })[];
  unknown: Words[];
  /** Open cases that I may see. */
  touched: number;
}

export interface TouchedCases extends LawChange {
  rows: SearchRow[];
}

interface Point {
  point: string;
  question: Words;
  doubt: Words;
  law: Article[];
  confidence: string;
  from: string;
}

export interface CityOption extends Point {
  id: string;
  choices: (Words & { value: string })[];
  amount: { min: number; max: number } | null;
  suggested: Words;
  present: { value: string | number; words: Words; from: string | null };
  history: {
    event: string;
    occurredOn: string;
    recordedAt: string;
    actor: HistoryEntry['actor'];
    from: string;
    value: Words;
    former: Words;
    reason: string;
    authority: string;
  }[];
}

export interface Procedure {
  id: string;
  name: string | null;
  revision: number;
  mayChange: boolean;
  today: string;
  options: CityOption[];
  /** She may enter who signs. */
  mayDelegate: boolean;
  signing: Signed[];
  readings: (Point & { followed: Words })[];
}

export const useLaws = () => useQuery({ queryKey: ['laws'], staleTime: 600_000, queryFn: () => ask<Laws>('/laws') });

export const useLawChanges = () =>
  useQuery({
    queryKey: ['law-changes'],
    staleTime: 300_000,
    queryFn: async () => (await ask<{ changes: LawChange[] }>('/laws/changes')).changes,
  });

export const useTouched = (act: string) =>
  useQuery({
    queryKey: ['law-changes', act],
    queryFn: () => ask<TouchedCases>(`/laws/changes/${encodeURIComponent(act)}/cases?limit=200`),
  });

/** Counties follow their city. */
export const cityOf = (division: string): string =>
  division.endsWith('0000') ? division : `${division.slice(0, 4)}00`;

export const useProcedure = (city: string) =>
  useQuery({
    queryKey: ['procedure', city],
    enabled: city !== '',
    queryFn: () => ask<Procedure>(`/procedures/${encodeURIComponent(city)}`),
  });
