import { actOf, amended } from '../../../src/engine/amendments.js';
import { addDays, isDate } from '../../../src/engine/time/day.js';
import { enteringOf, isDerived, typedIn } from '../../../src/case/entries.js';
import { caseRooms } from '../../../src/case/stages.js';
import type { Chance } from './chance.js';
import type { Maker, Situation } from './situation.js';

const toldIn = ({ entries }: Situation) => amended(entries);

/** Mostly what somebody entered, and of that the rarer sorts as often as the common ones; now and then anything. */
const anEntry: Maker = (s) => {
  const told = toldIn(s);
  const entered = told.filter((event) => !isDerived(event) && enteringOf(caseRooms, event.type));
  if (entered.length === 0 || s.chance.is(0.06)) return s.chance.maybe(told)?.id;
  const type = s.chance.of([...new Set(entered.map((event) => event.type))]);
  return s.chance.of(entered.filter((event) => event.type === type)).id;
};

/** What was typed, with a slip in one place. */
const slipped: Maker = (s, { entry }) => {
  const told = toldIn(s);
  const event = told.find(({ id }) => id === entry);
  const entering = event && enteringOf(caseRooms, event.type);
  if (!event || !entering) return { occurredOn: s.today };
  const act = told.filter((one) => actOf(one) === actOf(event));
  return slip(s.chance, typedIn(entering, event, act)) ?? {};
};

function slip(chance: Chance, typed: Readonly<Record<string, unknown>>): Record<string, unknown> | null {
  const field = chance.maybe(Object.keys(typed).filter((name) => !['id', 'roles', 'parties', 'rights'].includes(name)));
  if (field === undefined) return null;
  const value = otherThan(chance, typed[field]);
  return value === undefined ? {} : { [field]: value };
}

function otherThan(chance: Chance, value: unknown): unknown {
  if (isDate(value)) return addDays(value, chance.whole(-3, 3));
  if (typeof value === 'string') return `${value}更正`.slice(-60);
  if (typeof value === 'number') return Math.max(0, value + chance.whole(-50, 50));
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  return slip(chance, value as Readonly<Record<string, unknown>>) ?? {};
}

/** What somebody knows who mends what was entered. */
export const entries: Readonly<Record<string, Maker>> = {
  'CorrectEntry.entry': anEntry,
  'CorrectEntry.values': slipped,
  'CorrectEntry.emptied': ({ chance }) =>
    chance.is(0.08) ? [chance.of(['/entry/phone', '/summary', '/receipt'])] : undefined,
  'WithdrawEntry.entry': (s) => (s.chance.is(0.25) ? s.chance.maybe(s.entries)?.id : undefined),
};
