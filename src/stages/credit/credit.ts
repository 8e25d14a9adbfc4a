import type { Facts } from '../../case/file.js';
import type { Stage } from '../../case/stage.js';
import type { Named } from '../../engine/decider.js';
import { recordCnipaFinding, reportToCnipa } from './cnipa.js';
import * as commands from './commands.js';
import { evolve } from './evolve.js';
import { limits } from './limits.js';
import { meets } from './meets.js';
import * as listing from './listing.js';
import { initial, type CreditEvent, type CreditState } from './record.js';
import * as removal from './removal.js';
import { words } from './words.js';

export type { CreditEvent, CreditState } from './record.js';
export type CreditCommand = Named<typeof commands>;

/** 信用惩戒与修复 */
export const credit: Stage<CreditState, CreditCommand, CreditEvent> = {
  name: 'credit',
  commands: { ...commands },
  initial,
  ends: ['Noted', 'Refused', 'Removed', 'Dropped'],
  decide,
  evolve,
  lapse: removal.lapse,
  limits,
  meets,
  words,
};

function decide(command: CreditCommand, state: CreditState, facts: Facts): readonly CreditEvent[] {
  switch (command.type) {
    case 'OpenListing':
      return listing.takeUp(command);
    case 'NoteCreditEvent': {
      const { party, event, reference, unit, division } = command;
      return [{ type: 'CreditEventNoted', data: { case: command.case, party, event, reference, unit, division } }];
    }
    case 'ServeListingNotice':
      return listing.serveNotice(command, state);
    case 'RecordListingStatement':
      return listing.recordStatement(command, state, facts);
    case 'PrepareListing': {
      const { opinion, superiorConsent = null } = command;
      return [{ type: 'ListingPrepared', data: { opinion, superiorConsent } }];
    }
    case 'DecideListing':
      return listing.list(command, state, facts);
    case 'RefuseListing':
      return [{ type: 'ListingRefused', data: { ...listing.originOf(state), reasons: command.reasons } }];
    case 'ServeListing':
      return [{ type: 'ListingServed', data: { method: command.method } }];
    case 'PushListing':
      return listing.push(command, state);
    case 'PublishListing':
      return listing.publish(command, state);
    case 'ApplyForRepair':
      return removal.applyForRepair(command, state, facts);
    case 'AcceptRepair':
      return [{ type: 'RepairAccepted', data: {} }];
    case 'RejectRepair':
      return [{ type: 'RepairRejected', data: { reasons: command.reasons } }];
    case 'DecideRepair':
      return removal.decideRepair(command, state);
    case 'PushRemoval':
      return [{ type: 'RemovalPushed', data: { bureau: command.bureau } }];
    case 'RevokeRemoval':
      return removal.revokeRemoval(command, state);
    case 'ReportToCnipa':
      return reportToCnipa(command, state);
    case 'RecordCnipaFinding':
      return recordCnipaFinding(command, state);
    case 'DropListing':
      return removal.drop(command, state);
  }
}
