import { demoAccountsOf } from '../access/demo-accounts.js';
import { allRooms } from '../case/stages.js';
import { definitionOf } from '../engine/command.js';
import { roomOfCommand } from './commands.js';
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

/**
 * The scenario with its officers as people of the demo city: the two who handle a case are accounts that may be tried, and
 * whoever approves holds the post in the unit, as the server will ask.
 */
export function staffed(scenario: Scenario): Scenario {
  const ofUnit = demoAccountsOf().filter(({ unit }) => unit === scenario.unit);
  const holding = (role: string) => ofUnit.filter(({ roles }) => roles.includes(role)).map(({ id }) => id);
  const [lead, second] = holding('handling-officer');
  const people = { ...unnamed, ...(lead && second ? { li: lead, wang: second } : {}) };
  const approving = (value: unknown): unknown => (typeof value === 'string' ? (holding(value)[0] ?? value) : value);
  return {
    ...scenario,
    steps: scenario.steps.map((step) => {
      const fields = approverFields(step);
      const body = Object.entries(named(step.with, people) as Step['with']);
      return {
        ...step,
        with: Object.fromEntries(body.map(([key, each]) => [key, fields.includes(key) ? approving(each) : each])),
      };
    }),
  };
}

function approverFields(step: Step): readonly string[] {
  const { room, name } = roomOfCommand(step.do);
  const commandClass = allRooms[room]?.commands[name];
  return commandClass ? Object.keys(definitionOf(commandClass).approvers ?? {}) : [];
}

function named(value: unknown, people: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') return Object.hasOwn(people, value) ? people[value] : value;
  if (Array.isArray(value)) return value.map((each) => named(each, people));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, named(each, people)]));
  return value;
}
