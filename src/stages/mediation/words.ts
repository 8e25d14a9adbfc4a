import type { StageWords } from '../../case/stage.js';
import { eventWords } from './event-words.js';
import { fieldWords } from './field-words.js';
import { refusalWords } from './refusal-words.js';

export const words: StageWords = {
  title: { zh: '纠纷调解', en: 'Mediation' },
  states: {
    Requested: { zh: '征求被请求人意见', en: 'Respondent being asked' },
    Mediating: { zh: '调解中', en: 'In mediation' },
    Suspended: { zh: '调解中止（待决定回避）', en: 'Suspended until a recusal is decided' },
    Informing: { zh: '待告知终止调解', en: 'End to be told' },
    Performing: { zh: '协议履行中', en: 'Agreement being performed' },
    NotFiled: { zh: '不予立案', en: 'Not filed' },
    Withdrawn: { zh: '已撤回', en: 'Withdrawn' },
    Failed: { zh: '终止调解', en: 'Ended without agreement' },
    Performed: { zh: '协议已履行', en: 'Agreement performed' },
    Concluded: { zh: '已终结', en: 'Concluded' },
    Merged: { zh: '已并入另案', en: 'Merged into another case' },
  },
  tracks: {
    respondent: {
      label: { zh: '被请求人', en: 'Respondent' },
      states: {
        ToBeAsked: { zh: '待发出陈述意见通知书', en: 'Notice to be sent' },
        NoticeSent: { zh: '通知书送达中', en: 'Notice on its way' },
        Asked: { zh: '待陈述意见', en: 'Opinion awaited' },
        Willing: { zh: '同意调解', en: 'Willing' },
        Unwilling: { zh: '不同意调解', en: 'Unwilling' },
        Silent: { zh: '逾期未答复', en: 'No answer in time' },
        NotFiled: { zh: '不予立案', en: 'Not filed' },
        InMediation: { zh: '调解中', en: 'In mediation' },
        Ending: { zh: '待告知终止调解', en: 'End to be told' },
        Failed: { zh: '终止调解', en: 'Ended without agreement' },
        Withdrawn: { zh: '已撤回', en: 'Withdrawn' },
        Agreed: { zh: '已达成协议', en: 'Agreed' },
        ConfirmationSought: { zh: '已申请司法确认', en: 'Confirmation sought' },
        ConfirmationAccepted: { zh: '法院已受理司法确认', en: 'Confirmation before the court' },
        ConfirmationQueried: { zh: '法院要求补充', en: 'The court asked for more' },
        Confirmed: { zh: '协议经司法确认', en: 'Confirmed by the court' },
        Performed: { zh: '协议已履行', en: 'Performed' },
        Breached: { zh: '未按协议履行', en: 'In breach' },
        EnforcementSought: { zh: '已申请强制执行', en: 'Enforcement sought' },
        Enforced: { zh: '已强制执行完毕', en: 'Enforced by the court' },
        Concluded: { zh: '已终结', en: 'Concluded' },
        CarriedOver: { zh: '已并入另案', en: 'Carried over to another case' },
      },
    },
    recusal: {
      label: { zh: '调解员回避', en: 'Recusal of a mediator' },
      states: {
        Asked: { zh: '待决定', en: 'Undecided' },
        Granted: { zh: '准许回避', en: 'Granted' },
        Refused: { zh: '不予回避', en: 'Refused' },
        Moot: { zh: '调解已结束', en: 'The mediation has ended' },
      },
    },
    objection: {
      label: { zh: '对确认裁定的异议', en: 'Objection to the confirmation' },
      states: {
        Raised: { zh: '法院审查中', en: 'Before the court' },
        Dismissed: { zh: '异议被驳回', en: 'Dismissed' },
        Upheld: { zh: '异议成立', en: 'Upheld' },
      },
    },
  },
  events: eventWords,
  refusals: refusalWords,
  fields: fieldWords,
};
