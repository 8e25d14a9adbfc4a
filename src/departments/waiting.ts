import type { Column, Read, ReadModel, Row } from '../engine/projections/read-model.js';
import { dueColumns, dues, noDues } from './dues.js';
import { duesOf } from './own-dues.js';
import { stageOf } from './place.js';
import { caseIdOf } from './stream.js';

/** What is to be done in which state; a state that is not named waits for nothing on this desk. */
export type WaitsFor = Readonly<Record<string, string>>;

export interface Waiting {
  readonly name: string;
  /** Raise it when what follows changes: handlers built from these tables do not show it in their own text. */
  readonly version: number;
  /** By stage, for the proceeding as a whole. */
  readonly proceedings: Readonly<Record<string, WaitsFor>>;
  /** By `stage/kind` of track, for each party. */
  readonly tracks: Readonly<Record<string, WaitsFor>>;
  readonly columns?: Readonly<Record<string, Column>>;
  /** Whose terms it shows; absent: everybody's, since the desk waits for others too. */
  readonly termsOf?: readonly string[];
  /** Columns that a fact fills in the rows of those whom it concerns, before or after the row is there. */
  readonly notes?: Readonly<Record<string, (event: Read) => Row | null>>;
}

/**
 * A desk whose rows follow the states of proceedings and of respondents' tracks: a row comes when a state waits for this
 * desk and goes with it. Key: `stream/proceeding`, and `/party` for a track.
 */
export function waiting({ name, version, proceedings, tracks, columns, termsOf, notes }: Waiting): ReadModel {
  const tracked = new Set(Object.keys(tracks).map((place) => place.split('/')[0]));
  /** Does the desk keep rows for the parties of the event's proceeding? */
  const byParty = (event: Read) => tracked.has(stageOf(event) ?? '');
  const noted = Object.entries(notes ?? {}).map(([type, note]) => [
    type,
    (row: Row | null, event: Read, key: string): Row | null => {
      const added = isParty(key) === (byParty(event) && namesParties(event)) ? note(event) : null;
      return added ? { ...(row ?? blank(event, key, columns)), ...added } : row;
    },
  ]);
  return {
    name,
    version,
    columns: {
      case_id: { type: 'text', indexed: true },
      proceeding: { type: 'text' },
      stage: { type: 'text' },
      party: { type: 'text' },
      state: { type: 'text' },
      waits_for: { type: 'text', indexed: true },
      since: { type: 'date' },
      ...columns,
      ...dueColumns,
    },
    keys: (event) => keysOf(event, byParty(event)),
    on: {
      ProceedingMoved: (row, event, key) => {
        if (isParty(key)) return row;
        return moved(row, event, key, proceedings[String(event.data.stage)], columns);
      },
      TrackMoved: (row, event, key) => {
        if (!isParty(key)) return row;
        return moved(row, event, key, tracks[`${String(event.data.stage)}/${String(event.data.kind)}`], columns);
      },
      ...(termsOf ? duesOf(termsOf) : dues),
      ...(Object.fromEntries(noted) as ReadModel['on']),
    },
  };
}

function keysOf(event: Read, byParty: boolean): readonly string[] {
  const { proceeding, party, key, parties, respondents } = event.data;
  if (caseIdOf(event.stream) === null || typeof proceeding !== 'string') return [];
  const whole = `${event.stream}/${proceeding}`;
  // Where a desk keeps no tracks it shows their terms with the proceeding.
  if (!byParty) return [whole];
  const concerned = respondents ?? parties ?? party ?? key;
  const named = (Array.isArray(concerned) ? concerned : [concerned]).filter((one) => typeof one === 'string');
  return event.type === 'ProceedingOpened' || named.length === 0 ? [whole] : named.map((one) => `${whole}/${one}`);
}

const isParty = (key: string): boolean => key.split('/').length > 2;
const namesParties = ({ type, data }: Read): boolean =>
  type !== 'ProceedingOpened' && (data.party ?? data.parties ?? data.respondents) !== undefined;

function blank(event: Read, key: string, columns: Waiting['columns']): Row {
  const [, proceeding, party] = key.split('/');
  return {
    case_id: caseIdOf(event.stream),
    proceeding,
    stage: event.data.stage ?? null,
    party: party ?? null,
    state: null,
    waits_for: null,
    since: event.occurredOn,
    ...Object.fromEntries(Object.keys(columns ?? {}).map((column) => [column, null])),
    ...noDues,
  };
}

function moved(
  row: Row | null,
  event: Read,
  key: string,
  waits: WaitsFor | undefined,
  columns: Waiting['columns'],
): Row | null {
  const state = String(event.data.to);
  const waits_for = waits?.[state];
  if (waits_for === undefined || event.data.ended === true) return null;
  const { stage } = event.data;
  return { ...(row ?? blank(event, key, columns)), stage, state, waits_for, since: event.occurredOn };
}
