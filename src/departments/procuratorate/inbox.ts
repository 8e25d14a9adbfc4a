import type { Words } from '../../engine/command.js';
import type { Read, ReadModel, Row } from '../../engine/projections/read-model.js';
import { dueColumns, noDues } from '../dues.js';
import { duesOf } from '../own-dues.js';
import { isTerm, proceedingKey, stageOf, termTrack, trackKey } from '../place.js';
import { caseIdOf } from '../stream.js';

/** What a transfer of which it has the copy waits for, as the procuratorate sees it. */
const waits: Readonly<Record<string, string>> = {
  Sent: 'watch',
  Received: 'watch',
  Declined: 'watch-refusal',
  Reconsidering: 'watch-refusal',
  SupervisionSuggested: 'ask-for-reasons',
  ReasonsAsked: 'police',
  ReasonsExplained: 'judge-reasons',
  FilingOrdered: 'filing',
  Filed: 'watch',
  HandedOver: 'watch',
  LetterReceived: 'letter',
};

/**
 * 检察机关: copies of the transfers, supervision of the filing, and the way back: a row of its own for each respondent
 * who was not prosecuted, until he is returned to the agency or the review ends.
 */
export const procuratorateInbox: ReadModel = {
  name: 'desk-procuratorate',
  version: 1,
  columns: {
    case_id: { type: 'text', indexed: true },
    proceeding: { type: 'text' },
    stage: { type: 'text' },
    party: { type: 'text' },
    respondents: { type: 'text[]' },
    state: { type: 'text' },
    waits_for: { type: 'text', indexed: true },
    since: { type: 'date' },
    offence: { type: 'text' },
    police: { type: 'text' },
    /** Letter of opinion that waits for a reply. */
    opinion: { type: 'text' },
    sent_on: { type: 'date' },
    ...dueColumns,
  },
  keys,
  on: {
    SentToPolice: (_row, event) => ({
      ...at(event),
      respondents: event.data.respondents ?? [],
      state: 'Sent',
      waits_for: 'watch',
      offence: event.data.offence ?? null,
      police: event.data.police,
      sent_on: event.occurredOn,
    }),
    ProsecutorLetterReceived: (_row, event) => ({
      ...at(event),
      state: 'LetterReceived',
      waits_for: 'letter',
      opinion: event.data.reference ?? null,
    }),
    ProceedingMoved: (row, { data, occurredOn }) =>
      row &&
      (data.ended === true
        ? null
        : { ...row, state: data.to, since: occurredOn, waits_for: waitsOf(row, String(data.to)) }),
    CriminalOutcomeRecorded: (row, event) =>
      event.data.outcome === 'convicted'
        ? row
        : { ...at(event), party: event.data.party, state: event.data.outcome, waits_for: 'consider-return' },
    RegionConsulted: (row) => row && { ...row, waits_for: 'region' },
    RegionAnswered: (row) => row && { ...row, waits_for: 'consider-return' },
    ReverseReviewSuspended: (row) => row && { ...row, waits_for: 'review-suspended' },
    ReverseReviewResumed: (row) => row && { ...row, waits_for: 'consider-return' },
    NonProsecutionRevoked: () => null,
    ReturnedToAgency: (row, event, key) => {
      // The respondent's row has served; the letter waits on the proceeding's.
      if (key !== proceedingKey(event)) return null;
      return (
        row && (event.data.withOpinion === true ? { ...row, opinion: event.data.opinion, waits_for: 'reply' } : row)
      );
    },
    ReturnWaived: () => null,
    OpinionAnswered: (row) => row && { ...row, opinion: null, waits_for: waits[String(row.state)] ?? null },
    ...duesOf(['procuratorate-liaison']),
  },
};

const ofRespondent: ReadonlySet<string> = new Set([
  'CriminalOutcomeRecorded',
  'RegionConsulted',
  'RegionAnswered',
  'ReverseReviewSuspended',
  'ReverseReviewResumed',
  'NonProsecutionRevoked',
  'ReturnWaived',
]);

function keys(event: Read): readonly string[] {
  if (stageOf(event) !== 'transfer' || caseIdOf(event.stream) === null) return [];
  if (ofRespondent.has(event.type)) return [trackKey(event, String(event.data.party))];
  if (event.type === 'ReturnedToAgency') {
    const respondents = Array.isArray(event.data.respondents) ? (event.data.respondents as string[]) : [];
    return [proceedingKey(event), ...respondents.map((party) => trackKey(event, party))];
  }
  const party = isTerm(event) ? termTrack(event) : null;
  return [party === null ? proceedingKey(event) : trackKey(event, party)];
}

const waitsOf = (row: Row, state: string): string | null =>
  state === 'LetterReceived' ? 'letter' : row.opinion ? 'reply' : (waits[state] ?? null);

function at(event: Read): Row {
  return {
    case_id: caseIdOf(event.stream),
    proceeding: event.data.proceeding,
    stage: 'transfer',
    since: event.occurredOn,
    respondents: [],
    ...noDues,
  };
}

export const procuratorateWords: Readonly<Record<string, Words>> = {
  watch: { zh: '抄送备查，跟踪监督', en: 'Copy received, watch' },
  'watch-refusal': { zh: '公安机关不予立案，关注', en: 'Declined by the police, watch' },
  'ask-for-reasons': { zh: '审查立案监督建议，要求说明理由', en: 'Consider the suggestion, ask for reasons' },
  police: { zh: '等待公安机关说明理由', en: 'Police to explain' },
  'judge-reasons': { zh: '审查不立案理由', en: 'Judge the reasons' },
  filing: { zh: '等待公安机关立案', en: 'Police to file' },
  'consider-return': { zh: '审查是否移送行政机关处理', en: 'Consider a return to the agency' },
  region: { zh: '等待异地检察机关答复', en: 'Another region to answer' },
  'review-suspended': { zh: '中止审查，关注原因是否消除', en: 'Review suspended' },
  letter: { zh: '等待行政机关回复检察文书', en: 'Agency to answer the letter' },
  reply: { zh: '等待行政机关回复检察意见', en: 'Agency to answer the letter of opinion' },
};
