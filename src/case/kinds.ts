import type { CommandClass, CommandDefinition } from '../engine/command.js';
import type { Event, Happened } from '../engine/decider.js';
import type { StoredEvent } from '../engine/event-store/event-store.js';
import type { Account, Kind, Order } from '../engine/handling.js';
import type { KeyId } from '../engine/keyring/keyring.js';
import type { FieldKey } from '../engine/keyring/sealing.js';
import type { Calendar } from '../engine/time/calendar.js';
import { localDateOf } from '../engine/time/day.js';
import { citation } from '../law/acts.js';
import { citedOn } from '../law/in-force.js';
import { amendingCommands } from './amending.js';
import type { Ask } from './ask.js';
import { APPROVALS, compose } from './case.js';
import { sourcesOf, valuesOf, type Chosen } from './city.js';
import { LapseTerm, RecalculateTerms } from './commands.js';
import { enteringOf } from './entries.js';
import { emptyFile, evolveFile, type Rooms } from './evolve.js';
import type { CaseFile, Document, Facts, Punished } from './file.js';
import { decideOwn } from './registration.js';
import { namesApprovers } from './posts.js';
import { registerOf } from './registers.js';
import type { Certificate } from './values/certificate.js';
import type { Post } from './values/post.js';
import type { SameActHit } from './values/same-act.js';
import { approvalCommands, caseRooms, ownCommands, subjectRooms } from './stages.js';
import { carriedOut } from './approvals/carried-out.js';
import type { Delegation } from './delegations.js';
import { touches } from './touches.js';
import { decideOverTwo } from './two-files.js';
import { isFresh } from './withdrawing.js';
import { penaltyRulesOf, unitNamed } from './units.js';

/** What the machine tells a decision: the time, the calendar of the place, what the city chose. */
export interface World {
  now(): string;
  calendar(place: string): Promise<Calendar>;
  /** On a legal local date. */
  options(division: string, on: string): Promise<Readonly<Record<string, Chosen>>>;
  /** 签批授权 of the city, of all days. */
  delegations(division: string): Promise<readonly Delegation[]>;
  /** 行政执法证 of the officers of the city; null: it keeps no register. */
  certificates(division: string): Promise<readonly Certificate[] | null>;
  /** The staff of a unit with their posts; whoever is not among them is none. Null: no staff is known here. */
  posts(unit: string): Promise<readonly Post[] | null>;
  /** What was recorded on a stream, opened. */
  entries(kind: string, id: string): Promise<readonly StoredEvent[]>;
  /** The last so many entries of it, with what is sealed unopened. */
  lastEntries(kind: string, id: string, last: number): Promise<readonly StoredEvent[]>;
  /** Penalties of other cases on the bearers of these credit codes, and up to where the log was looked through. Null: nobody looked. */
  punished(creditCodes: readonly string[]): Promise<LookedThrough | null>;
  /** 一事不再罚: other files, of any unit, on a respondent and a right of this one. */
  sameActs(file: CaseFile): Promise<readonly SameActHit[]>;
  /** The one policy point, for acts: may the account see this file at all? */
  mayRead(account: Account, file: CaseFile): boolean;
  /** May it read a document of the file? */
  mayReadDocument(account: Account, file: CaseFile, document: Document): boolean;
  /** May it see the subjects of credit? */
  mayReadSubjects(account: Account): boolean;
}

export interface LookedThrough {
  /** `party` is the credit code. */
  readonly found: readonly Punished[];
  readonly position: number;
}

const clockCommands: Readonly<Record<string, CommandClass>> = { LapseTerm, RecalculateTerms };
const ofCase: Readonly<Record<string, Readonly<Record<string, CommandClass>>>> = {
  case: ownCommands,
  [APPROVALS]: approvalCommands,
};
const SYSTEM = new Set(['clock', 'process']);

