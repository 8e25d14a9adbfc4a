import type { CommandClass, CommandDefinition } from '../engine/command.js';
import type { Event, Happened } from '../engine/decider.js';
import type { Account, Kind, Order } from '../engine/handling.js';
import type { KeyId } from '../engine/keyring/keyring.js';
import type { FieldKey } from '../engine/keyring/sealing.js';
import type { Calendar } from '../engine/time/calendar.js';
import { localDateOf } from '../engine/time/day.js';
import { citation } from '../law/acts.js';
import { citedOn } from '../law/in-force.js';
import { compose, type Ask } from './case.js';
import { sourcesOf, valuesOf, type Chosen } from './city.js';
import { LapseTerm, RecalculateTerms } from './commands.js';
import { emptyFile, evolveFile, type Rooms } from './evolve.js';
import type { CaseFile, Document, Facts, Punished } from './file.js';
import { decideOwn } from './registration.js';
import { registerOf } from './registers.js';
import type { SameActHit } from './values/same-act.js';
import { caseRooms, ownCommands, subjectRooms } from './stages.js';
import { decideOverTwo } from './two-files.js';
import { penaltyRulesOf, unitNamed } from './units.js';

/** What the machine tells a decision: the time, the calendar of the place, what the city chose. */
export interface World {
  now(): string;
  calendar(place: string): Promise<Calendar>;
  /** On a legal local date. */
  options(division: string, on: string): Promise<Readonly<Record<string, Chosen>>>;
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
const SYSTEM = new Set(['clock', 'process']);

/** `case-<id>`: one matter. */
export function caseKind(world: World): Kind {
  const composed = compose(caseRooms, (command, file, facts) =>
    decideOwn(command as Parameters<typeof decideOwn>[0], file, facts),
  );
  return {
    ...common(world, caseRooms),
    decide: (ask, state: CaseFile, facts) => composed.decide(ask as Ask, state, facts),
    decideBeside: (ask, state: CaseFile, other, facts) => decideOverTwo(caseRooms, ask as Ask, state, other, facts),
    commandClass: (room, name) => (room === 'case' ? ownCommands[name] : caseRooms[room]?.commands[name]),
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
    commandClass: (room, name) => clockCommands[name] ?? subjectRooms[room]?.commands[name],
    mayAct: (account, _file, definition, revision) =>
      (revision >= 0 || definition.opens === true) &&
      (byTheOffice(account, definition) || world.mayReadSubjects(account)),
  };
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
    touches,
    register: (name, order, file: CaseFile) =>
      registerOf(name, unitNamed(file.unit ?? order.account.unit), String(order.body.occurredOn)),
    sealKeys,
    blindIndexed: { identityNumber: 'identityIndex' },
    lawOf,
  };
}

async function gather(
  world: World,
  order: Order,
  file: CaseFile,
  { needs = [] }: CommandDefinition,
): Promise<(number: string | null) => Facts> {
  const now = world.now();
  const division = file.division ?? order.account.division;
  // Asked for together, so that both streams are read in one statement.
  const [chosen, calendar] = await Promise.all([
    world.options(division, String(order.body.occurredOn)),
    world.calendar('CN'),
  ]);
  const gathered = {
    today: localDateOf(now),
    now,
    actor: order.account,
    calendar,
    file: { ...file, division },
    ...(await punishedOn(world, file, needs.includes('punished'))),
    caseHandlers: [...new Set(Object.values(file.proceedings).flatMap(({ handlers }) => handlers))],
    proceeding: null,
    others: [],
    terms: [],
    sameActs: needs.includes('same-acts') ? await world.sameActs(file) : [],
    rules: penaltyRulesOf(file.unit),
    options: valuesOf(chosen),
    optionsChosenBy: sourcesOf(chosen),
  };
  return (number) => ({ ...gathered, number });
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

/**
 * A later event touches a command when it is of the same proceeding and, where the command is for one track or several,
 * concerns one of them or the proceeding as a whole. Entries of the ledger and moves repeat what their facts have said already.
 */
function touches(event: Event, ask: Parameters<Kind['touches']>[1], _file: CaseFile): boolean {
  const data = event.data as { proceeding?: string; party?: string; measure?: string };
  const derived = event.type.startsWith('Term') || event.type.endsWith('Moved') || event.type === 'HandedOver';
  if (derived) return false;
  const asked = ask.command as { proceeding?: string; party?: string; measure?: string };
  const stage = data.proceeding?.replace(/-\d+$/, '');
  if (asked.proceeding ? data.proceeding !== asked.proceeding : stage !== ask.room)
    return ask.room === 'case' && data.proceeding === undefined;
  const { track } = ask.definition;
  if (track?.listed) return meets(event.data, ask.command, track.listed);
  if (!track || (data.party === undefined && data.measure === undefined)) return true;
  const of = track.kind === 'respondent' ? 'party' : 'measure';
  return data[of] === asked[of] || (of === 'party' && besides(event.data).includes(asked.party));
}

/** Whom an act of one party concerns beside that party: a suit about a ruling names those whose outcome it stops. */
function besides(data: object): readonly unknown[] {
  const { parties, respondents } = data as { parties?: unknown; respondents?: unknown };
  return [parties, respondents].flatMap((named) => (Array.isArray(named) ? (named as unknown[]) : []));
}

/** Do both name one of the same tracks? What names none concerns them all. */
function meets(done: object, asked: object, field: string): boolean {
  const [were, are] = [done, asked].map((data) => (data as Readonly<Record<string, unknown>>)[field]);
  return !Array.isArray(were) || !Array.isArray(are) || were.some((key) => are.includes(key));
}

/** A person is given per case until identified: the key's name says the case and the party, nothing personal. */
export const personKey = (stream: string, party: string): KeyId => `person-${stream}-${party}`;

/** Personal fields of a natural person lie under that person's key; free text under the key of the case's file. */
function sealKeys(
  event: Event,
  definition: CommandDefinition,
  file: CaseFile,
  stream: string,
): Readonly<Record<string, FieldKey>> {
  const data = event.data as Readonly<Record<string, unknown>>;
  const party = file.parties[String(data.party)];
  const entries = Object.entries(definition.sealed ?? {}).flatMap(([field, whose]) => {
    if (data[field] === undefined || data[field] === null) return [];
    if (whose === 'file') return [[field, { key: `file-${stream}` }]];
    return party && party.kind !== 'legal' ? [[field, { key: personKey(stream, party.id) }]] : [];
  });
  return Object.fromEntries(entries) as Readonly<Record<string, FieldKey>>;
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
