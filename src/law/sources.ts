import type { Words } from '../engine/command.js';

/**
 * Which road a source takes. Only a consumer's complaint is accepted or refused; the letter of a right holder, whatever
 * it is called, is a clue to be verified (市场监督管理投诉举报处理暂行办法 arts 3, 15; 市场监督管理行政处罚程序规定 art. 18).
 */
export type Road =
  | 'acceptance'
  | 'verification'
  | 'ruling-request'
  | 'advice-request'
  | 'copyright-acceptance'
  | 'customs'
  | 'assistance';

export interface Source extends Words {
  readonly id: string;
  readonly road: Road;
}

/** 案源: what a case can begin from. */
export const sources = [
  { id: 'consumer-complaint', zh: '消费者投诉', en: 'Consumer complaint', road: 'acceptance' },
  { id: 'report', zh: '举报', en: 'Report', road: 'verification' },
  { id: 'request-handling', zh: '权利人请求处理', en: "Right holder's request to handle", road: 'verification' },
  { id: 'patent-request', zh: '专利侵权纠纷处理请求', en: 'Request for a patent ruling', road: 'ruling-request' },
  {
    id: 'advice-request',
    zh: '被警告人请求出具咨询意见',
    en: 'Request of a warned person for an opinion on a patent',
    road: 'advice-request',
  },
  { id: 'copyright-complaint', zh: '著作权投诉', en: 'Copyright complaint', road: 'copyright-acceptance' },
  { id: 'inspection', zh: '监督检查', en: 'Inspection', road: 'verification' },
  { id: 'random-check', zh: '双随机抽查', en: 'Random check', road: 'verification' },
  { id: 'campaign', zh: '专项行动', en: 'Campaign', road: 'verification' },
  { id: 'assignment', zh: '上级交办', en: 'Assignment from above', road: 'verification' },
  { id: 'transfer-from-department', zh: '其他部门移送', en: 'Transfer from another department', road: 'verification' },
  { id: 'transfer-from-police', zh: '公安机关移送', en: 'Transfer from the police', road: 'verification' },
  {
    id: 'transfer-from-procuratorate',
    zh: '检察机关移送',
    en: 'Transfer from the procuratorate',
    road: 'verification',
  },
  { id: 'transfer-from-court', zh: '人民法院移送', en: 'Transfer from a court', road: 'verification' },
  { id: 'transfer-from-region', zh: '其他地区移送', en: 'Transfer from another region', road: 'verification' },
  { id: 'customs-notice', zh: '海关通报', en: 'Customs notice', road: 'verification' },
  { id: 'customs-protection', zh: '海关知识产权保护措施', en: 'Customs protection measure', road: 'customs' },
  {
    id: 'assistance-request',
    zh: '外地机关协助调查函',
    en: "Another bureau's letter of assistance",
    road: 'assistance',
  },
  { id: 'mediation-clue', zh: '调解中发现违法线索', en: 'Clue found in mediation', road: 'verification' },
  { id: 'media', zh: '媒体曝光', en: 'Media', road: 'verification' },
] as const satisfies readonly Source[];

export type SourceId = (typeof sources)[number]['id'];

export const sourceIds: readonly SourceId[] = sources.map((source) => source.id);

/** The road of a source; verification for one that is not listed, since nothing may be refused for its name. */
export function roadOf(source: string): Road {
  return sources.find(({ id }) => id === source)?.road ?? 'verification';
}

/** Sources that the agency finds by its own work; the others come to it from somebody. */
export const ownFindings: readonly SourceId[] = ['inspection', 'random-check', 'campaign', 'mediation-clue', 'media'];

/** Letters for which whoever wrote them is given a receipt (投诉举报回执). */
export const letters: readonly SourceId[] = ['consumer-complaint', 'report', 'request-handling', 'copyright-complaint'];
