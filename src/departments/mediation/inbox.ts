import { waiting } from '../waiting.js';

/** 调解中心: the mediation as a whole while it is asked for and held, then each respondent's agreement. */
export const mediationInbox = waiting({
  name: 'desk-mediation',
  version: 2,
  proceedings: { mediation: { Requested: 'ask-respondents', Mediating: 'mediate', Suspended: 'decide-recusal' } },
  tracks: {
    'mediation/respondent': {
      ToBeAsked: 'send-notice',
      NoticeSent: 'record-receipt',
      Asked: 'await-opinion',
      Willing: 'file',
      Unwilling: 'decline',
      Silent: 'decline',
      InMediation: 'mediate',
      Ending: 'tell-ending',
      Agreed: 'watch-performance',
      ConfirmationSought: 'await-court',
      ConfirmationAccepted: 'await-court',
      ConfirmationQueried: 'supply-court',
      Confirmed: 'watch-performance',
      Breached: 'answer-breach',
      EnforcementSought: 'await-court',
    },
    'mediation/recusal': { Asked: 'decide-recusal' },
    'mediation/objection': { Raised: 'await-court' },
  },
  columns: { kind: { type: 'text' }, perform_by: { type: 'date' } },
  notes: {
    ProceedingOpened: ({ data }) => {
      const { kind } = (data.with ?? {}) as Readonly<Record<string, unknown>>;
      return data.stage === 'mediation' ? { kind: kind ?? null } : null;
    },
    AgreementReached: ({ data }) => ({ kind: data.kind ?? null, perform_by: data.performBy }),
  },
});

export const mediationWords = {
  'ask-respondents': { zh: '征求被请求人意见', en: 'Ask the respondents' },
  mediate: { zh: '组织调解', en: 'Mediate' },
  'send-notice': { zh: '发出陈述意见通知书', en: 'Send the notice' },
  'record-receipt': { zh: '登记通知书送达', en: 'Record receipt of the notice' },
  'await-opinion': { zh: '等待意见陈述书', en: 'Opinion awaited' },
  file: { zh: '调解立案并通知时间地点', en: 'File, and fix time and place' },
  decline: { zh: '不予立案并通知请求人', en: 'Do not file, and tell the requester' },
  'tell-ending': { zh: '告知双方终止调解', en: 'Tell both sides of the end' },
  'watch-performance': { zh: '跟踪协议履行', en: 'Watch performance' },
  'decide-recusal': { zh: '决定调解员是否回避', en: 'Decide on the recusal of a mediator' },
  'supply-court': { zh: '按法院要求补充陈述、材料', en: 'Give the court what it asked for' },
  'await-court': { zh: '等待法院', en: 'The court is to act' },
  'answer-breach': { zh: '协议未履行，告知救济途径', en: 'Breach: show the parties their ways' },
} as const;
