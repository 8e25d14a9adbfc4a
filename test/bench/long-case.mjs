// One case of a thousand events, in memory: what it takes to decide on it, and to list what may be done next.
import { readFile } from 'node:fs/promises';
import { caseKind } from '../../dist/src/case/kinds.js';
import { commandsByRoom, allRooms } from '../../dist/src/case/stages.js';
import { definitionOf } from '../../dist/src/engine/command.js';
import { MemoryEventStore } from '../../dist/src/engine/event-store/memory.js';
import { MasterKey } from '../../dist/src/engine/keyring/master-key.js';
import { MemoryKeyStore } from '../../dist/src/engine/keyring/memory-key-store.js';
import { openKeyring } from '../../dist/src/engine/keyring/stored-keyring.js';
import { systemRandom as random } from '../../dist/src/engine/random.js';
import { HandClock } from '../../dist/src/engine/time/clock.js';
import { localDateOf } from '../../dist/src/engine/time/day.js';
import { ReadNext } from '../../dist/src/http/file-queries.js';
import { FileReader } from '../../dist/src/http/file-reader.js';
import { ReadNextHandler } from '../../dist/src/http/file-reads.js';
import { Forms } from '../../dist/src/http/forms.js';
import { RoomWords } from '../../dist/src/http/room-words.js';
import { openOffice } from '../../dist/src/office.js';
import { roomOfCommand } from '../../dist/src/play/commands.js';
import { actor } from '../../dist/src/play/replay.js';
import { median } from './measure.mjs';
import { profiled } from './profile.mjs';

const events = 1000;
const asked = { decide: 2, next: 10 };
/** Of the hand-made long road of a penalty: until questioning is open. */
const beginning = 7;
const scenario = new URL('../../scenarios/hand-made-penalty-long-road.json', import.meta.url);

const questioned = {
  do: 'QuestionPerson',
  with: {
    role: 'witness',
    name: '证人',
    officers: ['li', 'wang'],
    certificatesShown: true,
    record: '如实陈述',
    signed: true,
  },
};

export async function benchLongCase() {
  const { unit, steps } = JSON.parse(await readFile(scenario, 'utf8'));
  const clock = new HandClock(steps[0].at);
  const store = new MemoryEventStore({ clock, random });
  const keyring = await openKeyring(new MemoryKeyStore(), new MasterKey(random(32)), { random, clock });
  const { handler, world } = openOffice({ store, keyring, clock, random });
  const id = crypto.randomUUID();
  let revision = null;
  const orderOf = (step) => ({
    kind: 'case',
    id,
    ...roomOfCommand(step.do),
    body: { occurredOn: localDateOf(clock.now().toISOString()), ...step.with },
    commandId: crypto.randomUUID(),
    account: actor(step.by ?? 'handling-officer', unit),
    seen: revision,
  });
  for (const step of steps.slice(0, beginning).filter((one) => one.refused === undefined)) {
    clock.set(step.at);
    ({ revision } = await handler.execute(orderOf(step)));
  }
  while (revision < events - 1) ({ revision } = await handler.execute(orderOf(questioned)));

  const kind = caseKind(world);
  const order = orderOf(questioned);
  const definition = definitionOf(commandsByRoom[order.room][order.name]);
  const ask = { room: order.room, name: order.name, definition, command: order.body };
  const decide = async () => {
    const { state } = await handler.load('case', id);
    const facts = await kind.gather(order, state, definition);
    kind.decide(ask, state, facts(null));
  };
  const words = new RoomWords(allRooms);
  const reader = new FileReader(handler, { names: () => Promise.resolve(new Map()) });
  const reads = new ReadNextHandler(reader, words, new Forms(words), handler, world);
  let acts = 0;
  const next = async () => {
    ({ acts } = { acts: (await reads.execute(new ReadNext(order.account, 'case', id))).acts.length });
  };
  const rows = [];
  for (const [name, run, most] of [
    [`deciding on a case of ${revision + 1} events`, decide, asked.decide],
    [`next acts on a case of ${revision + 1} events`, next, asked.next],
  ]) {
    const taken = await timesOf(run);
    const met = median(taken) <= most;
    rows.push({
      name,
      figure: `${median(taken).toFixed(2)} ms`,
      asked: `≤ ${most} ms`,
      met,
      beside: `median of ${taken.length} warm, slowest ${Math.max(...taken).toFixed(1)} ms${run === next ? `; ${acts} acts` : ''}`,
      costs: met ? null : await profiled(() => timesOf(run)),
    });
  }
  return rows;
}

/** Milliseconds of each of 300 runs, after 100 to warm up. */
async function timesOf(run) {
  const taken = [];
  for (let n = 0; n < 400; n++) {
    const began = performance.now();
    await run();
    if (n >= 100) taken.push(performance.now() - began);
  }
  return taken;
}
