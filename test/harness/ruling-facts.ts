import { specify, opened, facts } from './room.js';
import type { Calendar } from '../../src/engine/time/calendar.js';
import type { Term } from '../../src/engine/time/limit.js';
import type { Facts, Party } from '../../src/case/file.js';
import { ruling, type RulingEvent } from '../../src/stages/ruling/ruling.js';

export const room = specify(ruling);
export const on = { occurredOn: '2026-03-02' };
export const party = (id: string, role: string, domiciled = true): Party => ({
  id,
  kind: 'legal',
  roles: [role],
  name: id,
  creditCode: null,
  identityNumber: null,
  address: null,
  phone: null,
  domiciled,
});
export const calendar = { place: 'cn', version: '1', announcedThrough: 2026, days: {} } as Calendar;
export const parties = {
  q1: party('q1', 'requester'),
  r1: party('r1', 'respondent'),
  r2: party('r2', 'respondent', false),
};
export const patent = (id: string, type: string) => ({ id, type, number: null, title: '', holder: 'q1' });
export const known: Partial<Facts> = { calendar, number: '卫知法裁字〔2026〕12号', file: { ...facts().file, parties } };
export const withTerm = (limit: string, over: Partial<Term>): Partial<Facts> => ({
  ...known,
  terms: [{ limit, is: 'running', version: '2025-02-01', ...over } as Term],
});
/** Facts with these rights on file, each `id: type`. */
export const withRights = (rights: Readonly<Record<string, string>>): Partial<Facts> => ({
  ...known,
  file: {
    ...facts().file,
    parties,
    rights: Object.fromEntries(Object.entries(rights).map(([id, type]) => [id, patent(id, type)])),
  },
});
export const actingAs = (id: string): Partial<Facts> => ({ ...known, actor: { ...facts().actor, id } });
export const lapsed = (limit: string, key: string, dueOn = '2026-03-01') => ({ limit, key, dueOn }) as Term;

export const opening = opened('ruling', {
  respondents: ['r1', 'r2'],
  with: { road: 'ruling-request', receivedOn: '2026-02-02' },
});
export const panel = ['chen', 'liu', 'ma'];
export const filed: RulingEvent = {
  type: 'RequestFiled',
  data: {
    number: '卫知法裁字〔2026〕12号',
    parties: ['r1', 'r2'],
    requesters: ['q1'],
    handlers: panel,
    presiding: 'chen',
  },
};
export const served = (id: string, domiciled = true): RulingEvent => ({
  type: 'RequestServed',
  data: { party: id, manner: 'direct', domiciled },
});
export const answered = (id: string): RulingEvent => ({ type: 'AnswerReceived', data: { party: id, answer: null } });
export const silent = (id: string): RulingEvent => ({ type: 'AnswerNotGiven', data: { party: id } });
export const forwarded = (id: string): RulingEvent => ({ type: 'AnswerForwarded', data: { party: id } });
export const notified: RulingEvent = {
  type: 'OralHearingNotified',
  data: { hearingOn: '2026-03-02', place: '审理庭', public: true },
};
export const cancelled = (ground: string, reasons: string | null = null): RulingEvent => ({
  type: 'RulingCaseCancelled',
  data: { ground, reasons },
});
export const settled = (id: string): RulingEvent => ({
  type: 'RequestSettled',
  data: { party: id, terms: '停止销售并赔偿', amountFen: 5_000_000, performBy: '2026-04-01' },
});
export const withdrawn = (...ids: readonly string[]): RulingEvent => ({
  type: 'RequestWithdrawn',
  data: { parties: ids, reason: 'withdrawn' },
});
export const issued = (...outcomes: readonly { party: string; found: boolean }[]): RulingEvent => ({
  type: 'RulingIssued',
  data: {
    number: '卫知法裁字〔2026〕12号',
    outcomes: outcomes.map(({ party: id, found }) => ({
      party: id,
      found,
      measures: found ? ['stop-making'] : [],
      performWithin: found ? '15 calendar days' : null,
    })),
    votesFor: 2,
    votesAgainst: 1,
    reasons: '全面覆盖',
  },
});
export const rulingServed = (id: string): RulingEvent => ({
  type: 'RulingServed',
  data: { party: id, manner: 'direct' },
});
export const passed = (id: string): RulingEvent => ({ type: 'RulingSuitTimePassed', data: { party: id } });
export const effect = (id: string, found: boolean): RulingEvent => ({
  type: 'RulingTookEffect',
  data: { party: id, found, performWithin: found ? '15 calendar days' : null },
});
export const sued = (id: string, ...respondents: readonly string[]): RulingEvent => ({
  type: 'RulingSued',
  data: { party: id, respondents, court: '银川市中级人民法院', courtNumber: '（2026）宁01行初1号' },
});
export const judged = (outcome: string, changed = false): RulingEvent => ({
  type: 'RulingJudged',
  data: { parties: ['r1'], outcome, courtNumber: '1号', changed },
});
export const performanceOver: RulingEvent = {
  type: 'RulingPerformanceOver',
  data: { party: 'r1', endedOn: '2026-03-01' },
};
export const demanded: RulingEvent = { type: 'RulingDemandServed', data: { party: 'r1', manner: 'direct' } };
export const holderMay: RulingEvent = {
  type: 'AgencyLetEnforcementPass',
  data: { party: 'r1', endedOn: '2026-03-01' },
};
export const applied: RulingEvent = {
  type: 'RulingEnforcementApplied',
  data: { party: 'r1', applicant: 'agency', court: '银川市中级人民法院' },
};
export const accepted: RulingEvent = { type: 'RulingEnforcementAccepted', data: { party: 'r1', courtNumber: '1号' } };
export const published: RulingEvent = { type: 'RulingPublished', data: { channel: '局网站' } };

