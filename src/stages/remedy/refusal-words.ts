import type { Words } from '../../engine/command.js';

export const refusalWords: Readonly<Record<string, Words>> = {
  'remedy.known-on-missing': {
    zh: '请填写申请人知道该行为之日，救济期限自该日起算',
    en: 'Say when the applicant learned of the act: the time for a remedy runs from that day',
  },
  'remedy.copy-date': {
    zh: '收到副本之日应当在受理之后、今日之前',
    en: 'The copy came after the acceptance and not in the future',
  },
  'remedy.no-such-act': {
    zh: '本案没有作出该行为的程序',
    en: 'No proceeding of this case did such an act',
  },
  'remedy.which-proceeding': {
    zh: '作出该行为的程序不止一个，请指明：{among}',
    en: 'Several proceedings may have done it; name one of {among}',
  },
  'remedy.pending': {
    zh: '对同一行为的行政复议或者行政诉讼正在进行（行政复议法第二十九条）',
    en: 'Reconsideration or a suit against the same act is pending (Reconsideration Law, art. 29)',
  },
  'remedy.exhausted': {
    zh: '对同一行为已经作出复议决定或者生效裁判，不得再次提起',
    en: 'The same act was decided upon already and cannot be challenged again',
  },
  'remedy.reconsideration-first': {
    zh: '对该行为应当先申请行政复议（行政复议法第二十三条）',
    en: 'Reconsideration comes first against this act (Reconsideration Law, art. 23)',
  },
  'remedy.reconsideration-unsettled': {
    zh: '对行政裁决能否申请行政复议，法律未明，本市未开通；可以自收到之日起十五日内起诉（专利法第六十五条）',
    en: 'Whether a ruling is open to reconsideration is not settled, and not opened in this city; a suit is (Patent Law, art. 65)',
  },
  'remedy.own-signature': { zh: '应当由负责人签署，不得自行签署', en: 'The head signs, not who drew it up' },
  'remedy.unknown-document': { zh: '材料尚未附卷，请先附卷', en: 'This document is not on file yet: attach it first' },
  'remedy.absence-unexplained': {
    zh: '负责人未参加的，应当说明理由并委托工作人员（行政复议法第五十一条、行政诉讼法第三条）',
    en: 'Where no head attends, say why, and send staff (Reconsideration Law, art. 51; Litigation Law, art. 3)',
  },
  'remedy.stayed-already': { zh: '已经停止执行', en: 'Execution is stayed already' },
  'remedy.not-stayed': { zh: '没有停止执行的决定', en: 'Execution is not stayed' },
  'remedy.redo-length': {
    zh: '责令重新作出或者履行的，应当登记期限',
    en: 'Where the act is to be done anew or performed, say within which time',
  },
  'remedy.ground-missing': {
    zh: '责令重作的，应当登记撤销理由：以违反法定程序撤销的，可以作出相同行为',
    en: 'Say why it was revoked: only after a fault of procedure may the same be done again',
  },
  'remedy.nothing-owed': {
    zh: '该行为不是拒绝或者不答复，不能责令履行',
    en: 'The act refused nobody anything: there is nothing to perform',
  },
  'remedy.amounts-missing': {
    zh: '变更处罚的，应当登记变更后的罚款和没收违法所得数额',
    en: 'Where a penalty is changed, give the fine and the confiscated gains as changed',
  },
  'remedy.appeal-open': {
    zh: '上诉期至{dueOn}，此前一审裁判不生效（行政诉讼法第八十五条）',
    en: 'It may be appealed until {dueOn} and is not in force before (Litigation Law, art. 85)',
  },
  'remedy.appeal-late': {
    zh: '上诉期至{dueOn}，已经届满（行政诉讼法第八十五条）',
    en: 'The time for an appeal ended on {dueOn} (Litigation Law, art. 85)',
  },
};
