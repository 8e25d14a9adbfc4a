import { expect } from '@jest/globals';
import { Refusal, type Event } from '../../src/engine/decider.js';
import type { Calendar } from '../../src/engine/time/calendar.js';
import type { Facts, ProceedingOpened, RoomState } from '../../src/case/file.js';
import type { Stage } from '../../src/case/stage.js';

function freeze<T>(value: T): T {
  if (value && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

/** Facts of an ordinary day; override what the case at hand turns on. */
export function facts(over: Partial<Facts> = {}): Facts {
  return {
    today: '2026-03-02',
    now: '2026-03-02T02:00:00.000Z',
    actor: { id: 'li', name: '李办案', roles: ['handling-officer'], unit: 'zhongwei-amr' },
    calendar: {} as Calendar,
    number: '卫市监立〔2026〕1号',
    file: {
      id: 'case-1',
      unit: 'zhongwei-amr',
      division: '640500',
      title: '某商行涉嫌侵犯注册商标专用权案',
      source: 'report',
      receivedOn: '2026-02-02',
      number: null,
      parties: {},
      rights: {},
      listings: {},
      documents: {},
    },
    punished: [],
    lookedThrough: null,
    certificates: null,
    posts: null,
    caseHandlers: ['li', 'wang'],
    proceeding: {
      id: 'p-1',
      openedOn: '2026-02-02',
      from: null,
      respondents: ['r1'],
      handlers: ['li', 'wang'],
      since: '2026-02-02',
      trackSince: {},
    },
    others: [],
    terms: [],
    rules: 'market-regulation',
    entries: [],
    sameActs: [],
    options: {},
    optionsToday: over.options ?? {},
    optionsChosenBy: {},
    delegations: [],
    ...over,
  };
}

/** The opening event of a proceeding, for `given`. */
export function opened(stage: string, over: Partial<ProceedingOpened['data']> = {}): ProceedingOpened {
  return {
    type: 'ProceedingOpened',
    data: {
      proceeding: 'p-1',
      stage,
      from: null,
      respondents: ['r1'],
      handlers: ['li', 'wang'],
      cause: 'test',
      with: {},
      ...over,
    },
  };
}

/** What was decided: events, or a refusal. */
function expecting<E extends Event>(decide: () => readonly E[]) {
  return {
    events: decide,
    then(...expected: readonly E[]) {
      expect(decide()).toEqual(expected);
    },
    /** Types alone, where the data is not the point. */
    thenTypes(...types: readonly string[]) {
      expect(decide().map((e) => e.type)).toEqual(types);
    },
    /** @param field where that matters: the field at fault, or null for none */
    refused(code: string, field?: string | null) {
      let refusal: unknown = 'accepted';
      try {
        decide();
      } catch (error) {
        refusal = error instanceof Refusal ? error : { code: error };
      }
      expect(refusal).toMatchObject({ code });
      if (field !== undefined) expect((refusal as Refusal).details.field ?? null).toBe(field);
    },
  };
}

/** Given events, when a command, then events or a refusal. State, events and command are frozen. */
export function specify<S extends RoomState, C extends { readonly type: string }, E extends Event>(
  room: Stage<S, C, E>,
) {
  return {
    given(...events: readonly ((E | ProceedingOpened) & { on?: string })[]) {
      const state = events.reduce<S>(
        (s, e) => freeze(room.evolve(s, freeze({ ...e, occurredOn: e.on ?? '2026-02-02', occurredAt: null }))),
        freeze(room.initial),
      );
      return {
        state,
        when: (command: C, over: Partial<Facts> = {}) =>
          expecting(() => room.decide(freeze(command), state, freeze(facts(over)))),
        /** What a fact of another proceeding brings about here. */
        upon: (event: { type: string; data: object; occurredOn: string }, over: Partial<Facts> = {}) =>
          expecting(() => room.follows?.(freeze({ ...event, occurredAt: null }), state, freeze(facts(over))) ?? []),
      };
    },
  };
}
