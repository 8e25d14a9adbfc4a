import type { StageWords } from '../../case/stage.js';
import { chapterEvents } from './chapter-event-words.js';
import { chapterFields } from './chapter-field-words.js';
import { chapterRefusals } from './chapter-refusal-words.js';
import { events } from './event-words.js';
import { fields } from './field-words.js';
import { publicationEvents, publicationFields, publicationRefusals } from './publication-words.js';
import { refusals } from './refusal-words.js';
import { weighingFields, weighingRefusals } from './weighing-words.js';

export const words: StageWords = {
  title: { zh: '行政处罚', en: 'Administrative penalty' },
  states: {
    Investigating: { zh: '调查取证', en: 'Under investigation' },
    Suspended: { zh: '中止调查', en: 'Suspended' },
    UnderReview: { zh: '案件审核', en: 'Under case review' },
    Reviewed: { zh: '待负责人批准拟处理意见', en: 'Awaiting the head’s approval' },
    Deciding: { zh: '告知与决定', en: 'Notice and decision' },
    Concluded: { zh: '待结案', en: 'Awaiting closing' },
    Closed: { zh: '已结案', en: 'Closed' },
    Merged: { zh: '已并入另案', en: 'Merged into another case' },
  },
  tracks: {
    respondent: {
      label: { zh: '当事人', en: 'Respondent' },
      states: {
        UnderInvestigation: { zh: '调查中', en: 'Under investigation' },
        Proposed: { zh: '拟处理意见已批准', en: 'Proposal approved' },
        Notified: { zh: '已告知，陈述申辩', en: 'Notified, may answer' },
        HearingRequested: { zh: '已要求听证', en: 'Hearing requested' },
        HearingNotified: { zh: '已通知听证', en: 'Hearing notified' },
        Heard: { zh: '听证结束', en: 'Hearing ended' },
        UnderLegalReview: { zh: '法制审核中', en: 'Under legal review' },
        LegallyReviewed: { zh: '法制审核通过', en: 'Legally reviewed' },
        Decided: { zh: '已决定，待送达', en: 'Decided, to be served' },
        Served: { zh: '已送达，待履行', en: 'Served, to be performed' },
        Demanded: { zh: '已催告', en: 'Performance demanded' },
        EnforcementSought: { zh: '已申请法院强制执行', en: 'Enforcement applied for' },
        EnforcementAccepted: { zh: '法院已受理执行申请', en: 'Application taken by the court' },
        EnforcementAllowed: { zh: '准予执行，法院执行中', en: 'Enforcement allowed' },
        EnforcementRefused: { zh: '法院不予受理或者不予执行', en: 'Enforcement refused' },
        CourtReviewSought: { zh: '已向上一级法院申请复议', en: 'Review asked of the court above' },
        Performed: { zh: '已履行', en: 'Performed' },
        NotEnforced: { zh: '法院不予执行或终结执行', en: 'Not enforced' },
        NotPenalised: { zh: '不予行政处罚', en: 'No penalty' },
        Revoked: { zh: '处罚决定被撤销', en: 'Penalty revoked' },
        Terminated: { zh: '终止调查', en: 'Terminated' },
        Transferred: { zh: '移送司法机关', en: 'Transferred to the police' },
        TransferredOut: { zh: '移送其他行政机关', en: 'Transferred to another department' },
        CarriedOver: { zh: '已并入或者分出至另案', en: 'Carried over to another case' },
      },
    },
    preservation: {
      label: { zh: '先行登记保存', en: 'Preservation of evidence' },
      states: {
        InForce: { zh: '保存中', en: 'In force' },
        Disposed: { zh: '已处理', en: 'Disposed of' },
        Released: { zh: '已解除', en: 'Released' },
        CarriedOver: { zh: '已并入或者分出至另案', en: 'Carried over to another case' },
      },
    },
    seizure: {
      label: { zh: '查封、扣押', en: 'Seizure' },
      states: {
        InForce: { zh: '查封、扣押中', en: 'In force' },
        Expired: { zh: '期限届满，应当解除', en: 'Expired, to be lifted' },
        Released: { zh: '已解除并退还', en: 'Lifted, goods returned' },
        Confiscated: { zh: '已没收', en: 'Confiscated' },
        HandedOver: { zh: '已随案移交', en: 'Handed over with the case' },
        CarriedOver: { zh: '已并入或者分出至另案', en: 'Carried over to another case' },
      },
    },
  },
  events: { ...events, ...chapterEvents, ...publicationEvents },
  refusals: { ...refusals, ...chapterRefusals, ...weighingRefusals, ...publicationRefusals },
  fields: { ...fields, ...chapterFields, ...weighingFields, ...publicationFields },
};
