import type { Length, Limit } from '../../engine/time/limit.js';
import { ownFindings, sourceIds } from '../../law/sources.js';
import { twoReadings } from '../../law/two-readings.js';

/** By these the clue is answered. */
const decided = [
  'FilingApproved',
  'FilingRefused',
  'ReportMerged',
  'ReportNotProcessed',
  'ReportRedirected',
  'ClueTransferredOut',
];
const ELSEWHERE = ['LetterRouted', 'RightChannelTold'];

/** What an extension adds, by the road. On the others there is no term that could be extended. */
export const extensions: Readonly<Record<string, { readonly limit: string; readonly length: Length } | undefined>> = {
  verification: { limit: 'T-CLUE-VERIFY', length: '15 working days' },
  'agriculture-verification': { limit: 'T-CLUE-VERIFY-AGRI', length: '7 calendar days' },
  'general-verification': { limit: 'T-CLUE-VERIFY-GENERAL', length: '15 working days' },
};

const verify = {
  what: { zh: '核查线索并决定是否立案', en: 'Verify the clue and decide on filing' },
  who: 'deputy-head',
  per: 'proceeding',
  metBy: decided,
  dropsOn: ELSEWHERE,
  excludes: [['ClueSentForExamination', 'ClueExamined']],
  onLapse: 'overdue',
} as const satisfies Partial<Limit>;

const onRoad = (road: string) =>
  ({
    starts: ['ProceedingOpened'],
    when: { stage: 'complaint', 'with.road': road },
    startsOn: 'with.receivedOn',
  }) as const;

const extended = (road: string) => ({
  by: 'VerificationExtended',
  times: 1,
  approvedBy: 'deputy-head',
  ...(extensions[road] ? { atMost: extensions[road].length } : {}),
});

/** Whether the agency found it itself, or somebody told it. */
const toldTo = sourceIds.filter((id) => !ownFindings.includes(id) && id !== 'assistance-request');

