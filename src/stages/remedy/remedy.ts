import type { Facts, ProceedingOpened } from '../../case/file.js';
import type { Stage } from '../../case/stage.js';
import { refuse, type Happened, type Named } from '../../engine/decider.js';
import * as commands from './commands.js';
import { appeal, concludeReconsideration, concludeSuit } from './deciding.js';
import { follows } from './following.js';
import { limits } from './limits.js';
import { meets } from './meets.js';
import { aboutOf, type Remedy, type RemedyEvent } from './record.js';
import { seekJudgment, seekReconsideration } from './seeking.js';
import { dropped } from './shapes.js';
import { words } from './words.js';

export type { Remedy, RemedyEvent } from './record.js';
export type RemedyCommand = Named<typeof commands>;

/**
 * 救济: reconsideration or suit against any act with legal effect, whichever stage did it. Neither stays execution unless
 * that is ordered. The rooms whose act is attacked follow its events; of their acts it knows the table of the law alone.
 */
export const remedy: Stage<Remedy, RemedyCommand, RemedyEvent> = {
  name: 'remedy',
  commands: { ...commands },
  // The first act says at once whether it is a reconsideration or a suit.
  initial: { is: 'Reconsidering', tracks: {}, attack: null, ownWindow: false, stayed: false, anew: null },
  ends: ['Decided', 'Dropped', 'InForce', 'Redone'],
  decide,
  follows,
  evolve,
  limits,
  meets,
  words,
  handsTo: ({ type }) => (handed.has(type) ? ['court'] : []),
};

const handed: ReadonlySet<string> = new Set(['LawsuitTaken', 'AppealLodged', 'RetrialBegun']);

function decide(command: RemedyCommand, state: Remedy, facts: Facts): readonly RemedyEvent[] {
  switch (command.type) {
    case 'RecordReconsideration':
      return seekReconsideration(command, facts);
    case 'RecordLawsuit':
      return seekJudgment(command, facts);
    case 'ReplyInReconsideration':
      return [{ type: 'ReconsiderationReplied', data: answer(command, facts) }];
    case 'AnswerInCourt':
      return [{ type: 'DefenceFiled', data: answer(command, facts) }];
    case 'AttendReconsiderationHearing':
      return [{ type: 'ReconsiderationHeard', data: appearance(command) }];
    case 'AppearInCourt':
      return [{ type: 'CourtAppearanceMade', data: appearance(command) }];
    case 'StayExecution': {
      const { orderedBy, reasons } = command;
      if (state.stayed) refuse('remedy.stayed-already');
      return state.attack ? [{ type: 'ExecutionStayed', data: { ...state.attack, orderedBy, reasons } }] : [];
    }
    case 'LiftStay':
      if (!state.stayed) refuse('remedy.not-stayed');
      return state.attack ? [{ type: 'StayLifted', data: { ...state.attack, reasons: command.reasons } }] : [];
    case 'ExtendReconsideration': {
      const { reasons } = command;
      return [
        { type: 'ReconsiderationExtended', data: { limit: 'T-RECON-DECIDE', length: '30 calendar days', reasons } },
      ];
    }
    case 'RecordReconsiderationOutcome':
      return concludeReconsideration(command, state);
    case 'RecordJudgment': {
      const { form, outcome, reference } = command;
      return [{ type: 'JudgmentReceived', data: { form, outcome, reference } }];
    }
    case 'FollowSuit':
      return [{ type: 'SuitFollowed', data: { progress: command.progress } }];
    case 'RecordAppeal':
      return appeal(command, facts);
    case 'RecordLawsuitOutcome':
      return concludeSuit(command, state, facts);
    case 'RecordRetrial': {
      const { soughtBy, court, reference } = command;
      return [{ type: 'RetrialBegun', data: { soughtBy, court, reference } }];
    }
    case 'RecordRedone':
      return [{ type: 'ActRedone', data: { what: command.what } }];
  }
}

/** The head signs what the clerk drew up. */
function answer(
  { evidence, documents = [], signedBy }: commands.ReplyInReconsideration | commands.AnswerInCourt,
  { file, actor }: Facts,
) {
  if (signedBy === actor.id) refuse('remedy.own-signature', { field: '/signedBy' });
  const at = documents.findIndex((id) => !(id in file.documents));
  if (at >= 0) refuse('remedy.unknown-document', { field: `/documents/${at}` });
  return { evidence, documents, signedBy };
}

/** 负责人 shall attend; where none does, the reasons are given and staff are sent. */
function appearance({
  headAttended,
  attendedBy,
  absence,
}: commands.AttendReconsiderationHearing | commands.AppearInCourt) {
  if (!headAttended && absence === undefined) refuse('remedy.absence-unexplained', { field: '/absence' });
  return { headAttended, attendedBy, absence: headAttended ? null : (absence ?? null) };
}

function evolve(state: Remedy, event: Happened<RemedyEvent | ProceedingOpened>): Remedy {
  switch (event.type) {
    case 'RemedySought': {
      const { party, respondents, act, of, ownWindow } = event.data;
      const attack = { party, respondents, act, of };
      return { ...state, attack, ownWindow, about: aboutOf(attack) };
    }
    case 'ReconsiderationTaken':
      return { ...state, is: 'Reconsidering' };
    case 'LawsuitTaken':
      return { ...state, is: 'InCourt' };
    case 'ExecutionStayed':
      return { ...state, stayed: true };
    case 'StayLifted':
      return { ...state, stayed: false };
    case 'ReconsiderationConcluded':
      return { ...state, is: dropped.includes(event.data.outcome) ? 'Dropped' : 'Decided', stayed: false };
    case 'JudgmentReceived':
      return { ...state, is: 'Judged' };
    case 'AppealLodged':
      return { ...state, is: 'Appealed' };
    case 'JudgmentInForce':
      return { ...state, is: 'InForce', stayed: false };
    case 'RetrialBegun':
      return { ...state, is: 'Retried' };
    case 'ActRemanded':
      return { ...state, is: 'ToRedo', anew: null };
    case 'RedoingBegun':
      return { ...state, anew: event.data.anew };
    case 'ActRedone':
      return { ...state, is: 'Redone' };
    case 'ProceedingOpened':
    case 'ReconsiderationReplied':
    case 'DefenceFiled':
    case 'ReconsiderationHeard':
    case 'CourtAppearanceMade':
    case 'ReconsiderationExtended':
    case 'SuitFollowed':
    case 'SuedAfterwards':
      return state;
  }
  return state;
}
