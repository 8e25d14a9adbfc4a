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
    step: 'PEN-STOP-INTERIM',
    why: {
      zh: '仅见于外地地方性法规，本地有无依据尚未查明',
      en: 'Known from the rules of other places only; whether a local text allows it is not known',
    },
    instead: { zh: '登记保存证据，或者在决定中责令停止', en: 'Preserve evidence, or order to stop in the decision' },
  },
  {
    step: 'REM-RECON-SEND',
    why: { zh: '属于复议机构的内部期限', en: 'Terms inside the reconsideration body' },
    instead: { zh: '收到副本时登记行政复议', en: 'Record the reconsideration when its copy arrives' },
  },
  {
    step: 'TR-COMPLAINANT',
    why: {
      zh: '控告人与公安机关之间的程序，不经行政机关',
      en: 'Between complainant and police; the agency is no party',
    },
    instead: { zh: '告知权利人可以自行申请', en: 'Tell the right holder that it may apply itself' },
  },
];
