import type { OffenceAct, OffenceFacts, PriorPunishment } from '../../case/values/offence-facts.js';
import { lookedBack, type LookedBack } from '../../case/values/look-back.js';
import { later } from '../../engine/time/day.js';
import { measures, type Line, type Measure, type Threshold, type ThresholdArticle } from '../../law/offences.lines.js';
import { alike, thresholdsOn } from '../../law/offences.thresholds.js';
import { offences } from '../../law/offences.js';

export type Tier = 'none' | 'ordinary' | 'aggravated';
export type By = 'base' | 'several' | 'repeat' | 'unsold' | 'halves' | 'mixed' | 'act-itself' | 'ruin';

/** A line that the facts reach. `measure` is null where no number is counted. */
export interface Reached {
  readonly tier: 'ordinary' | 'aggravated';
  readonly by: By;
  readonly measure: Measure | null;
  readonly value: number;
  readonly atLeast: number;
  /** Article of the interpretation. */
  readonly law: string;
}

/** What the engine suggests; whether there is a reasonable suspicion the officer decides, and no line ever blocks it. */
export interface Assessment {
  readonly article: ThresholdArticle;
  readonly tier: Tier;
  /** Imprisonment in years: of the tier, from and up to. Null when no line is reached. */
  readonly years: { readonly from: number; readonly to: number } | null;
  readonly reached: readonly Reached[];
  /** Sums of the acts that count, by measure. */
  readonly totals: Readonly<Partial<Record<Measure, number>>>;
  readonly counted: number;
  /** Acts left out because they were handled already. */
  readonly handled: number;
  readonly repeat: boolean;
  /** 二年内再犯: the window, the punishments that fall into it; null before the rule was there. */
  readonly lookBack: LookedBack | null;
  readonly several: boolean;
  /** Last day of the acts that count: it chooses the interpretation. */
  readonly actsUntil: string | null;
  readonly sources: readonly string[];
  readonly confidence: string | null;
  /** Tier under the interpretation of the day of weighing, where that is a later one: the lighter may be chosen. */
  readonly nowTier: Tier | null;
}

/** Weighs acts against the lines of an article. `on` is the day of weighing. Pure. */
export function weigh(article: ThresholdArticle, facts: OffenceFacts, on: string): Assessment {
  const acts = facts.acts.filter((act) => !act.handled);
  const actsUntil = acts.reduce<string | null>((last, act) => (last === null ? act.on : later(last, act.on)), null);
  const rows = actsUntil === null ? [] : thresholdsOn(article, actsUntil);
  const rowsNow = thresholdsOn(article, on);
  const lookBack = lookBackOf(article, acts, rows[0]?.law, facts.priors ?? []);
  const repeat = lookBack?.applies ?? false;
  const several = (facts.rights ?? 1) > 1;
  const under = (which: readonly Threshold[]) => reachedUnder(which, acts, { ...facts, repeat, several });
  const reached = under(rows);
  const changed = actsUntil !== null && on > actsUntil && rowsNow[0]?.law !== rows[0]?.law;
  return {
    article,
    tier: tierOf(reached),
    years: yearsOf(article, tierOf(reached)),
    reached,
    totals: totalsOf(acts),
    counted: acts.length,
    handled: facts.acts.length - acts.length,
    repeat,
    lookBack,
    several,
    actsUntil,
    sources: sourcesOf(acts, facts.priors ?? []),
    confidence: rows[0]?.confidence ?? null,
    nowTier: changed ? tierOf(under(rowsNow)) : null,
  };
}

interface Weighed {
  readonly repeat: boolean;
  readonly several: boolean;
  readonly holderRuined?: boolean;
}

function reachedUnder(rows: readonly Threshold[], acts: readonly OffenceAct[], facts: Weighed): readonly Reached[] {
  if (acts.length === 0) return [];
  const own = rows.flatMap((row) => {
    const totals = totalsOf(acts.filter((act) => row.kind === undefined || (act.kind ?? 'goods') === row.kind));
    return [
      ...row.lines.flatMap((line) => lineReached(row, line, totals[line.measure] ?? 0, facts)),
      ...unsoldReached(row, totals, facts),
      ...halvesReached(row, totals),
      ...withoutNumber(row, facts),
    ];
  });
  return own.length > 0 ? own : mixedReached(rows, acts, facts);
}

/** The ways into a line that are open to these facts, the lowest last. */
function bars(line: Line, { several, repeat }: Weighed): readonly (readonly [By, number, number | undefined])[] {
  return [
    ...(line.base === undefined ? [] : [['base', line.base, line.aggravated] as const]),
    ...(several && line.several !== undefined ? [['several', line.several, line.severalAggravated] as const] : []),
    ...(repeat && line.repeat !== undefined ? [['repeat', line.repeat, undefined] as const] : []),
  ];
}

