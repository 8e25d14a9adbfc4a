import type { Words } from '../engine/command.js';

/** Refusals of the composer, of the case itself and of the ledger. */
export const procedureRefusals: Readonly<Record<string, Words>> = {
  'act.in-future': { zh: '日期不得晚于今天（{today}）。', en: 'The date may not be after today ({today}).' },
  'act.before-precondition': {
    zh: '日期不得早于其前提成立之日（{since}）。',
    en: 'The date may not be before {since}, when what it builds on came about.',
  },
  'act.not-now': {
    zh: '程序现处于“{is}”，不能作出此项行为。',
    en: 'The proceeding is "{is}": this may not be done now.',
  },
  'act.instant-required': {
    zh: '以小时计的期限自此行为起算或者由此行为完成，须填写准确时刻。',
    en: 'A term in hours starts with this act or is met by it: its exact time is required.',
  },
  'act.instant-of-another-day': {
    zh: '时刻与日期不一致：所填时刻在北京时间{day}，所填日期为{occurredOn}。',
    en: 'The time is not of the date given: it lies on {day} in Beijing time, and the date is {occurredOn}.',
  },
  'act.instant-in-future': {
    zh: '时刻不得晚于现在。',
    en: 'The time may not be later than now.',
  },
  'approval.unknown-person': {
    zh: '所填批准人（{person}）不是本机关在岗人员；须为{level}{law}。',
    en: '{person}, named as having approved, is nobody who works in this agency; it must be {level}{law}.',
  },
  'approval.not-of-level': {
    zh: '此项依法须由{level}批准{law}；{name}不担任该职务。',
    en: 'The law reserves the approval to {level}{law}; {name} holds no such post.',
  },
  'approval.not-of-post': {
    zh: '此项须由{level}批准或者签署；{name}不担任该职务。',
    en: 'It is approved or signed by {level}; {name} holds no such post.',
  },
  'track.unknown': {
    zh: '该程序中没有所指的当事人、措施或者财物。',
    en: 'The proceeding has no such respondent, measure or lot.',
  },
  'track.not-now': {
    zh: '该当事人（措施、财物）现处于“{is}”，不能作出此项行为。',
    en: 'This track is "{is}": this may not be done now.',
  },
  'proceeding.unknown': { zh: '没有所指的程序：{proceeding}。', en: 'There is no such proceeding: {proceeding}.' },
  'proceeding.none-open': { zh: '案件没有进行中的此类程序。', en: 'The case has no open proceeding of this stage.' },
  'proceeding.which': {
    zh: '有多个进行中的程序，须指明其一：{open}。',
    en: 'Several proceedings are open; name one of {open}.',
  },
  'case.unknown-party': { zh: '案卷中没有这位当事人。', en: 'No such party is on file.' },
  'same-act.unanswered': {
    zh: '其他案卷有相同当事人和相同权利，请核对是否同一违法行为并说明理由（行政处罚法第二十九条）：{cases}。',
    en: 'Other files have the same party and right: say whether it is the same act, and why (APL art. 29): {cases}.',
  },
  'same-act.first-filed': {
    zh: '{office}已于{filedOn}先行立案（{number}），由最先立案的机关管辖；本机关的管辖须经协商或者指定确定（行政处罚法第二十五条）。',
    en: '{office} filed first, on {filedOn} ({number}), and has jurisdiction unless agreement or designation settled it for this bureau (APL art. 25).',
  },
  'secrecy.no-such-document': { zh: '案卷中没有所指的材料。', en: 'No such document is on file.' },
  'secrecy.head-marks': {
    zh: '国家秘密由机构负责人以上标注并确定知悉范围。',
    en: 'A state secret is marked by a head, who says who may read it.',
  },
  'secrecy.whole-file': { zh: '国家秘密须标注整个案卷。', en: 'A state secret is marked for the whole file.' },
  'secrecy.readers-needed': { zh: '标注国家秘密须确定知悉范围。', en: 'Say who may read the state secret.' },
  'secrecy.no-readers': { zh: '知悉范围仅适用于国家秘密。', en: 'Readers are named for a state secret only.' },
  'secrecy.no-such-mark': { zh: '没有所指的保密标注（现有：{marks}）。', en: 'There is no such mark (set: {marks}).' },
  'secrecy.not-published': {
    zh: '案卷涉及国家秘密，不得公开（行政处罚法第五十条）。',
    en: 'The file holds a state secret: nothing of it is published (APL art. 50).',
  },
  'secrecy.withheld-needed': {
    zh: '案卷标注了保密事项（{kinds}），公开时须写明已隐去的内容。',
    en: 'Secrets are marked ({kinds}): say what was withheld from the publication.',
  },
  'service.email-needed': {
    zh: '同意电子送达的，须填写电子送达地址。',
    en: 'Consent to electronic service needs an address.',
  },
  'service.address-unconfirmed': {
    zh: '当事人未确认送达地址，退回不发生送达效力，请采用其他方式送达。',
    en: 'The party confirmed no address: what came back was not served, serve it in another way.',
  },
  'service.consequence-untold': {
    zh: '确认送达地址时未告知后果，退回不发生送达效力。',
    en: 'The party was not told what a wrong address brings about: what came back was not served.',
  },
  'service.no-electronic-consent': {
    zh: '当事人确认送达地址时未同意电子送达。',
    en: 'The party confirmed an address and did not consent to electronic service.',
  },
  'correction.no-such-entry': {
    zh: '案卷中没有所指的录入，或者已经撤回。',
    en: 'There is no such entry in the file, or it was taken back.',
  },
  'correction.follows-from-act': {
    zh: '这一条是系统由前一行为得出的，请更正该行为的录入。',
    en: 'This entry follows from an act: correct the entry of that act.',
  },
  'correction.effect-outside': {
    zh: '已经签发、编号或者经批准、决定的行为，不能以更正录入改变：文书有误的依法更正、补正，行为有误的依法变更、撤销。',
    en: 'What was signed, numbered or decided is not changed by correcting an entry: a paper is rectified by a correction notice, an act is changed or revoked as the law says.',
  },
  'correction.not-your-entry': {
    zh: '您的岗位不录入此项；可以更正的岗位：{allowed}。',
    en: 'Your role does not enter this; roles that may correct it: {allowed}.',
  },
  'correction.person-erased': {
    zh: '所涉个人信息已经删除，不能更正。',
    en: 'The personal data concerned were erased and cannot be corrected.',
  },
  'correction.kind-of-party': {
    zh: '原录入为单位，其名称未按个人信息加密，不能更正为自然人：请另行登记该当事人。',
    en: 'It was entered as an entity, whose name is not sealed: register the person as a party of its own.',
  },
  'correction.nothing-changed': {
    zh: '与现有录入相同，没有可更正的内容。',
    en: 'It reads the same already: nothing is corrected.',
  },
  'correction.another-course': {
    zh: '这样更正等于另一行为，案件将走向另一结果：请另行办理相应事项。',
    en: 'Entered so it would be another act and take another course: give that act instead.',
  },
  'correction.stands-in-the-way': {
    zh: '其后{on}的“{event}”以现有录入为前提，更正后不能成立，请先处理该项。',
    en: 'What was done on {on} ("{event}") rests on the entry as it stands and would not hold: see to that first.',
  },
  'correction.lapse-stands': {
    zh: '期限（{limit}）届满的后果已经记载，更正后届满日为{dueOn}，须先依法处理该后果。',
    en: 'The lapse of {limit} has had its effect; with the correction it would end on {dueOn}: see to that effect first.',
  },
  'withdrawal.nothing-entered': {
    zh: '您最近没有在本案录入可以撤回的内容。',
    en: 'You have entered nothing here lately that could be taken back.',
  },
  'withdrawal.no-such-entry': {
    zh: '案卷中没有所指的录入，或者已经撤回。',
    en: 'There is no such entry in the file, or it was taken back already.',
  },
  'withdrawal.not-yours': { zh: '只能由录入人本人撤回。', en: 'Only who entered it may take it back.' },
  'withdrawal.effect-outside': {
    zh: '“{event}”有对外效力或者属于批准、决定，不能撤回：依法更正、变更或者撤销。',
    en: '"{event}" has effect outside, or is an approval or decision: it is rectified, changed or revoked as the law says.',
  },
  'withdrawal.numbered': {
    zh: '“{event}”已经编号，不能撤回；录入有误的请更正。',
    en: '"{event}" bears a number and cannot be taken back; correct what was entered wrongly.',
  },
  'withdrawal.signed': {
    zh: '已有签署的文书（{document}），不能撤回；录入有误的请更正。',
    en: 'A signed paper belongs to it ({document}): it cannot be taken back; correct what was entered wrongly.',
  },
  'withdrawal.handed-over': {
    zh: '“{event}”已经移交其他部门，不能撤回。',
    en: '"{event}" was handed to another department and cannot be taken back.',
  },
  'withdrawal.too-late': {
    zh: '录入已过十分钟（{until}止），不能撤回；录入有误的请更正。',
    en: 'More than ten minutes have passed (until {until}): correct what was entered wrongly.',
  },
  'withdrawal.another-acted': {
    zh: '其后已有他人于{on}办理“{event}”，不能撤回；录入有误的请更正。',
    en: 'Somebody else has acted since ("{event}", {on}): correct what was entered wrongly.',
  },
  'withdrawal.something-follows': {
    zh: '其后又办理了“{event}”（{on}），请先撤回该项，或者更正录入。',
    en: 'Something follows ("{event}", {on}): take that back first, or correct the entry.',
  },
  'excuse.no-such-term': { zh: '没有所指的期限。', en: 'There is no such term.' },
  'excuse.not-a-partys-term': {
    zh: '只有当事人的期限可以因正当事由顺延。',
    en: 'Only a term of a party can be excused.',
  },
  'excuse.not-missed': { zh: '该期限没有耽误（现为{is}）。', en: 'The term was not missed (it is {is}).' },
  'excuse.obstacle-after-term': {
    zh: '障碍发生在期限届满（{dueOn}）之后，不是耽误期限的原因。',
    en: 'The obstacle arose after the term had ended on {dueOn}.',
  },
  'excuse.obstacle-before-end': {
    zh: '障碍在期限届满（{dueOn}）之前已经消除，当事人仍可按期办理。',
    en: 'The obstacle ended before the term did, on {dueOn}: the party could still act.',
  },
  'excuse.dates': {
    zh: '障碍消除、提出申请、作出决定的日期先后不符。',
    en: 'The dates of obstacle, request and decision do not follow each other.',
  },
  'excuse.asked-too-late': {
    zh: '应当在障碍消除后十日内（{until}前）提出顺延申请（民事诉讼法第八十六条）。',
    en: 'It had to be asked for within ten days of the end of the obstacle, by {until} (CPL art. 86).',
  },
  'excuse.decided': {
    zh: '决定已经作出，耽误的期限不能再顺延，当事人可以申请复议或者起诉。',
    en: 'The decision was made: the term cannot be excused any more, the remedies remain.',
  },
  'case.no-other-case': { zh: '没有所指的案件，或者无权查看。', en: 'There is no such case, or you may not see it.' },
  'case.same-case': { zh: '所指的就是本案。', en: 'That is this case itself.' },
  'case.already-linked': { zh: '两案已经这样关联。', en: 'The two cases are linked so already.' },
  'case.id-taken': { zh: '该案件标识已被使用。', en: 'There is a case of that id already.' },
  'case.no-open-penalty': { zh: '没有正在办理的行政处罚。', en: 'There is no open penalty.' },
  'case.merge-other-competence': {
    zh: '两案不属于同一机关管辖，不能并案：管辖争议协商或者报请指定，或者移送（行政处罚法第二十五条；专利纠纷行政裁决和调解办法第九条）。',
    en: 'The cases lie with different bureaus and cannot be merged: settle jurisdiction, or transfer (APL art. 25; O81 art. 9).',
  },
  'case.merge-other-kind': {
    zh: '两案的程序不同（处罚、裁决、调解），依据不同，分别办理，不能并案；可以关联案件。',
    en: 'The cases are of different kinds (penalty, ruling, mediation) under different law and stay apart; they can be linked.',
  },
  'case.nothing-to-merge': {
    zh: '没有正在办理、可以并案的处罚、裁决或者调解。',
    en: 'No penalty, ruling or mediation is open that could be merged.',
  },
  'case.merge-into-earlier': {
    zh: '另案立案在先（{filedOn}，本案{own}）：应当将本案并入另案，期限以最早立案日为准。',
    en: 'The other case was filed first, on {filedOn} (this one on {own}): merge this one into it, the earliest filing date governs.',
  },
  'case.nothing-unperformed': {
    zh: '该当事人没有已经可以强制执行而仍未履行的处罚或者裁决（先确认生效并催告）。',
    en: 'The party has no penalty or ruling that can be enforced and is unperformed: confirm that it is final and demand it first.',
  },
  'case.decided-after-proposal': { zh: '决定日期不能晚于提出日期。', en: 'It was decided before it was proposed.' },
  'case.refusal-already-proposed': {
    zh: '已经提出列入，尚无结果。',
    en: 'A listing was proposed and has no outcome yet.',
  },
  'case.already-registered': { zh: '案件已经登记。', en: 'The case is registered already.' },
  'case.not-registered': { zh: '案件尚未登记。', en: 'The case is not registered yet.' },
  'case.received-after-registration': {
    zh: '收到日期不得晚于登记日期。',
    en: 'It cannot have been received after it was registered.',
  },
  'case.archived': {
    zh: '案卷已经归档，须先经批准调卷（启封）后方可办理。',
    en: 'The file lies in the archive: it must be taken out with approval first.',
  },
  'case.is-consultation': {
    zh: '来信属于咨询，不按投诉举报处理，不登记案源：请告知来信人向业务机构或者12345、12315咨询（市场监督管理投诉举报处理暂行办法第三十九条）。',
    en: 'This is a request for advice and no case: tell the writer to ask the responsible unit or the 12345 or 12315 line (TSJB art. 39).',
  },
  'case.is-petition': {
    zh: '来信属于信访事项，不登记案源：请告知来信人依照信访规定向信访机构提出（市场监督管理投诉举报处理暂行办法第三十九条）。',
    en: 'This is a petition and no case: tell the writer to turn to the petition office (TSJB art. 39).',
  },
  'case.is-disclosure-request': {
    zh: '来信属于政府信息公开申请，不登记案源：请告知来信人向政府信息公开工作机构提出（市场监督管理投诉举报处理暂行办法第三十九条）。',
    en: 'This is a request for government information and no case: tell the writer to turn to the disclosure office (TSJB art. 39).',
  },
  'case.is-reconsideration': {
    zh: '来信属于行政复议申请，不登记案源：请告知来信人向行政复议机关提出（市场监督管理投诉举报处理暂行办法第三十九条）。',
    en: 'This is an application for reconsideration and no case: tell the writer to turn to the reconsideration body (TSJB art. 39).',
  },
  'case.is-discipline': {
    zh: '来信属于纪检监察检举控告，不登记案源：请告知来信人向纪检监察机关提出（市场监督管理投诉举报处理暂行办法第三十九条）。',
    en: 'This is a disciplinary accusation and no case: tell the writer to turn to the discipline inspection body (TSJB art. 39).',
  },
  'case.source-twice': {
    zh: '同一来信中的其他诉求不得与案源相同。',
    en: 'What else the letter asks for must differ from the source.',
  },
  'case.no-mediation': {
    zh: '本案没有调解程序，不能登记调解中发现的线索。',
    en: 'The case has no mediation in which a clue could have been found.',
  },
  'case.right-holder-is-no-consumer': {
    zh: '权利人的来信不是消费投诉：请按举报、请求处理或者专利侵权纠纷处理请求登记（市场监督管理投诉举报处理暂行办法第三条、第十五条）。',
    en: "A right holder's letter is no consumer complaint: register a report, a request to handle or a patent request (TSJB arts 3, 15).",
  },
  'case.copyright-needed': {
    zh: '著作权投诉须登记涉案的著作权。',
    en: 'A copyright complaint needs a copyright among the rights.',
  },
  'case.patent-needed': {
    zh: '专利侵权纠纷处理请求须登记涉案的专利。',
    en: 'A request for a patent ruling needs a patent among the rights.',
  },
  'case.party-id-taken': { zh: '案卷中已有此当事人代号。', en: 'This party id is taken.' },
  'case.right-id-taken': { zh: '案卷中已有此权利代号。', en: 'This right id is taken.' },
  'case.credit-code-of-a-person': { zh: '自然人没有统一社会信用代码。', en: 'A natural person has no credit code.' },
  'case.identity-number-of-an-entity': { zh: '单位没有居民身份证号码。', en: 'An entity has no identity number.' },
  'case.not-a-person': { zh: '只能删除自然人的个人信息。', en: "Only a natural person's data can be erased." },
  'case.already-erased': { zh: '个人信息已经删除。', en: "This person's data is erased already." },
  'term.instant-missing': { zh: '以小时计的期限须有准确时刻。', en: 'A term in hours needs an exact time.' },
  'term.start-missing': { zh: '缺少期限的起算日。', en: 'The day from which the term runs is missing.' },
  'term.length-missing': { zh: '缺少期限的长度。', en: 'The length of the term is missing.' },
  'term.length-out-of-bounds': {
    zh: '期限长度超出法定范围。',
    en: 'The length of the term is outside what the law allows.',
  },
  'term.not-running': { zh: '该期限未在计算中。', en: 'This term is not running.' },
  'term.extension-too-late': {
    zh: '期限届满后不得延长（{law}）。',
    en: 'A term that has ended cannot be extended ({law}).',
  },
  'term.extension-used-up': { zh: '延长次数已经用完（{law}）。', en: 'The term cannot be extended again ({law}).' },
  'term.extension-too-long': {
    zh: '延长超过法定上限（{law}）。',
    en: 'The extension is longer than the law allows ({law}).',
  },
};
