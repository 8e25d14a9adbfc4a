import type { AskFor, Order } from '../../../src/engine/handling.js';
import type { Chance } from './chance.js';
import { bodyOf, offersOn } from './offers.js';
import { kindAndId, type WalkOffice } from './office.js';

interface Considered {
  readonly order: Order;
  readonly ask: AskFor;
}

/**
 * Of everything that is offered on a file, each with its form filled in, what would be refused for nothing that was typed.
 * The decider alone is asked, as `next` asks it, so that a hundred acts take no longer than one that is given.
 */
export async function refusedForNothingTyped(
  office: WalkOffice,
  stream: string,
  chance: Chance,
): Promise<readonly Order[]> {
  const [kind, id] = kindAndId(stream);
  const refused: Order[] = [];
  for (const all of (await filledIn(office, stream, chance)).values()) {
    const [first] = all;
    const asks = all.map(({ ask }) => ask);
    const shut = first ? await office.handler.shut(kind, id, first.order.account, asks) : [];
    refused.push(...all.filter((_, at) => shut[at]).map(({ order }) => order));
  }
  return refused;
}

/** By account: each act is considered by one of those to whom it is offered. */
async function filledIn(
  office: WalkOffice,
  stream: string,
  chance: Chance,
): Promise<ReadonlyMap<string, readonly Considered[]>> {
  const { file, revision } = await office.file(stream);
  const all = new Map<string, Considered[]>();
  for (const act of await offersOn(office, stream, file)) {
    const account = chance.maybe(act.to);
    if (!account) continue;
    const { stage: room, command: name, definition } = act;
    const order = office.order(stream, room, name, await bodyOf(office, act, file, chance), account, revision);
    const ask = { room, name, definition, command: order.body };
    all.set(account.id, [...(all.get(account.id) ?? []), { order, ask }]);
  }
  return all;
}
