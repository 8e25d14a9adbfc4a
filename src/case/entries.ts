import type { Amendable } from '../engine/amendments.js';
import { definitionOf, type CommandClass, type CommandDefinition } from '../engine/command.js';
import type { Event } from '../engine/decider.js';
import { isTermEvent } from '../engine/time/ledger.js';
import { fieldNames } from '../engine/validate.js';
import * as ownCommands from './commands.js';
import type { Rooms } from './evolve.js';

type Data = Readonly<Record<string, unknown>>;

/** The command by which an entry came that holds nothing but what was typed in. */
export interface Entering {
  readonly room: string;
  readonly name: string;
  readonly commandClass: CommandClass;
  readonly definition: CommandDefinition;
}

const known = new WeakMap<Rooms, ReadonlyMap<string, Entering>>();

/** Null: nobody merely enters what such an event says. */
export function enteringOf(rooms: Rooms, type: string): Entering | null {
  let all = known.get(rooms);
  if (!all) known.set(rooms, (all = new Map(enterings(rooms).map((one) => [one.definition.enters!, one]))));
  return all.get(type) ?? null;
}

export function enterings(rooms: Rooms): readonly Entering[] {
  const commands: readonly (readonly [string, Readonly<Record<string, CommandClass>>])[] = [
    ['case', ownCommands],
    ...Object.values(rooms).map((room) => [room.name, room.commands] as const),
  ];
  return commands.flatMap(([room, classes]) =>
    Object.entries(classes).flatMap(([name, commandClass]) => {
      const definition = definitionOf(commandClass);
      return definition.enters === undefined ? [] : [{ room, name, commandClass, definition }];
    }),
  );
}

/** What the composer works out from an act: states reached, terms begun and ended, whom it was handed to, what it overtook. */
export const isDerived = ({ type, data }: Event): boolean =>
  isTermEvent({ type, data }) || type.endsWith('Moved') || type === 'HandedOver' || type === 'ProposalOvertaken';

/** The form as it was filled in, from what was recorded of it. */
export function typedIn({ commandClass, definition }: Entering, event: Amendable, act: readonly Amendable[]): Data {
  const { occurredOn, occurredAt } = event;
  const when = { occurredOn, ...(occurredAt === null ? {} : { occurredAt }) };
  const own = special[event.type];
  if (own) return { ...own(event.data, act), ...when };
  const fields = fieldNames(commandClass).filter((field) => !definition.opens || field !== 'proceeding');
  return { ...given(event.data, fields), ...when };
}

/** Is the event an entry by itself, whatever else came in the same act? */
export const standsAlone = (type: string): boolean => type === 'PartyAdded' || type === 'RightAdded';

/** What opened a proceeding of its own stands with the opening as it was typed in. */
function asOpened(_data: Data, act: readonly Amendable[]): Data {
  const opening = act.find(({ type }) => type === 'ProceedingOpened');
  return (opening?.data.with ?? {}) as Data;
}

/** Forms whose fields lie deeper than those of the events, or spread over several of them. */
const special: Readonly<Record<string, (data: Data, act: readonly Amendable[]) => Data>> = {
  PartyAdded: (data) => ({ entry: partyEntry(data) }),
  RightAdded: (data) => ({ entry: rightEntry(data) }),
  // Of a penalty served before this was written down: it could not be served otherwise.
  DecisionServed: (data) => ({
    toldOfPublication: data.penalised === true,
    ...given(data, ['proceeding', 'party', 'method', 'toldOfPublication']),
  }),
  ReconsiderationTaken: asOpened,
  LawsuitTaken: asOpened,
  CaseOpened: (data, act) => {
    const of = (type: string) => act.filter((event) => event.type === type).map((event) => event.data);
    return {
      ...given(data, ['source', 'receivedOn', 'title', 'summary']),
      ...given(of('CaseRegistered')[0] ?? {}, ['also', 'matter', 'routedBy']),
      parties: of('PartyAdded').map(partyEntry),
      rights: of('RightAdded').map(rightEntry),
    };
  },
};

const partyFields = [
  'kind',
  'roles',
  'name',
  'creditCode',
  'identityNumber',
  'address',
  'phone',
  'domiciled',
  'realName',
];
const partyEntry = (data: Data): Data => ({ id: data.party, ...given(data, partyFields) });
const rightEntry = (data: Data): Data => ({ id: data.right, ...given(data, ['type', 'number', 'title', 'holder']) });

/** Those of the fields that were filled in. */
function given(data: Data, fields: readonly string[]): Data {
  return Object.fromEntries(
    fields.flatMap((field) => (data[field] === undefined || data[field] === null ? [] : [[field, data[field]]])),
  );
}
