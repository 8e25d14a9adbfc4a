import type { LookedBack } from '../../case/values/look-back.js';
import { mitigatingFor, speaksForLess, type Mitigating } from '../../case/values/mitigating.js';
import { finesUnder } from '../../law/fines.js';
import { fineRange, type FineFacts } from './fines.js';
import { candidates, type Candidate } from './one-fine.js';
import { repeatOf } from './repeat.js';
import type { Proposal, Tier } from './shapes.js';
import { turnoverOf, type Turnover } from './turnover.js';
import type { Facts } from '../../case/file.js';

export interface Band {
  readonly tier: Tier;
  readonly minFen: number;
  readonly maxFen: number;
}

/** 罚款幅度: what the article allows on the facts, and how the tiers divide it. Amounts in fen. */
export interface FineSheet {
  readonly basis: string;
  readonly actOn: string;
  /** Rows of the fine table that the article has for that day. */
  readonly rows: readonly string[];
  /** What multiples are taken of, and the amount found; null where the article knows no multiples. */
  readonly of: 'turnover' | 'gain' | null;
  readonly amountFen: number | null;
  readonly turnover: Turnover | null;
  readonly range: { readonly minFen: number; readonly maxFen: number; readonly mandatory: boolean } | null;
  readonly bands: readonly Band[];
  /** Suggested alone: the officer decides, with reasons. */
  readonly suggested: Band | null;
  readonly repeat: LookedBack | null;
  /** Articles that the one act breaks: the higher fine rules. */
  readonly under: readonly Candidate[];
}

/** The sheet, and what was decided beside what it suggests. */
export interface WeighedFine extends FineSheet {
  readonly tier: Tier;
  readonly fineFen: number;
  /** The fine lies in the band of its tier; null where no range is known or nothing is fined. */
  readonly inBand: boolean | null;
  /** Position of the log up to which other cases were looked through; null: this case and the typed list alone. */
  readonly lookedThrough: number | null;
  /** 从轻、减轻情节 that the case itself shows; absent where it shows none. */
  readonly mitigating?: readonly Mitigating[];
}

type Asked = FineFacts & Pick<Proposal, 'alsoUnder' | 'turnoverItems'>;

/** @throws nothing: what is not known is null. Pure. */
export function fineSheet(asked: Asked, basis: string, actOn: string, repeat: LookedBack | null): FineSheet {
  const turnover = turnoverOf(asked.turnoverItems);
  const turnoverFen = turnover?.totalFen ?? asked.turnoverFen;
  const facts = { ...asked, basis, actOn, ...(turnoverFen === undefined ? {} : { turnoverFen }) };
  const found = fineRange(facts);
  const range = found && { minFen: found.min, maxFen: found.max, mandatory: found.mandatory };
  const rows = finesUnder(basis, actOn);
  const of = rows.find(({ times }) => times !== null)?.of ?? null;
  const bands = range ? bandsOf(range.minFen, range.maxFen) : [];
  return {
    basis,
    actOn,
    rows: rows.map(({ id }) => id),
    of,
    amountFen: of === null ? null : ((of === 'turnover' ? turnoverFen : asked.gainFen) ?? null),
    turnover,
    range,
    bands,
    suggested: bands.find(({ tier }) => tier === (repeat?.applies ? 'severe' : 'ordinary')) ?? null,
    repeat,
    under: candidates(facts),
  };
}

/** What was weighed for a decision on this proposal; null where it rests on no article. */
export function weighedFine(proposal: Proposal, facts: Facts): WeighedFine | null {
  const { basis, actOn, tier, fineFen } = proposal;
  if (basis === undefined || actOn === undefined) return null;
  const sheet = fineSheet(proposal, basis, actOn, repeatOf(proposal, facts.punished));
  const band = sheet.bands.find((one) => one.tier === tier);
  const inBand = band && fineFen > 0 ? band.minFen <= fineFen && fineFen <= band.maxFen : null;
  const weighed = { ...sheet, tier, fineFen, inBand, lookedThrough: facts.lookedThrough };
  const mitigating = mitigatingFor(proposal.party, facts.others);
  return mitigating.length === 0 ? weighed : { ...weighed, mitigating, suggested: suggestedWith(mitigating, sheet) };
}

/** A repeated infringement is suggested no lower, whatever was agreed beside it. */
const suggestedWith = (mitigating: readonly Mitigating[], { bands, repeat, suggested }: FineSheet): Band | null =>
  speaksForLess(mitigating) && !repeat?.applies
    ? (bands.find(({ tier }) => tier === 'lenient') ?? suggested)
    : suggested;

/**
 * 从轻 in the lower, 从重 in the upper 30 % of the range (国市监法规〔2022〕2号, known but not read: a suggestion only);
 * 减轻 below the range.
 */
function bandsOf(min: number, max: number): readonly Band[] {
  const part = Math.floor(((max - min) * 3) / 10);
  return [
    ...(min > 0 ? [{ tier: 'reduced', minFen: 0, maxFen: min - 1 } as const] : []),
    { tier: 'lenient', minFen: min, maxFen: min + part },
    { tier: 'ordinary', minFen: min + part, maxFen: max - part },
    { tier: 'severe', minFen: max - part, maxFen: max },
  ];
}
