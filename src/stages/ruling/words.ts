import type { StageWords } from '../../case/stage.js';
import { chapterEventWords } from './chapter-event-words.js';
import { chapterFieldWords } from './chapter-field-words.js';
import { chapterRefusalWords } from './chapter-refusal-words.js';
import { eventWords } from './event-words.js';
import { fieldWords } from './field-words.js';
import { refusalWords } from './refusal-words.js';

const otherSides = {
  Requesting: { zh: '参加裁决程序', en: 'Taking part' },
  Ruled: { zh: '裁决书待送达', en: 'Ruling to be served' },
  Served: { zh: '起诉期内', en: 'Time to sue running' },
  SuitPassed: { zh: '起诉期届满', en: 'Time to sue over' },
  Sued: { zh: '已起诉', en: 'Has sued' },
  CarriedOver: { zh: '已并入另案', en: 'Carried over to another case' },
};

export const words: StageWords = {
  title: { zh: '专利侵权纠纷行政裁决', en: 'Administrative ruling on patent infringement' },
  states: {
    Requested: { zh: '待决定是否立案', en: 'Filing to be decided' },
    CorrectionAsked: { zh: '待补正', en: 'Correction awaited' },
    Filed: { zh: '审理中', en: 'Being heard' },
    Suspended: { zh: '中止', en: 'Suspended' },
    Ruled: { zh: '已作出裁决', en: 'Ruled' },
    NotFiled: { zh: '不予立案', en: 'Not filed' },
    Cancelled: { zh: '已撤销案件', en: 'Case cancelled' },
    Settled: { zh: '以调解（和解）协议结案', en: 'Settled' },
    Concluded: { zh: '已办结', en: 'Concluded' },
    Transferred: { zh: '已移送其他部门', en: 'Transferred' },
    AdviceAsked: { zh: '待出具咨询意见', en: 'Opinion asked for' },
    Advised: { zh: '已出具咨询意见', en: 'Opinion given' },
    AdviceRefused: { zh: '不出具咨询意见', en: 'No opinion given' },
    Merged: { zh: '已并入另案', en: 'Merged into another case' },
  },
  tracks: {
    respondent: {
      label: { zh: '被请求人', en: 'Respondent' },
      states: {
        Named: { zh: '被列为被请求人', en: 'Named' },
        ToBeServed: { zh: '待送达请求书', en: 'Request to be served' },
        Answering: { zh: '答辩期内', en: 'Answer awaited' },
        Answered: { zh: '已答辩，待转送', en: 'Answer to be forwarded' },
        UnderReview: { zh: '合议组审理中', en: 'Before the panel' },
        Settled: { zh: '已达成协议', en: 'Settled' },
        Withdrawn: { zh: '请求已撤回', en: 'Request withdrawn' },
        Cancelled: { zh: '已撤销案件', en: 'Cancelled' },
        FiledSeparately: { zh: '分别立案', en: 'Filed separately' },
        TransferredOut: { zh: '已移送', en: 'Transferred' },
        Ruled: { zh: '裁决书待送达', en: 'Ruling to be served' },
        Served: { zh: '起诉期内', en: 'Time to sue running' },
        SuitPassed: { zh: '起诉期届满', en: 'Time to sue over' },
        Sued: { zh: '诉讼中', en: 'Before the court' },
        Revoked: { zh: '裁决被撤销', en: 'Ruling revoked' },
        NotInfringing: { zh: '侵权不成立，裁决生效', en: 'No infringement, final' },
        Effective: { zh: '裁决生效，履行期内', en: 'Final, to be performed' },
        PerformanceOver: { zh: '履行期满', en: 'Time to perform over' },
        Demanded: { zh: '已催告', en: 'Demanded' },
        EnforcementSought: { zh: '已申请强制执行', en: 'Enforcement sought' },
        EnforcementAccepted: { zh: '法院审查执行申请', en: 'Enforcement before the court' },
        Performed: { zh: '已履行', en: 'Performed' },
        Enforced: { zh: '已强制执行', en: 'Enforced' },
        NotEnforced: { zh: '未能强制执行', en: 'Not enforced' },
        CarriedOver: { zh: '已并入另案', en: 'Carried over to another case' },
      },
    },
    requester: { label: { zh: '请求人', en: 'Requester' }, states: otherSides },
    'third-party': { label: { zh: '第三人', en: 'Third party' }, states: otherSides },
    preservation: {
      label: { zh: '登记保存的证据', en: 'Preserved evidence' },
      states: {
        Preserved: { zh: '登记保存中', en: 'Preserved' },
        Decided: { zh: '已作出决定', en: 'Decided on' },
        Released: { zh: '随案件结束解除', en: 'Let go with the case' },
      },
    },
  },
  events: { ...eventWords, ...chapterEventWords },
  refusals: { ...refusalWords, ...chapterRefusalWords },
  fields: { ...fieldWords, ...chapterFieldWords },
};
