import type { StageWords } from '../../case/stage.js';

export const publicationEvents: StageWords['events'] = {
  PublicationCorrectionRequested: { zh: '{party}申请更正公示信息', en: '{party} asked to correct the publication' },
  PublicationCorrected: { zh: '更正对{party}的公示信息', en: 'Publication on {party} corrected' },
  PublicationCorrectionRefused: { zh: '告知{party}不予更正公示信息', en: '{party} told that nothing is corrected' },
  PenaltyRepairApplied: { zh: '{party}申请处罚信息信用修复', en: '{party} applied to end the publication early' },
  PenaltyRepairAccepted: { zh: '受理{party}的信用修复申请', en: 'Application of {party} accepted' },
  PenaltyRepairRejected: { zh: '不予受理{party}的信用修复申请', en: 'Application of {party} not accepted' },
  PenaltyRepairRefused: {
    zh: '不予{party}信用修复（{reference}）',
    en: 'Credit repair refused to {party} ({reference})',
  },
};

export const publicationRefusals: StageWords['refusals'] = {
  'penalty.publication-correction-pending': {
    zh: '更正申请正在核实',
    en: 'A request for correction is being checked',
  },
  'penalty.no-publication-correction-asked': {
    zh: '当事人没有申请更正公示信息（公示规定第十二条）',
    en: 'No correction was asked for (Publicity Rules, art. 12)',
  },
  'penalty.repair-not-needed': {
    zh: '公示三个月即自行停止，无须信用修复',
    en: 'It is public for three months only: no repair is needed',
  },
  'penalty.repair-pending': { zh: '信用修复申请正在审查', en: 'An application for credit repair is under review' },
  'penalty.repair-too-early': {
    zh: '最短公示期至{earliest}届满，其后方可申请信用修复',
    en: 'The shortest publication ends on {earliest}: apply after it',
  },
  'penalty.no-such-repair': { zh: '没有待办的信用修复申请', en: 'No application for credit repair waits for this' },
  'penalty.repair-condition-missing': {
    zh: '信用修复条件尚不具备：{condition}',
    en: 'A condition of credit repair is missing: {condition}',
  },
};

export const publicationFields: StageWords['fields'] = {
  claim: { zh: '认为有误的内容', en: 'What is said to be wrong' },
  obligationsPerformed: { zh: '已自觉履行处罚决定确定的义务', en: 'Obligations performed' },
  harmRemoved: { zh: '已主动消除危害后果和不良影响', en: 'Harm removed' },
  promiseGiven: { zh: '已公开作出信用承诺', en: 'Public promise given' },
  granted: { zh: '是否准予', en: 'Granted' },
};
