import type { Words } from '../engine/command.js';

/** Which kind of agency is competent to protect the right by its own acts; departments say who that is in a city. */
export type Competence =
  'patent' | 'market-regulation' | 'copyright' | 'agriculture' | 'forestry' | 'national-ip-office';

export interface RightType extends Words {
  readonly id: string;
  readonly competent: readonly Competence[];
}

/** 知识产权类型. The kind of right selects statute, agency and fine. */
export const rightTypes = [
  { id: 'patent-invention', zh: '发明专利', en: 'Patent for invention', competent: ['patent', 'market-regulation'] },
  { id: 'patent-utility-model', zh: '实用新型专利', en: 'Utility model', competent: ['patent', 'market-regulation'] },
  { id: 'patent-design', zh: '外观设计专利', en: 'Design patent', competent: ['patent', 'market-regulation'] },
  { id: 'trademark', zh: '注册商标专用权', en: 'Registered trademark', competent: ['market-regulation'] },
  {
    id: 'gi-mark',
    zh: '地理标志证明商标、集体商标',
    en: 'Certification or collective mark for a geographical indication',
    competent: ['market-regulation'],
  },
  {
    id: 'geographical-indication',
    zh: '地理标志产品',
    en: 'Product of geographical indication',
    competent: ['market-regulation'],
  },
  { id: 'copyright', zh: '著作权及与著作权有关的权利', en: 'Copyright and related rights', competent: ['copyright'] },
  { id: 'trade-secret', zh: '商业秘密', en: 'Trade secret', competent: ['market-regulation'] },
  {
    id: 'trade-dress',
    zh: '有一定影响的商品名称、包装、装潢、企业名称等',
    en: 'Known product name, packaging, trade dress or trade name',
    competent: ['market-regulation'],
  },
  { id: 'plant-variety', zh: '植物新品种权', en: 'Plant variety right', competent: ['agriculture', 'forestry'] },
  {
    id: 'ic-layout',
    zh: '集成电路布图设计专有权',
    en: 'Layout-design of integrated circuits',
    competent: ['national-ip-office'],
  },
  { id: 'olympic-symbol', zh: '奥林匹克标志专有权', en: 'Olympic symbol', competent: ['market-regulation'] },
  { id: 'special-sign', zh: '特殊标志所有权', en: 'Special sign', competent: ['market-regulation'] },
  { id: 'official-mark', zh: '官方标志', en: 'Official mark', competent: ['market-regulation'] },
] as const satisfies readonly RightType[];

export type RightTypeId = (typeof rightTypes)[number]['id'];

export const rightTypeIds: readonly RightTypeId[] = rightTypes.map((type) => type.id);

export function rightTypeNamed(id: string): RightType | undefined {
  return rightTypes.find((type) => type.id === id);
}
