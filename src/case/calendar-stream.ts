import { IsArray, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { Command, type CommandClass } from '../engine/command.js';
import { refuse, type Event, type Happened } from '../engine/decider.js';
import type { Kind } from '../engine/handling.js';
import { withYear, type Calendar } from '../engine/time/calendar.js';
import { localDateOf } from '../engine/time/day.js';
import { nationalCalendar } from '../law/holidays.js';
import { Act } from './act.js';
import type { World } from './kinds.js';
import { IsLocalDate } from './values/dates.js';

/** 公布放假安排: the yearly notice of the State Council's General Office, entered without a release. */
@Command({
  by: ['administrator'],
  label: { zh: '公布年度放假调休安排', en: 'Publish the calendar of a year' },
  law: ['HOL-2024:?'],
  document: '国务院办公厅关于部分节假日安排的通知',
})
export class PublishCalendar extends Act {
  @IsInt()
  @Min(2020)
  @Max(2100)
  year: number;

  /** Days off of the year, statutory holidays and days exchanged for them; ordinary weekends need not be named. */
  @IsArray()
  @IsLocalDate({ each: true })
  off: string[];

  /** Saturdays and Sundays that are worked in exchange. */
  @IsArray()
  @IsLocalDate({ each: true })
  worked: string[];

  /** The notice, e.g. 国办发明电〔2026〕7号. */
  @IsString()
  @MaxLength(200)
  source: string;
}

const OFF = { zh: '放假', en: 'Day off' };
const WORKED = { zh: '调休上班', en: 'Worked in exchange' };
const commands: Readonly<Record<string, CommandClass>> = { PublishCalendar };

/** `calendar-<place>` */
export function calendarKind(world: World): Kind {
  return {
    initial: nationalCalendar,
    evolve: (calendar: Calendar, event: Happened) => {
      const { year, off, worked, source } = event.data as Partial<PublishCalendar>;
      if (event.type !== 'CalendarPublished' || !year || !off || !worked) return calendar;
      const named = (dates: readonly string[], work: boolean) =>
        dates.map((date) => [date, { work, name: work ? WORKED : OFF }] as const);
      const days = Object.fromEntries([...named(off, false), ...named(worked, true)]);
      return withYear(calendar, year, days, `CN-${year} ${source ?? ''}`.trim());
    },
    decide: (ask) => publish(ask.command as unknown as PublishCalendar, localDateOf(world.now())),
    commandClass: (room, name) => (room === 'calendar' ? commands[name] : undefined),
    gather: () => Promise.resolve(() => null),
    // A calendar is no secret: whoever may not publish it is told so.
    mayAct: () => true,
    touches: () => true,
    register: () => {
      throw new Error('a calendar draws no numbers');
    },
    sealKeys: () => ({}),
    blindIndexed: {},
    lawOf: (_event, definition) => definition.law.map((row) => ({ row })),
  };
}

function publish(command: PublishCalendar, today: string): readonly Event[] {
  if (command.occurredOn > today) refuse('act.in-future', { field: '/occurredOn', today });
  for (const list of ['off', 'worked'] as const) {
    const at = command[list].findIndex((date) => !date.startsWith(String(command.year)));
    if (at >= 0) refuse('calendar.date-of-another-year', { field: `/${list}/${at}`, date: command[list][at] });
  }
  const both = command.worked.findIndex((date) => command.off.includes(date));
  if (both >= 0) refuse('calendar.off-and-worked', { field: `/worked/${both}`, date: command.worked[both] });
  const { year, off, worked, source } = command;
  return [{ type: 'CalendarPublished', data: { year, off: [...off].sort(), worked: [...worked].sort(), source } }];
}
