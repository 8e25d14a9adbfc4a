import type { FixedReading } from './option.js';

/** Unsettled points on terms on which one reading is followed everywhere. */
export const readingsOnTerms: readonly FixedReading[] = [
  {
    point: 'C1',
    question: {
      zh: '2015年专利行政执法办法的裁决部分是否已被取代',
      en: 'Whether the part on rulings of the 2015 measures has been replaced',
    },
    followed: {
      zh: '2025-02-01起的步骤按令第81号；此前已起算的期限按原行',
      en: 'Steps from 2025-02-01 follow Order 81; a term that ran before keeps its row',
    },
    doubt: {
      zh: '令第81号未明文废止2015年办法，也没有过渡条款',
      en: 'Order 81 does not repeal the measures expressly and has no clause of transition',
    },
    law: ['O81-2024:85', 'O71-2015:?'],
    confidence: 'medium',
    from: '2025-02-01',
    limits: ['T-RUL-FILE', 'T-RUL-CLOSE'],
    events: [],
  },
  {
    point: 'C3',
    question: { zh: '令第121号的投诉举报期限', en: 'The terms of Order 121 on complaints and reports' },
    followed: {
      zh: '条文未取得：暂沿用令第20号的天数',
      en: 'Its articles were not obtained: the numbers of Order 20 are kept for now',
    },
    doubt: {
      zh: '令第121号自2026-04-15起施行，修改22条、新增6条，具体天数未核',
      en: 'In force since 2026-04-15 with 22 articles changed and 6 added; the numbers were not checked',
    },
    law: ['TSJB-121:?'],
    confidence: 'low',
    from: '2026-04-15',
    limits: ['T-CMP-ACCEPT', 'T-CMP-MED', 'T-CMP-MED-TELL', 'T-INFORMANT-NOTICE'],
    events: [],
  },
  {
    point: 'C8',
    question: { zh: '公安机关审查移送案件的期限', en: 'How long the police may review a transferred case' },
    followed: {
      zh: '三日作内部目标，十日为法定上限，延长逐次记载',
      en: 'Three days as a target, ten as the limit, each extension recorded',
    },
    doubt: {
      zh: '移送规定为三日，经济犯罪规定第16条为三日、十日、三十日直至六十日；知识产权犯罪属经济犯罪',
      en: 'The regulation says three days; art. 16 on economic crimes goes from three to sixty. Crimes against IP are economic crimes',
    },
    law: ['M310-2020:8', 'JJ-2017:16'],
    confidence: 'medium',
    from: '2020-08-07',
    limits: ['T-TR-REVIEW', 'T-TR-REVIEW-TARGET', 'T-TR-REVIEW-TARGET-WD'],
    events: [],
  },
  {
    point: 'C14',
    question: { zh: '回复检察意见的期限', en: 'Within what time a letter of opinion is answered' },
    followed: { zh: '按检察意见书所定；未定的为二个月', en: 'As the letter says, two months where it does not' },
    doubt: { zh: '二个月出自规则第10条，原文未逐字核对', en: 'Two months rest on art. 10, not checked word by word' },
    law: ['LINK-2021:10'],
    confidence: 'medium',
    from: '2021-09-06',
    limits: ['T-REV-REPLY', 'T-REV-REPLY-DAYS'],
    events: [],
  },
  {
    point: 'C15',
    question: { zh: '农业、林草部门的处罚程序期限', en: 'Terms of penalties by agriculture and forestry' },
    followed: {
      zh: '农业按所知的农业处罚程序规定，林草按处罚法的一般期限',
      en: 'Agriculture by what is known of its procedure, forestry by the general terms of the Penalty Law',
    },
    doubt: { zh: '两部门程序规定的条文未核', en: 'The articles of their own rules were not checked' },
    law: ['AGRI-2021:?', 'APL-2021:60'],
    confidence: 'low',
    from: '2021-07-15',
    limits: ['T-CLUE-VERIFY-AGRI', 'T-PRESERVE-APL', 'T-STATEMENT-APL', 'T-PEN-DECIDE-AGRI', 'T-PEN-DECIDE-FORESTRY'],
    events: [],
  },
  {
    point: 'C16',
    question: {
      zh: '开斋节、古尔邦节等地方放假日是否计入法定期限',
      en: 'Whether local holidays are free days in legal terms',
    },
    followed: { zh: '只按全国放假安排计算', en: 'Only the national plan counts' },
    doubt: {
      zh: '依据未查明；末日逢地方放假日的，请提前一个工作日办理',
      en: 'Not settled: where a term ends on one, act a working day before it',
    },
    law: ['HOL-2024:?'],
    confidence: 'medium',
    from: '2025-01-01',
    limits: [],
    events: [],
  },
  {
    point: 'C19',
    question: { zh: '行政裁决的办案期限', en: 'The time to conclude a ruling' },
    followed: {
      zh: '按办法第37条：三个月，可延一个月，再延不超过二个月',
      en: 'Art. 37: three months, one more, and at most two further',
    },
    doubt: {
      zh: '另有资料称“四十五日加十五日”或者“不超过五个月”，与条文不符',
      en: 'Other sources say 45 + 15 days or five months at most; both contradict the article',
    },
    law: ['O81-2024:37'],
    confidence: 'high',
    from: '2025-02-01',
    limits: ['T-RUL-CLOSE'],
    events: [],
  },
  {
    point: 'C22',
    question: { zh: '并案、分案后立案日期从哪一日算', en: 'Which filing date counts after a merger or separation' },
    followed: {
      zh: '并案从最早的立案日，分案沿用原立案日',
      en: 'The earliest after a merger, the original one after a separation',
    },
    doubt: { zh: '没有明文规定，取较严的理解', en: 'No rule says so; the stricter reading is taken' },
    law: ['SAMRPROC-2022:64'],
    confidence: 'medium',
    from: '2022-09-29',
    limits: [],
    events: [],
  },
];
