import type { Limit } from '../../engine/time/limit.js';

const APL = '2021-07-15';
const fell = ['InvestigationTerminated', 'CriminalTransferDecided', 'TransferredToDepartment'] as const;

/** Time not counted in deciding (SAMR art. 64(3)): 中止, 辨认鉴别, 检测检验鉴定, 听证, 公告. */
export const notCounted = [
  ['InvestigationSuspended', 'InvestigationResumed'],
  ['IdentificationRequested', 'GoodsIdentified'],
  ['ExaminationBegun', 'ExaminationResultTold'],
  ['HearingNotified', 'HearingEnded'],
  ['NoticeAnnounced', 'AnnouncementEnded'],
] as const;

/** `rules` of the case's unit (case/units): whose procedure its penalties follow. */
const marketRegulation = { rules: 'market-regulation' } as const;
const copyright = { rules: 'copyright' } as const;
const agriculture = { rules: 'agriculture' } as const;
/** Neither read nor known: the Penalty Law's own terms stand in. */
const others = { rules: ['forestry', 'general'] } as const;
/** City option `copyright-days`: the rules of 2009 say days; calendar days are the stricter reading. */
const inCalendarDays = { ...copyright, 'options.copyright-days': [undefined, 'calendar'] };
const inWorkingDays = { ...copyright, 'options.copyright-days': 'working' };

const preserve = {
  what: { zh: '对先行登记保存的证据作出处理', en: 'Dispose of the preserved evidence' },
  who: 'handling-officer',
  starts: ['EvidencePreserved'],
  per: 'measure',
  metBy: ['PreservationDisposed'],
  dropsOn: ['UrgentMeasureRefused'],
} as const;

const decide = {
  what: { zh: '作出处理决定', en: 'Decide' },
  who: 'head',
  starts: ['ProceedingOpened'],
  per: 'proceeding',
  metBy: ['DecisionsCompleted'],
  dropsOn: ['OnTheSpotPenaltyDecided'],
  excludes: notCounted,
  onLapse: 'overdue',
} as const;

const statement = {
  what: { zh: '当事人陈述、申辩', en: 'The respondent may make a statement' },
  who: 'respondent',
  starts: ['NoticeServed'],
  per: 'party',
  metBy: ['StatementMade', 'HearingRequested'],
  dropsOn: ['ProposalRevised', ...fell],
  onLapse: 'lapse',
} as const;

