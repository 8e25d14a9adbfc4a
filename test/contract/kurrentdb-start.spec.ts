import { createServer, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eventStoreSchema } from '../../migrations/1700000000000-event-store.js';
import { kurrentIndexSchema } from '../../migrations/1700000010000-kurrentdb-index.js';
import { openLog } from '../../src/engine/event-store/chosen-log.js';
import { ClockAstray } from '../../src/engine/event-store/failures.js';
import { KurrentEventStore } from '../../src/engine/event-store/kurrentdb.js';
import { KurrentUnfit } from '../../src/engine/event-store/kurrentdb-failures.js';
import { DoubleNode } from '../kurrentdb-double/node.js';
import { embeddedForTest, type TestDatabase } from './databases.js';
import { append, to } from './writing.js';

/** What a start says that cannot go on. The index is in the embedded database here, which has one connection. */
describe('KurrentDB at start (protocol double)', () => {
  let made: TestDatabase;
  let node: DoubleNode;
  const open = (url: string, options = {}) => KurrentEventStore.open(url, made.database, options);
  const why = (opening: Promise<KurrentEventStore>) => opening.then(String, (error: unknown) => error as Error);

  beforeAll(async () => {
    made = await embeddedForTest();
    for (const statement of kurrentIndexSchema) await made.database.query(statement);
  });
  afterAll(() => made.end());
  beforeEach(async () => {
    await made.database.query('TRUNCATE kurrentdb_log, kurrentdb_index');
    node = await DoubleNode.start();
  });
  afterEach(() => node.stop());

  it('refuses a server without multi-stream append', async () => {
    const old = await DoubleNode.start({ old: true });
    const error = await why(open(old.url));
    expect(error).toBeInstanceOf(KurrentUnfit);
    expect(String(error)).toMatch(/版本 24\.10\.0.*\n.*version 24\.10\.0.*no multi-stream append/);
    await old.stop();
  });

  it('says that nobody answers, when the connection is refused and when it is taken without an answer', async () => {
    await node.stop();
    expect(String(await why(open(node.url)))).toMatch(/KURRENTDB_URL.*\n.*cannot be reached.*ECONNREFUSED/);
    const callers: Socket[] = [];
    const deaf = createServer((caller) => callers.push(caller));
    await new Promise<void>((resolve) => deaf.listen(0, '127.0.0.1', resolve));
    const { port } = deaf.address() as { port: number };
    const url = `kurrentdb://127.0.0.1:${port}?tls=false`;
    expect(String(await why(open(url, { patience: { connect: 300 } })))).toMatch(/no answer in 300 ms/);
    deaf.close();
    callers.forEach((caller) => caller.destroy());
  });

  it('says that the connection string is none', async () => {
    expect(String(await why(open('http://127.0.0.1:2113')))).toMatch(/no valid connection string/);
  });

  it('refuses an index of another log, and a log of a newer release', async () => {
    await (await open(node.url, { name: 'one' })).close();
    expect(String(await why(open(node.url, { name: 'two' })))).toMatch(/belong to another log/);
    await (await open(node.url, { name: 'one' })).close();
    const head = Buffer.from(JSON.stringify({ hashSuite: 'sha256', schemaEpoch: 99, logId: 'x' }));
    node.log.append([{ stream: 'new/head', expected: -1, records: [{ id: 'h', type: 'LogBegun', data: head }] }]);
    expect(String(await why(open(node.url, { name: 'new' })))).toMatch(/epoch 99/);
  });

  it('keeps a history in one place: a database with a log of its own, or of KurrentDB’s, takes no other', async () => {
    for (const statement of eventStoreSchema) await made.database.query(statement);
    const events = { onProgress: () => undefined, onFailure: () => undefined };
    const inDatabase = await openLog(made.database, null, events);
    await append(inDatabase, to('case-1', -1));
    await inDatabase.close();
    await expect(openLog(made.database, node.url, events)).rejects.toThrow(/holds a log of its own/);
    await made.database.query('TRUNCATE events');
    const told: string[] = [];
    await (await openLog(made.database, node.url, { ...events, onProgress: (line) => told.push(line) })).close();
    expect(told).toEqual([expect.stringMatching(/^KurrentDB .*: adapter tested on a protocol double only$/)]);
    await expect(openLog(made.database, null, events)).rejects.toThrow(/set EVENT_STORE=kurrentdb/);
  });

  it('refuses to write while its clock is astray', async () => {
    const clock = { now: () => new Date(Date.now() + 60_000) };
    expect(await why(open(node.url, { clock }))).toBeInstanceOf(ClockAstray);
  });
});