/** `case-<id>`: one matter. */
export function caseKind(world: World): Kind {
  const composed = compose(caseRooms, (command, file, facts) =>
    decideOwn(command as Parameters<typeof decideOwn>[0], file, facts),
  );
  return {
    ...common(world, caseRooms),
    decide: (ask, state: CaseFile, facts) => composed.decide(ask as Ask, state, facts),
    judge: (ask, state: CaseFile, facts) => composed.judge(ask as Ask, state, facts),
    decideBeside: (ask, state: CaseFile, other, facts) => decideOverTwo(caseRooms, ask as Ask, state, other, facts),
    commandClass: (room, name) => ofCase[room]?.[name] ?? caseRooms[room]?.commands[name],
    mayAct: (account, file: CaseFile, definition, revision) =>
      revision < 0 ? opensStream(definition) : byTheOffice(account, definition) || world.mayRead(account, file),
  };
}

/** `subject-<id>`: one subject of credit across cases. */
export function subjectKind(world: World): Kind {
  const composed = compose(subjectRooms, () => []);
  return {
    ...common(world, subjectRooms),
    decide: (ask, state: CaseFile, facts) => composed.decide(ask as Ask, state, facts),
    judge: (ask, state: CaseFile, facts) => composed.judge(ask as Ask, state, facts),
    commandClass: (room, name) => clockCommands[name] ?? ownOfSubject(room)?.[name],
    mayAct: (account, _file, definition, revision) =>
      (revision >= 0 || definition.opens === true) &&
      (byTheOffice(account, definition) || world.mayReadSubjects(account)),
  };
}

/** What may be done on a subject: the acts of its room, proposals of them, and what mends an entry. */
function ownOfSubject(room: string): Readonly<Record<string, CommandClass>> | undefined {
  if (room === APPROVALS) return approvalCommands;
  return room === 'case' ? amendingCommands : subjectRooms[room]?.commands;
}

const byTheOffice = (account: Account, definition: CommandDefinition): boolean =>
  definition.by.some((role) => SYSTEM.has(role) && account.roles.includes(role));

/** Only the registration begins a case's stream: it alone draws from the register of cases. */
const opensStream = (definition: CommandDefinition): boolean => definition.number === 'case';

function common(world: World, rooms: Rooms): Omit<Kind, 'decide' | 'commandClass' | 'mayAct'> {
  return {
    initial: emptyFile,
    evolve: (file: CaseFile, event: Happened) => evolveFile(rooms, file, event),
    gather: (order, file: CaseFile, definition) => gather(world, order, file, definition),
    touches: (event, ask) => touches(event, ask),
    carriesOut: (ask, file: CaseFile) => carriedOut(rooms, ask, file),
    register: (name, order, file: CaseFile) =>
      registerOf(name, unitNamed(file.unit ?? order.account.unit), String(order.body.occurredOn)),
    sealKeys: (event, definition, file: CaseFile, stream) => sealKeys(rooms, event, definition, file, stream),
    blindIndexed: { identityNumber: 'identityIndex' },
    lawOf,
  };
}

async function gather(
  world: World,
  order: Order,
  file: CaseFile,
  definition: CommandDefinition,
): Promise<(number: string | null) => Facts> {
  const { needs = [] } = definition;
  const now = world.now();
  const today = localDateOf(now);
  const division = file.division ?? order.account.division;
  const entries = await entriesFor(world, order, needs);
  const day = dayOf(order, entries);
  // Asked for together, so that the streams are read in one statement.
  const [chosen, chosenToday, calendar, certificates, delegations] = await Promise.all([
    world.options(division, day),
    day === today ? null : world.options(division, today),
    world.calendar('CN'),
    needs.includes('certificates') ? world.certificates(division) : null,
    world.delegations(division),
  ]);
  const gathered = {
    today,
    now,
    actor: order.account,
    calendar,
    file: { ...file, division },
    ...(await punishedOn(world, file, needs.includes('punished'))),
    certificates,
    // Most acts name nobody, and ask for nobody.
    posts: namesApprovers(definition, order.body) ? await world.posts(file.unit ?? order.account.unit) : [],
    caseHandlers: [...new Set(Object.values(file.proceedings).flatMap(({ handlers }) => handlers))],
    proceeding: null,
    others: [],
    terms: [],
    entries,
    sameActs: needs.includes('same-acts') ? await world.sameActs(file) : [],
    rules: penaltyRulesOf(file.unit),
    options: valuesOf(chosen),
    optionsToday: valuesOf(chosenToday ?? chosen),
    optionsChosenBy: sourcesOf(chosen),
    delegations,
  };
  return (number) => ({ ...gathered, number });
}

