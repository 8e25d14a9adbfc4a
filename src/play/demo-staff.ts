import { demoAccountsOf } from '../access/demo-accounts.js';
import type { Scenario, Step } from './scenario.js';

/** Staff of the scenario files who have no demo account: named as the published cases name people. */
const unnamed: Readonly<Record<string, string>> = {
  li: '李某',
  wang: '王某',
  zhao: '赵某',
  qian: '钱某',
  sun: '孙某',
  ma: '马某',
  zhou: '周某',
};

/** The scenario with its officers as people of the demo city: the two who handle a case are accounts that may be tried. */
export function staffed(scenario: Scenario): Scenario {
  const handling = demoAccountsOf().filter(
    ({ unit, roles }) => unit === scenario.unit && roles.includes('handling-officer'),
  );
  const [lead, second] = handling.map(({ id }) => id);
  const people = { ...unnamed, ...(lead && second ? { li: lead, wang: second } : {}) };
  return {
    ...scenario,
    steps: scenario.steps.map((step) => ({ ...step, with: named(step.with, people) as Step['with'] })),
  };
}

function named(value: unknown, people: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') return Object.hasOwn(people, value) ? people[value] : value;
  if (Array.isArray(value)) return value.map((each) => named(each, people));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, named(each, people)]));
  return value;
}
