import 'reflect-metadata';
import { readFileSync, writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Refusal } from '../../src/engine/decider.js';
import { StorageFailed } from '../../src/engine/event-store/event-store.js';
import type { Order } from '../../src/engine/handling.js';
import { systemRandom } from '../../src/engine/random.js';
import { systemClock } from '../../src/engine/time/clock.js';
import { makeLog } from '../../src/logger.js';
import { openOffice, type Office } from '../../src/office.js';
import { openStorage } from '../../src/storage.js';
import { startWork } from '../../src/work.js';
import { examine } from './examine.js';
import type { Ledger } from './ledger.js';
import { opening, ordersOf } from './orders.js';

const clients = 6;
/** At once, so that whoever ends this process has heard it. */
const say = (line: object) => writeSync(1, `${JSON.stringify(line)}\n`);

/** Gives an order until it is answered, under the same id; what broke on the way may break again while the server is away. */
async function give({ handler }: Office, order: Order): Promise<void> {
  say({ is: 'asked', order });
  for (;;) {
    try {
      const { position } = await handler.execute(order);
      return void say({ is: 'answered', id: order.commandId, account: order.account.id, position });
    } catch (error) {
      if (error instanceof Refusal || error instanceof StorageFailed) throw error;
      await wait(30);
    }
  }
}

async function work(office: Office, round: string): Promise<void> {
  await give(office, opening(round));
  const client = async (number: number) => {
    for (let n = 0; ; n++) for (const order of ordersOf(round, number, n)) await give(office, order);
  };
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
}

/** Arguments: name of the round, and a file with the ledger of the rounds before; without it nothing is examined. */
const [round = '', ledger] = process.argv.slice(2);
const config = {
  production: false,
  port: 0,
  host: null,
  databaseUrl: process.env.DATABASE_URL ?? null,
  kurrentUrl: null,
  dataDir: process.env.DATA_DIR ?? '',
  role: 'all' as const,
  cookieSecret: null,
  logLevel: 'silent',
};
const failed = (failure: Error) => {
  say({ is: 'failed', message: failure.message });
  process.exit(1);
};
const storage = await openStorage(config, process.env, { onProgress: () => undefined, onFailure: failed });
const office = openOffice({ ...storage, clock: systemClock, random: systemRandom });
const background = startWork('all', storage, office, makeLog('silent', false));
background.project();
await background.caughtUp();
background.act(100);
if (ledger) {
  const known = JSON.parse(readFileSync(ledger, 'utf8')) as Ledger;
  say({ is: 'examined', report: await examine(storage, office, background, known) });
}
say({ is: 'ready' });
process.stdin.once('data', () => void work(office, round).catch(failed));
