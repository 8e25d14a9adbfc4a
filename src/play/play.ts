import { openOffice } from '../office.js';
import type { CaseFile } from '../case/file.js';
import { carryListings, subjectOfParty } from '../case/credit-manager.js';
import type { EventStore } from '../engine/event-store/event-store.js';
import { MemoryEventStore } from '../engine/event-store/memory.js';
import { MasterKey } from '../engine/keyring/master-key.js';
import { MemoryKeyStore } from '../engine/keyring/memory-key-store.js';
import { openKeyring } from '../engine/keyring/stored-keyring.js';
import { type Random, seededRandom } from '../engine/random.js';
import { type Clock, HandClock } from '../engine/time/clock.js';
import { idOf, replay, type Outcome } from './replay.js';
import { staffOf } from './staff.js';
import { shares, type Scenario } from './scenario.js';
import { dueMisses, duesOf, labelOf, stateMisses, stepMisses, type Miss } from './verdict.js';

/** What a replayed scenario came to. */
export interface Played {
  readonly scenario: Scenario;
  readonly outcomes: readonly Outcome[];
  /** Events of each stream, opened, by stream. */
  readonly streams: Readonly<Record<string, readonly { type: string; occurredOn: string; data: object }[]>>;
  readonly dues: Readonly<Record<string, readonly { term: string; due: string }[]>>;
  readonly misses: readonly Miss[];
  readonly shares: { readonly published: number; readonly assumed: number };
}

/** Opens the empty store that a scenario is played on. */
export type OpenStore = (over: { readonly clock: Clock; readonly random: Random }) => Promise<EventStore>;

const inMemory: OpenStore = (over) => Promise.resolve(new MemoryEventStore(over));

/**
 * Replays a scenario on a throwaway store with a hand-wound clock. The seed makes the run repeatable to the byte.
 * @param openStore in memory unless told; who opens another closes it
 */
export async function play(scenario: Scenario, seed = 1, openStore = inMemory): Promise<Played> {
  const clock = new HandClock(scenario.steps[0]?.at ?? '2026-01-05T09:00:00+08:00');
  const random = seededRandom(seed);
  const store = await openStore({ clock, random });
  const keyring = await openKeyring(new MemoryKeyStore(), new MasterKey(random(32)), { random, clock });
  const { handler, world } = openOffice({ store, keyring, clock, random, posts: staffOf(scenario.staff) });
  let carried = -1;
  const outcomes: Outcome[] = [];
  const stage = {
    handler,
    calendar: () => world.calendar('CN'),
    wind: (instant: string) => clock.set(instant),
    carry: async () => {
      for (const event of await store.readAll(carried, 1000)) {
        await carryListings(await handler.opened(event), handler);
        carried = event.position;
      }
    },
    subjectOf: (caseId: string, party: string) => subjectOfParty(handler, caseId, party),
  };
  for await (const outcome of replay(scenario, stage)) outcomes.push(outcome);
  const streams: Record<string, { type: string; occurredOn: string; data: object }[]> = {};
  for (const event of await store.readAll(-1, 1_000_000))
    if (/^(case|subject)-/.test(event.stream)) (streams[event.stream] ??= []).push(await handler.opened(event));
  const dues = Object.fromEntries(Object.entries(streams).map(([stream, events]) => [stream, duesOf(events)]));
  const misses = [...stepMisses(outcomes), ...(await endMisses(scenario, stage, dues))];
  return { scenario, outcomes, streams, dues, misses, shares: shares(scenario) };
}

async function endMisses(
  scenario: Scenario,
  stage: {
    handler: ReturnType<typeof openOffice>['handler'];
    subjectOf: (id: string, party: string) => Promise<string>;
  },
  dues: Played['dues'],
): Promise<readonly Miss[]> {
  const misses: Miss[] = [];
  const judged = new Set<string>();
  const targetOf = async (named: { case?: string; subject?: string }): Promise<{ kind: string; id: string }> => {
    if (named.case !== undefined) return { kind: 'case', id: idOf(scenario, named.case) };
    const [label = '', party = ''] = (named.subject ?? '').split('/');
    return { kind: 'subject', id: await stage.subjectOf(idOf(scenario, label), party) };
  };
  for (const expected of scenario.expect.states) {
    const { kind, id } = await targetOf(expected);
    misses.push(...stateMisses(labelOf(expected), expected, (await stage.handler.load(kind, id)).state as CaseFile));
    const worked = scenario.expect.due.filter((due) => labelOf(due) === labelOf(expected));
    misses.push(...dueMisses(labelOf(expected), worked, dues[`${kind}-${id}`] ?? []));
    judged.add(`${kind}-${id}`);
  }
  const unjudged = Object.keys(dues).filter((stream) => !judged.has(stream));
  return [...misses, ...unjudged.map((stream) => ({ what: stream, expected: 'a state in "expect"', found: 'none' }))];
}
