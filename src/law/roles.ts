import type { Words } from '../engine/command.js';

/** Who acts. `department` is the department whose post it is; null: every handling department has its own. */
export interface Role extends Words {
  readonly id: string;
  readonly department: string | null;
  /** No person holds it. */
  readonly machine?: true;
}

export const roles = [
  { id: 'applicant', zh: '申请人（请求人、投诉人）', en: 'Applicant', department: 'public' },
  { id: 'representative', zh: '代理人', en: 'Representative', department: 'public' },
  { id: 'respondent', zh: '被请求人、当事人', en: 'Respondent', department: 'public' },
  { id: 'intake-clerk', zh: '案源登记人员', en: 'Intake clerk', department: null },
  { id: 'handling-officer', zh: '办案人员（主办、协办）', en: 'Handling officer', department: null },
  { id: 'unit-head', zh: '办案机构负责人', en: 'Head of the handling unit', department: null },
  { id: 'case-reviewer', zh: '案件审核人员', en: 'Case reviewer', department: null },
  { id: 'legal-reviewer', zh: '法制审核人员', en: 'Legal reviewer', department: null },
  { id: 'hearing-host', zh: '听证主持人', en: 'Hearing host', department: null },
  { id: 'hearing-clerk', zh: '听证记录员', en: 'Hearing clerk', department: null },
  { id: 'deputy-head', zh: '分管负责人', en: 'Deputy head', department: null },
  { id: 'head', zh: '主要负责人', en: 'Head', department: null },
  { id: 'panel-member', zh: '合议组成员', en: 'Panel member', department: 'market-regulation' },
  { id: 'panel-clerk', zh: '合议组书记员', en: 'Panel clerk', department: 'market-regulation' },
  { id: 'mediator', zh: '调解员', en: 'Mediator', department: 'mediation-centre' },
  {
    id: 'technical-investigator',
    zh: '技术调查官',
    en: 'Technical investigation officer',
    department: 'protection-centre',
  },
  { id: 'appraiser', zh: '鉴定人', en: 'Appraiser', department: 'protection-centre' },
  { id: 'goods-keeper', zh: '涉案财物保管人员', en: 'Goods keeper', department: null },
  { id: 'litigation-clerk', zh: '复议应诉人员', en: 'Reconsideration and litigation clerk', department: null },
  { id: 'credit-officer', zh: '信用与公示人员', en: 'Credit and publicity officer', department: 'market-regulation' },
  { id: 'archivist', zh: '档案管理人员', en: 'Archivist', department: null },
  { id: 'court-liaison', zh: '法院联络员', en: 'Court liaison', department: 'court' },
  { id: 'procuratorate-liaison', zh: '检察院联络员', en: 'Procuratorate liaison', department: 'procuratorate' },
  { id: 'police-liaison', zh: '公安联络员', en: 'Police liaison', department: 'police' },
  { id: 'customs-liaison', zh: '海关联络员', en: 'Customs liaison', department: 'customs' },
  {
    id: 'reconsideration-officer',
    zh: '行政复议机构人员',
    en: 'Officer of the reconsideration body',
    department: 'justice',
  },
  { id: 'supervisor', zh: '执法监督人员', en: 'Supervisor', department: 'coordination-office' },
  { id: 'administrator', zh: '系统管理员', en: 'Administrator', department: null },
  { id: 'auditor', zh: '审计人员', en: 'Auditor', department: null },
  { id: 'clock', zh: '期限时钟', en: 'Clock', department: null, machine: true },
  { id: 'process', zh: '流程进程', en: 'Process', department: null, machine: true },
] as const satisfies readonly Role[];

export type RoleId = (typeof roles)[number]['id'];

export const roleIds: readonly RoleId[] = roles.map((role) => role.id);

export function roleNamed(id: string): Role | undefined {
  return roles.find((role) => role.id === id);
}

/** Whom a term binds though nobody signs in as such; in what capacity a party is in the file is said by the registration. */
export const boundOutside: readonly (Words & { readonly id: string })[] = [
  { id: 'parties', zh: '各方当事人', en: 'The parties' },
  { id: 'court', zh: '人民法院', en: 'The court' },
  { id: 'superior', zh: '上级机关', en: 'The superior agency' },
  { id: 'asked-agency', zh: '协查机关', en: 'The agency that was asked' },
  { id: 'interested-person', zh: '利害关系人', en: 'An interested person' },
];
