import type { StageWords } from '../../case/stage.js';
import { events } from './event-words.js';
import { fields } from './form-words.js';
import { refusals } from './refusal-words.js';

export const words: StageWords = {
  title: { zh: '涉嫌犯罪案件移送', en: 'Transfer of a suspected crime' },
  states: {
    Reported: { zh: '书面报告，待决定', en: 'Reported, to be decided' },
    Approved: { zh: '已批准，待移送', en: 'Approved, to be sent' },
    Refused: { zh: '不批准移送', en: 'Transfer refused' },
    Sent: { zh: '已移送，待签收', en: 'Sent, to be signed for' },
    Received: { zh: '公安机关审查', en: 'Under review by the police' },
    Declined: { zh: '公安机关不予立案', en: 'Declined by the police' },
    Reconsidering: { zh: '公安机关复议', en: 'Reconsidered by the police' },
    SupervisionSuggested: { zh: '已建议立案监督', en: 'Supervision suggested' },
    ReasonsAsked: { zh: '要求说明不立案理由', en: 'Reasons asked for' },
    ReasonsExplained: { zh: '已说明不立案理由', en: 'Reasons explained' },
    FilingOrdered: { zh: '检察院通知立案', en: 'Filing ordered' },
    Filed: { zh: '公安机关已立案', en: 'Filed by the police' },
    HandedOver: { zh: '物品和材料已移交', en: 'Goods and material handed over' },
    Ended: { zh: '移送程序结束', en: 'Ended' },
    LetterReceived: { zh: '收到检察文书，待回复', en: 'Letter received, to be answered' },
    LetterAnswered: { zh: '已回复检察机关', en: 'Letter answered' },
  },
  tracks: {
    respondent: {
      label: { zh: '当事人', en: 'Respondent' },
      states: {
        Pending: { zh: '刑事程序进行中', en: 'Criminal proceedings pending' },
        NotTransferred: { zh: '未移送', en: 'Not transferred' },
        Convicted: { zh: '有罪判决', en: 'Convicted' },
        ConvictedFined: { zh: '有罪判决并处罚金', en: 'Convicted and fined' },
        NotProsecuted: { zh: '不起诉', en: 'Not prosecuted' },
        UnderReverseReview: { zh: '反向衔接审查', en: 'Return under review' },
        ConsultingRegion: { zh: '征求异地检察机关意见', en: 'Another region consulted' },
        ReverseReviewSuspended: { zh: '反向衔接审查中止', en: 'Review suspended' },
        Withdrawn: { zh: '撤销案件', en: 'Case withdrawn' },
        Exempted: { zh: '免予刑事处罚', en: 'Exempted from punishment' },
        Acquitted: { zh: '宣告无罪', en: 'Acquitted' },
        Returned: { zh: '已移送行政机关处理', en: 'Returned to the agency' },
        NotReturned: { zh: '终结审查，不再移送', en: 'Ended without a return' },
      },
    },
  },
  events,
  refusals,
  fields,
};
