import type { Handler } from '../engine/handle.js';
import type { Account } from '../engine/handling.js';
import { ordered, type ProcessManager, type ProcessOrder } from '../engine/projections/process-manager.js';
import type { Read } from '../engine/projections/read-model.js';
import type { CaseFile, Party } from './file.js';

/** Looks up a file as it stands: the case that proposed, or the subject's own. Null when there is none. */
export type LoadFile = (kind: 'case' | 'subject', id: string) => Promise<CaseFile | null>;

const carried = [
  'ListingProposed',
  'RefusalListingProposed',
  'CreditEventReported',
  'PenaltyRevoked',
  'RulingJudged',
  'RulingRevoked',
  'SubjectListed',
  'ListingRefused',
  'SubjectRemoved',
] as const;

/** Is the event one that the credit process answers? */
export function isCarried(type: string): type is (typeof carried)[number] {
  return (carried as readonly string[]).includes(type);
}

/**
 * Carries listings between a case and the stream of its subject: a proposal opens a listing there, the outcome is
 * recorded in the case, and a revoked penalty takes its listing along.
 */
export function creditManager(load: LoadFile): ProcessManager {
  const carry: Readonly<Record<(typeof carried)[number], (event: Read) => Promise<readonly ProcessOrder[]>>> = {
    ListingProposed: async (event) => open(event, await load('case', idIn(event.stream))),
    RefusalListingProposed: async (event) => open(event, await load('case', idIn(event.stream))),
    CreditEventReported: async (event) => note(event, await load('case', idIn(event.stream))),
    PenaltyRevoked: async (event) => drop(event, await load('case', idIn(event.stream)), load),
    RulingJudged: async (event) => dropOfRuling(event, await load('case', idIn(event.stream)), load),
    RulingRevoked: async (event) => dropOfRuling(event, await load('case', idIn(event.stream)), load),
    SubjectListed: (event) => Promise.resolve(record(event, 'listed')),
    ListingRefused: (event) => Promise.resolve(record(event, 'refused')),
    SubjectRemoved: (event) => Promise.resolve(record(event, 'removed')),
  };
  return {
    name: 'credit',
    types: carried,
    handle: (event) => (isCarried(event.type) ? carry[event.type](event) : Promise.resolve([])),
  };
}

/**
 * The subject across cases: a legal entity by its credit code, a person by the keyed index of the identity number, and
 * whoever is not identified by case and party, until he is.
 */
export function subjectOf(caseId: string, party: Party & { readonly identityIndex?: unknown }): string {
  if (party.creditCode) return party.creditCode;
  return typeof party.identityIndex === 'string' ? party.identityIndex : `case-${caseId}-${party.id}`;
}

/** Files as the command path knows them. */
export function filesOf(handler: Pick<Handler, 'load'>): LoadFile {
  return async (kind, id) => {
    const { state, revision } = await handler.load(kind, id);
    return revision < 0 ? null : (state as CaseFile);
  };
}

/** Carries one event at once, where no process runs beside: play and tests. Twice is once. */
export async function carryListings(event: Read, handler: Pick<Handler, 'load' | 'execute'>): Promise<void> {
  const manager = creditManager(filesOf(handler));
  for (const order of ordered(manager.name, event, await manager.handle(event))) await handler.execute(order);
}

/** Id of the subject that a party of a case is. @throws Error when the case has no such party */
export async function subjectOfParty(handler: Pick<Handler, 'load'>, caseId: string, party: string): Promise<string> {
  const known = (await filesOf(handler)('case', caseId))?.parties[party];
  if (!known) throw new Error(`case ${caseId} has no party ${party}`);
  return subjectOf(caseId, known);
}

