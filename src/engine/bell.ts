/** Something was appended to the log; read models have taken something. */
export type Ring = 'appended' | 'projected';

/**
 * Rings between the processes on one database, so that none sleeps while another has work for it. A ring carries nothing
 * and may be lost: what it tells of stands in the tables, and everybody looks there now and then without being rung for.
 */
export interface Bell {
  /** To the other processes; this one knows already. Returns at once and never fails. */
  ring(what: Ring): void;
  /** @returns how to stop listening */
  onRing(what: Ring, listener: () => void): () => void;
}

/** The embedded database has one process. */
export const noBell: Bell = { ring: () => undefined, onRing: () => () => undefined };
