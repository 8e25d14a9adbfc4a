import { specify, opened, facts } from './room.js';
import type { Term } from '../../src/engine/time/limit.js';
import type { Facts, Party } from '../../src/case/file.js';
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
    },
  },
};
export const term = (limit: string, key: string, dueOn: string): Partial<Facts> => ({
  ...known,
  terms: [{ limit, key, dueOn, is: 'running' } as Term],
});

export const start = (kind: string, ...respondents: readonly string[]) =>
  opened('mediation', { respondents, with: { kind } });
export const requested = (kind: 'patent' | 'people', ...parties: readonly string[]): MediationEvent => ({
  type: 'MediationRequested',
  data: { kind, requester: 'q1', parties, consenting: [], beside: null, dispute: '专利侵权赔偿' },
});
export const of = (id = 'r1', kind: 'patent' | 'consumer' | null = 'patent') => ({ party: id, kind });
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
export const named: MediationEvent = { type: 'MediatorsNamed', data: { handlers: ['zhao'] } };
export const closed: MediationEvent = { type: 'MediationClosed', data: {} };
export const failed = (ground: string, id = 'r1', kind: 'patent' | 'consumer' = 'patent'): MediationEvent => ({
  type: 'MediationFailed',
  data: { ...of(id, kind), ground, details: null },
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
  },
};
export const applied: MediationEvent = {
  type: 'ConfirmationApplied',
  data: { ...of(), court: '银川市中级人民法院', applicants: ['q1', 'r1'] },
};
export const taken: MediationEvent = {
  type: 'ConfirmationAccepted',
  data: { ...of(), courtNumber: '（2026）宁01民特1号' },
};
export const confirmed: MediationEvent = {
  type: 'AgreementConfirmed',
  data: { ...of(), courtNumber: '（2026）宁01民特1号' },
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

export const asking = [start('patent', 'r1'), requested('patent', 'r1')] as const;
export const mediating = [...asking, sent, received, opinion(true), filed(), named] as const;
export const bound = [...mediating, agreed, closed] as const;

/** One of every event of the room. */
export const samples: readonly (MediationEvent | ReturnType<typeof opened>)[] = [
  start('patent', 'r1', 'r2'),
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
  { type: 'SessionHeld', data: { parties: ['r1'], absent: [], summary: '' } },
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
  { type: 'ConfirmationRejected', data: { ...of(), courtNumber: '', reasons: '' } },
  paidPart,
  performed(600),
  breached(true),
  sought,
  { type: 'AgreementEnforcementEnded', data: { ...of(), outcome: 'terminated', courtNumber: '' } },
  { type: 'MediationConcluded', data: { ...of(), way: 'civil-suit', details: '' } },
];
