import type { Entry } from '../api/words';

/** 部门: whose posts the accounts hold. */
export const departments: Entry[] = [
  { id: 'market-regulation', zh: '市场监督管理（知识产权）', en: 'Market regulation (IP office)' },
  { id: 'culture', zh: '文化市场综合执法', en: 'Cultural market enforcement' },
  { id: 'agriculture', zh: '农业农村', en: 'Agriculture and rural affairs' },
  { id: 'forestry', zh: '自然资源（林业和草原）', en: 'Natural resources (forestry)' },
  { id: 'mediation-centre', zh: '调解组织', en: 'Mediation centre' },
  { id: 'protection-centre', zh: '知识产权保护中心', en: 'IP protection centre' },
  { id: 'court', zh: '人民法院', en: 'Court' },
  { id: 'procuratorate', zh: '人民检察院', en: 'Procuratorate' },
  { id: 'police', zh: '公安机关', en: 'Police' },
  { id: 'customs', zh: '海关', en: 'Customs' },
  { id: 'justice', zh: '司法行政（行政复议）', en: 'Justice (reconsideration)' },
  { id: 'coordination-office', zh: '执法监督协调', en: 'Supervision and coordination' },
  { id: 'public', zh: '当事人和公众', en: 'Parties and the public' },
];
