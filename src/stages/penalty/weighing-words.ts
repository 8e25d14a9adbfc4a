import type { StageWords } from '../../case/stage.js';

/** What is said of the weighing of a fine: one fine for one act, the repeated infringement, the turnover. */
export const weighingRefusals: StageWords['refusals'] = {
  'penalty.fine-out-of-range': {
    zh: '罚款应当在{minFen}元至{maxFen}元之间（{basis}；行政处罚法第四条、第三十二条、第三十四条）',
    en: 'The fine must lie between {minFen} and {maxFen} yuan ({basis}; Penalty Law, arts 4, 32, 34)',
  },
  'penalty.higher-fine-rules': {
    zh: '同一行为还违反{basis}，其罚款上限更高（{maxFen}元），应当按照罚款数额高的规定处罚（行政处罚法第二十九条）',
    en: 'The same act also breaks {basis}, which allows a higher fine ({maxFen} yuan): the higher one rules (Penalty Law, art. 29)',
  },
  'penalty.fined-already': {
    zh: '该当事人同一日终了的违法行为已于{on}被罚款（{number}），同一违法行为不得给予两次以上罚款（行政处罚法第二十九条）；确系另一行为的，请说明',
    en: 'The respondent was fined on {on} ({number}) for an act that ended on the same day: one act is not fined twice (Penalty Law, art. 29); if it is another act, say why',
  },
  'penalty.repeat-not-severe': {
    zh: '自{since}起五年内已有商标侵权处理（{decisions}），应当从重处罚（{law}）；不从重的应当说明理由',
    en: 'Infringements since {since} were dealt with before ({decisions}): to be punished more heavily ({law}), or say why not',
  },
  'penalty.turnover-too-high': {
    zh: '违法经营额各项之和超出可计算的范围',
    en: 'The lines of the turnover add up to more than can be reckoned',
  },
  'penalty.turnover-not-the-sum': {
    zh: '违法经营额应当等于各项之和{sumFen}元（商标法实施条例第七十八条）',
    en: 'The turnover must be the sum of its lines, {sumFen} yuan (Trademark Law Regulations, art. 78)',
  },
};

export const weighingFields: StageWords['fields'] = {
  alsoUnder: { zh: '同一行为同时违反的其他条款', en: 'Other articles that the same act breaks' },
  turnoverItems: { zh: '违法经营额计算', en: 'Reckoning of the turnover' },
  what: { zh: '商品（服务）', en: 'Goods or service' },
  valuedBy: { zh: '计价依据', en: 'Valued by' },
  'valuedBy.sale-price': { zh: '侵权商品的销售价格', en: 'Price of sale' },
  'valuedBy.marked-price': { zh: '未销售侵权商品的标价', en: 'Marked price of what is unsold' },
  'valuedBy.average-price': { zh: '已查清实际销售的平均价格', en: 'Average price of the real sales' },
  'valuedBy.market-price': { zh: '被侵权商品的市场中间价格', en: 'Market price of the genuine goods' },
  'valuedBy.business-income': { zh: '因侵权所产生的营业收入', en: 'Income from the infringement' },
  'valuedBy.other': { zh: '其他合理计算方法', en: 'Another reasonable way' },
  unitFen: { zh: '单价', en: 'Price of one' },
  priors: { zh: '本系统以外的既往违法', en: 'Earlier acts not on the record here' },
  on: { zh: '行为终了之日', en: 'Day on which the act ended' },
  source: { zh: '决定文号或者证明材料', en: 'Decision, or what proves it' },
  departs: { zh: '五年内再次侵权而不从重的理由', en: 'Why a repeated infringement is not punished more heavily' },
  otherAct: { zh: '与已罚款的行为不是同一行为的说明', en: 'Why it is not the act that was fined' },
};
