// The load: a process of its own, whose clients walk the published cases over HTTP. Told what to do by its parent.
import { setTimeout as wait } from 'node:timers/promises';
import { HttpConnection } from './connection.mjs';
import { work } from './measure.mjs';
import { Client } from './roads.mjs';

let clients = [];
let tokens = {};

const signedIn = ({ id, unit }) => ({ authorization: `Bearer ${tokens[`${id}.${unit}`]}` });

async function give(connection, order) {
  const path = order.seen === null ? '/api/v1/cases' : `/api/v1/cases/${order.id}/${order.room}/${order.name}`;
  const seen = order.seen === null ? {} : { 'if-match': `"${order.seen}"` };
  const headers = { ...signedIn(order.account), 'idempotency-key': order.commandId, ...seen };
  const { status, body } = await connection.ask('POST', path, headers, order.body);
  if (status !== 200 && status !== 201) throw new Error(`${order.name}: ${status} ${JSON.stringify(body)}`);
  return body;
}

const step = ({ client, connection }) => client.next((order) => give(connection, order));

const acts = {
  connect: ({ port, roads, tokens: given, count }) => {
    tokens = given;
    clients = Array.from({ length: count }, (_, n) => ({
      client: new Client(roads, n),
      connection: new HttpConnection(port),
    }));
  },

  /** Each client gives its next command as soon as the last is answered. */
  work: ({ ms }) => work(clients.length, ms, (n) => step(clients[n])),

  /**
   * Commands at a steady rate, whoever is free takes the next; after one in `reads` the same officer looks at her desk
   * with `atLeast`. Answers the times from acknowledgement to her desk's answer, in milliseconds.
   */
  async pace({ ms, rate, reads, desk }) {
    const free = [...clients];
    const seen = [];
    const began = performance.now();
    let [given, late, stale] = [0, 0, 0];
    const one = async (each, looks) => {
      const { account } = each.client.road[each.client.at];
      const { position } = await step(each);
      if (looks) {
        const acknowledged = performance.now();
        const path = `/api/v1/desks/${desk}?atLeast=${position}&limit=20`;
        const { status, body } = await each.connection.ask('GET', path, signedIn({ id: 'head', unit: account.unit }));
        if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
        if (body.position < position) stale += 1;
        seen.push(performance.now() - acknowledged);
      }
      free.push(each);
    };
    const under = [];
    for (;;) {
      const passed = performance.now() - began;
      if (passed >= ms) break;
      for (const due = Math.floor((passed / 1000) * rate); given < due; given++) {
        const each = free.shift();
        if (each) under.push(one(each, given % reads === 0));
        else late += 1;
      }
      await wait(1);
    }
    await Promise.all(under);
    return { given: given - late, late, stale, seen, seconds: (performance.now() - began) / 1000 };
  },

  disconnect: () => clients.forEach(({ connection }) => connection.close()),
};

process.on('message', async ({ act, ...asked }) => {
  try {
    process.send({ answer: (await acts[act](asked)) ?? null });
  } catch (error) {
    process.send({ error: String(error?.stack ?? error) });
  }
});
