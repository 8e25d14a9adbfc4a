import assert from 'node:assert/strict';
import { PublishCalendar } from '../../../src/case/calendar-stream.js';
import { emptyFile } from '../../../src/case/evolve.js';
import { definitionOf } from '../../../src/engine/command.js';
import { localDateOf } from '../../../src/engine/time/day.js';
import { actor } from '../../../src/play/replay.js';
import type { Chance } from './chance.js';
import { filledIn } from './forms.js';
import type { WalkOffice } from './office.js';
import { told } from './told.js';

/** An administrator enters the notices of some years, one after the other; now and then one that cannot be. */
export async function publishCalendars(office: WalkOffice, chance: Chance): Promise<string> {
  const lines: string[] = [];
  for (let years = chance.whole(1, 3); years > 0; years--) lines.push(await publish(office, chance));
  return lines.join(' | ');
}

async function publish(office: WalkOffice, chance: Chance): Promise<string> {
  const situation = {
    chance,
    file: emptyFile,
    others: {},
    entries: [],
    proceeding: null,
    party: null,
    measure: null,
    among: null,
    proposal: null,
    definition: definitionOf(PublishCalendar),
    calendar: await office.calendar(),
    today: localDateOf(office.now),
    now: office.now,
  };
  const body = filledIn(PublishCalendar, situation);
  const order = office.order('calendar-CN', 'calendar', 'PublishCalendar', body, actor('administrator', 'amr'), null);
  const answer = await office.give(order);
  await office.carry();
  if (answer.accepted) assert.match((await office.calendar()).version, new RegExp(`^CN-${String(body.year)} `));
  return told(order, answer);
}
