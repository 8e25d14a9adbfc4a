import { IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import type { Words } from '../../engine/command.js';
import { refuse } from '../../engine/decider.js';

/** Another file, of whatever unit, on the same respondent and the same right: that it exists, whose it is, whom to ask. */
export interface SameActHit {
  readonly caseId: string;
  readonly number: string | null;
  readonly unit: string;
  /** Not one of the unit that asks. */
  readonly elsewhere: boolean;
  readonly office: Words;
  readonly contact: Words;
  readonly receivedOn: string;
  /** Day on which a penalty was filed there; null: none was. */
  readonly filedOn: string | null;
  /** Numbers of the penalties decided there and not revoked. */
  readonly decisions: readonly string[];
  /** The parties and rights that both files have, by the ids of the file that asks. */
  readonly parties: readonly string[];
  readonly rights: readonly string[];
}

export const sameActAnswers = ['different-act', 'different-time', 'other-ended', 'jurisdiction-settled'] as const;

/** What the officer makes of the other files: the engine only finds them. */
export class SameActAnswer {
  @IsIn(sameActAnswers)
  answer: (typeof sameActAnswers)[number];

  /** 理由 */
  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  reasons: string;
}

export interface SameActWeighed {
  readonly hits: readonly SameActHit[];
  readonly answer: string;
  readonly reasons: string;
}

/**
 * 一事不再罚 (行政处罚法 art. 29) and 最先立案 (art. 25): where another file has the same party and right, the officer says why
 * this act is not that one; where another bureau filed first, the matter is its, unless jurisdiction was settled for this one.
 * @throws Refusal `same-act.unanswered`, `same-act.first-filed`
 */
export function weighSameAct(
  given: SameActAnswer | undefined,
  hits: readonly SameActHit[],
  settledOurs: boolean,
): SameActWeighed | null {
  if (hits.length === 0) return null;
  const told = hits.map(({ number, office, contact, filedOn }) =>
    [number, office.zh, contact.zh, filedOn].filter(Boolean),
  );
  if (!given) return refuse('same-act.unanswered', { field: '/sameAct', cases: told.map((one) => one.join(' ')) });
  const first = hits.find(({ elsewhere, filedOn }) => elsewhere && filedOn !== null);
  if (first && given.answer === 'jurisdiction-settled' && !settledOurs)
    refuse('same-act.first-filed', {
      field: '/sameAct/answer',
      number: first.number,
      office: first.office.zh,
      filedOn: first.filedOn,
    });
  return { hits, answer: given.answer, reasons: given.reasons };
}
