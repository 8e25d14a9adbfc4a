import { specify, opened, facts } from './room.js';
import type { Term } from '../../src/engine/time/limit.js';
import type { Facts, Party } from '../../src/case/file.js';
import type { MediationKind } from '../../src/law/mediations.js';
import { mediation, type MediationEvent } from '../../src/stages/mediation/mediation.js';

export const room = specify(mediation);
export const on = { occurredOn: '2026-03-02' };
export const party = (id: string, ...roles: readonly string[]): Party => ({
  id,
  kind: 'legal',
  roles,
  name: id,
  creditCode: null,
  identityNumber: null,
  address: null,
  phone: null,
  domiciled: true,
});
export const known: Partial<Facts> = {
  file: {
    ...facts().file,
    parties: {
      q1: party('q1', 'requester', 'complainant'),
      r1: party('r1', 'respondent'),
      r2: party('r2', 'respondent'),
      z1: party('z1', 'interested-party'),
    },
    rights: { p1: { id: 'p1', type: 'patent-invention', number: 'ZL201510299950.3', title: '某方法', holder: 'q1' } },
  },
};
export const term = (limit: string, key: string, dueOn: string): Partial<Facts> => ({
  ...known,
  terms: [{ limit, key, dueOn, is: 'running' } as Term],
});

export const start = (kind: string, ...respondents: readonly string[]) =>
  opened('mediation', { respondents, with: { kind } });
export const requested = (kind: MediationKind, ...parties: readonly string[]): MediationEvent => ({
  type: 'MediationRequested',
  data: {
    kind,
    requester: 'q1',
    parties,
    consenting: [],
    beside: null,
    attachedRuling: null,
    organisation: null,
    ownership: false,
    feeFen: 0,
    dispute: '专利侵权赔偿',
  },
});
export const of = (id = 'r1', kind: MediationKind | null = 'patent') => ({ party: id, kind });
export const sent: MediationEvent = { type: 'OpinionNoticeSent', data: { ...of(), manner: 'post' } };
export const received: MediationEvent = { type: 'OpinionNoticeReceived', data: { ...of(), receivedOn: '2026-03-01' } };
export const opinion = (willing: boolean, id = 'r1'): MediationEvent => ({
  type: 'OpinionGiven',
  data: { ...of(id), willing, opinion: null },
});
export const silent: MediationEvent = { type: 'OpinionNotGiven', data: of() };
export const filed = (id = 'r1'): MediationEvent => ({
  type: 'MediationFiled',
  data: { ...of(id), sessionOn: '2026-03-10', place: '调解室' },
});
export const named: MediationEvent = { type: 'MediatorsNamed', data: { handlers: ['zhao'], chosen: false } };
export const closed: MediationEvent = { type: 'MediationClosed', data: {} };
export const failed = (ground: string, id = 'r1', kind: MediationKind = 'patent'): MediationEvent => ({
  type: 'MediationFailed',
  data: { ...of(id, kind), ground, details: null, toldOf: [] },
});
export const withdrawn = (reason: string, id = 'r1'): MediationEvent => ({
  type: 'MediationWithdrawn',
  data: { ...of(id), reason },
});
export const agreed: Extract<MediationEvent, { type: 'AgreementReached' }> = {
  type: 'AgreementReached',
  data: {
    ...of(),
    terms: '停止侵权，分两期支付',
    amountFen: 1000,
    instalments: [
      { dueOn: '2026-04-01', amountFen: 400 },
      { dueOn: '2026-05-01', amountFen: 600 },
    ],
    performBy: '2026-05-01',
    nextDueOn: '2026-04-01',
    awaited: true,
    notarised: false,
    form: 'written',
    rest: null,
  },
};
export const applied: MediationEvent = {
  type: 'ConfirmationApplied',
  data: {
    ...of(),
    court: '银川市中级人民法院',
    courtLevel: 'ip-intermediate',
    competent: ['ip-intermediate'],
    applicants: ['q1', 'r1'],
  },
};
export const taken: MediationEvent = {
  type: 'ConfirmationAccepted',
  data: { ...of(), courtNumber: '（2026）宁01民特1号' },
};
export const confirmed: MediationEvent = {
  type: 'AgreementConfirmed',
  data: { ...of(), courtNumber: '（2026）宁01民特1号', receivedOn: '2026-03-02' },
};
export const paidPart: MediationEvent = {
  type: 'InstalmentPaid',
  data: { ...of(), amountFen: 400, nextDueOn: '2026-05-01', awaited: true },
};
export const performed = (amountFen: number): MediationEvent => ({
  type: 'AgreementPerformed',
  data: { ...of(), amountFen },
});
export const breached = (enforceable: boolean, unpaidFen = 1000): MediationEvent => ({
  type: 'AgreementBreached',
  data: { ...of(), details: '第一期未付', unpaidFen, performanceEndsOn: '2026-05-01', enforceable },
});
export const sought: MediationEvent = {
  type: 'AgreementEnforcementSought',
  data: { ...of(), court: '银川市中级人民法院', applicant: 'q1' },
};

