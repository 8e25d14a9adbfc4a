import type { Limit } from '../../engine/time/limit.js';
import { B, ENDS, LEAVES, review, version } from './versions.js';

/** 管辖、回避、咨询意见 */
export const forumLimits: readonly Limit[] = [
  {
    id: 'T-RUL-JUROBJ',
    what: { zh: '决定管辖异议', en: 'Decide the objection to jurisdiction' },
    who: 'deputy-head',
    length: '5 working days',
    starts: ['JurisdictionObjected'],
    per: 'party',
    metBy: ['JurisdictionObjectionDecided'],
    dropsOn: ['JurisdictionObjectionClosed', ...LEAVES],
    onLapse: 'overdue',
    ...version(B, '9'),
  },
  {
    id: 'T-RUL-RECUSE',
    what: { zh: '申请合议组人员回避', en: 'Ask for recusal from the panel' },
    who: 'parties',
    length: '3 working days',
    starts: ['PanelTold'],
    per: 'party',
    metBy: ['PanelRecusalRequested'],
    dropsOn: LEAVES,
    // Where there is a hearing it may still be asked for then: nothing is lost yet, and the panel need do nothing.
    onLapse: 'lapse',
    grace: '5 calendar days',
    ...version(B, '5'),
  },
  {
    ...review(
      'T-RUL-REFERRAL',
      { zh: '向上级了解管辖答复情况', en: 'Ask the superior how the referral stands' },
      ['RulingReferredUp', 'ReferralAnswered'],
      '8',
    ),
    dropsOn: [...ENDS, 'RequestNotFiled'],
  },
  {
    ...review(
      'T-RUL-ADVICE',
      { zh: '出具侵权警告咨询意见', en: 'Give the opinion after a warning' },
      ['ProceedingOpened', 'InfringementAdvised'],
      '13',
    ),
    when: { stage: 'ruling', 'with.road': 'advice-request' },
    startsOn: 'with.receivedOn',
    metBy: ['InfringementAdvised', 'AdviceRefused'],
    dropsOn: [],
  },
  {
    ...review(
      'T-RUL-PUBLISH-OWN-CHANGE',
      { zh: '公开本机关对裁决的变更、撤销', en: "Publish the department's own change of the ruling" },
      ['RulingRevoked', 'RulingChangePublished'],
      '83',
    ),
    who: 'credit-officer',
    // Art. 83 speaks of what a lawsuit changed: the same time is taken as a target.
    length: '20 working days',
    starts: ['RulingRevoked', 'RulingAmended'],
    when: { changed: true },
    dropsOn: ENDS,
  },
];
