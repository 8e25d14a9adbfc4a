import type { Words } from '../engine/command.js';
import type { ParkedEntry } from '../engine/projections/parked.js';
import type { Rebuild } from '../engine/projections/rebuilds.js';
import type { Retried } from '../engine/projections/retry.js';

/** How far a rebuild has come, as the terminal shows it. */
export type Shown = Pick<Rebuild, 'name' | 'state' | 'percent' | 'secondsLeft' | 'error'>;
export type Waiting = Pick<ParkedEntry, 'readModel' | 'position' | 'stream' | 'type' | 'state' | 'error' | 'attempts'>;

/** What an operator does at a terminal: on the running server, or in the place itself. */
export interface OperatorsDesk {
  names(): Promise<readonly string[]>;
  /** None named: all. @throws Declined */
  rebuild(names: readonly string[]): Promise<void>;
  progress(name: string): Promise<Shown | null>;
  parked(): Promise<readonly Waiting[]>;
  /** @throws Declined */
  retry(name: string, position: number): Promise<Retried>;
  /** @throws Declined */
  skip(name: string, position: number, reason: string): Promise<Retried>;
}

/** Not done, and why, in both languages. */
export class Declined extends Error {
  constructor(readonly words: Words) {
    super(`${words.zh}\n${words.en}`);
    this.name = 'Declined';
  }
}
