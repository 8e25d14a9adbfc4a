import { mayRead } from '../../../src/access/policy.js';
import { readableOf } from '../../../src/case/secrecy.js';
import { caseRooms, commandsByRoom, subjectRooms } from '../../../src/case/stages.js';
import type { CaseFile } from '../../../src/case/file.js';
import { tracksAllowing } from '../../../src/case/guard.js';
import type { NextAct } from '../../../src/case/next.js';
import { definitionOf } from '../../../src/engine/command.js';
import type { Order } from '../../../src/engine/handling.js';
import { addDays, localDateOf } from '../../../src/engine/time/day.js';
import { actor } from '../../../src/play/replay.js';
import type { Chance } from './chance.js';
import { formOf } from './forms.js';
import { bodyOf, offersOn, over, possibleOn, whoMight } from './offers.js';
import type { WalkOffice } from './office.js';
import type { Body } from './situation.js';

/** A command that `next` does not offer: of a proceeding or a track where it is not its time, or of none. */
export async function unofferedOrder(
  office: WalkOffice,
  streams: readonly string[],
  chance: Chance,
  weight: (command: string) => number,
): Promise<Order | null> {
  const wrong = await over(office, streams, (on, stream, file) => unoffered(on, stream, file, weight));
  if (wrong.length === 0) return null;
  return orderOf(
    office,
    chance.weighed(wrong, ({ act: { stage, command } }) => weight(`${stage}.${command}`)),
    chance,
  );
}

/** The act as somebody would give it who holds one of its roles; null where nobody does who may see the file. */
async function orderOf(
  office: WalkOffice,
  { stream, act }: { readonly stream: string; readonly act: NextAct },
  chance: Chance,
): Promise<Order | null> {
  const { file, revision } = await office.file(stream);
  const account = chance.maybe(whoMight(act, stream, file));
  if (!account) return null;
  const body = concerned(act, await bodyOf(office, act, file, chance));
  return office.order(stream, act.stage, act.command, body, account, revision);
}

/** A command that state and track leave to somebody, and `next` offers to nobody: the decider alone hides it. */
export async function hiddenOrder(
  office: WalkOffice,
  streams: readonly string[],
  chance: Chance,
): Promise<Order | null> {
  const hidden = await over(office, streams, async (on, stream, file) => {
    const placeOf = (act: NextAct): string => nameOf({ ...act, among: null });
    const offered = new Set((await offersOn(on, stream, file)).map(placeOf));
    return possibleOn(stream, file).filter((act) => !offered.has(placeOf(act)));
  });
  const chosen = chance.maybe(hidden);
  return chosen ? orderOf(office, chosen, chance) : null;
}

/** Every command of some weight on every proceeding and track of the file, without those that `next` offers. */
async function unoffered(
  office: WalkOffice,
  stream: string,
  file: CaseFile,
  weight: (command: string) => number,
): Promise<readonly NextAct[]> {
  const offered = new Set((await offersOn(office, stream, file)).map(nameOf));
  const rooms = Object.values(stream.startsWith('case-') ? caseRooms : subjectRooms);
  const ofRooms = rooms.flatMap((room) =>
    Object.entries(room.commands).flatMap(([command, commandClass]) => {
      if (weight(`${room.name}.${command}`) === 0) return [];
      const definition = definitionOf(commandClass);
      const proceedings = Object.values(file.proceedings).filter((p) => p.stage === room.name);
      const base: Omit<NextAct, 'proceeding'> = {
        stage: room.name,
        command,
        definition,
        party: null,
        measure: null,
        among: null,
        proposal: null,
      };
      const opens = definition.opens === true || (definition.opens === 'once' && proceedings.length === 0);
      if (opens || proceedings.length === 0)
        return [{ ...base, proceeding: null }].filter((act) => !offered.has(nameOf(act)));
      return proceedings
        .flatMap((p): readonly NextAct[] => {
          const { track } = definition;
          if (!track) return [{ ...base, proceeding: p.id }];
          const keys = Object.keys(p.state.tracks);
          // Beside the tracks that may be chosen, one that may not be.
          if (track.listed)
            return keys
              .filter((key) => !tracksAllowing(definition, p).includes(key))
              .map((key) => ({ ...base, proceeding: p.id, among: [key] }));
          const of = track.kind === 'respondent' ? 'party' : 'measure';
          return keys.map((key) => ({ ...base, proceeding: p.id, [of]: key }));
        })
        .filter((act) => !offered.has(nameOf(act)));
    }),
  );
  return [...ofRooms, ...onNoProposal.filter(({ command }) => weight(`approvals.${command}`) > 0)];
}

