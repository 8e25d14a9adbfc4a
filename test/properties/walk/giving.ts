import assert from 'node:assert/strict';
import type { Order } from '../../../src/engine/handling.js';
import type { Answer } from './answer.js';
import type { WalkOffice } from './office.js';
import { told, type Told } from './told.js';

/** Gives an order and checks that exactly what was acknowledged is in the log. */
export async function give(office: WalkOffice, said: Told, order: Order): Promise<Answer> {
  const before = said.head;
  const answer = await office.give(order);
  said.head = office.head;
  const grown = said.head - before;
  if (answer.refused !== null) assert.equal(grown, 0, `${told(order, answer)}, and left something in the log`);
  else {
    const { events, position, repeated, beside } = answer.accepted;
    const numbers = events.length > 0 && said.drawsNumber(order, events) ? 1 : 0;
    const others = beside?.events.length ?? 0;
    assert.equal(grown, events.length + others + numbers, `${told(order, answer)}, and the log grew by ${grown}`);
    if (events.length > 0) assert.equal(position, said.head, `${told(order, answer)}, at another position`);
    assert.equal(repeated, false, `${told(order, answer)}, as if it were known`);
  }
  return answer;
}

export async function mustRefuse(
  office: WalkOffice,
  said: Told,
  order: Order,
  ...codes: readonly string[]
): Promise<string> {
  const answer = await give(office, said, order);
  const wrong = answer.refused === null || (codes.length > 0 && !codes.includes(answer.refused));
  assert.ok(!wrong, `${told(order, answer)}; ${codes.join(' or ') || 'a refusal'} was expected`);
  return told(order, answer);
}
