import type { CityOption } from './option.js';

const own = {
  point: 'C12',
  choices: [],
  doubt: {
    zh: '听证办法定为公民1万元、单位10万元，省级另有规定的从其规定；宁夏是否另有规定未能核实',
    en: 'The hearing rules say 10,000 and 100,000 yuan unless the province differs; whether Ningxia does was not confirmed',
  },
  law: ['SAMRHEAR-2021:?', 'APL-2021:63'],
  confidence: 'medium',
  from: '2021-07-15',
  limits: [],
  events: ['NoticeServed'],
} as const;

/** Points that decide whether an act is open, or what it carries. */
export const optionsOnAmountsAndActs: readonly CityOption[] = [
  {
    id: 'superior-consent',
    point: 'C4',
    question: {
      zh: '列入严重违法失信名单是否须经上一级同意',
      en: 'Whether a listing needs the consent of the next higher bureau',
    },
    choices: [
      { value: true, zh: '须经上一级市场监管部门同意', en: 'Yes' },
      { value: false, zh: '不须上一级同意', en: 'No' },
    ],
    suggested: true,
    doubt: {
      zh: '2025年10月的修订征求意见稿拟取消“上一级同意”，未见正式文本；现行令第44号仍要求',
      en: 'A draft of October 2025 would drop the consent; no final text was found. Order 44 in force asks for it',
    },
    law: ['LIST-44:13'],
    confidence: 'medium',
    from: '2021-09-01',
    limits: [],
    events: ['SubjectListed'],
  },
  {
    id: 'ruling-reconsideration',
    point: 'C9',
    question: { zh: '对行政裁决可否申请行政复议', en: 'Whether a ruling may go to administrative reconsideration' },
    choices: [
      { value: false, zh: '不受理复议，告知十五日内起诉', en: 'No: the suit within fifteen days is the only way' },
      { value: true, zh: '可以申请行政复议', en: 'Yes' },
    ],
    suggested: false,
    doubt: {
      zh: '专利法第65条只写起诉；复议法排除的是民事纠纷调解，未写裁决',
      en: 'Art. 65 names the suit only; the Reconsideration Law excludes mediation of civil disputes and does not name rulings',
    },
    law: ['PAT-2020:65', 'ARL-2023:?'],
    confidence: 'medium',
    from: '2024-01-01',
    limits: ['T-RUL-SUIT'],
    events: ['ReconsiderationTaken'],
  },
  {
    id: 'ruling-competence',
    point: 'C10',
    question: {
      zh: '本市是否有权处理专利侵权纠纷行政裁决',
      en: 'Whether the city itself is competent for patent rulings',
    },
    choices: [
      { value: true, zh: '有权处理', en: 'It is' },
      { value: false, zh: '无权处理，告知请求人向自治区知识产权局提出', en: 'It is not: requests go to the region' },
    ],
    suggested: true,
    doubt: {
      zh: '须为专利管理工作量大又有实际处理能力的地级市；政策文件按有权理解，未见自治区知识产权局的确认',
      en: 'A city needs the workload and the capacity; the policy papers assume it, a confirmation by the region was not seen',
    },
    law: ['PATREG-2023:95', 'O81-2024:7'],
    confidence: 'medium',
    from: '2024-01-20',
    limits: [],
    events: ['RequestFiled'],
  },
  {
    id: 'interim-stop',
    point: 'C11',
    question: { zh: '处罚决定前可否先行责令停止', en: 'Whether an interim stop may be ordered before the decision' },
    choices: [
      { value: false, zh: '不可以', en: 'No' },
      { value: true, zh: '可以，须引用地方规定', en: 'Yes, citing the local rule' },
    ],
    suggested: false,
    doubt: {
      zh: '深圳条例有“行政禁令”；宁夏知识产权保护条例文本未取得，是否有同类规定不明',
      en: 'Shenzhen has such an order; the text of the Ningxia regulation was not obtained',
    },
    law: ['APL-2021:28'],
    confidence: 'low',
    from: '2021-07-15',
    limits: [],
    events: ['InterimStopOrdered'],
  },
  {
    ...own,
    id: 'hearing-threshold-natural-fen',
    question: { zh: '公民要求听证的数额起点', en: 'Amount from which a natural person may ask for a hearing' },
    amount: { min: 1, max: 100_000_000 },
    suggested: 1_000_000,
  },
  {
    ...own,
    id: 'hearing-threshold-legal-fen',
    question: { zh: '法人和其他组织要求听证的数额起点', en: 'Amount from which an organisation may ask for a hearing' },
    amount: { min: 1, max: 1_000_000_000 },
    suggested: 10_000_000,
  },
  {
    id: 'trademark-2026',
    point: 'C18',
    question: {
      zh: '2027年前的商标侵权行为，此后作出决定时建议适用哪一部商标法',
      en: 'Which Trademark Law is suggested for an infringement before 2027 that is decided after',
    },
    choices: [
      { value: 'act', zh: '行为时的法律（2019年商标法第60条）', en: 'That of the act (2019, art. 60)' },
      { value: 'later', zh: '新法较轻，适用2026年商标法第74条', en: 'The new one as the lighter (2026, art. 74)' },
    ],
    suggested: 'act',
    doubt: {
      zh: '罚款幅度相同；新法第74条不再写“销毁”，可以认为处罚较轻。处罚法第37条从旧兼从轻，由法制机构确定',
      en: 'The fines are equal; art. 74 no longer says destroy, which may be called lighter. Art. 37 of the Penalty Law: for the legal owner to decide',
    },
    law: ['APL-2021:37', 'TM-2019:60', 'TM-2026:74'],
    confidence: 'low',
    from: '2027-01-01',
    limits: [],
    events: ['ProposalApproved', 'ProposalRevised', 'PenaltyDecided', 'OnTheSpotPenaltyDecided'],
  },
];
