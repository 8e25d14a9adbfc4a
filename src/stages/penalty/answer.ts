import type { Facts } from '../../case/file.js';
import { refuse, type Named } from '../../engine/decider.js';
import type { Term } from '../../engine/time/limit.js';
import type { HearingEvent } from './chapter-events.js';
import type { RespondentEvent } from './events.js';
import type * as hearing from './hearing.commands.js';
import { trackOf } from './officers.js';
import type * as commands from './respondent.commands.js';
import { respondentOf, type PenaltyState, type RespondentTrack } from './state.js';
import { latest, statementLimits } from './terms.js';

type Command = Named<typeof commands> | Named<typeof hearing>;
type Of<T extends Command['type']> = Extract<Command, { readonly type: T }>;

/**
 * 陈述、申辩, within five working days of the notice (copyright: seven days). One made in time and entered after its term sets the waiver aside;
 * what was reviewed or discussed meanwhile without it is taken up again. After the decision the remedies are the way.
 */
export function recordStatement(
  command: Of<'RecordStatement'>,
  state: PenaltyState,
  facts: Facts,
): readonly RespondentEvent[] {
  const { party, statement, review } = command;
  const track = trackOf(state, party);
  const dueOn = missed(statementLimits, command, facts);
  if (dueOn) refuse('penalty.statement-late', { field: '/occurredOn', party, dueOn });
  const waives = command.waivesHearing && track.hearing === 'open';
  return [
    ...statementNotWaived(track, party),
    ...reopened(track, party),
    { type: 'StatementMade', data: { party, statement, review } },
    ...(waives ? [{ type: 'HearingWaived', data: { party, expressly: true } } as const] : []),
  ];
}

/** 要求听证: a request is a statement too, so that it undoes both waivers. */
export function requestHearing(
  command: Of<'RequestHearing'>,
  state: PenaltyState,
  facts: Facts,
): readonly (RespondentEvent | HearingEvent)[] {
  const { party } = command;
  const track = trackOf(state, party);
  if (track.hearing === 'none') refuse('penalty.no-hearing-right', { party });
  const bySilence = track.hearing === 'waived' && latest(facts.terms, ['T-HEAR-REQUEST'], party)?.is === 'lapsed';
  // Before the day is looked at: no other day would mend it.
  if (track.is !== 'Notified' && !bySilence) refuse('penalty.hearing-settled', { party });
  const dueOn = missed(['T-HEAR-REQUEST'], command, facts);
  if (dueOn) refuse('penalty.hearing-request-late', { field: '/occurredOn', party, dueOn });
  return [
    ...statementNotWaived(track, party),
    ...(bySilence ? [{ type: 'HearingWaiverSetAside', data: { party } } as const] : []),
    ...reopened(track, party),
    { type: 'HearingRequested', data: { party } },
  ];
}

/** A missed term for the statement or the hearing was excused: the waiver by silence falls, and the review with it. */
export function answerExcused(term: Term, state: PenaltyState): readonly RespondentEvent[] {
  const party = term.key;
  const track = party === null ? null : respondentOf(state, party);
  if (!track || party === null) return [];
  if (track.decision !== null) refuse('excuse.decided', { field: '/term' });
  if (term.limit.startsWith('T-STATEMENT')) return [...statementNotWaived(track, party), ...reopened(track, party)];
  const waived = term.limit === 'T-HEAR-REQUEST' && track.hearing === 'waived';
  return waived ? [{ type: 'HearingWaiverSetAside', data: { party } }, ...reopened(track, party)] : [];
}

function statementNotWaived(track: RespondentTrack, party: string): readonly RespondentEvent[] {
  return track.statement === 'waived' ? [{ type: 'StatementWaiverSetAside', data: { party } }] : [];
}

function reopened(track: RespondentTrack, party: string): readonly RespondentEvent[] {
  const movedOn = track.is === 'UnderLegalReview' || track.is === 'LegallyReviewed' || track.discussed;
  return movedOn ? [{ type: 'ReviewReopened', data: { party } }] : [];
}

/** The last day, if the act came after it; a day before the notice was served is refused. */
function missed(
  limits: readonly string[],
  { party, occurredOn }: { party: string; occurredOn: string },
  facts: Facts,
): string | null {
  const term = latest(facts.terms, limits, party);
  if (!term) return null;
  const { startedOn, dueOn } = term;
  if (occurredOn < startedOn) refuse('act.before-precondition', { field: '/occurredOn', since: startedOn });
  return dueOn !== null && occurredOn > dueOn ? dueOn : null;
}

/** Silence to the end of the term: statement and hearing are waived, each by its own term. */
export function answerLapsed(term: Term, state: PenaltyState): readonly RespondentEvent[] {
  const track = term.key === null ? null : respondentOf(state, term.key);
  if (term.key === null || !track) return [];
  if ((statementLimits as readonly string[]).includes(term.limit) && track.statement === 'open') {
    return [{ type: 'StatementWaived', data: { party: term.key, endedOn: term.dueOn } }];
  }
  if (term.limit === 'T-HEAR-REQUEST' && track.hearing === 'open') {
    return [{ type: 'HearingWaived', data: { party: term.key, expressly: false } }];
  }
  return [];
}
