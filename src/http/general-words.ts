import type { Words } from '../engine/command.js';
import { channels } from '../law/channels.js';
import { offences } from '../law/offences.js';
import { options } from '../law/options.js';
import { rightTypes } from '../law/right-types.js';
import { sources } from '../law/sources.js';
import { proposables } from '../case/approvals/proposable.js';
import { allRooms } from '../case/stages.js';
import { roles } from '../law/roles.js';

/** Words of values that the law's tables name, and of fields that only the system's own commands have; by `field.value`. */
export const generalFields: Readonly<Record<string, Words>> = {
  respondents: { zh: '当事人', en: 'Respondents' },
  handlers: { zh: '办案人员', en: 'Handling officers' },
  outcome: { zh: '结果', en: 'Outcome' },
  'outcome.listed': { zh: '列入', en: 'Listed' },
  'outcome.refused': { zh: '不予列入', en: 'Refused' },
  'outcome.removed': { zh: '移出', en: 'Removed' },
  subject: { zh: '信用主体', en: 'Subject' },
  term: { zh: '期限', en: 'Term' },
  calendar: { zh: '日历版本', en: 'Calendar' },
  revision: { zh: '版本', en: 'Revision' },
  officer: { zh: '执法人员', en: 'Officer' },
  validUntil: { zh: '有效期至', en: 'Valid until' },
  'to.court': { zh: '人民法院', en: 'the court' },
  'to.procuratorate': { zh: '人民检察院', en: 'the procuratorate' },
  'to.police': { zh: '公安机关', en: 'the police' },
  'to.mediation': { zh: '调解组织', en: 'the mediation centre' },
  'to.credit': { zh: '信用管理部门', en: 'the credit office' },
  act: { zh: '事项', en: 'Act' },
  posts: { zh: '签批岗位', en: 'Posts that sign' },
  until: { zh: '截止日期', en: 'Until' },
  ...Object.fromEntries(
    proposables(allRooms).map(({ room, name, definition }) => [`act.${room}.${name}`, definition.label]),
  ),
  ...Object.fromEntries(roles.map(({ id, zh, en }) => [`posts.${id}`, { zh, en }])),
  ...Object.fromEntries([...sources, ...channels].map(({ id, zh, en }) => [`source.${id}`, { zh, en }])),
  ...Object.fromEntries(sources.map(({ id, zh, en }) => [`also.${id}`, { zh, en }])),
  ...Object.fromEntries(offences.map(({ law, zh, en }) => [`offence.${law.split(':')[1]}`, { zh, en }])),
  ...Object.fromEntries(options.map(({ id, question }) => [`option.${id}`, question])),
  ...Object.fromEntries(rightTypes.map(({ id, zh, en }) => [`type.${id}`, { zh, en }])),
};