/** Acts on a proposal that nobody ever made. */
const onNoProposal: readonly NextAct[] = Object.entries(commandsByRoom.approvals!)
  .filter(([command]) => command !== 'ProposeAct')
  .map(([command, commandClass]) => ({
    stage: 'approvals',
    command,
    definition: definitionOf(commandClass),
    proceeding: null,
    party: null,
    measure: null,
    among: null,
    proposal: 'a999',
  }));

const nameOf = ({ stage, command, proceeding, party, measure, among, proposal }: NextAct): string =>
  [stage, command, proceeding, party, measure, proposal, among?.length === 1 ? among[0] : null].join(' ');

/** The body names the proceeding and the track that are meant, so that none other can be. */
function concerned({ proceeding, party, measure, among, definition }: NextAct, body: Body): Body {
  return {
    ...body,
    ...(proceeding === null ? {} : { proceeding }),
    ...(party === null ? {} : { party }),
    ...(measure === null ? {} : { measure }),
    ...(among === null || !definition.track?.listed ? {} : { [definition.track.listed]: among }),
  };
}

/** One thing wrong with an order that was right; the code that it must be refused with. */
export async function spoilt(
  order: Order,
  office: WalkOffice,
  chance: Chance,
): Promise<{ readonly order: Order; readonly code: string }> {
  const definition = definitionOf(commandsByRoom[order.room]![order.name]!);
  const form = formOf(commandsByRoom[order.room]![order.name]!);
  const required = form.required ?? [];
  const body = (changed: Body) => ({ ...order, body: { ...order.body, ...changed } });
  const without = (field: string) => ({
    ...order,
    body: Object.fromEntries(Object.entries(order.body).filter(([name]) => name !== field)),
  });
  const listed = Object.keys(order.body).find((field) => form.properties?.[field]?.enum);
  const stranger = ['auditor', 'goods-keeper'].find((role) => !definition.by.includes(role))!;
  const account = { ...actor(stranger, order.account.unit), roles: [stranger] };
  const { file } = await office.file(`${order.kind}-${order.id}`);
  const barred = definition.reserved === undefined ? 'role.not-allowed' : 'approval.wrong-level';
  const reads = order.kind !== 'case' || mayRead(account, readableOf(file));
  return chance.of([
    { order: { ...order, account }, code: reads ? barred : 'not-found' },
    { order: body({ colour: 'red' }), code: 'body.invalid' },
    { order: without(chance.of(required)), code: 'body.invalid' },
    { order: body({ occurredOn: '2026-02-30' }), code: 'body.invalid' },
    { order: body({ occurredOn: 20260302 }), code: 'body.invalid' },
    ...(listed === undefined ? [] : [{ order: body({ [listed]: 'whatever' }), code: 'body.invalid' }]),
    { order: { ...order, name: `${order.name}Twice` }, code: 'command.unknown' },
    { order: { ...order, id: `${order.id}-not-there` }, code: 'not-found' },
    { order: body({ occurredOn: addDays(localDateOf(office.now), 1) }), code: 'act.in-future' },
  ]);
}

const oddities = [null, 5, -1, 1.5, 'x', '', true, [], {}, [null], [[]], { id: 'x' }] as const;

/** One value of the body, at whatever depth, is another thing: whoever reads it must not fall over it. */
export function mangled(order: Order, chance: Chance): Order {
  return { ...order, body: mangledIn(order.body, chance) as Order['body'] };
}

function mangledIn(value: unknown, chance: Chance): unknown {
  const members = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const member = chance.maybe(members);
  if (member === undefined) return chance.of(oddities);
  const before = (value as Readonly<Record<string, unknown>>)[member];
  const after = typeof before === 'object' && chance.is(0.7) ? mangledIn(before, chance) : chance.of(oddities);
  return Array.isArray(value)
    ? value.map((each: unknown, at) => (String(at) === member ? after : each))
    : { ...(value as object), [member]: after };
}
