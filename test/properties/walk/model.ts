import { commandsByRoom } from '../../../src/case/stages.js';
import { definitionOf } from '../../../src/engine/command.js';
import type { StoredEvent } from '../../../src/engine/event-store/event-store.js';
import type { Order } from '../../../src/engine/handling.js';

type Data = Readonly<Record<string, unknown>>;
type Fold<T> = (file: T, event: StoredEvent) => void;

/** A term as its entries say, one after the other. */
export interface NaiveTerm {
  is: string;
  dueOn: unknown;
  dueAt: unknown;
  revision: number;
}

export interface NaiveProceeding {
  stage: string;
  is: string | null;
  ended: boolean;
  tracks: Record<string, string>;
}

/** A file as somebody would keep it on paper who reads the entries one by one and knows nothing of rooms. */
export interface NaiveFile {
  number: unknown;
  parties: Record<string, { kind: unknown; erased: boolean }>;
  rights: string[];
  documents: string[];
  proceedings: Record<string, NaiveProceeding>;
  terms: Record<string, NaiveTerm>;
  handedTo: string[];
  listings: Record<string, unknown>;
  /** Other cases, by id, with the newest relation. */
  links: Record<string, unknown>;
}

const isErased = (value: unknown): boolean => typeof value === 'object' && value !== null && 'erased' in value;

const folds: Readonly<Record<string, (file: NaiveFile, data: Data) => void>> = {
  CaseOpened: (file, { number }) => void (file.number = number),
  // Who came from another file may have been erased there.
  PartyAdded: (file, { party, kind, name }) => void (file.parties[String(party)] = { kind, erased: isErased(name) }),
  RightAdded: (file, { right }) => void file.rights.push(String(right)),
  DocumentAttached: (file, { document }) => void file.documents.push(String(document)),
  // Who was entered by mistake and taken back may still be erased.
  PersonErased: (file, { party }) => {
    const person = file.parties[String(party)];
    if (person) person.erased = true;
  },
  HandedOver: (file, { to }) => void (file.handedTo.includes(String(to)) || file.handedTo.push(String(to))),
  RefusalListingProposed: (file, { party }) => void (file.listings[String(party)] = 'refusal-proposed'),
  ListingRecorded: (file, { party, outcome }) => void (file.listings[String(party)] = outcome),
  CaseLinked: (file, { case: other, relation }) => void (file.links[String(other)] = relation),
  ProceedingOpened: (file, { proceeding, stage }) =>
    void (file.proceedings[String(proceeding)] = { stage: String(stage), is: null, ended: false, tracks: {} }),
  ProceedingMoved: (file, { proceeding, to, ended }) =>
    void Object.assign(file.proceedings[String(proceeding)]!, { is: to, ended }),
  TrackMoved: (file, { proceeding, kind, key, to }) =>
    void (file.proceedings[String(proceeding)]!.tracks[`${String(kind)} ${String(key)}`] = String(to)),
};

/** What each entry of the ledger makes of its term. */
function entered(file: NaiveFile, type: string, data: Data): void {
  const id = String(data.term);
  const before = file.terms[id];
  const term = (file.terms[id] = {
    is: 'running',
    dueOn: null,
    dueAt: null,
    ...before,
    revision: (before?.revision ?? -1) + 1,
  });
  if ('dueOn' in data && type !== 'TermLapsed' && type !== 'TermLapseSetAside')
    Object.assign(term, { dueOn: data.dueOn, dueAt: data.dueAt });
  switch (type) {
    case 'TermSuspended':
      return void Object.assign(term, { is: 'suspended', dueOn: null, dueAt: null });
    case 'TermResumed':
      return void (term.is = (data.suspendedBy as unknown[]).length > 0 ? 'suspended' : 'running');
    case 'TermMet':
      return void (term.is = 'met');
    case 'TermDropped':
      return void (term.is = 'dropped');
    case 'TermLapsed':
      return void (term.is = 'lapsed');
    case 'TermStarted':
    case 'TermRestarted':
    case 'TermLapseSetAside':
      return void (term.is = 'running');
  }
}

const fold: Fold<NaiveFile> = (file, { type, data }) => {
  if (type.startsWith('Term') && typeof data.term === 'string') entered(file, type, data);
  else folds[type]?.(file, data);
};

/** The naive fold: a plain loop over a stream's entries, nothing cached, no room asked. */
export function naive(events: readonly StoredEvent[]): NaiveFile {
  const file: NaiveFile = {
    number: null,
    parties: {},
    rights: [],
    documents: [],
    proceedings: {},
    terms: {},
    handedTo: [],
    listings: {},
    links: {},
  };
  for (const event of events) fold(file, event);
  return file;
}

/** Entries that repeat what a fact has said already. */
const derived =
  /^Term(Started|Restarted|Suspended|Resumed|Extended|Recalculated|Met|Dropped|Lapsed|LapseSetAside)$|Moved$|^HandedOver$|^ProposalOvertaken$/;
const onProposals =
  /^(ActProposed|SignerAdded|SignerSubstituted|Proposal(Countersigned|Signed|Returned|Resubmitted|Withdrawn|Reassigned|Urged))$/;

/**
 * The rule of tracks: an order given on an older view must be looked at again when since then something happened on the
 * same proceeding and, where the order is for one track, on that track or on the proceeding as a whole.
 */
export function touched(later: readonly StoredEvent[], { room, name, body }: Order): boolean {
  const definition = definitionOf(commandsByRoom[room]![name]!);
  const { listed } = definition.track ?? {};
  const of = definition.track && (listed ?? (definition.track.kind === 'respondent' ? 'party' : 'measure'));
  return later.some(({ type, data }) => {
    // What is proposed touches acts on that proposal alone, and these nothing else does.
    if (onProposals.test(type)) return room === 'approvals' && data.proposal === body.proposal;
    if (derived.test(type) || room === 'approvals') return false;
    if (room === 'case' && data.proceeding === undefined) return true;
    const same =
      body.proceeding === undefined
        ? String(data.proceeding).startsWith(`${room}-`)
        : data.proceeding === body.proceeding;
    if (!same || of === undefined) return same;
    if (listed !== undefined) return overlap(data[listed], body[listed]);
    if (data.party === undefined && data.measure === undefined) return true;
    const others = of === 'party' ? [data.respondents, data.parties].flat() : [];
    return data[of] === body[of] || others.includes(body[of]);
  });
}

/** An entry that names none of the tracks concerns them all. */
const overlap = (named: unknown, asked: unknown): boolean =>
  !Array.isArray(named) || !Array.isArray(asked) || named.some((key) => asked.includes(key));