/** Mostly this many reach back ten minutes; nobody enters more than that many in them. */
const FEW = 30;
const MANY = 200;

/** What can still be taken back is among these: ids and times tell, what is sealed is not looked at. */
export async function recentEntries(world: World, kind: string, id: string): Promise<readonly StoredEvent[]> {
  const few = await world.lastEntries(kind, id, FEW);
  const [oldest] = few;
  const reachesBack = few.length < FEW || !oldest || !isFresh(oldest, world.now());
  return reachesBack ? few : world.lastEntries(kind, id, MANY);
}

async function entriesFor(world: World, { kind, id }: Order, needs: readonly string[]) {
  if (needs.includes('entries')) return world.entries(kind, id);
  return needs.includes('recent-entries') ? recentEntries(world, kind, id) : [];
}

/** The day of the act; of an entry that is corrected, the day on which it should have been entered to have happened. */
function dayOf({ body }: Order, entries: readonly StoredEvent[]): string {
  const { entry, values, occurredOn } = body;
  const corrected = entries.find(({ id }) => id === entry);
  const given = (values as { readonly occurredOn?: unknown } | undefined)?.occurredOn;
  return String(corrected ? (given ?? corrected.occurredOn) : occurredOn);
}

/** The case's own penalties, and where they are asked for those of all other cases, on the parties that have a code. */
async function punishedOn(
  world: World,
  file: CaseFile,
  everywhere: boolean,
): Promise<Pick<Facts, 'punished' | 'lookedThrough'>> {
  const parties = Object.values(file.parties);
  const codes = [...new Set(parties.flatMap(({ creditCode }) => creditCode ?? []))];
  const looked = everywhere ? await world.punished(codes) : null;
  const elsewhere = (looked?.found ?? []).filter((one) => one.case !== file.id);
  const others = parties.flatMap(({ id, creditCode }) =>
    elsewhere.filter((one) => one.party === creditCode).map((one) => ({ ...one, party: id })),
  );
  return { punished: [...file.penalties, ...others], lookedThrough: looked?.position ?? null };
}

/** A person is given per case until identified: the key's name says the case and the party, nothing personal. */
export const personKey = (stream: string, party: string): KeyId => `person-${stream}-${party}`;

/** Personal fields of a natural person lie under that person's key; free text under the key of the case's file. */
function sealKeys(
  rooms: Rooms,
  event: Event,
  definition: CommandDefinition,
  file: CaseFile,
  stream: string,
): Readonly<Record<string, FieldKey>> {
  const data = event.data as Readonly<Record<string, unknown>>;
  const party = file.parties[String(data.party)];
  const entries = Object.entries(sealedOf(rooms, event, definition)).flatMap(([field, whose]) => {
    if (data[field] === undefined || data[field] === null) return [];
    if (whose === 'file') return [[field, { key: `file-${stream}` }]];
    return party && party.kind !== 'legal' ? [[field, { key: personKey(stream, party.id) }]] : [];
  });
  return Object.fromEntries(entries) as Readonly<Record<string, FieldKey>>;
}

/** A field that is corrected is sealed as it was when it was entered. */
function sealedOf(
  rooms: Rooms,
  { type, data }: Event,
  { sealed }: CommandDefinition,
): NonNullable<CommandDefinition['sealed']> {
  const corrected = type === 'EntryCorrected' ? (data as { readonly correctedType?: unknown }).correctedType : null;
  return { ...sealed, ...enteringOf(rooms, String(corrected))?.definition.sealed };
}

/** Rows that the event used: of its term, of its article, and of its command as the law stands on the day of the step. */
function lawOf(event: Happened, definition: CommandDefinition) {
  const data = event.data as { limit?: string; version?: string; dueOn?: string | null; basis?: unknown };
  if (event.type === 'TermStarted' || event.type === 'TermRestarted')
    return [{ row: `${data.limit}@${data.version}`, ...(data.dueOn ? { dueOn: data.dueOn } : {}) }];
  if (event.type.startsWith('Term')) return data.limit ? [{ row: data.limit }] : [];
  const substance = typeof data.basis === 'string' && citation(data.basis) ? [data.basis] : [];
  return [...new Set([...citedOn(definition.law, event.occurredOn), ...substance])].map((row) => ({ row }));
}
