import type { Facts } from '../../src/case/file.js';
import type { TransferEvent } from '../../src/stages/transfer/events.js';
import { transfer } from '../../src/stages/transfer/transfer.js';
import type { Outcome } from '../../src/stages/transfer/shapes.js';
import { opened, specify } from './room.js';

// One transfer as it goes along, for the specs of the room.
export const room = specify(transfer);
export const on = { occurredOn: '2026-03-02' };
export const head: Partial<Facts> = { actor: { id: 'zhao', name: '赵局长', roles: ['head'], unit: 'zhongwei-amr' } };
export const start = opened('transfer', {
  cause: 'SuspicionReported',
  respondents: ['r1', 'r2'],
  with: { offence: '214', penalty: 'penalty-1' },
});
export const alone = opened('transfer');
export const event = <T extends TransferEvent['type']>(type: T, data: Extract<TransferEvent, { type: T }>['data']) =>
  ({ type, data }) as Extract<TransferEvent, { type: T }>;
export const approved = event('TransferApproved', {});
export const sent = event('SentToPolice', {
  police: '市公安局',
  offence: '214',
  respondents: ['r1', 'r2'],
  attachments: [],
  withoutTest: null,
  number: null,
});
export const received = event('TransferReceived', { receivedBy: '民警' });
export const toPolice = [start, approved, sent, received] as const;
export const filed = event('PoliceFiled', { reference: '1号' });
export const declined = event('PoliceDeclined', { reference: '2号', ground: 'no-criminal-fact', reasons: '数额不够' });
export const outcome = (party: string, is: Outcome) =>
  event('CriminalOutcomeRecorded', { party, outcome: is, reference: '', courtFineFen: 0, offsetFen: 0 });