/** 各部门差异: terms whose number depends on whose rules the unit follows. */
export const agencyLimits: readonly Limit[] = [
  {
    ...preserve,
    id: 'T-PRESERVE',
    length: '7 working days',
    when: marketRegulation,
    // Only here does the law say that it ends by itself.
    onLapse: 'lapse',
    law: { act: 'SAMRPROC-2022', article: '35' },
    from: APL,
    confidence: 'verified',
  },
  {
    ...preserve,
    id: 'T-PRESERVE-CR',
    length: '7 calendar days',
    when: inCalendarDays,
    onLapse: 'overdue',
    law: { act: 'CRPEN-2009', article: '22' },
    from: '2009-06-15',
    confidence: 'high',
  },
  {
    ...preserve,
    id: 'T-PRESERVE-CR-WD',
    length: '7 working days',
    when: inWorkingDays,
    onLapse: 'overdue',
    law: { act: 'CRPEN-2009', article: '22' },
    from: '2009-06-15',
    confidence: 'high',
  },
  {
    ...preserve,
    id: 'T-PRESERVE-APL',
    length: '7 working days',
    when: { rules: ['agriculture', ...others.rules] },
    onLapse: 'overdue',
    law: { act: 'APL-2021', article: '56' },
    from: APL,
    confidence: 'verified',
  },
  {
    ...decide,
    id: 'T-PEN-DECIDE',
    length: '90 calendar days',
    when: { stage: 'penalty', ...marketRegulation },
    extension: [
      { by: 'DecisionTermExtended', atMost: '30 calendar days', times: 1, approvedBy: 'head' },
      // 集体讨论 fixes a reasonable time: the law sets no bound.
      { by: 'DecisionTermExtendedFurther', times: 1, approvedBy: 'heads' },
    ],
    law: { act: 'SAMRPROC-2022', article: '64' },
    from: APL,
    confidence: 'verified',
  },
  {
    // The copyright rules know no total term: the Penalty Law's ninety days, which it does not lengthen.
    ...decide,
    id: 'T-PEN-DECIDE-APL',
    length: '90 calendar days',
    when: { stage: 'penalty', rules: ['copyright', 'general'] },
    law: { act: 'APL-2021', article: '60' },
    from: APL,
    confidence: 'high',
  },
  {
    // Before the rules of 2021 came into force: those before them were not read.
    ...decide,
    id: 'T-PEN-DECIDE-AGRI',
    length: '90 calendar days',
    when: { stage: 'penalty', ...agriculture },
    law: { act: 'APL-2021', article: '60' },
    from: APL,
    to: '2022-01-31',
    confidence: 'low',
  },
  {
    ...decide,
    id: 'T-PEN-DECIDE-AGRI',
    length: '90 calendar days',
    when: { stage: 'penalty', ...agriculture },
    extension: [
      { by: 'DecisionTermExtended', atMost: '30 calendar days', times: 1, approvedBy: 'head' },
      { by: 'DecisionTermExtendedFurther', times: 1, approvedBy: 'superior' },
    ],
    law: { act: 'AGRI-2021', article: '?' },
    from: '2022-02-01',
    confidence: 'medium',
  },
  {
    // The forestry rules of 1996 gave one month and one more; whether they still stand is not known.
    ...decide,
    id: 'T-PEN-DECIDE-FORESTRY',
    length: '90 calendar days',
    when: { stage: 'penalty', rules: 'forestry' },
    law: { act: 'APL-2021', article: '60' },
    from: APL,
    confidence: 'low',
  },
  {
    // City option `counterfeit-patent`: the patent rules of 2015 as the term in law, beside the general one.
    ...decide,
    id: 'T-CFPAT-CLOSE',
    what: { zh: '假冒专利案件结案（专利行政执法办法）', en: 'Close the counterfeit patent case' },
    length: '1 months',
    when: { stage: 'penalty', ...marketRegulation, onlyPatents: true, 'options.counterfeit-patent': 'O71' },
    excludes: [
      ['HearingNotified', 'HearingEnded'],
      ['NoticeAnnounced', 'AnnouncementEnded'],
    ],
    extension: { by: 'DecisionTermExtended', atMost: '15 calendar days', times: 1, approvedBy: 'head' },
    law: { act: 'O71-2015', article: '36' },
    from: '2015-07-01',
    confidence: 'medium',
  },
  {
    // Unless the city chose it, the stricter term is a warning.
    ...decide,
    id: 'T-CFPAT-WARN',
    what: { zh: '假冒专利案件结案（专利行政执法办法，提醒）', en: 'Counterfeit patent: the stricter term' },
    length: '1 months',
    when: {
      stage: 'penalty',
      ...marketRegulation,
      onlyPatents: true,
      'options.counterfeit-patent': [undefined, 'SAMR'],
    },
    excludes: [
      ['HearingNotified', 'HearingEnded'],
      ['NoticeAnnounced', 'AnnouncementEnded'],
    ],
    law: { act: 'O71-2015', article: '36' },
    from: '2015-07-01',
    confidence: 'medium',
    internal: true,
  },
  {
    ...statement,
    id: 'T-STATEMENT',
    length: '5 working days',
    when: marketRegulation,
    law: { act: 'SAMRPROC-2022', article: '57' },
    from: APL,
    confidence: 'verified',
  },
  {
    ...statement,
    id: 'T-STATEMENT-APL',
    length: '5 working days',
    when: { rules: ['agriculture', ...others.rules] },
    // The law fixes the time for a hearing; that a statement has as much is a reading.
    law: { act: 'APL-2021', article: '64' },
    from: APL,
    confidence: 'medium',
  },
  {
    ...statement,
    id: 'T-STATEMENT-CR',
    length: '7 calendar days',
    when: { ...inCalendarDays, method: ['direct', 'left', 'electronic', 'post', 'entrusted', 'returned'] },
    law: { act: 'CRPEN-2009', article: '27' },
    from: '2009-06-15',
    confidence: 'high',
  },
  {
    ...statement,
    id: 'T-STATEMENT-CR-WD',
    length: '7 working days',
    when: { ...inWorkingDays, method: ['direct', 'left', 'electronic', 'post', 'entrusted', 'returned'] },
    law: { act: 'CRPEN-2009', article: '27' },
    from: '2009-06-15',
    confidence: 'high',
  },
  {
    // Thirty days from the announcement itself, so that it ends with the time of the announcement.
    ...statement,
    id: 'T-STATEMENT-CR-ANN',
    length: '30 calendar days',
    startsOn: 'announcedOn',
    when: { ...copyright, method: 'announcement' },
    law: { act: 'CRPEN-2009', article: '27' },
    from: '2009-06-15',
    confidence: 'high',
  },
];
