/**
 * 从轻、减轻情节 beside the penalty (行政处罚法 art. 32(1); reference, section 10A): an agreement on the damage that the
 * respondent has performed, or keeps so far. It is a fact to be weighed, never a reason to close the penalty.
 */
export const mitigatingGrounds = ['agreement-performed', 'agreement-kept'] as const;

export interface Mitigating {
  readonly ground: (typeof mitigatingGrounds)[number];
  /** The mediation. */
  readonly proceeding: string;
  readonly law: 'APL-2021:32';
}

/** What is known of another proceeding of the case: its stage, and where each track stands. */
interface Beside {
  readonly id: string;
  readonly stage: string;
  readonly tracks: Readonly<Record<string, string>>;
}

/** An agreement that the court is asked about, or has confirmed, binds and is not broken. */
const kept: readonly string[] = [
  'Agreed',
  'ConfirmationSought',
  'ConfirmationAccepted',
  'ConfirmationQueried',
  'Confirmed',
];

/** Performed is what the respondent did himself: an agreement that the court enforced (`Enforced`) is no ground. */
export const mitigatingFor = (party: string, others: readonly Beside[]): readonly Mitigating[] =>
  others
    .filter(({ stage }) => stage === 'mediation')
    .flatMap(({ id, tracks }) => {
      const is = tracks[party] ?? '';
      const ground = is === 'Performed' ? 'agreement-performed' : kept.includes(is) ? 'agreement-kept' : null;
      return ground ? [{ ground, proceeding: id, law: 'APL-2021:32' }] : [];
    });

/** Harm that was undone speaks for the lower part of the range; what is only promised is to be looked at. */
export const speaksForLess = (found: readonly Mitigating[]): boolean =>
  found.some(({ ground }) => ground === 'agreement-performed');
