import type { StageWords } from '../../case/stage.js';

/** Articles are those of 专利纠纷行政裁决和调解办法 where no other act is named. */
export const chapterRefusalWords: StageWords['refusals'] = {
  'ruling.objected-already': { zh: '{party}已提出过管辖异议。', en: '{party} has objected already.' },
  'ruling.objection-late': {
    zh: '管辖异议应当在提交答辩书期间（至{dueOn}）提出（裁决和调解办法第九条）。',
    en: 'An objection is raised within the time to answer, through {dueOn} (Order 81, art. 9).',
  },
  'ruling.no-objection': { zh: '{party}没有待决的管辖异议。', en: 'No objection of {party} is open.' },
  'ruling.agency-needed': {
    zh: '须写明有管辖权的部门（裁决和调解办法第九条）。',
    en: 'Name the department that is competent (Order 81, art. 9).',
  },
  'ruling.tell-requester': {
    zh: '移送案件线索前应当告知请求人（裁决和调解办法第九条）。',
    en: 'The requester is told before the clue is sent on (Order 81, art. 9).',
  },
  'ruling.referred-already': { zh: '已向{to}报请，尚未答复。', en: '{to} has been asked and has not answered.' },
  'ruling.nothing-referred': { zh: '没有待答复的报请。', en: 'Nothing has been referred.' },
  'ruling.objection-undecided': {
    zh: '{party}的管辖异议尚未决定（裁决和调解办法第九条）。',
    en: 'The objection of {party} is undecided (Order 81, art. 9).',
  },
  'ruling.referral-open': { zh: '向{to}报请的管辖问题尚未答复。', en: '{to} has not answered who is competent.' },
  'ruling.nothing-to-split': {
    zh: '请求只涉及一名被请求人、一项专利，无须分别立案。',
    en: 'There is one respondent and one patent: nothing to split.',
  },
  'ruling.split-what': {
    zh: '请写明分出的被请求人或者专利。',
    en: 'Name who, or which patents, are filed separately.',
  },
  'ruling.not-in-request': { zh: '{what}不在本请求之内。', en: '{what} is not part of this request.' },
  'ruling.nothing-left': { zh: '不能全部分出，至少留下一项。', en: 'Something must stay in this filing.' },
  'ruling.join-with-what': { zh: '请写明与哪一案件合并审理。', en: 'Say with which case it is heard together.' },
  'ruling.no-such-ruling': {
    zh: '本案没有审理中的裁决程序{other}。',
    en: 'The case has no ruling {other} that is being heard.',
  },
  'ruling.joined-already': { zh: '已与{other}合并审理。', en: 'It is heard together with {other} already.' },
  'ruling.add-after-hearing': {
    zh: '追加当事人应当在口头审理（{heardOn}）前提出（裁决和调解办法第二十四条）。',
    en: 'A party is added before the oral hearing, which was on {heardOn} (Order 81, art. 24).',
  },
  'ruling.party-already': { zh: '{party}已是本程序的当事人。', en: '{party} is a party already.' },
  'ruling.requesters-add-themselves': {
    zh: '共同请求人由请求人申请或者本机关依职权追加（裁决和调解办法第二十三条）。',
    en: 'A co-requester is added at the request of the requester or by the department (Order 81, art. 23).',
  },
  'ruling.requester-must-agree': {
    zh: '被请求人提出追加被请求人的，须请求人同意（裁决和调解办法第二十四条）。',
    en: 'Where a respondent asks for it, the requester must agree (Order 81, art. 24).',
  },
  'ruling.third-party-when': {
    zh: '只有被请求人提出、请求人不同意追加的，才追加为第三人（裁决和调解办法第二十四条）。',
    en: 'A third party is who a respondent names and the requester does not agree to (Order 81, art. 24).',
  },
  'ruling.panel-told': { zh: '已向{party}告知合议组成员。', en: '{party} has been told.' },
  'ruling.recusal-pending': { zh: '{person}的回避申请尚未决定。', en: 'A motion on {person} is open.' },
  'ruling.person-recused': {
    zh: '{person}已回避或者正待决定回避。',
    en: '{person} has withdrawn, or a motion is open.',
  },
  'ruling.not-on-panel': { zh: '{person}不是合议组成员。', en: '{person} is not on the panel.' },
  'ruling.not-assigned': { zh: '{person}没有待提交的技术调查。', en: '{person} has no investigation to report on.' },
  'ruling.asker-unnamed': { zh: '请写明由哪一方当事人申请。', en: 'Say which party asks.' },
  'ruling.recusal-late': {
    zh: '{party}最迟应当在{lastOn}申请回避（裁决和调解办法第五条）。',
    en: '{party} could ask through {lastOn} (Order 81, art. 5).',
  },
  'ruling.no-recusal-asked': { zh: '没有待决定的回避申请。', en: 'No motion is open.' },
  'ruling.own-recusal': { zh: '不得决定自己的回避。', en: 'Nobody decides on his own recusal.' },
  'ruling.replacement-needed': {
    zh: '合议组成员回避的，须另行指定，保持单数（裁决和调解办法第二十条）。',
    en: 'Another takes the place, so that the number stays odd (Order 81, art. 20).',
  },
  'ruling.replacement-unfit': { zh: '{person}不能接任合议组成员。', en: '{person} cannot take the place.' },
  'ruling.standing-back': {
    zh: '{person}的回避尚未决定，应当暂停参与案件工作（裁决和调解办法第五条）。',
    en: '{person} stands back until the recusal is decided (Order 81, art. 5).',
  },
  'ruling.withdrawn-from-panel': { zh: '{person}已回避本案。', en: '{person} has withdrawn from this case.' },
  'ruling.recusal-undecided': {
    zh: '合议组成员{person}的回避尚未决定（裁决和调解办法第五条）。',
    en: 'The recusal of {person}, who is on the panel, is undecided (Order 81, art. 5).',
  },
  'ruling.recusal-open': { zh: '{person}的回避尚未决定。', en: 'The recusal of {person} is undecided.' },
  'ruling.evidence-period-runs': {
    zh: '{party}的举证期限正在进行。',
    en: 'The time of {party} to bring evidence is running.',
  },
  'ruling.evidence-period-short': {
    zh: '举证期限不得少于十五日（裁决和调解办法第五十四条）。',
    en: 'At least fifteen days to bring evidence (Order 81, art. 54).',
  },
  'ruling.no-evidence-period': {
    zh: '{party}没有进行中的举证期限。',
    en: 'No time to bring evidence runs for {party}.',
  },
  'ruling.length-needed': { zh: '请写明延长的时间。', en: 'Say by how much.' },
  'ruling.remark-needed': {
    zh: '被调查人未签字的，由办案人员在笔录上注明（裁决和调解办法第四十七条）。',
    en: 'Where nobody signs, the officers note it on the record (Order 81, art. 47).',
  },
  'ruling.measure-taken': { zh: '编号{measure}已使用。', en: '{measure} is taken.' },
  'ruling.sample-first': {
    zh: '能够抽样取证的，不得登记保存（裁决和调解办法第四十九条）。',
    en: 'Evidence is preserved only where no sample can be taken (Order 81, art. 49).',
  },
  'ruling.approved-by-oneself': {
    zh: '须经本机关负责人批准，不得自行批准（裁决和调解办法第四十九条）。',
    en: 'The head approves; nobody approves his own act (Order 81, art. 49).',
  },
  'ruling.preservation-undecided': {
    zh: '登记保存的证据（{measure}）尚未作出决定（裁决和调解办法第四十九条）。',
    en: 'The preserved evidence {measure} has not been decided on (Order 81, art. 49).',
  },
  'ruling.letter-sent': { zh: '文号{request}已使用。', en: '{request} has been sent.' },
  'ruling.no-open-letter': { zh: '没有待回复的协助取证。', en: 'No request for assistance is open.' },
  'ruling.letter-not-open': { zh: '没有待回复的{request}。', en: '{request} is not open.' },
  'ruling.investigator-on-panel': {
    zh: '{person}是合议组成员，不得兼任技术调查官（裁决和调解办法第五十二条）。',
    en: '{person} is on the panel and cannot advise it (Order 81, art. 52).',
  },
  'ruling.assigned-already': { zh: '已指派{person}。', en: '{person} is assigned already.' },
  'ruling.nobody-assigned': { zh: '没有待提交的技术调查意见。', en: 'No technical opinion is awaited.' },
  'ruling.appraisal-runs': { zh: '鉴定尚未结束。', en: 'An appraisal is running.' },
  'ruling.no-appraisal': { zh: '没有进行中的鉴定。', en: 'No appraisal is running.' },
  'ruling.appraisal-on-request': {
    zh: '没有当事人申请的，仅涉及重大公共利益时可以委托鉴定（裁决和调解办法第五十三条）。',
    en: 'Without a request only a major public interest allows it (Order 81, art. 53).',
  },
  'ruling.applied-on-needed': { zh: '请写明申请鉴定的日期。', en: 'Say when it was asked for.' },
  'ruling.appraisal-late': {
    zh: '鉴定应当在举证期限（至{dueOn}）届满前申请（裁决和调解办法第五十三条）。',
    en: 'An appraisal is asked for before the time to bring evidence ends, {dueOn} (Order 81, art. 53).',
  },
  'ruling.fee-not-agreed': {
    zh: '鉴定费用协商不成的，不进行鉴定（裁决和调解办法第五十三条）。',
    en: 'Where the fee is not agreed there is no appraisal (Order 81, art. 53).',
  },
  'ruling.opinion-needed': { zh: '请写明鉴定意见。', en: 'Enter the opinion.' },
  'ruling.announced-already': { zh: '已向{party}公告。', en: 'It is announced to {party} already.' },
  'ruling.announce-first': {
    zh: '公告送达应当先公告（民事诉讼法第九十五条）。',
    en: 'It must be announced first (Civil Procedure Law, art. 95).',
  },
  'ruling.announcement-runs': {
    zh: '公告期至{dueOn}届满（民事诉讼法第九十五条）。',
    en: 'The announcement runs through {dueOn} (Civil Procedure Law, art. 95).',
  },
  'ruling.no-hearing-ahead': { zh: '没有已通知、待举行的口头审理。', en: 'No hearing lies ahead.' },
  'ruling.hearing-not-later': { zh: '延期须晚于原定的{former}。', en: 'It must be later than {former}.' },
  'ruling.hearing-before-notice': {
    zh: '口头审理不得早于{dueOn}：通知与审理之间须满三个工作日（裁决和调解办法第二十六条）。',
    en: 'No hearing before {dueOn}: three working days lie between it and the notice (Order 81, art. 26).',
  },
  'ruling.hearing-ahead': {
    zh: '已通知于{hearingOn}口头审理：先审理，或者决定书面审理。',
    en: 'A hearing is notified for {hearingOn}: hold it, or decide without one.',
  },
  'ruling.heard-already': { zh: '已于{heardOn}口头审理。', en: 'It was heard on {heardOn}.' },
  'ruling.written-already': { zh: '已决定书面审理。', en: 'It is decided without a hearing already.' },
  'ruling.closed-for-what': {
    zh: '不公开审理须有法定理由（裁决和调解办法第二十七条）。',
    en: 'A hearing is closed only for a reason in the law (Order 81, art. 27).',
  },
  'ruling.online-from-2025': {
    zh: '线上口头审理自2025年2月1日起施行（裁决和调解办法第二十七条）。',
    en: 'Hearings over the line are since 2025-02-01 (Order 81, art. 27).',
  },
  'ruling.no-stay-for-invention': {
    zh: '发明专利被请求宣告无效，不属于应当中止的情形（裁决和调解办法第二十八条、第二十九条）。',
    en: 'A patent for invention that is attacked is no reason to suspend (Order 81, arts 28, 29).',
  },
  'ruling.both-sides': {
    zh: '和解须有请求人和被请求人双方的意愿（裁决和调解办法第三十五条）。',
    en: 'Both sides must be willing (Order 81, art. 35).',
  },
  'ruling.negotiating-already': { zh: '正在和解期间。', en: 'They are negotiating already.' },
  'ruling.not-negotiating': { zh: '没有进行中的和解期间。', en: 'No negotiation is open.' },
  'ruling.negotiation-open': { zh: '和解期间尚未结束。', en: 'The negotiation is open.' },
  'ruling.advice-from-2025': {
    zh: '咨询意见自2025年2月1日起可以请求（裁决和调解办法第十三条）。',
    en: 'Opinions are given on requests since 2025-02-01 (Order 81, art. 13).',
  },
  'ruling.reached-before-sent': { zh: '收到日期早于发出日期。', en: 'It was received before it was sent.' },
  'ruling.holder-not-silent': {
    zh: '权利人已撤回警告、请求处理或者起诉的，不出具咨询意见（裁决和调解办法第十三条）。',
    en: 'No opinion where the right holder has acted (Order 81, art. 13).',
  },
  'ruling.silence-not-over': {
    zh: '权利人可以沉默至{silentTo}，{askedOn}的请求过早（裁决和调解办法第十三条）。',
    en: 'The right holder may be silent through {silentTo}: a request of {askedOn} is too early (Order 81, art. 13).',
  },
  'ruling.repeat-from-2025': {
    zh: '直接裁决自2025年2月1日起施行（裁决和调解办法第三十四条）。',
    en: 'Direct rulings are since 2025-02-01 (Order 81, art. 34).',
  },
  'ruling.not-in-force-yet': {
    zh: '须写明已经生效的日期（裁决和调解办法第三十三条、第三十四条）。',
    en: 'Give the day on which it took effect, which has come (Order 81, arts 33, 34).',
  },
  'ruling.not-a-repeat': {
    zh: '仅就同一专利权再次实施相同类型的侵权行为，可以直接裁决（裁决和调解办法第三十四条）。',
    en: 'Only the same kind of infringement of the same patent is ruled on directly (Order 81, art. 34).',
  },
  'ruling.nothing-to-change': {
    zh: '没有可以变更、撤销的裁决（裁决和调解办法第三十三条）。',
    en: 'There is no ruling to change or revoke (Order 81, art. 33).',
  },
  'ruling.performed-already': {
    zh: '{party}已经履行或者强制执行，变更、撤销不具有追溯力（裁决和调解办法第三十三条）。',
    en: 'What {party} has performed, or was enforced, stays as it is (Order 81, art. 33).',
  },
  'ruling.nothing-ruled': { zh: '尚未作出裁决。', en: 'Nothing has been ruled.' },
  'ruling.not-a-patent': { zh: '{right}不是案卷中的专利。', en: '{right} is no patent of the file.' },
  'ruling.no-such-right': {
    zh: '案卷中没有这一理由所指的权利（裁决和调解办法第十四条）。',
    en: 'The file has no right of the kind that this ground speaks of (Order 81, art. 14).',
  },
  'ruling.limitation-not-pleaded': {
    zh: '被请求人没有提出请求时限抗辩，不得依职权适用（裁决和调解办法第十九条）。',
    en: 'No respondent pleaded the time to ask, which is not looked at otherwise (Order 81, art. 19).',
  },
  'ruling.act-continues': {
    zh: '请求时侵权行为仍在继续、专利权在有效期内的，应当受理（裁决和调解办法第十九条）。',
    en: 'An act that goes on while the patent lives is never out of time (Order 81, art. 19).',
  },
  'ruling.known-on-needed': {
    zh: '请写明请求人知道侵权行为和侵权人的日期（裁决和调解办法第十九条）。',
    en: 'Say when the requester knew the act and who did it (Order 81, art. 19).',
  },
  'ruling.asked-in-time': {
    zh: '请求时限至{through}，本请求没有超过（裁决和调解办法第十九条）。',
    en: 'The time to ask ran through {through}: the request was in time (Order 81, art. 19).',
  },
  'ruling.carry-not-now': {
    zh: '裁决现处于“{is}”，不能并案：须均已立案、尚未作出裁决。',
    en: 'The ruling is "{is}" and cannot be merged: both must be filed and undecided.',
  },
  'ruling.carry-after-hearing': {
    zh: '已通知或者进行口头审理，不能并案；可以合并审理（裁决和调解办法第二十一条）。',
    en: 'An oral hearing was notified or held: hear them together instead of merging (Order 81, art. 21).',
  },
  'ruling.carry-ruled': {
    zh: '已对部分被请求人作出裁决，不能并案。',
    en: 'Some respondents have been ruled on: it cannot be merged.',
  },
  'ruling.carry-pending': {
    zh: '有未了结的管辖异议、报请指定、回避、鉴定、和解、协助取证或者登记保存，先行办结再并案。',
    en: 'An objection, referral, recusal, appraisal, negotiation, letter or preservation is open: bring it to its end first.',
  },
  'ruling.carry-unrelated': {
    zh: '两案没有相同的专利，也没有相同的被请求人，不能并案（裁决和调解办法第二十一条）。',
    en: 'They share neither a patent nor a respondent and cannot be merged (Order 81, art. 21).',
  },
  'ruling.carry-both-sides': {
    zh: '{party}在两案中分属双方，不能并案。',
    en: '{party} stands on different sides in the two: they cannot be merged.',
  },
  'ruling.carry-answer-open': {
    zh: '{party}在其中一案的答辩期尚未了结，待答辩或者期满后再并案。',
    en: '{party} has not answered in both: wait until the answers are in or the time is over.',
  },
};
