import type { Words } from '../engine/command.js';

/** Refusals of what is kept for the whole city: calendar, options, certificates. */
export const cityRefusals: Readonly<Record<string, Words>> = {
  'calendar.date-of-another-year': { zh: '{date}不属于所公布的年度。', en: '{date} is not of the year published.' },
  'option.other-city': {
    zh: '{city}不是您所在城市的选项。',
    en: '{city} is not the city whose options you keep.',
  },
  'option.unknown': { zh: '没有这项存疑事项。', en: 'There is no such unsettled point.' },
  'option.in-the-past': {
    zh: '生效日期不得早于今天（{today}）：以前的行为不受影响。',
    en: 'It may not take effect before today ({today}): earlier acts stay as they were decided.',
  },
  'option.not-yet-a-question': {
    zh: '此事项自{since}起才会发生，生效日期不得更早。',
    en: 'The question arises on {since}; it may not take effect earlier.',
  },
  'option.no-such-choice': {
    zh: '请从所列口径中选择；数额须在允许的范围内。',
    en: 'Choose one of the readings listed; an amount must lie within its bounds.',
  },
  'option.no-change': {
    zh: '自{from}起本来就是这一口径，无须变更。',
    en: 'From {from} on this is followed already: nothing would change.',
  },
  'officer.not-certified': {
    zh: '{officer}没有登记在册的行政执法证，不具有行政执法资格，不得参加执法（行政处罚法第四十二条）。',
    en: '{officer} has no enforcement certificate on the register and is not qualified to enforce (Penalty Law, art. 42).',
  },
  'officer.certificate-not-good': {
    zh: '{officer}的行政执法证（{number}）在行为之日（{on}）不在有效期内（{from}至{until}），不得参加执法（行政处罚法第四十二条）。',
    en: 'The enforcement certificate of {officer} ({number}) is not good on the day of the act, {on} ({from} to {until}): Penalty Law, art. 42.',
  },
  'certificate.other-city': {
    zh: '{city}不是您所在城市的执法证登记。',
    en: '{city} is not the city whose certificates you keep.',
  },
  'certificate.ends-before-it-begins': {
    zh: '有效期截止日不得早于起始日（{from}）。',
    en: 'It cannot end before it begins, on {from}.',
  },
  'certificate.number-taken': { zh: '执法证号{number}已经登记。', en: 'Certificate {number} is entered already.' },
  'certificate.unknown': { zh: '没有执法证号{number}的登记。', en: 'No certificate {number} is entered.' },
  'certificate.withdrawn-already': {
    zh: '执法证{number}已自{on}起收回、注销。',
    en: 'Certificate {number} was withdrawn from {on} already.',
  },
  'certificate.not-good-then': {
    zh: '收回、注销之日应当在证件有效期内（{from}至{until}）。',
    en: 'It can be withdrawn within its time only, {from} to {until}.',
  },
  'calendar.off-and-worked': { zh: '{date}不能既放假又上班。', en: '{date} cannot be both free and worked.' },
};
