import type { Reader } from '../access/policy.js';

export interface DeskPage {
  readonly atLeast: number | null;
  readonly limit: number;
  readonly after: string | null;
  /** The old files that were entered late, instead of the others. */
  readonly enteredLate: boolean;
}

export const searchPlaces = ['number', 'right', 'state', 'party', 'all'] as const;
export type SearchPlace = (typeof searchPlaces)[number];

/** What is read from the read models rather than from one stream. Every answer holds only what the reader may read. */
export abstract class DeskReads {
  /** The desks that the reader may see, with how much waits on each. */
  abstract desks(reader: Reader, atLeast: number | null): Promise<readonly object[]>;
  /** Null: there is no such desk, or not for this reader. */
  abstract desk(reader: Reader, id: string, page: DeskPage): Promise<object | null>;
  abstract search(reader: Reader, q: string, by: SearchPlace, limit: number): Promise<object>;
  /** The register of credit listings, which is published. */
  abstract listings(q: string, limit: number): Promise<object>;
  /** What is on record of an organisation across cases. Null: not for this reader. */
  abstract partyHistory(reader: Reader, code: string, atLeast: number | null): Promise<object | null>;
  /** What begins soon or has just begun in the law, with how many of the reader's open cases it touches. */
  abstract lawChanges(reader: Reader): Promise<object>;
  /** Those cases. Null: no such change is near. */
  abstract touchedBy(reader: Reader, act: string, limit: number): Promise<object | null>;
  /** For everybody. */
  abstract notices(limit: number, after: string | null): Promise<object>;
}
