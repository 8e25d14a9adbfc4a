import type { CaseFile, Proceeding } from '../../../src/case/file.js';
import type { CommandDefinition } from '../../../src/engine/command.js';
import type { StoredEvent } from '../../../src/engine/event-store/event-store.js';
import type { Calendar } from '../../../src/engine/time/calendar.js';
import type { Chance } from './chance.js';

/** What an officer sees who fills in the form of one act. */
export interface Situation {
  readonly chance: Chance;
  readonly file: CaseFile;
  /** The other cases, by id: for acts over two of them. */
  readonly others: Readonly<Record<string, CaseFile>>;
  /** What was recorded on the case: for acts about entries. */
  readonly entries: readonly StoredEvent[];
  readonly proceeding: Proceeding | null;
  readonly party: string | null;
  readonly measure: string | null;
  /** 送审事项 that the act is on. */
  readonly proposal: string | null;
  /** Tracks among which an act on several may choose. */
  readonly among: readonly string[] | null;
  readonly definition: CommandDefinition;
  readonly calendar: Calendar;
  /** Legal local date, and UTC instant. */
  readonly today: string;
  readonly now: string;
}

/** Fields typed in so far, in the order of the form. */
export type Body = Record<string, unknown>;

/** Fills in one field; what is undefined is left out. */
export type Maker = (situation: Situation, body: Body) => unknown;
