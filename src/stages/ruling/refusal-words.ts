import type { StageWords } from '../../case/stage.js';

export const refusalWords: StageWords['refusals'] = {
  'ruling.not-a-respondent': { zh: '{party}未登记为被请求人。', en: '{party} is not registered as a respondent.' },
  'ruling.no-requester': { zh: '案卷中没有请求人，请先补充登记。', en: 'No requester is on file: add one first.' },
  'ruling.city-not-competent': {
    zh: '按本市口径，本市无权处理专利侵权纠纷：请告知请求人向自治区知识产权局提出。',
    en: 'By the reading that this city follows it is not competent: the request goes to the office of the region.',
  },
  'ruling.panel-odd': { zh: '合议组由三人以上单数组成。', en: 'A panel has three or another odd number of members.' },
  'ruling.presiding-not-in-panel': { zh: '合议组组长须是合议组成员。', en: 'Whoever presides must be of the panel.' },
  'ruling.corrected-once': { zh: '补正只能通知一次。', en: 'Correction may be asked for only once.' },
  'ruling.not-under-2015': {
    zh: '2025年2月1日前开始的期限适用专利行政执法办法第{article}条，不得如此延长。',
    en: 'A term begun before 2025-02-01 follows art. {article} of the measures of 2015 and cannot be so extended.',
  },
  'ruling.hearing-notice-short': {
    zh: '口头审理须提前三个工作日通知，现只有{days}个工作日。',
    en: 'Notice must be three working days ahead; there are {days}.',
  },
  'ruling.hearing-not-notified': {
    zh: '口头审理须先通知，且不得早于通知的日期。',
    en: 'The hearing must be notified and not held before its day.',
  },
  'ruling.not-a-party': { zh: '{party}不是本程序的当事人。', en: '{party} is not a party to this proceeding.' },
  'ruling.already-extended': { zh: '本机关负责人只能批准延长一次。', en: 'The head may extend only once.' },
  'ruling.extend-first': { zh: '应当先由本机关负责人批准延长。', en: "The head's extension comes first." },
  'ruling.performance-in-past': {
    zh: '履行期限不得早于协议日期。',
    en: 'Performance cannot be due before the agreement.',
  },
  'ruling.nothing-to-withdraw': {
    zh: '对{party}没有可以撤回的请求。',
    en: 'There is no pending request against {party}.',
  },
  'ruling.answer-outstanding': {
    zh: '{party}的送达或者答辩程序尚未完成，不得裁决。',
    en: 'Service on {party}, or his answer, is outstanding: no ruling yet.',
  },
  'ruling.votes-not-panel': { zh: '票数与合议组人数{panel}不符。', en: 'The votes do not match a panel of {panel}.' },
  'ruling.no-majority': { zh: '裁决须经合议组过半数通过。', en: 'A ruling needs the majority of the panel.' },
  'ruling.respondent-left-out': { zh: '裁决遗漏了{party}。', en: 'The ruling leaves out {party}.' },
  'ruling.not-under-review': { zh: '{party}不在审理中。', en: '{party} is not before the panel.' },
  'ruling.ruled-twice': { zh: '对{party}重复作出裁决事项。', en: '{party} is named twice.' },
  'ruling.measures-missing': {
    zh: '认定{party}侵权的，须写明停止侵权的措施和履行期限。',
    en: 'Where {party} infringes, say what must stop and by when.',
  },
  'ruling.measures-without-infringement': {
    zh: '未认定{party}侵权的，不得责令停止。',
    en: 'Nothing can be ordered where {party} does not infringe.',
  },
  'ruling.nothing-to-serve': { zh: '没有待向{party}送达的裁决书。', en: 'There is no ruling to serve on {party}.' },
  'ruling.already-published': { zh: '裁决书已经公开。', en: 'The ruling has been published.' },
  'ruling.not-masked': { zh: '公开前须遮蔽商业秘密和个人信息。', en: 'Mask secrets and personal data first.' },
  'ruling.sues-for-himself': {
    zh: '被请求人只能就涉及自己的裁决事项起诉。',
    en: 'A respondent sues only about his own outcome.',
  },
  'ruling.not-open-to-suit': {
    zh: '对{party}的裁决事项目前不能起诉。',
    en: 'The outcome for {party} is not open to suit.',
  },
  'ruling.not-changed': {
    zh: '法院、复议机关不直接变更行政裁决；撤销的，登记撤销或者责令重作。',
    en: 'A ruling is not changed by court or body: record that it was revoked, or is to be done anew.',
  },
  'ruling.agency-first': {
    zh: '本机关申请强制执行的期限尚未届满，权利人不能自行申请。',
    en: 'The agency may still apply: the right holder cannot yet.',
  },
  'ruling.demand-first': { zh: '申请法院强制执行前须先催告。', en: 'Serve a demand before applying to the court.' },
  'ruling.agency-too-late': { zh: '本机关申请强制执行的期限已届满。', en: "The agency's time to apply has ended." },
  'ruling.demand-running': { zh: '催告期限{due}尚未届满。', en: 'The demand runs until {due}.' },
};
