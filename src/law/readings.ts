import { inOrder, type FixedReading } from './option.js';
import { readingsOnTerms } from './readings.terms.js';

/** 按一种理解办理的存疑事项: unsettled points with nothing to switch. Each says what is followed and what is in doubt. */
export const readings: readonly FixedReading[] = inOrder([
  ...readingsOnTerms,
  {
    point: 'C13',
    question: { zh: '行政裁决有无简易程序', en: 'Whether rulings know a simplified procedure' },
    followed: { zh: '一律按普通程序，快办只作内部考核', en: 'None: speed is an internal target alone' },
    doubt: { zh: '办法未规定，只有地方试点', en: 'The measures have none; there are local pilots only' },
    law: ['O81-2024:37'],
    confidence: 'high',
    from: '2025-02-01',
    limits: [],
    events: ['RequestFiled'],
  },
  {
    point: 'C17',
    question: {
      zh: '移送公安之后、结果之前可否再罚款',
      en: 'Whether a fine may still be imposed while the police have the case',
    },
    followed: {
      zh: '批准移送后至公安、司法机关有结果前，不作新的处罚决定',
      en: 'No new penalty from the approval of the transfer until police or court have answered',
    },
    doubt: {
      zh: '规定第11条只写不得以罚代移及罚款折抵，未逐一写明移送期间',
      en: 'Art. 11 forbids a penalty in place of a transfer and sets fines off; it does not spell out the time between',
    },
    law: ['M310-2020:11', 'APL-2021:35'],
    confidence: 'high',
    from: '2020-08-07',
    limits: [],
    events: ['TransferApproved'],
  },
  {
    point: 'C20',
    question: { zh: '移送后处罚程序是结案还是中止', en: 'Whether a transfer ends or suspends the penalty' },
    followed: {
      zh: '由办案人员选择：全案涉罪的移送结案，部分涉罪或者须待判决的中止调查',
      en: 'The officer chooses: the whole matter ends it, a part of it or one that awaits the judgment suspends it',
    },
    doubt: {
      zh: '程序规定第46条与第60条均可适用，退回后是恢复还是重新立案随之不同',
      en: 'Arts 46 and 60 both fit, and whether a return resumes or files anew follows from it',
    },
    law: ['SAMRPROC-2022:46', 'SAMRPROC-2022:60', 'SAMRPROC-2022:77'],
    confidence: 'high',
    from: '2022-09-29',
    limits: [],
    events: ['CriminalTransferDecided', 'InvestigationSuspended'],
  },
]);
