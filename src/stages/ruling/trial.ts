import { refuse } from '../../engine/decider.js';
import { workingDaysBetween } from '../../engine/time/calendar.js';
import type { Facts } from '../../case/file.js';
import type {
  ExtendAnswer,
  ExtendRulingBySuperior,
  HoldOralHearing,
  NotifyOralHearing,
  RecordAnswer,
  ServeRequest,
} from './commands.js';
import { O81_FROM } from './filing.js';
import { partiesIn, type Ruling, type RulingEvent } from './record.js';

const domiciled = (facts: Facts, party: string): boolean => facts.file.parties[party]?.domiciled ?? true;

export function serveRequest(command: ServeRequest, facts: Facts): readonly RulingEvent[] {
  const { party, manner } = command;
  return [{ type: 'RequestServed', data: { party, manner, domiciled: domiciled(facts, party) } }];
}

/** Silence does not shut the respondent out: a late answer is heard as long as nothing has been ruled. */
export function recordAnswer(command: RecordAnswer): readonly RulingEvent[] {
  return [{ type: 'AnswerReceived', data: { party: command.party, answer: command.answer ?? null } }];
}

export function extendAnswer(command: ExtendAnswer, facts: Facts): readonly RulingEvent[] {
  const { party, length, reasons } = command;
  const limit = domiciled(facts, party) ? 'T-RUL-ANSWER' : 'T-RUL-ANSWER-ABROAD';
  return [{ type: 'AnswerTimeExtended', data: { party, limit, length, reasons } }];
}

export function notifyHearing(command: NotifyOralHearing, facts: Facts): readonly RulingEvent[] {
  const { occurredOn, hearingOn, place } = command;
  const days = hearingOn > occurredOn ? workingDaysBetween(facts.calendar, occurredOn, hearingOn) : 0;
  if (days < 3) refuse('ruling.hearing-notice-short', { field: '/hearingOn', days });
  return [{ type: 'OralHearingNotified', data: { hearingOn, place, public: command.public } }];
}

/** The requester's absence withdraws the request; a respondent's is no obstacle. */
export function holdHearing(command: HoldOralHearing, state: Ruling): readonly RulingEvent[] {
  const { absent, summary } = command;
  if (!state.hearingOn || command.occurredOn < state.hearingOn)
    refuse('ruling.hearing-not-notified', { field: '/occurredOn' });
  const stranger = absent.findIndex((party) => !state.tracks[party]);
  if (stranger >= 0) refuse('ruling.not-a-party', { field: `/absent/${stranger}`, party: absent[stranger] });
  const held: RulingEvent = { type: 'OralHearingHeld', data: { absent, summary } };
  const requesters = partiesIn(state, 'requester');
  const away = requesters.length > 0 && requesters.every((party) => absent.includes(party));
  return away ? [held, { type: 'RulingCaseCancelled', data: { ground: 'requester-absent', reasons: null } }] : [held];
}

export function extendRuling(reasons: string, state: Ruling): readonly RulingEvent[] {
  if (state.extended) refuse('ruling.already-extended');
  return [{ type: 'RulingExtended', data: { limit: 'T-RUL-CLOSE', length: '1 months', reasons } }];
}

export function extendBySuperior(command: ExtendRulingBySuperior, state: Ruling, facts: Facts): readonly RulingEvent[] {
  if (!state.extended) refuse('ruling.extend-first');
  const term = facts.terms.findLast((one) => one.limit === 'T-RUL-CLOSE');
  if (term && term.version < O81_FROM) refuse('ruling.not-under-2015', { article: '21' });
  const { length, approval } = command;
  return [{ type: 'RulingExtendedBySuperior', data: { limit: 'T-RUL-CLOSE', length, approval } }];
}
