import { refuse } from '../../engine/decider.js';

/** 行政执法证: who holds it has passed the examination for enforcement (行政执法资格). */
export interface Certificate {
  /** Staff id of the holder. */
  readonly officer: string;
  readonly number: string;
  /** First and last day on which it is good. */
  readonly from: string;
  readonly validUntil: string;
  /** Day from which it is good no more, though its time is not over. */
  readonly withdrawnOn: string | null;
}

export const isGoodOn = ({ from, validUntil, withdrawnOn }: Certificate, on: string): boolean =>
  from <= on && on <= validUntil && (withdrawnOn === null || on < withdrawnOn);

/**
 * Each of them is qualified on the day of the act (行政处罚法 art. 42). Where the city keeps no register (null) nothing is
 * known but that the certificates were shown.
 * @throws Refusal `officer.not-certified`, `officer.certificate-not-good`, at the officer's place in the field
 */
export function requireCertified(
  officers: readonly string[],
  on: string,
  field: string,
  certificates: readonly Certificate[] | null,
): void {
  if (certificates === null) return;
  officers.forEach((officer, at) => {
    const held = certificates.filter((one) => one.officer === officer);
    if (held.some((one) => isGoodOn(one, on))) return;
    const last = held.at(-1);
    if (!last) refuse('officer.not-certified', { field: `${field}/${at}`, officer });
    const { number, from, validUntil, withdrawnOn } = last;
    const until = withdrawnOn ?? validUntil;
    refuse('officer.certificate-not-good', { field: `${field}/${at}`, officer, number, from, until, on });
  });
}