function lineReached(row: Threshold, line: Line, value: number, facts: Weighed): readonly Reached[] {
  const { measure } = line;
  return bars(line, facts).flatMap(([by, atLeast, fixed]): readonly Reached[] => {
    if (value < atLeast) return [];
    const graver = row.actItself ? atLeast : (fixed ?? (row.times === undefined ? undefined : atLeast * row.times));
    return graver !== undefined && value >= graver
      ? [{ tier: 'aggravated', by, measure, value, atLeast: graver, law: row.law }]
      : [{ tier: 'ordinary', by, measure, value, atLeast, law: row.law }];
  });
}

/** Goods in store count at three times the line, alone or with what was sold; graver at the multiple of that. */
function unsoldReached(row: Threshold, totals: Assessment['totals'], facts: Weighed): readonly Reached[] {
  return (row.unsold ?? []).flatMap(({ sold, stock, times }) => {
    const line = row.lines.find(({ measure }) => measure === sold);
    const value = (totals[sold] ?? 0) + (totals[stock] ?? 0);
    if (!line || (totals[stock] ?? 0) === 0) return [];
    const lowest = Math.min(...bars(line, facts).map(([, atLeast]) => atLeast)) * times;
    if (value < lowest) return [];
    const graver = row.times === undefined ? undefined : lowest * row.times;
    const tier = graver !== undefined && value >= graver ? ('aggravated' as const) : ('ordinary' as const);
    const atLeast = tier === 'aggravated' && graver !== undefined ? graver : lowest;
    return [{ tier, by: 'unsold' as const, measure: stock, value, atLeast, law: row.law }];
  });
}

/** Two at least, each at half its line. */
function halvesReached(row: Threshold, totals: Assessment['totals']): readonly Reached[] {
  const half = row.lines.flatMap(({ measure, base }) => {
    const value = totals[measure] ?? 0;
    return row.halves?.includes(measure) && base !== undefined && value * 2 >= base && value < base
      ? [{ tier: 'ordinary' as const, by: 'halves' as const, measure, value, atLeast: base / 2, law: row.law }]
      : [];
  });
  return half.length > 1 ? half : [];
}

function withoutNumber(row: Threshold, facts: Weighed): readonly Reached[] {
  const one = { measure: null, value: 1, atLeast: 1, law: row.law };
  return [
    ...(row.actItself ? [{ tier: 'ordinary', by: 'act-itself', ...one } as const] : []),
    ...(row.ruin && facts.holderRuined === true ? [{ tier: 'aggravated', by: 'ruin', ...one } as const] : []),
  ];
}

/** Goods short of their own line: their gains and the services' together against the line of services. */
function mixedReached(rows: readonly Threshold[], acts: readonly OffenceAct[], facts: Weighed): readonly Reached[] {
  const row = rows.find(({ kind }) => kind === 'services');
  const line = row?.lines[0];
  const kinds = new Set(acts.map((act) => act.kind ?? 'goods'));
  if (!row || !line || kinds.size < 2) return [];
  const value = totalsOf(acts).gainFen ?? 0;
  return lineReached(row, line, value, facts).map((reached) => ({ ...reached, by: 'mixed' as const }));
}

function totalsOf(acts: readonly OffenceAct[]): Assessment['totals'] {
  const named = measures.filter((measure) => acts.some((act) => act[measure] !== undefined));
  return Object.fromEntries(named.map((measure) => [measure, acts.reduce((sum, act) => sum + (act[measure] ?? 0), 0)]));
}

/** Punished for an act of the same kind, and done again within two years of it: of several acts, the one that repeats. */
function lookBackOf(
  article: ThresholdArticle,
  acts: readonly OffenceAct[],
  law: string | undefined,
  priors: readonly PriorPunishment[],
): LookedBack | null {
  const bases = alike.find((articles) => articles.includes(article)) ?? [];
  const earlier = priors.map((prior) => ({ on: prior.on, basis: prior.article, source: prior.source ?? null }));
  const looks = acts.map((act) =>
    lookedBack('T-REPEAT-CRIME', act.on, earlier, { bases, ...(law === undefined ? {} : { law }) }),
  );
  return looks.find((look) => look?.applies) ?? looks.at(-1) ?? null;
}

function tierOf(reached: readonly Reached[]): Tier {
  if (reached.some(({ tier }) => tier === 'aggravated')) return 'aggravated';
  return reached.length > 0 ? 'ordinary' : 'none';
}

function yearsOf(article: ThresholdArticle, tier: Tier): Assessment['years'] {
  const years = offences.find(({ law }) => law === `CRIM-1997:${article}`)?.years;
  if (!years || tier === 'none') return null;
  return tier === 'aggravated' && years.aggravated !== null
    ? { from: years.ordinary, to: years.aggravated }
    : { from: 0, to: years.ordinary };
}

function sourcesOf(acts: readonly OffenceAct[], priors: readonly PriorPunishment[]): readonly string[] {
  const named = [...acts, ...priors].flatMap(({ source }) => (source === undefined ? [] : [source]));
  return [...new Set(named)];
}
