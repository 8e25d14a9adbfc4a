import type { Words } from '../engine/command.js';

/** Refusals of acts on proposals, and of the table of who signs. */
export const approvalRefusals: Readonly<Record<string, Words>> = {
  'approval.not-proposable': {
    zh: '没有这一事项，或者该事项无须他人签批，请直接办理。',
    en: 'There is no such act, or nobody else has to sign it: give it yourself.',
  },
  'approval.waits-already': {
    zh: '同一事项已经送审，尚在签批中。',
    en: 'The same act was proposed already and waits for its signature.',
  },
  'approval.self': {
    zh: '不得签批自己送审的事项：此项须由他人批准（{law}）。',
    en: 'Nobody signs what she proposed herself: another has to approve it ({law}).',
  },
  'approval.own-case': {
    zh: '办案人员不得签批自己承办的程序：此项须由他人批准（{law}）。',
    en: 'Who handles the proceeding does not sign in it: another has to approve it ({law}).',
  },
  'approval.stale-proposal': {
    zh: '送审之后情况已有变化（{changes}），不能签批（{law}）：由送审人核对后重新送审。',
    en: 'It changed since it was proposed ({changes}) and cannot be signed ({law}): its proposer looks at it again.',
  },
  'approval.wrong-post': {
    zh: '您的岗位无权签批此项（{law}）；可以签批的岗位：{allowed}。',
    en: 'Your post may not sign this ({law}); posts that may: {allowed}.',
  },
  'approval.not-delegated': {
    zh: '按本机关签批授权（{authority}，自{from}起），此项由{allowed}签批（{law}）。',
    en: 'By the delegation of this bureau ({authority}, from {from}) this is signed by {allowed} ({law}).',
  },
  'approval.no-such-proposal': { zh: '案卷中没有所指的送审事项。', en: 'There is no such proposal in the file.' },
  'approval.over': { zh: '该送审事项已经签批或者撤回。', en: 'It was signed or withdrawn already.' },
  'approval.with-proposer': {
    zh: '该事项已退回送审人，待其重新送审或者撤回。',
    en: 'It lies with its proposer, to be proposed again or withdrawn.',
  },
  'approval.not-your-step': { zh: '该事项现不在您处。', en: 'It does not lie with you.' },
  'approval.other-step': { zh: '该事项在您处待办的是另一步骤。', en: 'You are asked for another step of it.' },
  'approval.not-the-proposer': { zh: '只能由送审人办理。', en: 'Only its proposer may do this.' },
  'approval.not-returned': {
    zh: '该事项还在他人处：须先退回或者撤回，方可修改。',
    en: 'It lies with another: it is returned or withdrawn before it is changed.',
  },
  'approval.another-act': {
    zh: '重新送审的须是同一程序、同一当事人（措施）的同一事项。',
    en: 'What is proposed again is the same act on the same proceeding and party or measure.',
  },
  'approval.without-effect': { zh: '这样办理不产生任何结果。', en: 'Nothing would come of it.' },
  'approval.countersigns-own': {
    zh: '送审人不得会签或者签批自己送审的事项。',
    en: 'The proposer neither countersigns nor signs it.',
  },
  'approval.officer-twice': { zh: '该人员已在签批流程中。', en: 'This officer is asked already.' },
  'approval.return-to-earlier': { zh: '只能退回到在先的步骤。', en: 'It is returned to an earlier step.' },
  'approval.not-yours': {
    zh: '只有送审人、在办人员或者负责人可以办理。',
    en: 'Only its proposer, whom it lies with, or a head may do this.',
  },
  'approval.no-open-step': { zh: '没有这一步骤，或者该步骤已经办结。', en: 'There is no such step, or it is done.' },
  'approval.leave-over': { zh: '请假截止日期不得早于{from}。', en: 'The leave may not end before {from}.' },
  'approval.waits-for-you': { zh: '该事项就在您处，请办理。', en: 'It lies with you.' },
  'approval.urged-today': { zh: '已于{on}催办。', en: 'It was urged on {on} already.' },
  'approval.person-erased': {
    zh: '所填个人信息已经删除，须撤回后另行送审。',
    en: 'Personal data in it were erased: withdraw it and propose anew.',
  },
  'approval.form-outdated': {
    zh: '所填内容不再符合该事项的要求，须由送审人修改后重新送审。',
    en: 'Its form is no longer as the act asks for it: its proposer writes it anew.',
  },
  'delegation.no-such-act': { zh: '没有这一须签批的事项。', en: 'There is no such act that is signed.' },
  'delegation.in-person': {
    zh: '此项须由本人签批，不得委托（{law}）。',
    en: 'This is signed in person and cannot be delegated ({law}).',
  },
  'delegation.beyond-act': {
    zh: '只能在依法有权签批的岗位（{allowed}）中授权（{law}）。',
    en: 'It can be given only to posts that may sign by law: {allowed} ({law}).',
  },
  'delegation.ends-before': { zh: '截止日期不得早于生效日期。', en: 'It may not end before it begins.' },
  'delegation.no-change': { zh: '现行授权即是如此，无须变更。', en: 'This holds already: nothing would change.' },
};
