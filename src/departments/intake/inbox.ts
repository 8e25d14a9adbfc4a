import { waiting } from '../waiting.js';

/** 案源登记: what has come in and is not yet accepted, filed, refused or passed on; and rewards that are owed an answer. */
export const intakeInbox = waiting({
  name: 'desk-intake',
  version: 3,
  proceedings: {
    complaint: {
      AwaitingAcceptance: 'decide-acceptance',
      AwaitingMaterials: 'complete-materials',
      AwaitingCopyrightDecision: 'decide-copyright',
      Verifying: 'verify-clue',
      JurisdictionDisputed: 'agree-jurisdiction',
      AwaitingDesignation: 'await-designation',
      Informing: 'tell-informants',
      TransferSent: 'await-receiver',
      CustomsNoticeAwaited: 'record-customs',
      CustomsApplicationAwaited: 'await-holder',
      CustomsDetentionAwaited: 'await-customs',
      CustomsInvestigating: 'await-customs',
      CustomsCourtAwaited: 'await-court',
      CustomsToRelease: 'await-customs',
      CustomsInfringing: 'await-customs',
      AssistanceAsked: 'give-assistance',
      RewardToDecide: 'decide-reward',
      RewardToTell: 'tell-reward',
      RewardToClaim: 'await-claim',
      RewardToPay: 'pay-reward',
    },
  },
  tracks: {},
  columns: { road: { type: 'text' }, source: { type: 'text' }, received_on: { type: 'date' } },
  notes: {
    ProceedingOpened: ({ data }) => {
      if (data.stage !== 'complaint') return null;
      const { road, source, receivedOn } = (data.with ?? {}) as Readonly<Record<string, unknown>>;
      return { road: road ?? null, source: source ?? null, received_on: receivedOn ?? null };
    },
  },
});

export const intakeWords = {
  'decide-acceptance': { zh: '决定是否受理投诉', en: 'Accept or refuse the complaint' },
  'complete-materials': { zh: '补齐投诉材料', en: 'Get the missing materials' },
  'decide-copyright': { zh: '决定是否受理著作权投诉', en: 'Accept or refuse the copyright complaint' },
  'verify-clue': { zh: '核查线索并报批立案', en: 'Verify the clue and propose filing' },
  'agree-jurisdiction': { zh: '协商管辖', en: 'Agree on jurisdiction' },
  'await-designation': { zh: '等待指定管辖', en: 'Await the designation' },
  'tell-informants': { zh: '告知举报人处理决定', en: 'Tell the informants what was decided' },
  'await-receiver': { zh: '等待受移送机关答复', en: "Await the receiver's answer" },
  'record-customs': { zh: '登记海关通知或者权利人申请', en: "Record customs' notice or the application" },
  'await-holder': { zh: '等待权利人向海关申请', en: "Await the holder's application" },
  'await-customs': { zh: '等待海关处理', en: 'Await customs' },
  'await-court': { zh: '等待人民法院通知', en: "Await a court's notice" },
  'give-assistance': { zh: '反馈协查结果', en: 'Answer the letter of assistance' },
  'decide-reward': { zh: '决定举报奖励', en: 'Decide on the reward' },
  'tell-reward': { zh: '告知奖励决定', en: 'Tell the reward' },
  'await-claim': { zh: '等待举报人申领', en: 'Await the claim' },
  'pay-reward': { zh: '发放奖励', en: 'Pay the reward' },
} as const;
