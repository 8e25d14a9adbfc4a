import type { Words } from '../engine/command.js';
import type { Competence } from './right-types.js';

/** A body that takes part, at the level of a city. Its name there is the unit's; this is the kind. */
export interface Department extends Words {
  readonly id: string;
  /** Rights over which it decides itself. */
  readonly competent: readonly Competence[];
  /** What it does in a case. */
  readonly part: 'handles' | 'liaison' | 'mediates' | 'assists' | 'supervises' | 'informed';
}

export const departments = [
  {
    id: 'market-regulation',
    zh: '市场监督管理局（知识产权局）',
    en: 'Market regulation bureau (IP office)',
    competent: ['patent', 'market-regulation'],
    part: 'handles',
  },
  { id: 'copyright', zh: '党委宣传部（版权局）', en: 'Copyright bureau', competent: ['copyright'], part: 'handles' },
  {
    id: 'culture',
    zh: '文化市场综合执法队',
    en: 'Cultural market enforcement',
    competent: ['copyright'],
    part: 'handles',
  },
  {
    id: 'combined-enforcement',
    zh: '综合执法监督局',
    en: 'Combined enforcement bureau',
    competent: ['market-regulation'],
    part: 'handles',
  },
  { id: 'agriculture', zh: '农业农村局', en: 'Agriculture bureau', competent: ['agriculture'], part: 'handles' },
  {
    id: 'forestry',
    zh: '自然资源局（林业和草原局）',
    en: 'Natural resources (forestry) bureau',
    competent: ['forestry'],
    part: 'handles',
  },
  { id: 'customs', zh: '海关', en: 'Customs', competent: [], part: 'liaison' },
  { id: 'police', zh: '公安局', en: 'Police', competent: [], part: 'liaison' },
  { id: 'procuratorate', zh: '人民检察院', en: 'Procuratorate', competent: [], part: 'liaison' },
  { id: 'court', zh: '人民法院', en: 'Court', competent: [], part: 'liaison' },
  { id: 'justice', zh: '司法局', en: 'Justice bureau', competent: [], part: 'supervises' },
  {
    id: 'development-and-reform',
    zh: '发展和改革委员会',
    en: 'Development and reform commission',
    competent: [],
    part: 'liaison',
  },
  { id: 'commerce', zh: '商务局', en: 'Commerce bureau', competent: [], part: 'informed' },
  { id: 'science', zh: '科学技术局', en: 'Science and technology bureau', competent: [], part: 'informed' },
  { id: 'cyberspace', zh: '网信办', en: 'Cyberspace office', competent: [], part: 'informed' },
  { id: 'finance', zh: '金融工作部门', en: 'Finance office', competent: [], part: 'informed' },
  {
    id: 'protection-centre',
    zh: '知识产权保护中心（维权援助站）',
    en: 'IP protection centre',
    competent: [],
    part: 'assists',
  },
  { id: 'mediation-centre', zh: '知识产权纠纷调解组织', en: 'Mediation organisation', competent: [], part: 'mediates' },
  {
    id: 'coordination-office',
    zh: '知识产权工作联席会议办公室',
    en: 'Coordination office',
    competent: [],
    part: 'supervises',
  },
  { id: 'public', zh: '社会公众', en: 'The public', competent: [], part: 'informed' },
] as const satisfies readonly Department[];

export type DepartmentId = (typeof departments)[number]['id'];

export const departmentIds: readonly DepartmentId[] = departments.map((department) => department.id);
