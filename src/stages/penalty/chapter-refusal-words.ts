import type { StageWords } from '../../case/stage.js';

/** Refusals of the chapters, with what would be needed. */
export const chapterRefusals: StageWords['refusals'] = {
  'penalty.officer-recused': {
    zh: '{person}已回避，不得参与本案（行政处罚法第四十三条）',
    en: '{person} has withdrawn from this case (Penalty Law, art. 43)',
  },
  'penalty.rights-already-told': { zh: '已告知{party}权利', en: '{party} was told its rights already' },
  'penalty.rights-not-told': {
    zh: '首次取证应当告知{party}权利（程序规定第二十一条）；未接触当事人的应当说明原因',
    en: '{party} must be told its rights at first contact (art. 21), or the reason why it was never met is given',
  },
  'penalty.recusal-pending': { zh: '{person}的回避申请尚未决定', en: 'The recusal of {person} is being decided' },
  'penalty.no-recusal-asked': { zh: '没有{person}待决的回避申请', en: 'No recusal of {person} is pending' },
  'penalty.own-recusal': { zh: '不得决定本人的回避', en: 'Nobody decides on their own recusal' },
  'penalty.recusal-by-head': {
    zh: '分管负责人的回避由主要负责人决定（程序规定第四条）',
    en: 'The recusal of a deputy head is decided by the head (art. 4)',
  },
  'penalty.recusal-discussed': {
    zh: '主要负责人的回避由负责人集体讨论决定，本人不参加（程序规定第四条）',
    en: 'The recusal of the head is decided by two or more heads without the head (art. 4)',
  },
  'penalty.summons-in-past': { zh: '询问日期不得早于通知之日', en: 'The day of questioning lies before the summons' },
  'penalty.questioned-party-missing': { zh: '应当写明被询问的当事人', en: 'Name the respondent who is questioned' },
  'penalty.record-not-signed': {
    zh: '笔录未签名的，应当注明原因',
    en: 'Say why the record is not signed',
  },
  'penalty.unknown-party': { zh: '案件中没有{party}', en: 'There is no {party} in the case' },
  'penalty.materials-pending': {
    zh: '已责令{party}提供材料，尚未登记结果',
    en: 'Material was asked of {party} already, what came is not recorded',
  },
  'penalty.no-materials-ordered': { zh: '未责令{party}提供材料', en: 'No material was asked of {party}' },
  'penalty.letter-exists': { zh: '协查函编号（{letter}）已使用', en: 'Letter {letter} exists already' },
  'penalty.letter-not-received': { zh: '收到之日不得晚于登记之日', en: 'The receipt lies after the day of this act' },
  'penalty.no-letter-open': { zh: '没有待回复的协查函（{letter}）', en: 'No letter {letter} awaits an answer' },
  'penalty.principal-head-missing': {
    zh: '侵犯商业秘密案件须经设区的市级以上监督检查部门主要负责人书面批准（反不正当竞争法第十六条）',
    en: 'In trade secret cases the head of an agency at or above a city with districts approves in writing (art. 16)',
  },
  'penalty.county-may-not-approve': {
    zh: '县级部门主要负责人无权批准，应当报设区的市级以上部门（反不正当竞争法第十六条）',
    en: 'The head of a county agency may not approve: ask the agency of the city (art. 16)',
  },
  'penalty.correction-running': {
    zh: '已责令{party}改正，尚未复查',
    en: '{party} has been ordered to correct, not re-checked',
  },
  'penalty.no-correction-ordered': {
    zh: '没有待复查的责令改正（{party}）',
    en: 'No order to correct by {party} is open',
  },
  'penalty.correction-term-running': {
    zh: '改正期限至{dueOn}，期限内不得认定逾期未改正',
    en: 'The time to correct runs until {dueOn}',
  },
  'penalty.correction-first': {
    zh: '该条款以责令限期改正后逾期不改正为罚款前提',
    en: 'This article fines only after an order to correct was not obeyed',
  },
  'penalty.not-corrected': {
    zh: '复查认定{party}未改正，不符合该不予处罚理由',
    en: '{party} did not correct: not this ground',
  },
  'penalty.recheck-missing': { zh: '{party}改正情况尚未复查', en: 'The correction by {party} is not re-checked' },
  'penalty.no-interim-stop-here': {
    zh: '本市未启用先行责令停止（须有地方性法规依据）',
    en: 'Interim stops are not in use here: local rules must give them',
  },
  'penalty.interim-stop-in-force': {
    zh: '对{party}的先行责令停止仍在执行',
    en: 'An interim stop of {party} is in force',
  },
  'penalty.no-interim-stop': { zh: '没有对{party}的先行责令停止', en: 'There is no interim stop of {party}' },
  'penalty.hearing-roles-overlap': {
    zh: '听证主持人、听证员、记录员不得为同一人',
    en: 'Host, members and clerk must be different people',
  },
  'penalty.host-not-named': { zh: '尚未指定听证主持人', en: 'The host is not named' },
  'penalty.file-with-host': { zh: '案卷已移送听证主持人', en: 'The file is with the host already' },
  'penalty.file-not-with-host': { zh: '案卷尚未移送听证主持人', en: 'The file is not with the host' },
  'penalty.hearing-not-later': {
    zh: '延期的听证日期应当晚于今日和原定日期（{former}）',
    en: 'The new day must lie after today and after {former}',
  },
  'penalty.hearing-other-day': {
    zh: '听证定于{hearingOn}举行，改期应当先决定延期',
    en: 'The hearing is fixed for {hearingOn}: postpone it first',
  },
  'penalty.nothing-heard': { zh: '{party}未经听证', en: '{party} was not heard' },
  'penalty.hearing-reported': { zh: '听证报告已提交', en: 'The report is in already' },
  'penalty.hearing-report-missing': {
    zh: '听证报告尚未提交，不能送法制审核',
    en: 'The report on the hearing is missing',
  },
  'penalty.already-announced': { zh: '对{party}已在公告', en: 'It is announced to {party} already' },
  'penalty.announcement-missing': { zh: '公告送达应当先公告', en: 'It must be announced first' },
  'penalty.announcement-running': { zh: '公告期至{dueOn}届满', en: 'The announcement runs until {dueOn}' },
  'penalty.no-extension-here': {
    zh: '本部门适用的规定（{limit}）没有该延期',
    en: 'The rules of this unit ({limit}) know no such extension',
  },
  'penalty.first-extension-unused': {
    zh: '应当先由负责人批准延长三十日，仍不能决定的才集体讨论继续延期',
    en: 'First the head extends by thirty days; only then the heads together',
  },
  'penalty.superior-missing': { zh: '应当写明批准继续延期的上级机关', en: 'Name the superior that approved' },
  'penalty.nothing-to-transfer': { zh: '没有尚未处理的当事人可移送', en: 'No respondent is left to transfer' },
  'penalty.no-trademark': { zh: '该中止理由只适用于商标案件', en: 'This ground is for trademark cases' },
  'penalty.no-proceeds': { zh: '无害化处理没有变价款', en: 'Rendering harmless brings no proceeds' },
  'penalty.out-of-time': {
    zh: '该行为的处罚时效于{through}届满，{foundOn}发现（行政处罚法第三十六条）',
    en: 'The act could be punished through {through} and was found on {foundOn} (Penalty Law, art. 36)',
  },
  'penalty.education-missing': {
    zh: '依法不予处罚的应当对当事人进行教育（行政处罚法第三十三条），应当记录',
    en: 'Who is not penalised under art. 33 is educated: say how',
  },
  'penalty.nothing-payable': { zh: '{party}没有应缴罚款', en: '{party} has nothing to pay' },
  'penalty.deferral-pending': { zh: '{party}的申请尚未决定', en: 'The application of {party} is being decided' },
  'penalty.already-deferred': { zh: '已准予{party}延期（分期）缴款', en: '{party} may pay later already' },
  'penalty.no-deferral-asked': { zh: '{party}没有待决的延期（分期）申请', en: 'No application of {party} is pending' },
  'penalty.deferral-length-missing': {
    zh: '准予延期的应当写明延长多久',
    en: 'Say by how much the payment is deferred',
  },
  'penalty.instalments-missing': { zh: '准予分期的应当写明各期日期和金额', en: 'Give the instalments' },
  'penalty.instalments-sum': {
    zh: '各期合计应当等于尚欠{owedFen}元',
    en: 'The instalments must add up to {owedFen} yuan',
  },
  'penalty.instalment-day': {
    zh: '各期日期应当依次在后，且不晚于{until}',
    en: 'The days of the instalments must follow each other, none after {until}',
  },
  'penalty.payment-overdue': {
    zh: '缴款期限已届满，期限内未批准的不再延期',
    en: 'The time for payment is over: it can no longer be deferred',
  },
  'penalty.payment-deferred': {
    zh: '已准予延期（分期）至{until}，期满前不催告',
    en: 'Payment is deferred until {until}',
  },
  'penalty.surcharge-over-grown': {
    zh: '截至当日加处罚款为{grownFen}元，不得多收',
    en: 'The late charge has grown to {grownFen} yuan, no more may be taken',
  },
  'penalty.registered-here': {
    zh: '{party}登记在本省，由本机关公示',
    en: '{party} is registered here: publish it yourself',
  },
  'penalty.already-pushed': { zh: '已推送{party}的处罚信息', en: 'The penalty of {party} has been pushed already' },
  'penalty.on-the-spot-not-published': {
    zh: '当场处罚不属于公示范围（公示规定第二条）',
    en: 'On-the-spot penalties are not published (art. 2)',
  },
  'penalty.court-hears-already': { zh: '法院已在听取意见', en: 'The court hears opinions already' },
  'penalty.refusal-received': { zh: '已登记收到裁定', en: 'The refusal has been received already' },
  'penalty.refusal-not-received': { zh: '尚未登记收到裁定', en: 'The receipt of the refusal is not recorded' },
  'penalty.court-review-late': {
    zh: '向上一级法院申请复议的期限已于{dueOn}届满',
    en: 'The time for review by the court above ended on {dueOn}',
  },
  'penalty.court-review-done': { zh: '上一级法院已维持原裁定', en: 'The court above has upheld the refusal' },
  'penalty.court-review-open': {
    zh: '{dueOn}前可向上一级法院申请复议，裁定尚未生效',
    en: 'The court above may be asked until {dueOn}',
  },
  'penalty.outcome-not-of-ruling': {
    zh: '执行结果与法院裁定不符',
    en: 'This outcome does not follow from the court’s ruling',
  },
  'penalty.reconsideration-first': {
    zh: '当场处罚应当先申请行政复议（行政复议法第二十三条）',
    en: 'After an on-the-spot penalty reconsideration comes first (art. 23)',
  },
  'penalty.not-handed-over': { zh: '当场处罚决定书应当当场交付', en: 'The decision must be handed over on the spot' },
  'penalty.act-in-future': { zh: '违法行为之日不得晚于处罚之日', en: 'The act lies after the penalty' },
  'penalty.too-high-for-the-spot': {
    zh: '当场罚款不得超过{maxFen}元，应当适用普通程序（行政处罚法第五十一条）',
    en: 'More than {maxFen} yuan cannot be fined on the spot: use the general procedure (art. 51)',
  },
  'penalty.not-on-the-spot': { zh: '本案不是当场处罚', en: 'This is no on-the-spot penalty' },
  'penalty.already-filed': { zh: '已备案', en: 'Filed already' },
  'penalty.on-the-spot-not-filed': { zh: '当场处罚材料尚未备案', en: 'The on-the-spot penalty is not filed' },
};
