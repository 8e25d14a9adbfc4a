/**
 * Whether a clock is off the database's for certain. The database reads its own at some moment between question and answer:
 * what a statement waited on a busy machine makes a clock look slow that is right.
 * @param off milliseconds by which the clock was ahead when it was asked, as the database saw it (behind, if negative)
 * @param waited milliseconds from question to answer
 */
export function surelyAstray(off: number, waited: number, tolerance: number): boolean {
  return off > tolerance || off + waited < -tolerance;
}
