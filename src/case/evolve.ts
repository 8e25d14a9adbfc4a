import type { Happened } from '../engine/decider.js';
import { evolveTerms } from '../engine/time/ledger.js';
import { termEventTypes } from '../engine/time/term-events.js';
import { evolveProposals, proposalEventTypes, withoutPerson } from './approvals/evolve.js';
import { punishedAfter } from './punished.js';
import type {
  CaseFile,
  Document,
  Party,
  Proceeding,
  ProceedingOpened,
  Right,
  Secrecy,
  ServiceAddress,
} from './file.js';
import type { AnyStage } from './stage.js';

type Data = Readonly<Record<string, unknown>>;
export type Rooms = Readonly<Record<string, AnyStage>>;

/** An empty file: the state before the first event. */
export const emptyFile: CaseFile = {
  id: null,
  unit: null,
  division: null,
  title: '',
  source: null,
  receivedOn: null,
  number: null,
  parties: {},
  rights: {},
  documents: {},
  proceedings: {},
  terms: {},
  handedTo: [],
  handedOver: {},
  listings: {},
  penalties: [],
  secrecy: {},
  secrecyMarks: 0,
  serviceAddresses: {},
  links: {},
  takenBack: [],
  corrected: [],
  proposals: {},
  unknown: null,
};

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : [];

/** The file's own facts, each total: a missing predecessor never throws. */
const own: Readonly<Record<string, (file: CaseFile, data: Data, event: Happened) => CaseFile>> = {
  CaseOpened: (file, data, event) => ({
    ...file,
    id: file.id ?? text((event as { stream?: unknown }).stream) ?? 'case',
    unit: text(data.unit),
    division: text(data.division),
    title: text(data.title) ?? '',
    source: text(data.source),
    receivedOn: text(data.receivedOn),
    number: text(data.number),
  }),
  PartyAdded: (file, data) => {
    const id = text(data.party);
    return id === null ? file : { ...file, parties: { ...file.parties, [id]: { ...(data as unknown as Party), id } } };
  },
  RightAdded: (file, data) => {
    const id = text(data.right);
    return id === null ? file : { ...file, rights: { ...file.rights, [id]: { ...(data as unknown as Right), id } } };
  },
  CaseRegistered: (file) => file,
  SourceAdded: (file) => file,
  DocumentAttached: (file, data, event) => {
    const id = text(data.document);
    if (id === null) return file;
    const document = { ...(data as unknown as Document), id, on: event.occurredOn };
    return { ...file, documents: { ...file.documents, [id]: document } };
  },
  PersonErased: (file, data) => {
    const person = file.parties[String(data.party)];
    const takenBack = file.takenBack.filter((id) => id !== data.party);
    const proposals = withoutPerson(file.proposals, String(data.party));
    if (!person) return { ...file, takenBack, proposals };
    const gone = Object.fromEntries(texts(data.fields).map((field) => [field, { erased: true }]));
    const confirmed = file.serviceAddresses[person.id];
    const serviceAddresses = confirmed
      ? { ...file.serviceAddresses, [person.id]: { ...confirmed, address: { erased: true as const } } }
      : file.serviceAddresses;
    const parties = { ...file.parties, [person.id]: { ...person, ...gone } };
    return { ...file, takenBack, proposals, serviceAddresses, parties };
  },
  SecrecyMarked: (file, data) => {
    const id = text(data.mark);
    if (id === null) return file;
    const { kind, document, readers } = data as unknown as Secrecy;
    const mark = { id, kind, document: document ?? null, readers: texts(readers) };
    return { ...file, secrecy: { ...file.secrecy, [id]: mark }, secrecyMarks: file.secrecyMarks + 1 };
  },
  SecrecyLifted: (file, data) => {
    const { [String(data.mark)]: gone, ...secrecy } = file.secrecy;
    return gone ? { ...file, secrecy } : file;
  },
  ServiceAddressConfirmed: (file, data, event) => {
    const { address, electronic, told } = data as unknown as ServiceAddress;
    const confirmed = { address, electronic, told, on: event.occurredOn };
    return { ...file, serviceAddresses: { ...file.serviceAddresses, [String(data.party)]: confirmed } };
  },
  MissedTermExcused: (file) => file,
  MissedTermNotExcused: (file) => file,
  CaseLinked: (file, data, event) => {
    const id = text(data.case);
    if (id === null) return file;
    const link = { number: text(data.number), relation: text(data.relation) ?? 'other', on: event.occurredOn };
    return { ...file, links: { ...file.links, [id]: link } };
  },
  EntryCorrected: (file, data, event) => ({
    ...file,
    corrected: [
      ...file.corrected,
      {
        entry: String(data.correctedEntry),
        type: String(data.correctedType),
        on: event.occurredOn,
        proceeding: text(data.proceeding),
        party: text(data.party),
        right: text(data.right),
        document: text(data.document),
      },
    ],
  }),
  // Whoever folds the stream leaves out what was withdrawn; a person's sealed data are in the log all the same.
  EntryWithdrawn: (file, data) => {
    const id = data.withdrawnType === 'PartyAdded' ? text(data.party) : null;
    return id === null ? file : { ...file, takenBack: [...new Set([...file.takenBack, id])] };
  },
  RefusalListingProposed: (file, data, event) => ({
    ...file,
    listings: { ...file.listings, [String(data.party)]: { outcome: 'refusal-proposed', on: event.occurredOn } },
  }),
  CreditEventReported: (file) => file,
  ListingRecorded: (file, data, event) => ({
    ...file,
    listings: { ...file.listings, [String(data.party)]: { outcome: text(data.outcome) ?? '', on: event.occurredOn } },
  }),
  HandedOver: (file, data) => {
    const to = text(data.to);
    if (to === null) return file;
    const handedTo = file.handedTo.includes(to) ? file.handedTo : [...file.handedTo, to];
    const proceedings = [...new Set([...(file.handedOver[to] ?? []), ...handedOver(file, data)])];
    return { ...file, handedTo, handedOver: { ...file.handedOver, [to]: proceedings } };
  },
  ...Object.fromEntries(
    proposalEventTypes.map((type) => [
      type,
      (file: CaseFile, _data: Data, event: Happened) => ({
        ...file,
        proposals: evolveProposals(file.proposals, event),
      }),
    ]),
  ),
  // Read by desks alone: the fold has moved with the room's own event already.
  ProceedingMoved: (file) => file,
  TrackMoved: (file) => file,
};