export const heard = [opening, filed, served('r1'), served('r2', false), silent('r1'), silent('r2')] as const;
export const ruled = [...heard, issued({ party: 'r1', found: true }, { party: 'r2', found: false })] as const;
export const allServed = [...ruled, rulingServed('q1'), rulingServed('r1'), rulingServed('r2')] as const;
export const final = [...allServed, passed('r1'), passed('q1'), effect('r1', true)] as const;

export const adviceOpening = opened('ruling', {
  respondents: [],
  with: { road: 'advice-request', receivedOn: '2026-02-02' },
});

/** One of every event of the chapters. */
const chapterSamples: readonly RulingEvent[] = [
  { type: 'JurisdictionObjected', data: { party: 'r1', reasons: '' } },
  { type: 'JurisdictionObjectionDecided', data: { party: 'r1', upheld: false, agency: null, reasons: '' } },
  { type: 'JurisdictionObjectionClosed', data: { party: 'r1' } },
  { type: 'RulingReferredUp', data: { ground: 'dispute', to: '', reasons: '' } },
  { type: 'ReferralAnswered', data: { ours: true, agency: '', reference: '' } },
  { type: 'RulingTransferred', data: { parties: ['r1'], agency: '' } },
  { type: 'RulingCaseTransferred', data: { agency: '' } },
  {
    type: 'RequestSplit',
    data: {
      by: 'respondent',
      parties: ['r2'],
      respondents: ['r2'],
      rights: null,
      kept: null,
      receivedOn: '2026-02-02',
      reasons: '',
    },
  },
  { type: 'RulingsJoined', data: { other: 'ruling-2', otherNumber: null, ground: '', reasons: '' } },
  { type: 'RulingJoinedBy', data: { other: 'ruling-2', ground: '' } },
  { type: 'RulingPartyAdded', data: { party: 'x3', as: 'third-party', askedBy: 'respondent', reasons: '' } },
  { type: 'RulingPartyAdded', data: { party: 'x4', as: 'respondent', askedBy: 'requester', reasons: '' } },
  { type: 'PanelTold', data: { party: 'r1', members: panel } },
  { type: 'PanelRecusalRequested', data: { party: 'r1', person: 'chen', capacity: '', ground: '', reasons: '' } },
  { type: 'PanelRecusalMoved', data: { asker: 'self', person: 'chen', capacity: '', ground: '', reasons: '' } },
  {
    type: 'PanelRecusalDecided',
    data: {
      person: 'chen',
      capacity: '',
      granted: true,
      reasons: '',
      replacement: 'yang',
      handlers: ['yang', 'liu', 'ma'],
    },
  },
  { type: 'EvidencePeriodSet', data: { party: 'r1', within: '15 calendar days', agreed: false, manner: 'direct' } },
  { type: 'EvidenceBrought', data: { party: 'r1', evidence: [], late: false } },
  { type: 'EvidenceCompleted', data: { party: 'r1' } },
  { type: 'EvidenceTimeExtended', data: { party: 'r1', limit: '', length: '10 calendar days', reasons: '' } },
  { type: 'EvidenceTimeNotCounted', data: { limit: '', length: '10 calendar days', until: '2026-04-01' } },
  { type: 'EvidenceExtensionRefused', data: { party: 'r1', reasons: '' } },
  {
    type: 'SiteInvestigated',
    data: { method: 'inquiry', officers: [], place: '', findings: '', signed: true, remark: null },
  },
  { type: 'RulingEvidencePreserved', data: { measure: 'm1', evidence: [], keptAt: '', approvedBy: '' } },
  { type: 'RulingEvidenceDecided', data: { measure: 'm1', disposal: 'kept', approvedBy: '' } },
  { type: 'RulingAssistanceAsked', data: { request: '1号', department: '', wanted: '' } },
  { type: 'RulingAssistanceGiven', data: { request: '1号', reply: '' } },
  { type: 'TechnicalInvestigatorAssigned', data: { person: 'tan', question: '' } },
  { type: 'TechnicalOpinionGiven', data: { person: 'tan', opinion: '' } },
  { type: 'AppraisalBegun', data: { asked: 'panel', applicant: null, question: '', appraiser: '', chosen: '' } },
  { type: 'AppraisalRefused', data: { party: 'r1', ground: '', reasons: '' } },
  { type: 'AppraisalEnded', data: { result: 'given', opinion: '' } },
  { type: 'RequestAnnounced', data: { party: 'r2', channel: '', reasons: '' } },
  { type: 'RequestAnnouncementEnded', data: { party: 'r2' } },
  { type: 'OralHearingPostponed', data: { hearingOn: '2026-03-20', former: '', askedBy: '', reasons: '' } },
  { type: 'WrittenReviewDecided', data: { reasons: '' } },
  { type: 'SuspensionRefused', data: { ground: '', reasons: '' } },
  { type: 'NegotiationBegun', data: { between: ['q1', 'r1'], reasons: '' } },
  { type: 'NegotiationEnded', data: { reasons: '' } },
  { type: 'InfringementAdvised', data: { conclusion: '', opinion: '', silentTo: '' } },
  { type: 'AdviceRefused', data: { ground: '', reasons: '' } },
  { type: 'RepeatFound', data: { former: '', formerBy: '', inForceOn: '', right: '' } },
  {
    type: 'RulingRevoked',
    data: { parties: ['r1'], outcome: 'revoked', ground: '', basis: '', reasons: '', changed: true },
  },
  {
    type: 'RulingAmended',
    data: {
      parties: ['r1', 'q1'],
      number: '2号',
      outcomes: [{ party: 'r1', found: true, measures: ['stop-using'], performWithin: '15 calendar days' }],
      ground: '',
      basis: '',
      reasons: '',
      changed: true,
    },
  },
  { type: 'RulingTextCorrected', data: { corrections: [], reasons: '' } },
];

