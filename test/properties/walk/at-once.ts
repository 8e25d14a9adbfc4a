import assert from 'node:assert/strict';
import type { Order } from '../../../src/engine/handling.js';
import { answerOf } from './answer.js';
import { touched } from './model.js';
import type { WalkOffice } from './office.js';
import { told } from './told.js';

/**
 * Two officers act on the same revision at the same time. One wins or both do; if both, whoever came second concerned
 * something that the first had not touched.
 */
export async function atOnce(office: WalkOffice, one: Order, other: Order): Promise<string> {
  const orders = [one, other] as const;
  const stream = `${one.kind}-${one.id}`;
  const answers = await Promise.all(
    orders.map((order) => answerOf(order, (each) => office.execute(each), office.coverage)),
  );
  await office.follow();
  const lines = orders.map((order, at) => told(order, answers[at]!)).join(' | ');
  const won = orders.filter((_, at) => (answers[at]!.accepted?.events.length ?? 0) > 0);
  if (won.length === 2) {
    const log = await office.site.store.read(stream, (one.seen ?? -1) + 1);
    const [first, second] = [...won].sort((a, b) => at(log, a) - at(log, b)) as [Order, Order];
    const before = log.filter(({ commandId }) => commandId === first.commandId);
    assert.ok(!touched(before, second), `both were accepted, though the first touches the second: ${lines}`);
  }
  return `at once: ${lines}`;
}

const at = (log: readonly { commandId: string }[], { commandId }: Order): number =>
  log.findIndex((event) => event.commandId === commandId);
