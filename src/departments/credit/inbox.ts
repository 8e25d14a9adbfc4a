import type { Words } from '../../engine/command.js';
import type { Read, ReadModel, Row } from '../../engine/projections/read-model.js';
import { dueColumns, dues, noDues } from '../dues.js';
import { isTerm, proceedingKey, stageOf, termTrack, trackKey } from '../place.js';
import { caseIdOf, subjectIdOf } from '../stream.js';

/** What a listing waits for, by its state. */
const waits: Readonly<Record<string, string>> = {
  Proposed: 'prepare-listing',
  Noticed: 'statement',
  Prepared: 'decide-listing',
  Listed: 'serve-listing',
  Served: 'publish-listing',
  Published: 'on-the-list',
  RepairSought: 'accept-repair',
  RepairAccepted: 'decide-repair',
  RemovalToPush: 'push-removal',
};

/** Terms of a penalty that are the credit office's. */
const publishing: ReadonlySet<unknown> = new Set([
  'T-PEN-PUBLISH',
  'T-PUB-WITHDRAW',
  'T-REPAIR-ACCEPT',
  'T-PUB-REPAIR',
]);

/** A request to correct what is published waits beside whatever else does. */
const correcting: ReadonlySet<unknown> = new Set([
  'PublicationCorrectionRequested',
  'PublicationCorrected',
  'PublicationCorrectionRefused',
]);
const beside = '/correction';

/** 信用与公示: penalty decisions to be published or withdrawn, and the listings of subjects with their repairs. */
export const creditInbox: ReadModel = {
  name: 'desk-credit',
  version: 1,
  columns: {
    case_id: { type: 'text', indexed: true },
    subject_id: { type: 'text', indexed: true },
    proceeding: { type: 'text' },
    stage: { type: 'text' },
    party: { type: 'text' },
    state: { type: 'text' },
    waits_for: { type: 'text', indexed: true },
    since: { type: 'date' },
    /** Number of the penalty decision. */
    number: { type: 'text' },
    /** Organisations only; a natural person's name stays in the case. */
    listed_name: { type: 'text' },
    grounds: { type: 'text' },
    published: { type: 'boolean' },
    ...dueColumns,
  },
  keys,
  on: {
    PenaltyDecided: (row, event) =>
      event.data.publishes === true ? { ...toPublish(event), state: 'Decided', waits_for: 'publish-decision' } : row,
    DecisionPublished: () => null,
    PenaltyRevoked: (_row, event, key) =>
      event.data.published === true && !key.endsWith(beside)
        ? { ...toPublish(event), state: 'Revoked', waits_for: 'withdraw-publication', published: true }
        : null,
    PublicationWithdrawn: () => null,
    PublicationEnded: () => null,
    PublicationCorrectionRequested: (_row, event) => onPublic(event, 'correct-publication'),
    PublicationCorrected: () => null,
    PublicationCorrectionRefused: () => null,
    PenaltyRepairApplied: (_row, event) => onPublic(event, 'accept-penalty-repair'),
    PenaltyRepairAccepted: (row, event) =>
      row && { ...row, waits_for: 'decide-penalty-repair', since: event.occurredOn },
    PenaltyRepairRejected: () => null,
    PenaltyRepairRefused: () => null,

    ListingTakenUp: (_row, event) => ({
      case_id: event.data.case,
      subject_id: subjectIdOf(event.stream),
      proceeding: event.data.proceeding,
      stage: 'credit',
      party: event.data.party,
      state: 'Proposed',
      waits_for: 'prepare-listing',
      since: event.occurredOn,
      number: event.data.penaltyDecision,
      listed_name: event.data.listedName ?? null,
      grounds: event.data.grounds,
      published: false,
      ...noDues,
    }),
    ListingPushed: (row) => row && { ...row, waits_for: 'home-bureau' },
    ListingPublished: (row) => row && { ...row, published: true },
    ProceedingMoved: (row, { data, occurredOn }) =>
      row &&
      (data.ended === true
        ? null
        : { ...row, state: data.to, since: occurredOn, waits_for: waits[String(data.to)] ?? null }),
    ...dues,
  },
};

function keys(event: Read): readonly string[] {
  const stage = stageOf(event);
  if (stage === 'credit') return subjectIdOf(event.stream) === null ? [] : [proceedingKey(event)];
  if (stage !== 'penalty' || caseIdOf(event.stream) === null || event.type === 'ProceedingMoved') return [];
  const { limit } = event.data;
  if (!isTerm(event)) return keysOf(event, trackKey(event, String(event.data.party)));
  const party = termTrack(event);
  if (party === null) return [];
  if (limit === 'PUB-CORRECT') return [trackKey(event, party) + beside];
  return publishing.has(limit) ? [trackKey(event, party)] : [];
}

function keysOf({ type }: Read, key: string): readonly string[] {
  if (correcting.has(type)) return [key + beside];
  const over = ['PublicationEnded', 'PublicationWithdrawn', 'PenaltyRevoked'].includes(type);
  return over ? [key, key + beside] : [key];
}

const onPublic = (event: Read, waitsFor: string): Row => ({
  ...toPublish(event),
  number: null,
  waits_for: waitsFor,
  published: true,
});

function toPublish(event: Read): Row {
  return {
    case_id: caseIdOf(event.stream),
    subject_id: null,
    proceeding: event.data.proceeding,
    stage: 'penalty',
    party: event.data.party,
    since: event.occurredOn,
    number: event.data.number,
    published: false,
    ...noDues,
  };
}

export const creditWords: Readonly<Record<string, Words>> = {
  'publish-decision': { zh: '公示行政处罚信息', en: 'Publish the decision' },
  'correct-publication': { zh: '核实并更正公示信息', en: 'Check and correct the publication' },
  'accept-penalty-repair': { zh: '决定是否受理信用修复申请', en: 'Accept or reject the application for repair' },
  'decide-penalty-repair': { zh: '决定是否准予信用修复', en: 'Decide on the credit repair' },
  'withdraw-publication': { zh: '撤回公示', en: 'Withdraw the publication' },
  'prepare-listing': { zh: '审查并提出列入意见', en: 'Prepare the listing' },
  'decide-listing': { zh: '决定是否列入', en: 'Decide on the listing' },
  'serve-listing': { zh: '送达列入决定书', en: 'Serve the decision to list' },
  'publish-listing': { zh: '公示列入信息', en: 'Publish the listing' },
  'on-the-list': { zh: '列入公示中', en: 'On the list' },
  statement: { zh: '等待当事人陈述、申辩', en: 'The party may make a statement' },
  'home-bureau': { zh: '等待住所地市场监管部门公示', en: 'Home bureau to publish' },
  'accept-repair': { zh: '决定是否受理提前移出申请', en: 'Accept or reject the application' },
  'push-removal': { zh: '推送修复结果', en: 'Push the removal to the home bureau' },
  'decide-repair': { zh: '决定是否准予提前移出', en: 'Decide on early removal' },
};
