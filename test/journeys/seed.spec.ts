import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { demoAccountsOf } from '../../src/access/demo-accounts.js';
import { cases } from '../../src/departments/cases.js';
import { desks } from '../../src/departments/index.js';
import type { EventStore } from '../../src/engine/event-store/event-store.js';
import { MemoryEventStore } from '../../src/engine/event-store/memory.js';
import { MasterKey } from '../../src/engine/keyring/master-key.js';
import { MemoryKeyStore } from '../../src/engine/keyring/memory-key-store.js';
import { openKeyring } from '../../src/engine/keyring/stored-keyring.js';
import { Inbox } from '../../src/engine/projections/inbox.js';
import type { Read, Row } from '../../src/engine/projections/read-model.js';
import { seededRandom } from '../../src/engine/random.js';
import { HandClock } from '../../src/engine/time/clock.js';
import { addDays } from '../../src/engine/time/day.js';
import { openOffice, type Office } from '../../src/office.js';
import { scenarioFiles } from '../../src/play/main.js';
import { openMatters } from '../../src/play/open-matters.js';
import { readScenario, type Scenario } from '../../src/play/scenario.js';
import { seedScenarios } from '../../src/play/seed.js';

const folder = join(import.meta.dirname, '../../scenarios');
const silent = () => undefined;

async function emptyOffice(today: string): Promise<{ office: Office; store: EventStore }> {
  const clock = new HandClock(`${today}T10:00:00+08:00`);
  const random = seededRandom(1);
  const store = new MemoryEventStore({ clock, random });
  const keyring = await openKeyring(new MemoryKeyStore(), new MasterKey(random(32)), { random, clock });
  const posts = (of: string) => Promise.resolve(demoAccountsOf().filter(({ unit }) => unit === of));
  return { office: openOffice({ store, keyring, clock, random, posts }), store };
}

const logOf = async (store: EventStore) => store.readAll(-1, 1_000_000);

/** What was recorded, stream by stream; which number a case drew depends on who came first. */
const told = async (store: EventStore): Promise<Record<string, string[]>> => {
  const streams: Record<string, string[]> = {};
  for (const { stream, type, occurredOn } of await logOf(store))
    if (/^(case|subject)-/.test(stream)) (streams[stream] ??= []).push(`${occurredOn} ${type}`);
  return streams;
};

describe('the first filling with demo cases', () => {
  const today = '2026-11-18';
  let whole: Awaited<ReturnType<typeof told>>;

  beforeAll(async () => {
    const { office, store } = await emptyOffice(today);
    await seedScenarios(folder, office, store, today, silent);
    whole = await told(store);
  });

  it.each([1, 40, 300])(
    'that is broken off after %d appends is finished by the next start, and no case is lost or doubled',
    async (appends) => {
      const { office, store } = await emptyOffice(today);
      const append = store.append.bind(store);
      let left = appends;
      store.append = (...args) => (left-- > 0 ? append(...args) : Promise.reject(new Error('killed')));
      await expect(seedScenarios(folder, office, store, today, silent)).rejects.toThrow('killed');
      store.append = append;
      await seedScenarios(folder, office, store, today, silent);
      expect(await told(store)).toEqual(whole);
    },
  );
});

describe('the matters that are still open', () => {
  const files = async (): Promise<readonly Scenario[]> =>
    (await scenarioFiles([folder])).map((file) => readScenario(readFileSync(file, 'utf8'), file));

  async function waiting(today: string): Promise<Record<string, Row[]>> {
    const { office, store } = await emptyOffice(today);
    await seedScenarios(folder, office, store, today, silent);
    const files = new Inbox(cases);
    const rows = new Map(desks.map(({ id }) => [id, new Map<string, Row>()]));
    for (const event of await logOf(store)) {
      const read = (await office.handler.opened(event)) as Read;
      files.take(read);
      for (const { id, inbox } of desks)
        for (const key of inbox.keys(read)) {
          const on = inbox.on[read.type];
          if (!on) continue;
          const row = on(rows.get(id)?.get(key) ?? null, read, key);
          if (row) rows.get(id)?.set(key, row);
          else rows.get(id)?.delete(key);
        }
    }
    return Object.fromEntries(
      [...rows].map(([id, kept]) => [
        id,
        [...kept.values()].filter(
          ({ waits_for, case_id }) => waits_for !== null && files.get(String(case_id))?.entered_late !== true,
        ),
      ]),
    );
  }

  // In a quiet week, in the Spring Festival, and after the National Day.
  it.each(['2026-11-22', '2027-02-12', '2027-10-09'])('give every desk something to do on %s', async (today) => {
    const found = await waiting(today);
    expect(Object.entries(found).filter(([, rows]) => rows.length === 0)).toEqual([]);
    const near = (rows: Row[]) =>
      rows.some(
        ({ due_on: due }) => typeof due === 'string' && due >= addDays(today, -30) && due <= addDays(today, 30),
      );
    // What was due years ago is in the old files, which are read apart.
    const old = Object.values(found)
      .flat()
      .filter(({ due_on: due }) => typeof due === 'string' && due < addDays(today, -200));
    expect(old).toEqual([]);
    const dated = ['intake', 'enforcement', 'adjudication', 'mediation', 'court', 'police', 'credit', 'supervision'];
    expect(dated.filter((id) => !near(found[id] ?? []))).toEqual([]);
  });

  it('say in their titles that they are moved, and lie wholly before today', async () => {
    for (const { steps } of openMatters(await files(), '2026-03-18')) {
      const opened = steps.filter((step) => step.do === 'OpenCase');
      expect(opened.length).toBeGreaterThan(0);
      for (const step of opened) {
        expect(step.with.title).toMatch(/^【演示·第\d+天】/);
        expect(step.with.summary).toMatch(/^公布案例办至第\d+天，日期移至今日。/);
      }
      for (const { at } of steps) expect(at.slice(0, 10) < '2026-03-18').toBe(true);
    }
  });
});
