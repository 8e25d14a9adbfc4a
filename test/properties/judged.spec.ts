import { describe, expect, it } from '@jest/globals';
import type { CaseFile } from '../../src/case/file.js';
import { caseKind } from '../../src/case/kinds.js';
import { nextActs } from '../../src/case/next.js';
import { offered } from '../../src/case/offer.js';
import { caseRooms } from '../../src/case/stages.js';
import type { Account, AskFor, Kind } from '../../src/engine/handling.js';
import { localDateOf } from '../../src/engine/time/day.js';
import { shutOnes } from '../../src/engine/trial.js';
import { actor, replay } from '../../src/play/replay.js';
import { memoryOffice } from '../harness/office.js';
import { published } from './walk/published.js';

const long = published.filter(({ steps }) => steps.length >= 40);
const people = ['handling-officer', 'deputy-head', 'unit-head', 'mediator', 'presiding-officer', 'legal-reviewer'];
const anybody = { by: [], label: { zh: '', en: '' }, law: [], needs: ['recent-entries'] } as const;

/** An order is judged without working out what follows from it; the decider itself, asked whole, must say the same. */
describe('what is not offered', () => {
  it.each(long.map((scenario) => [scenario.name, scenario] as const))(
    'is what the decider refuses, at every step of %s',
    async (_, scenario) => {
      const office = await memoryOffice(scenario.steps[0]!.at);
      const kind = caseKind(office.world);
      const whole: Kind = Object.fromEntries(Object.entries(kind).filter(([name]) => name !== 'judge')) as never;
      expect(kind).toHaveProperty('judge');
      const counts = { shut: 0, open: 0 };
      const stage = {
        handler: office.handler,
        calendar: () => office.world.calendar('CN'),
        wind: (instant: string) => office.clock.set(instant),
        carry: () => office.carry(),
        subjectOf: () => Promise.reject(new Error('no subjects here')),
      };
      for await (const { stream } of replay(onCases(scenario), stage)) {
        const id = stream.replace(/^case-/, '');
        const { state } = await office.handler.load('case', id);
        const now = office.clock.now().toISOString();
        for (const account of people.map((role) => actor(role, 'amr'))) {
          const decides = {
            shut: async (_kind: string, _id: string, by: Account, asks: readonly AskFor[]) => {
              const order = { kind: 'case', id, account: by, room: '', name: '', commandId: '' };
              const facts = await kind.gather({ ...order, body: { occurredOn: localDateOf(now) } }, state, anybody);
              const judged = shutOnes(kind, state, facts(null) as never, asks);
              const decided = shutOnes(whole, state, facts(null) as never, asks);
              const differing = asks.filter((_ask, n) => judged[n] !== decided[n]).map(({ name }) => name);
              expect(differing).toEqual([]);
              for (const shut of judged) counts[shut ? 'shut' : 'open'] += 1;
              return judged;
            },
          };
          const where = { kind: 'case', id, now, today: localDateOf(now) };
          await offered(decides, where, account, nextActs(caseRooms, state as CaseFile, account.roles));
        }
      }
      expect(counts.shut).toBeGreaterThan(0);
      expect(counts.open).toBeGreaterThan(0);
    },
  );
});

const onCases = (scenario: (typeof long)[number]) => ({
  ...scenario,
  steps: scenario.steps.filter(({ subject }) => subject === undefined),
});
