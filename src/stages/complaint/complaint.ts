import type { Named } from '../../engine/decider.js';
import type { Facts } from '../../case/file.js';
import type { Stage } from '../../case/stage.js';
import * as commands from './commands.js';
import * as customs from './customs.js';
import type { ComplaintEvent } from './events.js';
import { evolve } from './evolve.js';
import * as jurisdiction from './jurisdiction.js';
import { limits } from './limits.js';
import { meets } from './meets.js';
import * as receiving from './receiving.js';
import * as reward from './reward.js';
import { ends, initial, type Complaint } from './state.js';
import * as verification from './verification.js';
import { words } from './words.js';

export type { ComplaintEvent } from './events.js';
export type { Complaint } from './state.js';
export type ComplaintCommand = Named<typeof commands>;

/** 案源登记与线索核查: what came in, by whatever road, until it is accepted, filed, refused or passed on; and the informant's reward. */
export const complaint: Stage<Complaint, ComplaintCommand, ComplaintEvent> = {
  name: 'complaint',
  commands: { ...commands },
  initial,
  ends,
  decide,
  evolve,
  limits,
  meets,
  words,
  handsTo: (event) => {
    if (event.type === 'ComplaintAccepted') return ['mediation'];
    if (event.type === 'CustomsNoticeGiven' || event.type === 'CustomsApplicationMade') return ['customs'];
    const { department } = event.data as { department?: string | null };
    return event.type === 'ClueTransferredOut' && department ? [department] : [];
  },
};

function decide(command: ComplaintCommand, state: Complaint, facts: Facts): readonly ComplaintEvent[] {
  switch (command.type) {
    case 'IssueReceipt':
      return receiving.issueReceipt(command, state, facts);
    case 'RecordPlatformStatement':
      return receiving.recordStatement(command, facts);
    case 'RecordPlatformTold':
      return receiving.platformTold(command, state);
    case 'RouteLetter':
      return receiving.routeLetter(command, state);
    case 'TellRightChannel':
      return [{ type: 'RightChannelTold', data: { channel: command.channel, manner: command.manner } }];
    case 'FlagAbuse':
      return receiving.flagAbuse(command, state, facts);
    case 'WithdrawAbuseFlag':
      return receiving.withdrawFlag(command, state);
    case 'InformInformant':
      return receiving.informInformant(command, state);
    case 'AcceptComplaint':
      return receiving.acceptComplaint(command, state);
    case 'RefuseComplaint':
      return receiving.refuseComplaint(command, state, facts);
    case 'ConfirmMaterials':
      return [{ type: 'CopyrightMaterialsCompleted', data: { materials: command.materials } }];
    case 'AcceptCopyrightComplaint':
      return [{ type: 'CopyrightComplaintAccepted', data: {} }];
    case 'RefuseCopyrightComplaint':
      return [{ type: 'CopyrightComplaintNotAccepted', data: { reasons: command.reasons, remedy: receiving.REMEDY } }];
    case 'RecordUrgentMeasure':
      return receiving.urgentMeasure(command, facts);
    case 'RecordVerification':
      return verification.recordVerification(command, state, facts);
    case 'SendClueForExamination':
      return verification.sendForExamination(command, state);
    case 'RecordClueExamination':
      return verification.recordExamination(command, state);
    case 'ExtendVerification':
      return verification.extendVerification(command, state);
    case 'ApproveFiling':
      return verification.approveFiling(command, state, facts);
    case 'RefuseFiling':
      return verification.refuseFiling(command, state, facts);
    case 'MergeReport':
      return verification.mergeReport(command, facts);
    case 'RefuseRepeatedReport':
      return verification.refuseRepeated(command, state, facts);
    case 'RedirectReport':
      return [{ type: 'ReportRedirected', data: { agency: command.agency, reasons: command.reasons } }];
    case 'RaiseJurisdictionDispute':
      return jurisdiction.raiseDispute(command, state);
    case 'AgreeJurisdiction':
      return jurisdiction.agreeJurisdiction(command, state);
    case 'ReportJurisdictionDispute':
      return jurisdiction.reportDispute(command, state);
    case 'RecordDesignation':
      return jurisdiction.recordDesignation(command, state);
    case 'TransferToOtherAgency':
      return jurisdiction.transferOut(command, state, facts);
    case 'RecordTransferAnswer':
      return jurisdiction.transferAnswered(command, state);
    case 'RecordFalseShopAddress':
      return jurisdiction.falseShopAddress(command, facts);
    case 'GiveAssistance':
      return [
        { type: 'AssistanceGivenToBureau', data: { result: command.result, reference: command.reference ?? null } },
      ];
    case 'TellAssistanceDelay': {
      const { length, reasons } = command;
      return [{ type: 'AssistanceDelayTold', data: { limit: 'T-ASSIST-GIVE', length, reasons } }];
    }
    case 'DeclineAssistance':
      return [{ type: 'AssistanceDeclined', data: { ground: command.ground, reasons: command.reasons } }];
    case 'RecordCustomsNotice':
      return customs.recordNotice(command, facts);
    case 'RecordCustomsApplication':
      return customs.recordApplication(command, state, facts);
    case 'RecordCustomsDetention':
      return customs.recordDetention(command, state);
    case 'RecordCustomsFinding':
      return customs.recordFinding(command, state);
    case 'RecordCourtAssistance':
      return customs.recordCourtNotice(command, state);
    case 'RecordCustomsRelease':
      return customs.recordRelease(command, state, facts);
    case 'RecordCustomsDisposal':
      return [{ type: 'CustomsGoodsDisposed', data: { manner: command.manner, reference: command.reference } }];
    case 'TakeCustomsClue':
      return customs.takeClue(command, state);
    case 'ApproveReward':
      return reward.approveReward(command, state, facts);
    case 'RefuseReward':
      return reward.refuseReward(command, state);
    case 'TellReward':
      return reward.tellReward(command, state);
    case 'ClaimReward':
      return reward.claimReward(command, state, facts);
    case 'WaiveReward':
      return reward.waiveReward(command, state, facts);
    case 'PayReward':
      return reward.payReward(command, state);
  }
}