export const referred: MediationEvent = {
  type: 'CourtReferralTaken',
  data: {
    court: '银川市中级人民法院',
    reference: '（2026）宁01引调1号',
    limit: 'T-MED-COURT',
    channel: 'court-platform',
    platformNumber: 'ZDZ-2026-1',
  },
};
export const recusalAsked: MediationEvent = {
  type: 'MediatorRecusalAsked',
  data: { measure: 'recusal-1', person: 'zhao', asker: 'party', reasons: '系请求人近亲属' },
};
export const recusalDecided = (granted: boolean): MediationEvent => ({
  type: 'MediatorRecusalDecided',
  data: {
    measure: 'recusal-1',
    person: 'zhao',
    granted,
    reasons: '关系属实',
    ...(granted ? { handlers: [] } : {}),
  },
});
export const queried: MediationEvent = {
  type: 'ConfirmationSupplementAsked',
  data: { ...of(), materials: '权属证明', within: '7 calendar days' },
};
export const objected: MediationEvent = {
  type: 'ConfirmationObjected',
  data: { ...of(), measure: 'objection-1', person: 'r1', reasons: '非自愿' },
};
export const ruledOn = (
  type: 'ConfirmationObjectionDismissed' | 'ConfirmationRevoked' | 'ConfirmationChanged',
): MediationEvent => ({
  type,
  data: { ...of(), measure: 'objection-1', courtNumber: '（2026）宁01民特监1号', reasons: '经审查' },
});

export const asking = [start('patent', 'r1'), requested('patent', 'r1')] as const;
export const mediating = [...asking, sent, received, opinion(true), filed(), named] as const;
export const bound = [...mediating, agreed, closed] as const;

const passage = { case: 'b', number: null, relation: 'merged', reasons: '' } as const;

/** One of every event of the room. */
export const samples: readonly (MediationEvent | ReturnType<typeof opened>)[] = [
  start('patent', 'r1', 'r2'),
  { type: 'MediationCarriedOver', data: { ...passage, parties: ['r1'] } },
  { type: 'MediationTakenIn', data: { ...passage, parties: ['r3'], tracks: {} } },
  { type: 'NotFilingSetAside', data: { party: 'r1', kind: 'patent' } },
  { type: 'MediationFailureSetAside', data: { party: 'r1', kind: 'consumer' } },
  start('consumer', 'r1'),
  requested('patent', 'r1'),
  sent,
  received,
  opinion(true),
  opinion(false, 'r2'),
  silent,
  filed(),
  filed('r2'),
  { type: 'MediationNotFiled', data: { ...of(), reason: 'silent' } },
  named,
  { type: 'SessionHeld', data: { parties: ['r1'], absent: [], summary: '', online: false, recording: null } },
  withdrawn('withdrawn'),
  failed('no-agreement'),
  { type: 'MediationEndTold', data: of('r1', 'consumer') },
  closed,
  agreed,
  applied,
  taken,
  { type: 'ConfirmationNotAccepted', data: { ...of(), reasons: '' } },
  { type: 'ConfirmationExtended', data: { ...of(), limit: 'T-CONF-DECIDE', length: '10 calendar days', reasons: '' } },
  confirmed,
  { type: 'ConfirmationRejected', data: { ...of(), courtNumber: '', ground: 'unclear', reasons: '' } },
  paidPart,
  performed(600),
  breached(true),
  sought,
  { type: 'AgreementEnforcementEnded', data: { ...of(), outcome: 'terminated', courtNumber: '' } },
  { type: 'MediationConcluded', data: { ...of(), way: 'civil-suit', details: '' } },
  referred,
  {
    type: 'CourtMediationExtended',
    data: { limit: 'T-MED-COURT', length: '10 calendar days', agreedBy: [], reasons: '' },
  },
  recusalAsked,
  recusalDecided(true),
  recusalDecided(false),
  { type: 'LikelyCrimeReported', data: { to: 'police', organ: '', signs: '' } },
  { type: 'SessionCalled', data: { parties: ['r1'], sessionOn: '2026-03-10', place: '', online: false } },
  { type: 'MediationTestBegun', data: { what: '', within: '10 working days' } },
  { type: 'MediationTestEnded', data: { result: '' } },
  { type: 'ArbitrationChosen', data: { ...of(), body: '', basis: 'contract-clause' } },
  { type: 'MediationReopened', data: { ...of(), reasons: '' } },
  { type: 'OwnershipSuspensionAsked', data: { right: 'p1', reference: '' } },
  { type: 'OwnershipSuspensionGranted', data: { reference: '' } },
  { type: 'OwnershipSuspensionRefused', data: { reference: '' } },
  { type: 'OwnershipSuspensionExtended', data: { limit: 'T-MED-OWN-SUSPEND', length: '12 months' } },
  { type: 'OwnershipSuspensionEnded', data: { ground: 'resumed' } },
  queried,
  { type: 'ConfirmationSupplemented', data: { ...of(), materials: '' } },
  { type: 'ConfirmationWithdrawn', data: { ...of(), reason: 'withdrawn' } },
  { type: 'CourtStatementMade', data: { ...of(), courtNumber: '' } },
  objected,
  { type: 'HarmToOutsiderKnown', data: { ...of(), person: 'z1', knownOn: '2026-03-01' } },
  { type: 'OutsiderObjected', data: { ...of(), measure: 'objection-2', person: 'z1', reasons: '' } },
  ruledOn('ConfirmationObjectionDismissed'),
  ruledOn('ConfirmationRevoked'),
  ruledOn('ConfirmationChanged'),
  {
    type: 'EnforcementTimeInterrupted',
    data: { ...of(), ground: 'demanded', details: '', performanceEndsOn: '2026-05-01', enforceable: true },
  },
];
