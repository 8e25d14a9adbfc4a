import type { Timer } from './step.js';

const inWorkingDays = (
  id: string,
  stage: Timer['stage'],
  zh: string,
  en: string,
  days: number,
  law: string,
): Timer => ({
  id,
  stage,
  zh: `${zh}（工作日）`,
  en: `${en} (working days)`,
  amount: `${days} working days, where the city counts so`,
  law: [law],
  confidence: 'medium',
});

/** Timers in the other reading of an unsettled point: they run only where the city chose it (law/options). */
export const optionTimers: readonly Timer[] = [
  inWorkingDays(
    'T-CR-ACCEPT-WD',
    'complaint',
    '决定是否受理著作权投诉',
    'Accept or refuse a copyright complaint',
    15,
    'CRPEN-2009:13',
  ),
  inWorkingDays(
    'T-CR-URGENT-FILE-WD',
    'complaint',
    '著作权紧急措施后立案',
    'File after an urgent copyright measure',
    7,
    'CRPEN-2009:15',
  ),
  inWorkingDays('T-TR-APPROVE-WD', 'transfer', '决定是否批准移送', 'Decide on the transfer', 3, 'M310-2020:5'),
  inWorkingDays('T-TR-RECON-WD', 'transfer', '提请复议', 'Ask the police to reconsider', 3, 'M310-2020:9'),
  inWorkingDays(
    'T-TR-RECON-DECIDE-WD',
    'transfer',
    '公安机关复议决定',
    'Police decide the reconsideration',
    3,
    'M310-2020:9',
  ),
  inWorkingDays('T-TR-SUPERVISE-WD', 'transfer', '建议立案监督', 'Suggest supervision', 3, 'M310-2020:9'),
  inWorkingDays(
    'T-TR-HANDOVER-WD',
    'transfer',
    '移交涉案物品和材料',
    'Hand goods and material over',
    3,
    'M310-2020:12',
  ),
  {
    id: 'T-PUB-END-GONGSHI',
    stage: 'penalty',
    zh: '公示期（仍按公示规定）',
    en: 'Publication ends (by the rules on publication still)',
    amount: '3 years, where the city keeps to them',
    law: ['GONGSHI-45:13'],
    confidence: 'medium',
  },
];
