import type { Named } from '../../engine/decider.js';
import type { Facts } from '../../case/file.js';
import type { Stage } from '../../case/stage.js';
import { follows } from './challenged.js';
import * as commands from './commands.js';
import { applyForEnforcement, lapse, recordPerformance } from './effect.js';
import { issueRuling, publishRuling, serveRuling, settleRequest, withdrawRequest } from './ending.js';
import { evolve } from './evolve.js';
import { extendFiling, fileRequest, requestCorrection } from './filing.js';
import { limits } from './limits.js';
import type { Ruling, RulingEvent } from './record.js';
import {
  extendAnswer,
  extendBySuperior,
  extendRuling,
  holdHearing,
  notifyHearing,
  recordAnswer,
  serveRequest,
} from './trial.js';
import { words } from './words.js';

export type { Ruling, RulingEvent } from './record.js';
export type RulingCommand = Named<typeof commands>;

/** 专利侵权纠纷行政裁决: it orders the infringer to stop; damages are mediated or sued for elsewhere. */
export const ruling: Stage<Ruling, RulingCommand, RulingEvent> = {
  name: 'ruling',
  commands: { ...commands },
  initial: {
    is: 'Requested',
    tracks: {},
    panel: [],
    corrected: false,
    extended: false,
    hearingOn: null,
    heardOn: null,
    publishedOn: null,
    changeToPublish: false,
  },
  ends: ['NotFiled', 'Cancelled', 'Settled', 'Concluded'],
  decide,
  evolve,
  follows,
  lapse,
  limits,
  words,
  handsTo: (event) => (event.type === 'RulingEnforcementApplied' ? ['court'] : []),
};

/** 行政复议法 art. 23(1)(3): a refusal to act is challenged by reconsideration first. */
const REMEDY = 'reconsideration-first';

function decide(command: RulingCommand, state: Ruling, facts: Facts): readonly RulingEvent[] {
  switch (command.type) {
    case 'FileRequest':
      return fileRequest(command, facts);
    case 'RefuseRequest':
      return [{ type: 'RequestNotFiled', data: { ground: command.ground, reasons: command.reasons, remedy: REMEDY } }];
    case 'RequestCorrection':
      return requestCorrection(command, state);
    case 'RecordCorrection':
      return [{ type: 'RequestCorrected', data: {} }];
    case 'ExtendRequestFiling':
      return extendFiling(command, facts);
    case 'ServeRequest':
      return serveRequest(command, facts);
    case 'RecordAnswer':
      return recordAnswer(command);
    case 'ExtendAnswer':
      return extendAnswer(command, facts);
    case 'ForwardAnswer':
      return [{ type: 'AnswerForwarded', data: { party: command.party } }];
    case 'NotifyOralHearing':
      return notifyHearing(command, facts);
    case 'HoldOralHearing':
      return holdHearing(command, state);
    case 'SuspendRuling':
      return [{ type: 'RulingSuspended', data: { ground: command.ground, reasons: command.reasons } }];
    case 'ResumeRuling':
      return [{ type: 'RulingResumed', data: { reasons: command.reasons } }];
    case 'ExtendRuling':
      return extendRuling(command.reasons, state);
    case 'ExtendRulingBySuperior':
      return extendBySuperior(command, state, facts);
    case 'SettleRequest':
      return settleRequest(command, state);
    case 'WithdrawRequest':
      return withdrawRequest(command, state);
    case 'CancelRulingCase':
      return [{ type: 'RulingCaseCancelled', data: { ground: command.ground, reasons: command.reasons } }];
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
  }
}
