import type { Chance } from './chance.js';
import type { WalkOffice } from './office.js';
import type { Told } from './told.js';

const day = 86_400_000;

/** Time passes: hours, days, to where a term ends, or years. */
export async function wind(office: WalkOffice, said: Told, chance: Chance): Promise<string> {
  const now = office.clock.now().getTime();
  const lapses = await office.lapses();
  const kind = chance.weighed(
    ['hours', 'days', 'next', 'some', 'outage', 'years'] as const,
    (one) => ({ hours: 3, days: 4, next: 3, some: 5, outage: 1, years: 1 })[one],
  );
  const ends = kind === 'next' ? Math.min(...lapses) : (chance.maybe(lapses) ?? now);
  const toTheEnd = () => Math.max(now, Number.isFinite(ends) ? ends : now) + chance.whole(0, 2) * day;
  const until = {
    hours: () => now + chance.whole(1, 30) * 3_600_000,
    days: () => now + chance.whole(1, 12) * day,
    next: toTheEnd,
    some: toTheEnd,
    outage: () => now + chance.whole(10, 120) * day,
    years: () => now + chance.whole(300, 1_200) * day,
  }[kind]();
  // While nobody looks, terms end unnoticed; they are answered when the clock looks again.
  if (kind === 'outage' || (kind === 'hours' && chance.is(0.5))) office.clock.set(new Date(until).toISOString());
  else await office.windThrough(until);
  if (kind === 'outage' && chance.is(0.5)) await office.tick();
  said.head = office.head;
  return `the clock is wound to ${office.now} (${kind})`;
}