function open(event: Read, file: CaseFile | null): readonly ProcessOrder[] {
  const { data, occurredOn, stream } = event;
  const party = file?.parties[String(data.party)];
  if (!file || !party) return [];
  const caseId = idIn(stream);
  // A natural person's name stays in the case, under the person's key.
  const named = party.kind === 'legal' && typeof party.name === 'string' ? { listedName: party.name } : {};
  const coded = party.creditCode ? { creditCode: party.creditCode } : {};
  const body = {
    occurredOn,
    case: caseId,
    party: party.id,
    kind: party.kind,
    ...named,
    ...coded,
    unit: file.unit ?? '',
    division: file.division ?? '',
    origin: data.proceeding,
    decidedOn: data.decidedOn,
    ...(event.type === 'RefusalListingProposed'
      ? { road: 'refusal', grounds: 'refusal-to-perform', penaltyDecision: data.decision }
      : { road: 'penalty', grounds: data.grounds, penaltyDecision: data.penaltyDecision, tier: data.tier }),
  };
  return [
    {
      kind: 'subject',
      id: subjectOf(caseId, party),
      room: 'credit',
      name: 'OpenListing',
      body,
      account: accountFor(file),
    },
  ];
}

/** What a listing keeps of where it came from. */
interface Resting {
  readonly penaltyDecision?: unknown;
  readonly case?: unknown;
  readonly origin?: unknown;
}

/** Only the listings that rest on the revoked decision and have not ended yet. */
async function drop(event: Read, file: CaseFile | null, load: LoadFile): Promise<readonly ProcessOrder[]> {
  const { number, party } = event.data;
  return dropResting(event, String(party), file, load, ({ penaltyDecision }) => penaltyDecision === number);
}

/** A court revoked the ruling, or sent it back, or the department revoked it: the listings for not performing it fall. */
async function dropOfRuling(event: Read, file: CaseFile | null, load: LoadFile): Promise<readonly ProcessOrder[]> {
  const { outcome, parties, proceeding } = event.data;
  if (!['revoked', 'redo'].includes(String(outcome)) || !Array.isArray(parties)) return [];
  const orders: ProcessOrder[] = [];
  for (const party of parties as readonly string[]) {
    const rests = (on: Resting) => on.case === idIn(event.stream) && on.origin === proceeding;
    orders.push(...(await dropResting(event, party, file, load, rests)));
  }
  return orders;
}

async function dropResting(
  { occurredOn, stream }: Read,
  partyId: string,
  file: CaseFile | null,
  load: LoadFile,
  rests: (on: Resting) => boolean,
): Promise<readonly ProcessOrder[]> {
  const party = file?.parties[partyId];
  if (!file || !party) return [];
  const id = subjectOf(idIn(stream), party);
  const subject = await load('subject', id);
  const resting = Object.values(subject?.proceedings ?? {}).filter(
    ({ state, endedOn }) => endedOn === null && rests(state as Resting),
  );
  return resting.map(({ id: proceeding, since, state }) => ({
    kind: 'subject',
    id,
    room: 'credit',
    name: 'DropListing',
    // The revocation may have been recorded late: on the list it takes effect no earlier than the state it ends.
    body: {
      proceeding,
      occurredOn: occurredOn < since ? since : occurredOn,
      penaltyDecision: (state as Resting).penaltyDecision,
    },
    account: accountFor(file),
  }));
}

/** A credit event is noted on the subject's stream; the facts stay in the case. */
function note({ data, occurredOn, stream }: Read, file: CaseFile | null): readonly ProcessOrder[] {
  const party = file?.parties[String(data.party)];
  if (!file || !party) return [];
  const { unit, division } = file;
  const body = {
    occurredOn,
    case: idIn(stream),
    party: party.id,
    event: data.event,
    reference: data.reference,
    unit: unit ?? '',
    division: division ?? '',
  };
  const id = subjectOf(idIn(stream), party);
  return [{ kind: 'subject', id, room: 'credit', name: 'NoteCreditEvent', body, account: accountFor(file) }];
}

function record({ data, occurredOn, stream }: Read, outcome: string): readonly ProcessOrder[] {
  if (typeof data.case !== 'string' || typeof data.party !== 'string') return [];
  const body = { party: data.party, occurredOn, outcome, subject: idIn(stream) };
  return [{ kind: 'case', id: data.case, room: 'case', name: 'RecordListing', body, account: accountFor(null) }];
}

const idIn = (stream: string): string => stream.slice(stream.indexOf('-') + 1);

function accountFor(file: Pick<CaseFile, 'unit' | 'division'> | null): Account {
  return {
    id: 'process:credit',
    name: '信用流程',
    roles: ['process'],
    unit: file?.unit ?? '',
    department: '',
    division: file?.division ?? '',
  };
}
