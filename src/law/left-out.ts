import type { Words } from '../engine/command.js';

/** A step for which no command is meant: why, and what an officer does instead. Ten at the most in part one. */
export interface LeftOut {
  readonly step: string;
  readonly why: Words;
  readonly instead: Words;
}

export const leftOut: readonly LeftOut[] = [
  {
    step: 'CASE-DAYS-CUSTODY',
    why: {
      zh: '羁押期限由公安机关掌握，本系统不计',
      en: 'Terms of custody are kept by the police and are not counted here',
    },
    instead: { zh: '以公安机关的通知为准', en: 'Go by the notice of the police' },
  },
  {
    step: 'CASE-NO-FINE-TARGET',
    why: {
      zh: '这是禁止，不是应办的事：系统不按单位、个人统计罚没款',
      en: 'It forbids: no screen or figure ranks units or officers by fines',
    },
    instead: { zh: '无须办理', en: 'Nothing is to be done' },
  },
  {
    step: 'CASE-TECH-COURT',
    why: { zh: '由受诉法院自行告知', en: 'The court tells the parties itself' },
    instead: { zh: '收到的告知附卷', en: 'Attach the notice that came in' },
  },
  {
    step: 'REM-RECON-SEND',
    why: { zh: '属于复议机构的内部期限', en: 'Terms inside the reconsideration body' },
    instead: { zh: '收到副本时登记行政复议', en: 'Record the reconsideration when its copy arrives' },
  },
  {
    step: 'CASE-DAYS-LOCAL',
    why: {
      zh: '民族节日是否计入法定期限的休假日，依据尚未查明；期限只按全国放假安排计算',
      en: 'Whether a local holiday counts as a free day in legal terms is not settled; terms follow the national plan',
    },
    instead: {
      zh: '期限末日逢当地节日的，提前一个工作日办理',
      en: 'Where a term ends on a local holiday, act a working day before it',
    },
  },
  {
    step: 'CASE-NO-NIGHT',
    why: {
      zh: '所涉部门没有强制执行权，强制执行由人民法院实施',
      en: 'The bureaus concerned have no power of compulsory execution; the court executes',
    },
    instead: { zh: '催告后申请人民法院强制执行', en: 'Demand performance, then apply to the court' },
  },
  {
    step: 'CASE-JURISDICTION',
    why: {
      zh: '管辖地由办案人员按事实判断，本系统不作判断',
      en: 'Where the act took place is judged by the officer on the facts, not by the system',
    },
    instead: {
      zh: '无管辖权的移送，有争议的协商或者报请指定',
      en: 'Transfer what is not ours; settle or report a dispute',
    },
  },
  {
    step: 'CASE-JURISDICTION-CR',
    why: {
      zh: '管辖地由办案人员按事实判断，本系统不作判断',
      en: 'Where the act took place is judged by the officer on the facts, not by the system',
    },
    instead: {
      zh: '无管辖权的移送，有争议的协商或者报请指定',
      en: 'Transfer what is not ours; settle or report a dispute',
    },
  },
  {
    step: 'PEN-CUSTOMS',
    why: {
      zh: '海关适用自己的程序办案、作决定，不在本系统办理',
      en: 'Customs decide under a procedure of their own, outside this system',
    },
    instead: {
      zh: '登记海关通知的扣留、认定和处置结果',
      en: 'Record detention, finding and disposal as customs tell them',
    },
  },
  {
    step: 'TR-EVIDENCE',
    why: {
      zh: '证据能否使用由司法机关或者作出决定的机关审查，不是一个办理动作',
      en: 'Whether evidence may be used is judged by the court or the deciding agency; it is no act of its own',
    },
    instead: {
      zh: '证据材料附卷，移送时列明附件',
      en: 'Attach the evidence to the file, and list it with the transfer',
    },
  },
];
