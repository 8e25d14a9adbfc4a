import type { StageWords } from '../../case/stage.js';

export const refusals: StageWords['refusals'] = {
  'complaint.receipt-issued': { zh: '已向{party}出具过回执。', en: '{party} has the receipt already.' },
  'complaint.did-not-write': {
    zh: '{party}不是身份已知的投诉人、举报人或者请求人。',
    en: '{party} is not a known complainant, informant or requester.',
  },
  'complaint.not-the-holder': { zh: '{party}未登记为权利人。', en: '{party} is not registered as a right holder.' },
  'complaint.date-after-record': {
    zh: '该日期不得晚于登记之日。',
    en: 'This day may not be after the day on which it is recorded.',
  },
  'complaint.no-statement': {
    zh: '未登记平台向{party}转送声明，请先登记。',
    en: 'No statement passed on to {party} is recorded: record it first.',
  },
  'complaint.receipt-first': {
    zh: '尚未向{party}出具投诉举报回执，请先出具（电子商务法第四十三条）。',
    en: 'Give {party} the receipt first: it is what the platform is shown (E-Commerce Law art. 43).',
  },
  'complaint.routed-once': {
    zh: '本件由{routedBy}分送，不得自行再次分送、移送管辖；无权限的，告知举报人或者报请上级（投诉举报处理暂行办法第三十七条）。',
    en: 'Routed here by {routedBy}: it may not be passed on again. Tell the informant, or ask the superior (TSJB art. 37).',
  },
  'complaint.order-121-not-yet': {
    zh: '投诉举报处理办法（第121号令）自{from}起施行，此前没有此项依据。',
    en: 'Order 121 applies from {from}; before that day there is no ground for this.',
  },
  'complaint.abuse-not-flagged': {
    zh: '以滥用权利为由的，须先标记并载明情形。',
    en: 'Abuse is a ground only where it was flagged, with its signs, beforehand.',
  },
  'complaint.already-flagged': { zh: '{party}已有滥用标记。', en: '{party} is flagged already.' },
  'complaint.not-flagged': { zh: '{party}没有滥用标记。', en: '{party} is not flagged.' },
  'complaint.not-copyright': {
    zh: '本案没有登记著作权，不适用著作权紧急措施（著作权行政处罚实施办法第十五条）。',
    en: 'No copyright is on file: urgent measures under art. 15 of the copyright rules do not apply.',
  },
  'complaint.nothing-sent': {
    zh: '没有送请辨认、鉴别或者检验的事项。',
    en: 'Nothing has been sent for examination.',
  },
  'complaint.which-examination': {
    zh: '有多项辨认、鉴别或者检验未收到结果，须指明其一：{out}。',
    en: 'Several examinations are out; name one of {out}.',
  },
  'complaint.unknown-examination': {
    zh: '没有未收到结果的{examination}。',
    en: 'No examination {examination} is out.',
  },
  'complaint.already-extended': { zh: '核查期限只能延长一次。', en: 'The verification may be extended only once.' },
  'complaint.nothing-to-extend': {
    zh: '此项程序没有可以延长的核查期限。',
    en: 'This road has no time to verify that could be extended.',
  },
  'complaint.not-verified': {
    zh: '尚未登记线索核查情况，不得决定是否立案。',
    en: 'Record the verification of the clue before deciding on filing.',
  },
  'complaint.not-ours': {
    zh: '已确定由其他机关管辖，不得立案，请移送。',
    en: 'Another bureau has jurisdiction: transfer the matter instead of filing it.',
  },
  'complaint.unknown-party': {
    zh: '案卷中没有当事人{party}，请先补充登记。',
    en: 'Party {party} is not on file: add it first.',
  },
  'complaint.not-a-respondent': {
    zh: '{party}未登记为被举报（被投诉）的当事人。',
    en: '{party} is not registered as a respondent.',
  },
  'complaint.two-officers': {
    zh: '办案人员不得少于两人（行政处罚法第四十二条）。',
    en: 'At least two different officers must handle the case (Penalty Law, art. 42).',
  },
  'complaint.limitation-date': {
    zh: '行为终了之日不得晚于立案之日。',
    en: 'The last day of the act may not be after the filing.',
  },
  'complaint.limitation-unweighed': {
    zh: '立案前应当审查追责时效：请填写行为终了之日等事项（行政处罚法第三十六条）。',
    en: 'The time for penalties must be weighed before filing: say when the act ended (APL art. 36).',
  },
  'complaint.found-before-received': {
    zh: '发现之日不得晚于收到线索之日（{receivedOn}）。',
    en: 'The act cannot have been found after the clue came in on {receivedOn}.',
  },
  'complaint.not-a-platform': {
    zh: '{party}未登记为电商平台。',
    en: '{party} is not registered as a platform.',
  },
  'complaint.limitation-reason': {
    zh: '发现之日已超过追责时效（{expiresOn}届满）；仍须立案的，写明理由，否则以“超过处罚时效”不予立案（行政处罚法第三十六条）。',
    en: 'The act was found after the time for penalties had ended on {expiresOn}: give the reason for filing, or refuse filing on that ground (APL art. 36).',
  },
  'complaint.merged-into-itself': { zh: '不得并入本案自身。', en: 'A case cannot be joined to itself.' },
  'complaint.earlier-needed': {
    zh: '重复举报须写明原案件编号。',
    en: 'A repeated report needs the number of the earlier case.',
  },
  'complaint.nobody-to-tell': {
    zh: '{party}不是尚待告知的举报人。',
    en: '{party} is not an informant still to be told.',
  },
  'complaint.ask-the-superior': {
    zh: '本件系移送而来，对管辖有异议的应当报请共同的上一级机关指定（行政处罚程序规定第十四条）。',
    en: 'The matter was transferred here: ask the common superior to designate (SAMR rules art. 14).',
  },
  'complaint.no-dispute': {
    zh: '没有管辖争议；请先提出争议并协商。',
    en: 'Jurisdiction is not disputed: raise the dispute and negotiate first.',
  },
  'complaint.no-second-transfer': {
    zh: '受移送的机关不得再自行移送，应当报请共同的上一级机关指定管辖（行政处罚程序规定第十四条）。',
    en: 'What was transferred here may not be transferred again: ask the common superior to designate (SAMR rules art. 14).',
  },
  'complaint.objection-needed': {
    zh: '受移送机关不接收的，须载明其异议。',
    en: 'Where the receiver does not take the matter, its objections are needed.',
  },
  'complaint.superior-needed': {
    zh: '管辖移送被异议的，须写明受移送机关报请指定的上一级机关。',
    en: 'Say which superior the receiver asked to designate.',
  },
  'complaint.customs-too-late': {
    zh: '申请晚于{due}，已超过海关通知后三个工作日（知识产权海关保护条例第十六条）。',
    en: 'The application came after {due}, the last of three working days (Customs Regulations art. 16).',
  },
  'complaint.customs-before': {
    zh: '该日期不得早于其前提发生之日（{since}）。',
    en: 'This day may not be before {since}, on which what it builds on happened.',
  },
  'complaint.customs-ground': {
    zh: '海关程序现在的阶段没有此项放行理由。',
    en: 'This is no ground for release where the customs procedure stands.',
  },
  'complaint.customs-still-time': {
    zh: '期限至{due}，尚未届满，不能以此为由放行。',
    en: 'The time runs until {due}: silence is no ground for release yet.',
  },
  'complaint.customs-clue-taken': { zh: '境内线索已经登记。', en: 'The clue was taken over already.' },
  'complaint.reward-excluded': {
    zh: '{party}是被侵权方、代理人或者利害关系人，不属于奖励对象。',
    en: '{party} is the infringed party, an agent or an interested person and has no reward.',
  },
  'complaint.reward-finance': {
    zh: '奖励金额达到五十万元，须先商同级财政部门。',
    en: 'A reward of half a million yuan or more needs the finance bureau to be asked first.',
  },
  'complaint.reward-claim-late': {
    zh: '申领期限至{due}，已经届满。',
    en: 'The time to claim ended on {due}.',
  },
  'complaint.reward-still-time': {
    zh: '申领期限至{due}，尚未届满，不能视为放弃。',
    en: 'The time to claim runs until {due}: it is not waived yet.',
  },
};