const passage = { case: 'b', number: null, relation: 'merged', reasons: '' } as const;

/** One of every event of the room. */
export const samples: readonly (RulingEvent | typeof opening)[] = [
  opening,
  adviceOpening,
  { type: 'RulingCarriedOver', data: { ...passage, parties: ['r1'] } },
  { type: 'RulingTakenIn', data: { ...passage, parties: ['r3'], filedOn: null, rights: [], tracks: {} } },
  ...chapterSamples,
  filed,
  { type: 'RequestNotFiled', data: { ground: '', reasons: '', remedy: '' } },
  { type: 'CorrectionRequested', data: { items: [], within: '15 calendar days' } },
  { type: 'RequestCorrected', data: {} },
  { type: 'RequestFilingExtended', data: { limit: 'T-RUL-FILE', length: '5 working days', reasons: '' } },
  served('r1'),
  served('r2', false),
  answered('r1'),
  silent('r2'),
  { type: 'AnswerTimeExtended', data: { party: 'r1', limit: 'T-RUL-ANSWER', length: '5 calendar days', reasons: '' } },
  forwarded('r1'),
  notified,
  { type: 'OralHearingHeld', data: { absent: [], summary: '' } },
  { type: 'RulingSuspended', data: { ground: '', reasons: '' } },
  { type: 'RulingResumed', data: { reasons: '' } },
  { type: 'RulingSuspensionChecked', data: { progress: '' } },
  { type: 'RulingExtended', data: { limit: 'T-RUL-CLOSE', length: '1 months', reasons: '' } },
  { type: 'RulingExtendedBySuperior', data: { limit: 'T-RUL-CLOSE', length: '2 months', approval: '' } },
  settled('r1'),
  withdrawn('r2'),
  { type: 'RulingCaseSettled', data: {} },
  cancelled('withdrawn'),
  issued({ party: 'r1', found: true }, { party: 'r2', found: false }),
  rulingServed('q1'),
  rulingServed('r1'),
  published,
  { type: 'RulingChangePublished', data: { channel: '' } },
  sued('q1', 'r1'),
  { type: 'RulingEffectSetAside', data: { parties: ['r1'] } },
  passed('q1'),
  passed('r1'),
  judged('redo', true),
  judged('revoked'),
  effect('r1', true),
  effect('r2', false),
  performanceOver,
  { type: 'RulingPerformed', data: { party: 'r1', details: '' } },
  demanded,
  holderMay,
  { type: 'AgencySilenceSetAside', data: { party: 'r1' } },
  applied,
  accepted,
  { type: 'RulingEnforcementRefused', data: { party: 'r1', reasons: '' } },
  { type: 'RulingEnforcementEnded', data: { party: 'r1', outcome: 'enforced', courtNumber: '' } },
];

/** A fact of a remedy against the ruling on r1. */
export const remedy = (type: string, over: object = {}) => ({
  type,
  ...on,
  data: {
    party: 'r1',
    respondents: ['r1'],
    act: 'ruling',
    of: 'p-1',
    court: '银川市中级人民法院',
    reference: '（2026）宁01行初1号',
    outcome: 'maintained',
    ...over,
  },
});
