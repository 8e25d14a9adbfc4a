import { setTimeout as wait } from 'node:timers/promises';
import { calendarKind } from './case/calendar-stream.js';
import { certificatesKnown, type Certificates } from './case/certificates.js';
import { officersKind } from './case/certificates-stream.js';
import { cityOf, optionsOn, type City } from './case/city.js';
import { caseKind, subjectKind, type World } from './case/kinds.js';
import { procedureKind } from './case/procedure-stream.js';
import { mayRead, mayReadDocument, mayReadSubjects, scopeOf } from './access/policy.js';
import type { EventStore } from './engine/event-store/event-store.js';
import { isSecretDocument, readableOf } from './case/secrecy.js';
import { Handler } from './engine/handle.js';
import type { Keyring } from './engine/keyring/keyring.js';
import { StateCache } from './engine/state-cache.js';
import type { Random } from './engine/random.js';
import type { Calendar } from './engine/time/calendar.js';
import type { Clock } from './engine/time/clock.js';

export interface OfficePorts {
  readonly store: EventStore;
  readonly keyring: Keyring;
  readonly clock: Clock;
  readonly random: Random;
  /** The look-back over other cases; without read models there is none. */
  readonly punished?: World['punished'];
  /** Looks over the cases of every unit; without read models there is nothing to look over. */
  readonly sameActs?: World['sameActs'];
  /** Who works here; without it whoever is named as having approved is taken as written. */
  readonly posts?: World['posts'];
}

export interface Office {
  readonly handler: Handler;
  readonly world: World;
  readonly cache: StateCache;
}

/** Before another attempt, in milliseconds: with chance in it, so that two processes that met do not meet at every attempt. */
export const pauseMs = (attempt: number, random: Random): number => random(1).readUInt8() % (4 * attempt + 1);

/** The command path put together: the same in the server, in play and in tests. */
export function openOffice({ store, keyring, clock, random, punished, sameActs, posts }: OfficePorts): Office {
  const cache = new StateCache();
  const world: World = {
    now: () => clock.now().toISOString(),
    calendar: async (place) => (await handler.load('calendar', place)).state as Calendar,
    options: async (division, on) => optionsOn((await handler.load('procedure', cityOf(division))).state as City, on),
    delegations: async (division) => ((await handler.load('procedure', cityOf(division))).state as City).delegations,
    certificates: async (division) =>
      certificatesKnown((await handler.load('officers', cityOf(division))).state as Certificates),
    entries: (kind, id) => handler.history(kind, id),
    lastEntries: (kind, id, last) => handler.tail(kind, id, last),
    punished: punished ?? (() => Promise.resolve(null)),
    sameActs: sameActs ?? (() => Promise.resolve([])),
    posts: posts ?? (() => Promise.resolve(null)),
    mayRead: (account, file) => mayRead(account, readableOf(file)),
    mayReadDocument: (account, file, document) =>
      mayReadDocument(scopeOf(account, readableOf(file)), {
        ...document,
        secret: isSecretDocument(document.id, file),
      }),
    mayReadSubjects,
  };
  const kinds = {
    case: caseKind(world),
    subject: subjectKind(world),
    calendar: calendarKind(world),
    procedure: procedureKind(world),
    officers: officersKind(world),
  };
  const pause = (attempt: number) => wait(pauseMs(attempt, random)).then(() => undefined);
  const handler = new Handler(kinds, { store, keyring, cache, pause });
  return { handler, world, cache };
}
