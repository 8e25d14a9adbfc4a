import type { StageWords } from '../../case/stage.js';

/** Why an act on goods is refused, and what would be needed. */
export const refusals: StageWords['refusals'] = {
  'goods.lot-not-free': {
    zh: '财物{lot}现为“{is}”，不能再采取措施',
    en: 'Lot {lot} is {is}: no measure can take it',
  },
  'goods.lot-id-taken': { zh: '财物编号{lot}已被使用', en: 'There is a lot {lot} already' },
  'goods.no-such-lot': { zh: '台账上没有财物{lot}', en: 'There is no lot {lot} on the ledger' },
  'goods.two-officers': {
    zh: '应当由两名以上人员实施（行政强制法第十八条）',
    en: 'At least two officers are needed (Compulsion Law, art. 18)',
  },
  'goods.two-signatures': { zh: '交接应当由双方签名', en: 'Two different persons must sign' },
  'goods.unknown-document': { zh: '材料尚未附卷，请先附卷', en: 'This document is not on file yet: attach it first' },
  'goods.photographs-missing': { zh: '毁损应当附照片或者记录', en: 'Damage needs a photograph or record on file' },
  'goods.keeper-handles': {
    zh: '执法与保管岗位分离：{keeper}是本案办案人员或者参与取得财物（财税〔2020〕54号第四条）',
    en: 'Who handles the case or took the goods does not keep them: {keeper} (Measures on Confiscated Property, art. 4)',
  },
  'goods.already-kept': { zh: '财物{lot}已由本人保管', en: 'You keep lot {lot} already' },
  'goods.not-from-the-keeper': {
    zh: '财物{lot}现由{keeper}保管，应当由其交付',
    en: 'Lot {lot} lies with {keeper}, who must hand it over',
  },
  'goods.not-the-keeper': {
    zh: '财物{lot}由{keeper}保管，应当由其办理',
    en: 'Lot {lot} lies with {keeper}: that keeper must act',
  },
  'goods.not-in-store': { zh: '财物{lot}尚未入库', en: 'Lot {lot} is not in a store yet' },
  'goods.nothing-changed': { zh: '应当填写新库位或者新封条', en: 'A new place or a new seal is needed' },
  'goods.one-lot': { zh: '一次只能拆分一项财物', en: 'One lot is split at a time' },
  'goods.parts-do-not-add-up': {
    zh: '拆分数量合计{total}，应为{quantity}',
    en: 'The parts make {total}; the lot has {quantity}',
  },
  'goods.own-loss': { zh: '保管人不得处理本人保管财物的灭失', en: 'The keeper does not settle the loss himself' },
  'goods.examined-under-measure': {
    zh: '财物{lot}随强制措施送检，应当在处罚程序中告知结果，期限随之恢复',
    en: 'Lot {lot} was sent under its measure: tell the result in the penalty, where the term runs on',
  },
  'goods.result-not-told': {
    zh: '检验结果应当告知当事人（程序规定第三十二条）',
    en: 'The result must be told to the party (Rules on Penalty Procedure, art. 32)',
  },
  'goods.own-proposal': { zh: '办案人员不得批准本人经办的事项', en: 'Nobody approves what they carry out themselves' },
  'goods.list-not-signed': { zh: '退还应当由接收人在清单上签名', en: 'The receiver must sign the list' },
  'goods.to-be-disposed-of': {
    zh: '财物{lot}已批准处置，公告期内的认领方可退还',
    en: 'The disposal of {lot} is approved: only a claim made within the announced time takes it back',
  },
  'goods.police-have-not-filed': {
    zh: '公安机关立案后方可移交（310号令第十二条）',
    en: 'Goods go to the police once they have filed (Order 310, art. 12)',
  },
  'goods.authority-missing': { zh: '应当填写接收机关', en: 'Name the authority' },
  'goods.hand-over-with-measure': {
    zh: '财物{lot}现为“{is}”，应当随其强制措施移交',
    en: 'Lot {lot} is {is}: it is handed over with its measure',
  },
  'goods.confiscate-with-measure': {
    zh: '财物{lot}随其强制措施没收，请在处罚程序中办理',
    en: 'Lot {lot} is confiscated with its measure, in the penalty',
  },
  'goods.no-decision': { zh: '对{party}尚无处罚决定', en: 'There is no decision on {party} yet' },
  'goods.proceeds-missing': { zh: '变卖应当填写价款', en: 'The price is needed' },
  'goods.unclaimed-not-destroyed': {
    zh: '无人认领的财物{lot}应当上缴或者拍卖（程序规定第四十二条）',
    en: 'Unclaimed lot {lot} is remitted or auctioned, not destroyed (Rules on Penalty Procedure, art. 42)',
  },
  'goods.only-money-is-left': {
    zh: '财物{lot}已变卖，只能上缴价款',
    en: 'Lot {lot} was sold: only its price can be remitted',
  },
  'goods.other-manner-approved': {
    zh: '财物{lot}批准的处置方式不同（{manner}）',
    en: 'Another way of disposal is approved for lot {lot} ({manner})',
  },
  'goods.handler-disposes': {
    zh: '执法与处置岗位分离：{officer}是本案办案人员（财税〔2020〕54号第四条）',
    en: 'Who handles the case does not dispose of its goods: {officer} (Measures on Confiscated Property, art. 4)',
  },
  'goods.not-harmless': { zh: '销毁应当无害化处理', en: 'Goods must be destroyed without harm' },
  'goods.not-in-full': {
    zh: '价款应当全部上缴国库，应缴{owed}分（处罚法第七十四条）',
    en: 'The proceeds go to the treasury in full: {owed} fen (Penalty Law, art. 74)',
  },
  'goods.lot-not-carried': {
    zh: '财物{lot}处于“{is}”，须先办结方可随案转入另案。',
    en: 'Lot {lot} is "{is}": settle it before it goes over to another case.',
  },
};
