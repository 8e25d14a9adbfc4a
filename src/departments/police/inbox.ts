import type { Words } from '../../engine/command.js';
import type { Read, ReadModel, Row } from '../../engine/projections/read-model.js';
import { dueColumns, noDues } from '../dues.js';
import { duesOf } from '../own-dues.js';
import { isTerm, proceedingKey, stageOf } from '../place.js';
import { caseIdOf } from '../stream.js';

/** What a transfer that was sent waits for, by its state, as the police see it. */
const waits: Readonly<Record<string, string>> = {
  Sent: 'sign-receipt',
  Received: 'review',
  Reconsidering: 'reconsider',
  ReasonsAsked: 'explain-reasons',
  FilingOrdered: 'file-as-ordered',
  Filed: 'goods',
  HandedOver: 'report-outcome',
  Declined: 'agency',
  SupervisionSuggested: 'procuratorate',
  ReasonsExplained: 'procuratorate',
};

/** 公安机关: the transfers sent to the police, from the sending to the end. Nothing of a case that was not sent. */
export const policeInbox: ReadModel = {
  name: 'desk-police',
  version: 1,
  columns: {
    case_id: { type: 'text', indexed: true },
    proceeding: { type: 'text' },
    stage: { type: 'text' },
    /** Party ids of those transferred. */
    respondents: { type: 'text[]' },
    state: { type: 'text' },
    waits_for: { type: 'text', indexed: true },
    since: { type: 'date' },
    police: { type: 'text' },
    offence: { type: 'text' },
    /** Number of the letter of transfer, and of the police's own decision. */
    reference: { type: 'text' },
    police_reference: { type: 'text' },
    sent_on: { type: 'date' },
    sent_at: { type: 'timestamp' },
    ...dueColumns,
  },
  keys: (event) =>
    stageOf(event) === 'transfer' && caseIdOf(event.stream) !== null && concerns(event) ? [proceedingKey(event)] : [],
  on: {
    SentToPolice: (_row, event) => ({
      case_id: caseIdOf(event.stream),
      proceeding: event.data.proceeding,
      stage: 'transfer',
      respondents: event.data.respondents ?? [],
      state: 'Sent',
      waits_for: 'sign-receipt',
      since: event.occurredOn,
      police: event.data.police,
      offence: event.data.offence ?? null,
      reference: event.data.number ?? null,
      sent_on: event.occurredOn,
      sent_at: event.occurredAt,
      ...noDues,
    }),
    PoliceFiled: withReference,
    PoliceDeclined: withReference,
    CaseRedirected: (row, { data }) => row && { ...row, police: data.police },
    MaterialAsked: (row) => row && { ...row, waits_for: 'material' },
    MaterialSupplied: (row) => row && { ...row, waits_for: waits[String(row.state)] ?? null },
    ProceedingMoved: (row, { data, occurredOn }) =>
      row &&
      (data.ended === true
        ? null
        : { ...row, state: data.to, since: occurredOn, waits_for: waits[String(data.to)] ?? null }),
    ...duesOf(['police-liaison']),
  },
};

/** The agency's own terms of one party are not the police's. */
const concerns = (event: Read): boolean => !isTerm(event) || event.data.party === undefined;

function withReference(row: Row | null, { data }: Read): Row | null {
  return row && { ...row, police_reference: data.reference ?? null };
}

export const policeWords: Readonly<Record<string, Words>> = {
  'sign-receipt': { zh: '签收移送案件', en: 'Sign the receipt' },
  review: { zh: '立案审查', en: 'Review and decide on filing' },
  material: { zh: '等待移送机关补充材料', en: 'Agency to supply material' },
  reconsider: { zh: '复议', en: 'Reconsider' },
  'explain-reasons': { zh: '说明不立案理由', en: 'Explain why no case was filed' },
  'file-as-ordered': { zh: '按通知立案', en: 'File as notified' },
  goods: { zh: '接收涉案物品和材料', en: 'Receive goods and material' },
  'report-outcome': { zh: '侦查并通报结果', en: 'Investigate and report the outcome' },
  agency: { zh: '等待移送机关答复', en: 'Agency to answer the refusal' },
  procuratorate: { zh: '等待检察院答复', en: 'Procuratorate to answer' },
};