/** The proceeding that the act was of, and what the same act opened from it (a complaint accepted, and its mediation). */
function handedOver(file: CaseFile, { proceeding, act }: Data): readonly string[] {
  const opened = Object.values(file.proceedings).filter(({ from, cause }) => from === proceeding && cause === act);
  return [...(typeof proceeding === 'string' ? [proceeding] : []), ...opened.map(({ id }) => id)];
}

function opened(rooms: Rooms, file: CaseFile, event: Happened<ProceedingOpened>): CaseFile {
  const { proceeding: id, stage, from, cause, respondents, handlers } = event.data;
  const room = rooms[stage];
  if (!room || typeof id !== 'string') return file;
  const blank: Proceeding = {
    id,
    stage,
    number: text(event.data.with?.number),
    openedOn: event.occurredOn,
    from: from ?? null,
    cause: text(cause),
    respondents: texts(respondents),
    handlers: texts(handlers),
    state: room.initial as Proceeding['state'],
    since: event.occurredOn,
    trackSince: {},
    endedOn: null,
  };
  return { ...file, proceedings: { ...file.proceedings, [id]: moved(room, blank, event) } };
}

/** The room folds its event; the composer keeps since when each state holds, and when the proceeding ended. */
function moved(room: AnyStage, proceeding: Proceeding, event: Happened): Proceeding {
  const state = room.evolve(proceeding.state, event) as Proceeding['state'];
  if (state === proceeding.state) return proceeding;
  const trackSince = { ...proceeding.trackSince };
  for (const [key, track] of Object.entries(state.tracks))
    if (proceeding.state.tracks[key]?.is !== track.is) trackSince[key] = event.occurredOn;
  const changed = state.is !== proceeding.state.is;
  const data = event.data as Data;
  return {
    ...proceeding,
    state,
    trackSince,
    since: changed ? event.occurredOn : proceeding.since,
    endedOn: room.ends.includes(state.is) ? (proceeding.endedOn ?? event.occurredOn) : null,
    number: proceeding.number ?? text(data.number),
    handlers: Array.isArray(data.handlers) ? texts(data.handlers) : proceeding.handlers,
  };
}

const termTypes: ReadonlySet<string> = new Set(termEventTypes);
const isTerm = (type: string): boolean => termTypes.has(type);

/** Total: folds any subset of a stream without throwing; an unknown type is remembered and stops every command. */
export function evolveFile(rooms: Rooms, file: CaseFile, event: Happened): CaseFile {
  const data = event.data as Data;
  const { schemaVersion = newestShape } = event as { schemaVersion?: number };
  if (schemaVersion > newestShape) return { ...file, unknown: `${event.type}@${schemaVersion}` };
  if (event.type === 'ProceedingOpened') return opened(rooms, file, event as Happened<ProceedingOpened>);
  const handler = own[event.type];
  if (handler) return handler(file, data, event);
  if (isTerm(event.type)) return { ...file, terms: evolveTerms(file.terms, event) };
  const room = roomOf(rooms, event.type);
  if (!room) return { ...file, unknown: event.type };
  const proceeding = file.proceedings[String(data.proceeding)];
  if (!proceeding || proceeding.stage !== room.name) return file;
  const after = moved(room, proceeding, event);
  const penalties = punishedAfter(file, event);
  if (after === proceeding && penalties === file.penalties) return file;
  return { ...file, penalties, proceedings: { ...file.proceedings, [proceeding.id]: after } };
}

const byEvent = new WeakMap<Rooms, Map<string, AnyStage | null>>();

/** The room that records events of a type: every event that is folded asks, and the answer stays. */
function roomOf(rooms: Rooms, type: string): AnyStage | null {
  let found = byEvent.get(rooms);
  if (!found) byEvent.set(rooms, (found = new Map<string, AnyStage | null>()));
  let room = found.get(type);
  if (room === undefined) found.set(type, (room = Object.values(rooms).find((r) => type in r.words.events) ?? null));
  return room;
}

/** Shape that this code writes, and the newest that it reads. */
const newestShape = 1;

/** What this code can fold, for the reader that must say which it passed. */
export function knows(rooms: Rooms, { type, schemaVersion }: { type: string; schemaVersion: number }): boolean {
  if (schemaVersion > newestShape) return false;
  return type === 'ProceedingOpened' || type in own || isTerm(type) || roomOf(rooms, type) !== null;
}