export const verificationLimits: readonly Limit[] = [
  {
    ...verify,
    ...onRoad('verification'),
    id: 'T-CLUE-VERIFY',
    length: '15 working days',
    extension: extended('verification'),
    law: { act: 'SAMRPROC-2022', article: '18' },
    from: '2021-07-15',
    confidence: 'verified',
  },
  {
    ...verify,
    ...onRoad('agriculture-verification'),
    id: 'T-CLUE-VERIFY-AGRI',
    // What the rules before 2022 said was not seen: the number is carried back as an internal target.
    length: '7 calendar days',
    extension: extended('agriculture-verification'),
    law: { act: 'APL-2021', article: '54' },
    from: '2021-07-15',
    to: '2022-01-31',
    confidence: 'low',
    internal: true,
  },
  {
    ...verify,
    ...onRoad('agriculture-verification'),
    id: 'T-CLUE-VERIFY-AGRI',
    // Seven days and seven more, from knowledge; whether working days are meant was not seen: the stricter reading.
    length: '7 calendar days',
    extension: extended('agriculture-verification'),
    law: { act: 'AGRI-2021', article: '?' },
    from: '2022-02-01',
    confidence: 'medium',
  },
  {
    ...verify,
    ...onRoad('general-verification'),
    id: 'T-CLUE-VERIFY-GENERAL',
    // 处罚法 says "promptly"; a number for copyright enforcement and forestry is not known.
    length: '15 working days',
    extension: extended('general-verification'),
    law: { act: 'APL-2021', article: '54' },
    from: '2021-07-15',
    confidence: 'low',
    internal: true,
  },
  {
    ...verify,
    id: 'T-CLUE-VERIFY-RETURNED',
    what: { zh: '管辖确定后核查线索并决定是否立案', en: 'Verify the returned clue and decide on filing' },
    length: '15 working days',
    starts: ['JurisdictionAgreed', 'JurisdictionDesignated'],
    when: { again: true },
    law: { act: 'SAMRPROC-2022', article: '18' },
    from: '2021-07-15',
    // That the time begins anew with the return is a reading: the material is received again.
    confidence: 'medium',
  },
  {
    ...verify,
    id: 'T-CR-FILE',
    what: {
      zh: '核查已受理的著作权投诉并决定是否立案',
      en: 'Look into the accepted copyright complaint and decide on filing',
    },
    length: '15 working days',
    starts: ['CopyrightComplaintAccepted'],
    law: { act: 'APL-2021', article: '54' },
    from: '2021-07-15',
    confidence: 'low',
    internal: true,
  },
  ...twoReadings(
    {
      ...verify,
      id: 'T-CR-URGENT-FILE',
      what: { zh: '著作权紧急措施后决定立案', en: 'File after the urgent measure (copyright)' },
      // Working or calendar days: the stricter reading. An examination does not stop it.
      length: '7 calendar days',
      excludes: [],
      starts: ['UrgentMeasureTaken'],
      again: 'first',
      law: { act: 'CRPEN-2009', article: '15' },
      from: '2009-06-15',
      confidence: 'verified',
    },
    'copyright-days',
  ),
  // 假冒专利: the times of market regulation are taken to prevail; the stricter ones of Order 71 are shown as a warning.
  counterfeit('T-CFPAT-FILE', '5 working days', ownFindings, '发现', 'found'),
  counterfeit('T-CFPAT-FILE-REPORTED', '10 working days', toldTo, '收到举报、投诉', 'reported'),
  informing('TSJB-20', '31', '2020-01-01', '2026-04-14', 'verified'),
  informing('TSJB-121', '?', '2026-04-15', undefined, 'low'),
  {
    id: 'T-JUR-DISPUTE',
    what: { zh: '协商解决管辖争议，协商不成报请指定', en: 'Agree on jurisdiction, or ask the superior' },
    who: 'deputy-head',
    length: '7 working days',
    starts: ['JurisdictionDisputed'],
    per: 'proceeding',
    metBy: ['JurisdictionAgreed', 'JurisdictionReported'],
    onLapse: 'overdue',
    law: { act: 'SAMRPROC-2022', article: '13' },
    from: '2021-07-15',
    confidence: 'verified',
  },
  {
    id: 'T-JUR-DESIGNATE',
    what: { zh: '共同的上一级机关指定管辖', en: 'The common superior designates' },
    who: 'superior',
    length: '7 working days',
    starts: ['JurisdictionReported'],
    per: 'proceeding',
    metBy: ['JurisdictionDesignated'],
    onLapse: 'overdue',
    law: { act: 'SAMRPROC-2022', article: '16' },
    from: '2021-07-15',
    confidence: 'verified',
  },
  {
    id: 'T-TRANSFER-ANSWER',
    what: { zh: '查问受移送机关是否接收', en: 'Ask the receiver whether it takes the matter' },
    who: 'handling-officer',
    length: '15 calendar days',
    starts: ['ClueTransferredOut'],
    per: 'proceeding',
    metBy: ['TransferAnswered'],
    onLapse: 'overdue',
    law: { act: 'SAMRPROC-2022', article: '17' },
    from: '2021-07-15',
    confidence: 'low',
    internal: true,
  },
];

function counterfeit(id: string, length: Length, sources: readonly string[], zh: string, en: string): Limit {
  return {
    ...verify,
    id,
    what: { zh: `假冒专利：自${zh}之日起从严提示立案`, en: `Counterfeit patent (${en}): stricter time to file` },
    length,
    excludes: [],
    starts: ['ProceedingOpened'],
    when: { stage: 'complaint', 'with.matter': 'counterfeit-patent', 'with.source': sources },
    startsOn: 'with.receivedOn',
    law: { act: 'O71-2015', article: '28' },
    from: '2015-07-01',
    confidence: 'medium',
    internal: true,
  };
}

function informing(
  act: string,
  article: string,
  from: string,
  to: string | undefined,
  confidence: Limit['confidence'],
): Limit {
  return {
    id: 'T-INFORMANT-NOTICE',
    what: { zh: '告知实名举报人处理决定', en: 'Tell the real-name informant what was decided' },
    who: 'handling-officer',
    length: '5 working days',
    starts: ['InformantsToBeTold'],
    per: 'party',
    metBy: ['InformantTold'],
    onLapse: 'overdue',
    law: { act, article },
    from,
    ...(to ? { to } : {}),
    confidence,
  };
}
