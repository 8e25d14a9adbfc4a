import type { Meets } from '../../case/stage.js';

/** 纠纷调解: by act, the facts by which it meets a term. */
export const meets: Meets = {
  AcceptConfirmation: ['ConfirmationAccepted'],
  ApplyForConfirmation: ['ConfirmationApplied'],
  ConfirmAgreement: ['AgreementConfirmed'],
  DecideConfirmationObjection: ['ConfirmationObjectionDismissed', 'ConfirmationChanged', 'ConfirmationRevoked'],
  DecideMediatorRecusal: ['MediatorRecusalDecided'],
  DeclineConfirmation: ['ConfirmationNotAccepted'],
  DeclineMediation: ['MediationNotFiled'],
  EndMediationTest: ['MediationTestEnded'],
  EndOwnershipSuspension: ['OwnershipSuspensionEnded'],
  FileMediation: ['MediationFiled'],
  HoldSession: ['SessionHeld'],
  ObjectToConfirmation: ['OutsiderObjected', 'ConfirmationObjected'],
  ReachAgreement: ['AgreementReached', 'MediationClosed'],
  RecordAgreementPerformance: ['InstalmentPaid', 'AgreementPerformed'],
  RecordBreach: ['AgreementBreached'],
  RejectConfirmation: ['ConfirmationRejected'],
  SeekAgreementEnforcement: ['AgreementEnforcementSought'],
  SendOpinionNotice: ['OpinionNoticeSent'],
  SetSilenceAside: ['OpinionGiven'],
  SupplementConfirmation: ['ConfirmationSupplemented'],
  TellMediationEnded: ['MediationEndTold'],
  WithdrawMediation: ['MediationClosed'],
};
