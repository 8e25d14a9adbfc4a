import type { Words } from '../engine/command.js';

/** What comes in the form of a complaint or report and is none: another channel handles it, and no case is opened. */
export interface Channel extends Words {
  readonly id: string;
  /** Code of the refusal that names the right channel. */
  readonly refusal: string;
}

/** 市场监督管理投诉举报处理暂行办法 art. 39. */
export const channels = [
  { id: 'consultation', zh: '咨询', en: 'Request for advice', refusal: 'case.is-consultation' },
  { id: 'petition', zh: '信访', en: 'Petition', refusal: 'case.is-petition' },
  {
    id: 'disclosure',
    zh: '政府信息公开申请',
    en: 'Request for government information',
    refusal: 'case.is-disclosure-request',
  },
  {
    id: 'reconsideration',
    zh: '行政复议申请',
    en: 'Application for reconsideration',
    refusal: 'case.is-reconsideration',
  },
  { id: 'discipline', zh: '纪检监察检举控告', en: 'Disciplinary accusation', refusal: 'case.is-discipline' },
] as const satisfies readonly Channel[];

export type ChannelId = (typeof channels)[number]['id'];

export const channelIds: readonly ChannelId[] = channels.map(({ id }) => id);

export function channelNamed(id: string): Channel | undefined {
  return channels.find((channel) => channel.id === id);
}
