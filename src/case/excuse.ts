import { refuse, type Event } from '../engine/decider.js';
import { addDays } from '../engine/time/day.js';
import { excusedEvents } from '../engine/time/excused.js';
import { rollOver } from '../engine/time/calendar.js';
import { rowOf } from '../engine/time/rows.js';
import type { Rooms } from './evolve.js';
import type { CaseFile, Facts } from './file.js';
import type * as commands from './standing.commands.js';

/** Whose terms may be excused: those of parties; an authority has none to lose. */
const parties = ['applicant', 'informant', 'parties', 'requester', 'respondent', 'right-holder'];

/** 民事诉讼法 art. 86: asked for within ten days of the end of the obstacle. */
const DAYS_TO_ASK = 10;

/**
 * 因正当事由耽误期限: the days of the obstacle are cut out of the term, which runs on with what was left of it (行政复议法
 * art. 20); the room undoes what the lapse had brought about. A refusal is recorded too.
 */
export function excuse(
  rooms: Rooms,
  command: commands.ExcuseMissedTerm,
  file: CaseFile,
  base: Facts,
): readonly Event[] {
  const { obstacle, obstacleFrom, obstacleEndedOn, appliedOn, allowed, reasons, occurredOn } = command;
  if (occurredOn > base.today) refuse('act.in-future', { field: '/occurredOn', today: base.today });
  const term = file.terms[command.term];
  const proceeding = term && file.proceedings[term.proceeding];
  const room = proceeding && rooms[proceeding.stage];
  const row = room && rowOf(room.limits, term);
  if (!term || !proceeding || !room || !row) return refuse('excuse.no-such-term', { field: '/term' });
  if (!parties.includes(row.who)) refuse('excuse.not-a-partys-term', { field: '/term', who: row.who });
  if (term.is !== 'lapsed' || term.dueOn === null) return refuse('excuse.not-missed', { field: '/term', is: term.is });
  if (obstacleFrom > term.dueOn) refuse('excuse.obstacle-after-term', { field: '/obstacleFrom', dueOn: term.dueOn });
  if (obstacleEndedOn < term.dueOn)
    refuse('excuse.obstacle-before-end', { field: '/obstacleEndedOn', dueOn: term.dueOn });
  if (appliedOn < obstacleFrom || appliedOn > occurredOn || obstacleEndedOn > occurredOn)
    refuse('excuse.dates', { field: '/appliedOn' });
  const until = rollOver(base.calendar, addDays(obstacleEndedOn, DAYS_TO_ASK));
  if (appliedOn > until) refuse('excuse.asked-too-late', { field: '/appliedOn', until });
  const key = term.key === null ? {} : { party: term.key };
  const about = { proceeding: term.proceeding, ...key, term: term.id, limit: term.limit };
  const data = { ...about, obstacle, obstacleFrom, obstacleEndedOn, appliedOn, reasons };
  if (!allowed) return [{ type: 'MissedTermNotExcused', data }];
  const answers = room.excused?.(term, proceeding.state) ?? [];
  return [
    { type: 'MissedTermExcused', data },
    ...excusedEvents(row, term, { from: obstacleFrom, to: obstacleEndedOn }, base.calendar),
    ...answers.map((event) => ({ type: event.type, data: { proceeding: proceeding.id, ...key, ...event.data } })),
  ];
}
