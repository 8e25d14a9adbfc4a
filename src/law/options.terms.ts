import type { CityOption } from './option.js';

const CALENDAR = {
  value: 'calendar',
  zh: '按自然日，期末遇休息日顺延',
  en: 'Calendar days, moved off a free last day',
};
const WORKING = { value: 'working', zh: '按工作日', en: 'Working days' };

/** Points that decide how a term is counted, or whether there is one. */
export const optionsOnTerms: readonly CityOption[] = [
  {
    id: 'counterfeit-patent',
    point: 'C2',
    question: {
      zh: '假冒专利案件适用哪一套办案期限',
      en: 'Which terms govern a penalty for counterfeit patents',
    },
    choices: [
      {
        value: 'SAMR',
        zh: '市场监管程序规定（90日+30日），专利行政执法办法的期限作内部提醒',
        en: 'Market regulation (90 + 30 days); the patent measures remind',
      },
      { value: 'O71', zh: '专利行政执法办法（1个月+15日）', en: 'Patent measures (1 month + 15 days)' },
    ],
    suggested: 'SAMR',
    doubt: {
      zh: '程序规定第18条对“另有规定”让步，第64条没有此语；专利法2020年修正后，查处由负责专利执法的部门承担',
      en: 'Art. 18 of the procedure yields to other rules, art. 64 does not; since 2020 enforcement lies with the department in charge of patents',
    },
    law: ['SAMRPROC-2022:18', 'SAMRPROC-2022:64', 'O71-2015:36', 'PAT-2020:68'],
    confidence: 'medium',
    from: '2021-07-15',
    limits: ['T-CFPAT-CLOSE', 'T-CFPAT-WARN', 'T-CFPAT-FILE', 'T-CFPAT-FILE-REPORTED'],
    events: [],
  },
  {
    id: 'publication-periods',
    point: 'C5',
    question: { zh: '行政处罚信息公示期按哪一规定', en: 'How long a penalty is published' },
    choices: [
      {
        value: 'repair-rules',
        zh: '2025-12-25以后的按信用修复新规（一般1年、严重3年）',
        en: 'From 2025-12-25 the rules on repair: ordinary 1 year, severe 3 years',
      },
      { value: 'gongshi-45', zh: '仍按公示规定（3年）', en: 'Still the rules on publication: 3 years' },
    ],
    suggested: 'repair-rules',
    doubt: {
      zh: '信用修复新规缩短了公示期，但未见公示规定第13条作相应修改',
      en: 'The rules on repair shorten the time; no amendment of art. 13 of the rules on publication was seen',
    },
    law: ['GONGSHI-45:13', 'XF-2025:?'],
    confidence: 'medium',
    from: '2025-12-25',
    limits: ['T-PUB-END', 'T-PUB-END-SEVERE', 'T-PUB-END-GONGSHI'],
    events: [],
  },
  {
    id: 'm310-days',
    point: 'C6',
    question: { zh: '移送规定中的“3日”怎样计算', en: 'How the three days of the transfer regulation are counted' },
    choices: [CALENDAR, WORKING],
    suggested: 'calendar',
    doubt: {
      zh: '规定本身未写明工作日或者自然日；处罚法第85条只适用于处罚法。自然日较严',
      en: 'The regulation does not say which; art. 85 of the Penalty Law covers that law alone. Calendar days are stricter',
    },
    law: ['M310-2020:5', 'M310-2020:8', 'M310-2020:9', 'M310-2020:12', 'APL-2021:85'],
    confidence: 'medium',
    from: '2020-08-07',
    limits: [
      'T-TR-APPROVE',
      'T-TR-REVIEW-TARGET',
      'T-TR-RECON',
      'T-TR-RECON-DECIDE',
      'T-TR-SUPERVISE',
      'T-TR-HANDOVER',
    ].flatMap((id) => [id, `${id}-WD`]),
    events: [],
  },
  {
    id: 'copyright-days',
    point: 'C7',
    question: {
      zh: '著作权行政处罚中的“七日”“十五日”怎样计算',
      en: 'How the seven and fifteen days of copyright penalties are counted',
    },
    choices: [CALENDAR, WORKING],
    suggested: 'calendar',
    doubt: {
      zh: '2009年办法未写明；处罚法第85条使同一步骤在处罚中按工作日计算。自然日较严',
      en: 'The rules of 2009 do not say; art. 85 of the Penalty Law makes the same step working days. Calendar days are stricter',
    },
    law: ['CRPEN-2009:13', 'CRPEN-2009:15', 'CRPEN-2009:22', 'CRPEN-2009:27', 'APL-2021:85'],
    confidence: 'medium',
    from: '2021-07-15',
    limits: ['T-PRESERVE-CR', 'T-STATEMENT-CR', 'T-CR-ACCEPT', 'T-CR-URGENT-FILE'].flatMap((id) => [id, `${id}-WD`]),
    events: [],
  },
  {
    id: 'double-publicity',
    point: 'C21',
    question: {
      zh: '“双公示”七个工作日是否作为提醒',
      en: 'Whether the seven working days of double publicity remind',
    },
    choices: [
      { value: false, zh: '不提醒，只按公示规定二十个工作日', en: 'No: only the twenty working days of the rules' },
      { value: true, zh: '提醒，作为内部时限', en: 'Yes, as an internal target' },
    ],
    suggested: false,
    doubt: {
      zh: '“双公示”要求七个工作日内上报，2026年是否仍要求未能核实；公示规定为二十个工作日',
      en: 'Double publicity wants seven working days; whether it is still asked in 2026 was not confirmed. The rules say twenty',
    },
    law: ['GONGSHI-45:9'],
    confidence: 'medium',
    from: '2021-09-01',
    limits: ['T-PEN-PUBLISH-DUAL'],
    events: [],
  },
];
