import type { Read } from '../../engine/projections/read-model.js';
import { waiting } from '../waiting.js';

/** 人民法院: 司法确认, applications for enforcement, and lawsuits against acts of any stage. */
export const courtInbox = waiting({
  name: 'desk-court',
  version: 4,
  proceedings: { remedy: { InCourt: 'judge', Judged: 'await-appeal', Appealed: 'judge-appeal', Retried: 'try-again' } },
  tracks: {
    'mediation/respondent': {
      ConfirmationSought: 'accept-confirmation',
      ConfirmationAccepted: 'decide-confirmation',
      ConfirmationQueried: 'await-supplement',
      EnforcementSought: 'enforce',
    },
    'mediation/objection': { Raised: 'decide-objection' },
    'ruling/respondent': {
      EnforcementSought: 'accept-enforcement',
      EnforcementAccepted: 'decide-enforcement',
    },
    'penalty/respondent': {
      EnforcementSought: 'accept-enforcement',
      EnforcementAccepted: 'decide-enforcement',
      EnforcementAllowed: 'carry-out-enforcement',
    },
  },
  termsOf: ['court', 'court-liaison'],
  columns: { court: { type: 'text' }, number: { type: 'text' } },
  notes: {
    ConfirmationApplied: toCourt,
    ConfirmationAccepted: numbered,
    AgreementEnforcementSought: toCourt,
    RulingEnforcementApplied: toCourt,
    RulingEnforcementAccepted: numbered,
    LawsuitTaken: ({ data }) => ({ court: data.court, number: data.reference }),
    AppealLodged: toCourt,
    RetrialBegun: ({ data }) => ({ court: data.court, number: data.reference }),
    EnforcementApplied: toCourt,
    EnforcementAccepted: ({ data }) => ({ number: data.reference }),
  },
});

function toCourt({ data }: Read) {
  return { court: data.court };
}

function numbered({ data }: Read) {
  return { number: data.courtNumber };
}

export const courtWords = {
  'accept-confirmation': { zh: '决定是否受理司法确认申请', en: 'Take or refuse the application for confirmation' },
  'decide-confirmation': { zh: '裁定是否确认调解协议', en: 'Decide on confirmation' },
  'await-supplement': { zh: '等待当事人补充陈述、材料', en: 'The parties are to supply more' },
  'decide-objection': { zh: '审查对确认裁定的异议', en: 'Decide on the objection to the confirmation' },
  enforce: { zh: '执行调解协议', en: 'Enforce the agreement' },
  'accept-enforcement': { zh: '决定是否受理强制执行申请', en: 'Take or refuse the application for enforcement' },
  'decide-enforcement': { zh: '裁定是否准予执行', en: 'Decide on enforcement' },
  'carry-out-enforcement': { zh: '执行行政处罚决定', en: 'Carry out the enforcement' },
  judge: { zh: '审理行政诉讼', en: 'Judge the lawsuit' },
  'await-appeal': { zh: '上诉期内', en: 'Time to appeal running' },
  'judge-appeal': { zh: '审理上诉', en: 'Judge the appeal' },
  'try-again': { zh: '再审', en: 'Try again' },
} as const;
