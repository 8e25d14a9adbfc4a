import type { Words } from '../engine/command.js';

/** An act with legal effect against which reconsideration or a suit lies (reference, 7.1, 10, L2, L3). */
export interface Challengeable extends Words {
  readonly id: string;
  /** Stage whose proceeding did it; null where it may be any, or lies outside the case's stages. */
  readonly stage: string | null;
  /** 复议前置: only after reconsideration may one sue (行政复议法 art. 23(1)(1), (3)). */
  readonly first: boolean;
  /** Its own room counts the time in which it may be challenged, since the end of that time gives it effect. */
  readonly ownWindow: boolean;
  /** Somebody asked for it and was refused or not answered: the agency may be ordered to perform (责令履行). */
  readonly owed: boolean;
  readonly law: readonly string[];
  /** City option that must be chosen before reconsideration is open: the law is not settled (reference, 14 C9). */
  readonly unsettled?: string;
}

const refused = { first: true, ownWindow: false, owed: true, law: ['ARL-2023:23'] } as const;
const done = { first: false, ownWindow: false, owed: false, law: ['ARL-2023:11', 'ALL-2017:12'] } as const;
const decided = { ...done, ownWindow: true, stage: 'penalty' } as const;

export const challengeable: readonly Challengeable[] = [
  { id: 'penalty', ...decided, zh: '行政处罚决定', en: 'Penalty' },
  { id: 'on-the-spot', ...decided, first: true, law: ['ARL-2023:23'], zh: '当场处罚决定', en: 'On-the-spot penalty' },
  { id: 'no-penalty', ...done, stage: 'penalty', zh: '不予行政处罚决定', en: 'Decision not to penalise' },
  { id: 'seizure', ...done, stage: 'penalty', zh: '查封、扣押', en: 'Seizure' },
  { id: 'preservation', ...done, stage: 'penalty', zh: '先行登记保存', en: 'Preservation of evidence' },
  { id: 'stop-order', ...done, stage: 'penalty', zh: '先行责令停止', en: 'Interim order to stop' },
  { id: 'correction-order', ...done, stage: 'penalty', zh: '责令改正', en: 'Order to correct' },
  { id: 'publication', ...done, stage: 'penalty', zh: '行政处罚信息公示', en: 'Publication of the penalty' },
  { id: 'goods', ...done, stage: 'goods', zh: '涉案财物处理', en: 'Disposal of goods' },
  { id: 'listing', ...done, stage: null, zh: '列入严重违法失信名单', en: 'Listing as a serious violator' },
  {
    id: 'removal-refused',
    ...done,
    owed: true,
    stage: null,
    zh: '不予移出名单',
    en: 'Refusal to remove from the list',
  },
  { id: 'not-accepted', ...refused, stage: 'complaint', zh: '投诉不予受理', en: 'Complaint not accepted' },
  { id: 'not-filed', ...refused, stage: 'complaint', zh: '不予立案', en: 'Case not filed' },
  { id: 'reward', ...done, owed: true, stage: 'complaint', zh: '举报奖励决定', en: 'Decision on the reward' },
  {
    id: 'request-not-filed',
    ...refused,
    stage: 'ruling',
    zh: '裁决请求不予立案',
    en: 'Request for a ruling not filed',
  },
  {
    id: 'ruling',
    stage: 'ruling',
    first: false,
    ownWindow: true,
    owed: false,
    law: ['PAT-2020:65'],
    unsettled: 'ruling-reconsideration',
    zh: '行政裁决',
    en: 'Ruling',
  },
  { id: 'inaction', ...refused, stage: null, zh: '逾期不履行法定职责', en: 'Failure to perform a duty in time' },
  { id: 'other', ...done, owed: true, stage: null, zh: '其他行政行为', en: 'Another act' },
];

export const challengeableIds: readonly string[] = challengeable.map(({ id }) => id);

/** @throws Error for an id that is not in the table: fields are checked against it before. */
export function challengeableNamed(id: string): Challengeable {
  const row = challengeable.find((one) => one.id === id);
  if (!row) throw new Error(`no act ${id} that may be challenged`);
  return row;
}
