import type { Facts, Party, ProceedingSummary } from '../../src/case/file.js';
import type { RemedyEvent } from '../../src/stages/remedy/record.js';
import { remedy } from '../../src/stages/remedy/remedy.js';
import { facts, opened, specify } from './room.js';

// One remedy against a penalty as it goes along, for the specs of its chapters.
export const room = specify(remedy);
export const on = { occurredOn: '2026-03-02' };
export const start = opened('remedy', { proceeding: 'remedy-1', respondents: [] });
export const event = <T extends RemedyEvent['type']>(type: T, data: Extract<RemedyEvent, { type: T }>['data']) =>
  ({ type, data }) as Extract<RemedyEvent, { type: T }>;
export const other = (id: string, is: string, over: Partial<ProceedingSummary> = {}): ProceedingSummary => ({
  id,
  stage: id.replace(/-\d+$/, ''),
  is,
  open: true,
  openedOn: '2026-01-05',
  respondents: ['r1'],
  tracks: {},
  ...over,
});
export const parties = { r1: { id: 'r1' } as Party, h1: { id: 'h1' } as Party };
export const among = (...others: readonly ProceedingSummary[]): Partial<Facts> => ({
  file: { ...facts().file, parties },
  others,
});
export const penalty = other('penalty-1', 'Deciding');
export const before = (is: string, open: boolean, about = 'penalty-1/penalty/r1') =>
  other('remedy-1', is, { open, about });

export const attack = { party: 'r1', respondents: ['r1'], act: 'penalty', of: 'penalty-1' };
export const apply = {
  type: 'RecordReconsideration' as const,
  ...on,
  party: 'r1',
  act: 'penalty',
  body: '中卫市人民政府',
  reference: '卫政复〔2026〕1号',
};
export const sue = {
  type: 'RecordLawsuit' as const,
  ...on,
  party: 'r1',
  act: 'penalty',
  court: '沙坡头区人民法院',
  reference: '（2026）宁0502行初1号',
};
export const sought = (over: object = {}) =>
  event('RemedySought', {
    ...attack,
    way: 'reconsideration',
    number: null,
    knownOn: null,
    ownWindow: true,
    direct: false,
    ...over,
  });
export const taken = event('ReconsiderationTaken', {
  ...attack,
  body: apply.body,
  reference: apply.reference,
  procedure: 'ordinary',
  copyOn: on.occurredOn,
});
export const inCourt = event('LawsuitTaken', {
  ...attack,
  court: sue.court,
  reference: sue.reference,
  venue: null,
  copyOn: on.occurredOn,
});
export const judged = event('JudgmentReceived', { form: 'judgment', outcome: 'maintained', reference: '1号' });
export const reviewing = [start, sought(), taken] as const;
export const suing = [start, sought({ way: 'suit', direct: true }), inCourt] as const;
export const stay = event('ExecutionStayed', { ...attack, orderedBy: 'court', reasons: '' });
export const none = { reference: null, ground: null, fineFen: null, confiscatedFen: null };
export const decided = event('ReconsiderationConcluded', {
  ...attack,
  ...none,
  outcome: 'maintained',
  reasons: '',
  suable: true,
  ownWindow: true,
});
export const remand = event('ActRemanded', {
  ...attack,
  ground: 'facts',
  within: '60 calendar days',
  remandedOn: on.occurredOn,
});
