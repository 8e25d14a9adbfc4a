import type { Named } from '../../engine/decider.js';
import type { Facts } from '../../case/file.js';
import type { Stage } from '../../case/stage.js';
import { carry } from './carrying.js';
import { follows } from './challenged.js';
import { chapterAct } from './chapters.js';
import * as commands from './commands.js';
import { spansEnded } from './course.js';
import { applyForEnforcement, lapse, recordPerformance } from './effect.js';
import { issueRuling, publishRuling, serveRuling, settleRequest, withdrawRequest } from './ending.js';
import { evolve } from './evolve.js';
import { cancelCase } from './cancelling.js';
import { extendFiling, fileRequest, refuseRequest, requestCorrection } from './filing.js';
import { limits } from './limits.js';
import { meets } from './meets.js';
import type { RulingEvent } from './events.js';
import { requireNotStandingBack } from './panel.js';
import type { Ruling } from './record.js';
import {
  extendAnswer,
  extendBySuperior,
  extendRuling,
  holdHearing,
  notifyHearing,
  recordAnswer,
  serveRequest,
  suspendRuling,
} from './trial.js';
import { words } from './words.js';

export type { RulingEvent } from './events.js';
export type { Ruling } from './record.js';
export type RulingCommand = Named<typeof commands>;

/** 专利侵权纠纷行政裁决: it orders the infringer to stop; damages are mediated or sued for elsewhere. */
export const ruling: Stage<Ruling, RulingCommand, RulingEvent> = {
  name: 'ruling',
  commands: { ...commands },
  initial: {
    is: 'Requested',
    tracks: {},
    panel: [],
    presiding: null,
    corrected: false,
    extended: false,
    hearingOn: null,
    heardOn: null,
    publishedOn: null,
    changeToPublish: false,
    receivedOn: null,
    filedOn: null,
    toFileFrom: null,
    rights: null,
    told: [],
    recusals: {},
    referredTo: null,
    written: false,
    investigators: {},
    appraising: false,
    negotiating: false,
    letters: {},
    evidenceUntil: null,
    joined: [],
  },
  ends: ['NotFiled', 'Cancelled', 'Settled', 'Concluded', 'Transferred', 'Advised', 'AdviceRefused', 'Merged'],
  decide(command, state, facts) {
    requireNotStandingBack(command.type, state, facts);
    return withSpansEnded(act(command, state, facts), command.occurredOn, state);
  },
  evolve,
  follows,
  lapse,
  carry,
  limits,
  meets,
  words,
  handsTo: (event) => (event.type === 'RulingEnforcementApplied' ? ['court'] : []),
};

/** In a proceeding that has ended nothing is counted any longer. */
function withSpansEnded(events: readonly RulingEvent[], occurredOn: string, before: Ruling): readonly RulingEvent[] {
  const after = events.reduce<Ruling>((s, event) => evolve(s, { ...event, occurredOn, occurredAt: null }), before);
  return ruling.ends.includes(after.is) ? events : [...events, ...spansEnded(before, after)];
}

function act(command: RulingCommand, state: Ruling, facts: Facts): readonly RulingEvent[] {
  switch (command.type) {
    case 'FileRequest':
      return fileRequest(command, facts);
    case 'RefuseRequest':
      return refuseRequest(command, facts);
    case 'RequestCorrection':
      return requestCorrection(command, state);
    case 'RecordCorrection':
      return [{ type: 'RequestCorrected', data: {} }];
    case 'ExtendRequestFiling':
      return extendFiling(command, facts);
    case 'ServeRequest':
      return serveRequest(command, state, facts);
    case 'RecordAnswer':
      return recordAnswer(command);
    case 'ExtendAnswer':
      return extendAnswer(command, facts);
    case 'ForwardAnswer':
      return [{ type: 'AnswerForwarded', data: { party: command.party } }];
    case 'NotifyOralHearing':
      return notifyHearing(command, facts);
    case 'HoldOralHearing':
      return holdHearing(command, state, facts);
    case 'SuspendRuling':
      return suspendRuling(command, facts);
    case 'ResumeRuling':
      return [{ type: 'RulingResumed', data: { reasons: command.reasons } }];
    case 'CheckRulingSuspension':
      return [{ type: 'RulingSuspensionChecked', data: { progress: command.progress } }];
    case 'ExtendRuling':
      return extendRuling(command.reasons, state);
    case 'ExtendRulingBySuperior':
      return extendBySuperior(command, state, facts);
    case 'SettleRequest':
      return settleRequest(command, state);
    case 'WithdrawRequest':
      return withdrawRequest(command, state);
    case 'CancelRulingCase':
      return cancelCase(command, state, facts);
    case 'IssueRuling':
      return issueRuling(command, state, facts);
    case 'ServeRuling':
      return serveRuling(command, state);
    case 'PublishRuling':
      return publishRuling(command, state);
    case 'PublishRulingChange':
      return [{ type: 'RulingChangePublished', data: { channel: command.channel } }];
    case 'RecordRulingPerformance':
      return recordPerformance(command, facts);
    case 'DemandRulingPerformance':
      return [{ type: 'RulingDemandServed', data: { party: command.party, manner: command.manner } }];
    case 'ApplyForRulingEnforcement':
      return applyForEnforcement(command, state, facts);
    case 'AcceptRulingEnforcement':
      return [{ type: 'RulingEnforcementAccepted', data: { party: command.party, courtNumber: command.courtNumber } }];
    case 'RefuseRulingEnforcement':
      return [{ type: 'RulingEnforcementRefused', data: { party: command.party, reasons: command.reasons } }];
    case 'EndRulingEnforcement':
      return [
        {
          type: 'RulingEnforcementEnded',
          data: { party: command.party, outcome: command.outcome, courtNumber: command.courtNumber },
        },
      ];
    default:
      return chapterAct(command, state, facts);
  }
}
