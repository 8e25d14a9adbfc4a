import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../api/client';
import { query } from '../api/queries';
import type { Words } from '../api/words';

export type Tier = 'reduced' | 'lenient' | 'ordinary' | 'severe';
export interface Band {
  tier: Tier;
  minFen: number;
  maxFen: number;
}

/** What a fine is weighed on, as it is asked for and as it stands on a decision. Amounts in fen. */
export interface Sheet {
  basis: string;
  actOn: string;
  of: 'turnover' | 'gain' | null;
  amountFen: number | null;
  turnover: {
    lines: { quantity: number; valuedBy: string; unitFen: number; totalFen: number }[];
    totalFen: number;
  } | null;
  range: { minFen: number; maxFen: number; mandatory: boolean } | null;
  bands: Band[];
  suggested: Band | null;
  repeat: {
    law: string;
    since: string;
    until: string;
    applies: boolean;
    counted: { on: string; source: string | null }[];
  } | null;
  under: { basis: string; maxFen: number | null }[];
  /** Of a decision alone. */
  tier?: Tier;
  fineFen?: number;
  inBand?: boolean | null;
  lookedThrough?: number | null;
  /** 从轻、减轻情节 that the case shows. */
  mitigating?: Mitigating[];
}

export interface Mitigating {
  ground: 'agreement-performed' | 'agreement-kept';
  proceeding: string;
}

/** What a proposal is suggested once the case's own circumstances are looked at, as the decision will weigh them. */
export function withMitigating(sheet: Sheet, mitigating: Mitigating[]): Sheet {
  if (mitigating.length === 0) return sheet;
  const less = mitigating.some(({ ground }) => ground === 'agreement-performed') && !sheet.repeat?.applies;
  const lenient = less ? sheet.bands.find(({ tier }) => tier === 'lenient') : undefined;
  return { ...sheet, mitigating, suggested: lenient ?? sheet.suggested };
}

/** A row of the table of fines. */
export interface FineRow extends Words {
  id: string;
  basis: string;
  law: Words;
  from: string;
  to?: string;
  note?: Words;
}

export const useFines = () =>
  useQuery({
    queryKey: ['fines'],
    staleTime: 600_000,
    queryFn: async () => (await ask<{ rows: FineRow[] }>('/fines')).rows,
  });

export interface Facts {
  basis: string;
  on: string;
  turnoverFen?: number;
  gainFen?: number;
  serious?: boolean;
  also?: string;
  items?: string;
  creditCode?: string | null;
}

export const useSheet = (facts: Facts) =>
  useQuery({
    queryKey: ['fine-sheet', facts],
    enabled: facts.basis !== '' && facts.on !== '',
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: async () => {
      const found = await ask<{ sheet: Sheet; lookedThrough: number | null }>(`/fines/sheet${query({ ...facts })}`);
      return { ...found.sheet, lookedThrough: found.lookedThrough };
    },
  });

/** The lines of a turnover as the query writes them; what is not typed in full is left out. */
export function itemsText(items: unknown): string | undefined {
  if (!Array.isArray(items)) return undefined;
  const whole = (items as Record<string, unknown>[]).filter(
    (one) => typeof one?.quantity === 'number' && typeof one.unitFen === 'number' && typeof one.valuedBy === 'string',
  );
  return whole.length === 0
    ? undefined
    : whole.map((one) => `${String(one.quantity)}*${String(one.unitFen)}*${String(one.valuedBy)}`).join(';');
}
