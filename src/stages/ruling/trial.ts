import { refuse } from '../../engine/decider.js';
import type { Facts } from '../../case/file.js';
import type {
  ExtendAnswer,
  ExtendRulingBySuperior,
  HoldOralHearing,
  NotifyOralHearing,
  RecordAnswer,
  ServeRequest,
  SuspendRuling,
} from './commands.js';
import { O81_FROM } from './filing.js';
import { requireHearingNotice } from './hearing-notice.js';
import { requirePanelSettled } from './panel.js';
import type { RulingEvent } from './events.js';
import { partiesIn, respondent, type Ruling } from './record.js';

const domiciled = (facts: Facts, party: string): boolean => facts.file.parties[party]?.domiciled ?? true;

/** Served by announcement is who was announced to, when its time has passed. */
export function serveRequest(command: ServeRequest, state: Ruling, facts: Facts): readonly RulingEvent[] {
  const { party, manner, occurredOn } = command;
  if (manner === 'announcement') {
    if (!respondent(state, party)?.announcedOn) refuse('ruling.announce-first', { field: '/manner', party });
    const dueOn = facts.terms.findLast(({ limit, key }) => limit === 'T-RUL-ANNOUNCE' && key === party)?.dueOn;
    if (dueOn && occurredOn <= dueOn) refuse('ruling.announcement-runs', { field: '/occurredOn', party, dueOn });
  }
  return [{ type: 'RequestServed', data: { party, manner, domiciled: domiciled(facts, party) } }];
}

/** Silence does not shut the respondent out: a late answer is heard as long as nothing has been ruled. */
export function recordAnswer(command: RecordAnswer): readonly RulingEvent[] {
  const { party, answer = null, pleadsLimitation = false } = command;
  return [{ type: 'AnswerReceived', data: { party, answer, ...(pleadsLimitation ? { pleadsLimitation } : {}) } }];
}

export function extendAnswer(command: ExtendAnswer, facts: Facts): readonly RulingEvent[] {
  const { party, length, reasons } = command;
  const limit = domiciled(facts, party) ? 'T-RUL-ANSWER' : 'T-RUL-ANSWER-ABROAD';
  return [{ type: 'AnswerTimeExtended', data: { party, limit, length, reasons } }];
}

/** In public, unless the law says why not; over the line since the measures of 2025. */
export function notifyHearing(command: NotifyOralHearing, facts: Facts): readonly RulingEvent[] {
  const { occurredOn, hearingOn, place, closedFor, online = false } = command;
  requireHearingNotice(command, facts);
  if (!command.public && closedFor === undefined) refuse('ruling.closed-for-what', { field: '/closedFor' });
  if (online && occurredOn < O81_FROM) refuse('ruling.online-from-2025', { field: '/online' });
  const closed = command.public || closedFor === undefined ? {} : { closedFor };
  const data = { hearingOn, place, public: command.public, ...closed, ...(online ? { online } : {}) };
  return [{ type: 'OralHearingNotified', data }];
}

/** The requester's absence withdraws the request; a respondent's is no obstacle. */
export function holdHearing(command: HoldOralHearing, state: Ruling, facts: Facts): readonly RulingEvent[] {
  requirePanelSettled(state);
  const { absent, summary } = command;
  const { dueOn } = facts.terms.findLast(({ limit }) => limit === 'T-RUL-HEARING-NOTICE') ?? {};
  if (dueOn && command.occurredOn < dueOn) refuse('ruling.hearing-before-notice', { field: '/occurredOn', dueOn });
  if (!state.hearingOn || command.occurredOn < state.hearingOn)
    refuse('ruling.hearing-not-notified', { field: '/occurredOn' });
  const stranger = absent.findIndex((party) => !state.tracks[party]);
  if (stranger >= 0) refuse('ruling.not-a-party', { field: `/absent/${stranger}`, party: absent[stranger] });
  const held: RulingEvent = { type: 'OralHearingHeld', data: { absent, summary } };
  const requesters = partiesIn(state, 'requester');
  const away = requesters.length > 0 && requesters.every((party) => absent.includes(party));
  return away ? [held, { type: 'RulingCaseCancelled', data: { ground: 'requester-absent', reasons: null } }] : [held];
}

/**
 * Art. 28(1) suspends for utility models and designs; a patent for invention that is attacked is no reason (art. 29(1)).
 * The measures of 2015 left it to the department.
 */
export function suspendRuling(command: SuspendRuling, { file }: Facts): readonly RulingEvent[] {
  const { ground, reasons, right, occurredOn } = command;
  const attacked = right === undefined ? Object.values(file.rights) : [file.rights[right]];
  if (right !== undefined && !attacked[0]?.type.startsWith('patent-'))
    refuse('ruling.not-a-patent', { field: '/right', right });
  const inventions = attacked.length > 0 && attacked.every((one) => one?.type === 'patent-invention');
  if (ground === 'invalidation-accepted' && inventions && occurredOn >= O81_FROM)
    refuse('ruling.no-stay-for-invention', { field: '/ground' });
  return [{ type: 'RulingSuspended', data: { ground, reasons, ...(right === undefined ? {} : { right }) } }];
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
