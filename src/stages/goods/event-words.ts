import type { StageWords } from '../../case/stage.js';

/** What the record says of lots; `{field}` is replaced by the event's data. */
export const events: StageWords['events'] = {
  LotsEntered: { zh: '财物登记：{lots}（{to}）', en: 'Goods entered: {lots} ({to})' },
  LotsFollowed: { zh: '财物{lots}随措施变更为{to}', en: 'Lots {lots} follow their measure: {to}' },
  LotsHeldUntil: { zh: '财物{lots}的措施期限至{until}', en: 'The measure may hold {lots} until {until}' },
  LotsReceived: {
    zh: '{keeper}接收保管{lots}（交付：{deliveredBy}；库位：{place}）',
    en: '{keeper} took {lots} into keeping from {deliveredBy}; place {place}',
  },
  LotsRelocated: {
    zh: '{lots}移库或者换封（库位：{place}；封条：{seal}；见证：{witness}）',
    en: '{lots} moved or sealed anew: place {place}, seal {seal}, witness {witness}',
  },
  LotSplit: { zh: '{lots}拆分', en: '{lots} split' },
  LotsDamaged: { zh: '{lots}毁损：{cause}', en: '{lots} damaged: {cause}' },
  LotsLost: { zh: '{lots}灭失：{cause}', en: '{lots} lost: {cause}' },
  LossSettled: {
    zh: '{lots}灭失的处理：{liability}（赔偿{compensationFen}元）',
    en: 'Loss of {lots} settled: {liability} (compensation {compensationFen} yuan)',
  },
  StockChecked: { zh: '盘点涉案财物：{findings}', en: 'Goods checked against the ledger: {findings}' },
  GoodsCostBorne: {
    zh: '{costOf}费用{amountFen}元由本机关承担（{payee}）',
    en: 'Cost of {costOf}, {amountFen} yuan, borne by the agency ({payee})',
  },
  LotsSentForExamination: {
    zh: '{lots}送检（{institution}，期间{within}）',
    en: '{lots} sent to {institution} for examination, within {within}',
  },
  LotResultTold: { zh: '{lots}的检验结果已告知：{result}', en: 'Result for {lots} told: {result}' },
  LotsReleased: { zh: '批准解除{lots}：{reasons}', en: 'Release of {lots} approved: {reasons}' },
  LotsReturned: {
    zh: '{lots}已退还，{receivedBy}签收（退还价款{proceedsFen}元）',
    en: '{lots} returned, signed for by {receivedBy} (money returned: {proceedsFen} yuan)',
  },
  LotsAnnounced: { zh: '公告认领{lots}（{ground}；{where}）', en: 'Claim of {lots} announced: {ground}, {where}' },
  LotsUnclaimed: { zh: '{lots}公告期满无人认领', en: 'Nobody claimed {lots}' },
  LotsCarriedOver: {
    zh: '财物{lots}转入案件{number}（{relation}）：{reasons}',
    en: 'Lots {lots} went over to case {number} ({relation}): {reasons}',
  },
  LotsHandedOver: {
    zh: '{lots}移交{recipient}，{receivedBy}签收',
    en: '{lots} handed to {recipient}, signed for by {receivedBy}',
  },
  LotsTakenBack: { zh: '公安机关退回{lots}（{deliveredBy}）', en: 'The police gave back {lots} ({deliveredBy})' },
  LotsDisposedEarly: {
    zh: '{lots}先行处置：{how}（{consent}；价款{proceedsFen}元）',
    en: '{lots} disposed of in advance: {how} ({consent}; price {proceedsFen} yuan)',
  },
  LotsConfiscated: { zh: '依{decision}没收{lots}', en: '{lots} confiscated under {decision}' },
  DisposalApproved: { zh: '批准{lots}的处置方案：{manner}', en: 'Disposal of {lots} approved: {manner}' },
  LotsDestroyed: {
    zh: '{lots}已在{place}销毁（{method}；执行人：{officers}）',
    en: '{lots} destroyed at {place} ({method}; by {officers})',
  },
  LotsAuctioned: {
    zh: '{lots}已由{auctioneer}公开拍卖，价款{proceedsFen}元',
    en: '{lots} auctioned by {auctioneer} for {proceedsFen} yuan',
  },
  LotsRemitted: {
    zh: '{lots}上缴国库（{amountFen}元，{receipt}）',
    en: '{lots} remitted to the treasury ({amountFen} yuan, {receipt})',
  },
  GoodsSettled: { zh: '涉案财物全部处理完毕', en: 'All goods are settled' },
};
