import { unitNamed } from '../../../src/case/units.js';
import { creditCodeCheck } from '../../../src/case/values/credit-code.js';
import { addDays, daysBetween, localDateOf } from '../../../src/engine/time/day.js';
import { roomOfCommand } from '../../../src/play/commands.js';
import type { Scenario } from '../../../src/play/scenario.js';

/*
 * Published cases that never were: told again as if something had been otherwise, since no source tells of it. Some of
 * their steps take another turn then, are refused, or wait for what nobody does; whoever follows them goes on.
 */

const MARK = ', varied: ';
export const isVaried = ({ name }: Scenario): boolean => name.includes(MARK);

function varied(scenario: Scenario, how: string, change: (value: unknown) => unknown): Scenario {
  const steps = JSON.parse(JSON.stringify(scenario.steps), (_, value: unknown) => change(value)) as Scenario['steps'];
  return { ...scenario, name: `${scenario.name}${MARK}${how}`, steps };
}

/** Every respondent is an entity that is registered in another province, whose bureaus publish and are told. */
const elsewhere = (scenario: Scenario): Scenario =>
  varied(scenario, 'elsewhere', (value) => {
    const party = value as { roles?: unknown; identityNumber?: string } | null;
    if (!Array.isArray(party?.roles) || !party.roles.includes('respondent')) return value;
    const { identityNumber: _, ...rest } = party;
    const first = `91${unitNamed(scenario.unit).division.startsWith('11') ? '64' : '11'}0100700000001`;
    return { ...rest, kind: 'legal', creditCode: `${first}${creditCodeCheck(first)}` };
  });

const later = (days: (first: string) => (day: string) => string) => (scenario: Scenario) => {
  const moved = days(localDateOf(scenario.steps[0]!.at));
  return varied(scenario, 'later', (value) =>
    typeof value === 'string' ? value.replace(/^20\d\d-\d\d-\d\d(?=$|T)/, moved) : value,
  );
};

/** Whole weeks later, so that it begins in 2026, under the law on rulings in force now. */
const nowadays = later((first) => {
  const days = 7 * Math.ceil(Math.max(0, daysBetween(first, '2026-01-05')) / 7);
  return (day) => addDays(day, days);
});

/** Two years later: a year on the list ends when a removal is told to the bureau at home (from 2025-12-25). */
const twoYearsLater = later(() => (day) => `${Number(day.slice(0, 4)) + 2}${day.slice(4)}`);

const has = (holds: (command: string) => boolean) => (scenario: Scenario) =>
  scenario.steps.some(({ do: name }) => holds(name));

export const variantsOf = (published: readonly Scenario[]): readonly Scenario[] => {
  const listing = published.filter(has((name) => roomOfCommand(name).room === 'credit')).map(elsewhere);
  const rulings = published.filter(has((name) => name === 'FileRequest'));
  return [...listing, ...listing.map(twoYearsLater), ...rulings.map(nowadays)];
};
