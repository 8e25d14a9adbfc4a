import type { Document, Facts, Party } from '../../src/case/file.js';
import { goods, type GoodsEvent } from '../../src/stages/goods/goods.js';
import { facts, opened, specify } from './room.js';

// One ledger as it goes along, for the specs of its chapters.
export const room = specify(goods);
export const on = { occurredOn: '2026-03-02' };
export const start = opened('goods', { respondents: [] });
export const photo = '6a1b7c1e-1111-4111-8111-111111111111';
const document: Document = {
  id: photo,
  title: '照片',
  kind: 'audio-visual',
  mediaType: 'image/jpeg',
  bytes: 1,
  sha256: '',
  on: '2026-03-02',
};
const owner = { id: 'r1', kind: 'legal', roles: ['respondent'], name: '某商行' } as unknown as Party;
const file = { ...facts().file, parties: { r1: owner, h1: { ...owner, id: 'h1' } }, documents: { [photo]: document } };

/** Facts in which a member of staff who does not handle the case acts; the handlers are li and wang. */
export const as = (id: string, over: Partial<Facts> = {}): Partial<Facts> => ({
  actor: { id, name: id, roles: [], unit: 'zhongwei-amr' },
  file,
  ...over,
});
export const keeper = as('zhou');
export const head = as('zhao');

export const event = <T extends GoodsEvent['type']>(type: T, data: Extract<GoodsEvent, { type: T }>['data']) =>
  ({ type, data }) as Extract<GoodsEvent, { type: T }>;

export const line = (lot: string, quantity = 12) => ({
  lot,
  description: '白酒',
  quantity,
  unit: '瓶',
  valueFen: 600_000,
  valueBasis: null,
  seal: 'F001',
});
type Entered = Extract<GoodsEvent, { type: 'LotsEntered' }>['data'];
/** Two lots of one seizure, and one sample. */
export const entered = (over: Partial<Entered> = {}) =>
  event('LotsEntered', {
    lots: ['m1-1', 'm1-2'],
    entries: [line('m1-1'), line('m1-2', 5)],
    measure: 'penalty-1/m1',
    to: 'Taken',
    origin: 'measure',
    owner: 'r1',
    officers: ['li', 'wang'],
    keptAt: '现场',
    ...over,
  });
export const sampled = entered({
  lots: ['g-1'],
  entries: [line('g-1', 1)],
  measure: null,
  to: 'InKeeping',
  origin: 'sampled',
});
export const m11 = { lots: ['m1-1'] };
export const g1 = { lots: ['g-1'] };
export const received = (lots: readonly string[], by = 'zhou') =>
  event('LotsReceived', { lots, keeper: by, deliveredBy: 'li', place: 'A-3', seal: null });
export const whole = { owner: 'r1', measure: 'penalty-1/m1', keeper: null, place: null };
type Following = Extract<GoodsEvent, { type: 'LotsFollowed' }>['data'];
export const followed = (to: Following['to'], act: string, over: Partial<Following> = {}) =>
  event('LotsFollowed', {
    lots: ['m1-1', 'm1-2'],
    measure: 'penalty-1/m1',
    act,
    to,
    decision: null,
    toBeSeized: false,
    ...over,
  });
export const confiscated = followed('Confiscated', 'GoodsConfiscated', { decision: '处罚1号' });
export const toDispose = (manner: 'destroy' | 'auction' | 'remit', lots: readonly string[] = ['m1-1', 'm1-2']) =>
  event('DisposalApproved', { lots, manner, reasons: '' });

/** One of each event, for what is asked of the room as a whole. */
export const samples: readonly GoodsEvent[] = [
  entered(),
  sampled,
  confiscated,
  followed('DueForReturn', 'SeizureExpired'),
  followed('Taken', 'SeizureExpirySetAside'),
  received(['m1-1', 'g-1']),
  event('LotsHeldUntil', { ...m11, measure: 'penalty-1/m1', limit: 'T-SEIZE', until: '2026-04-01' }),
  event('LotsRelocated', { ...m11, keeper: 'zhou', witness: 'wu', place: 'B-1', seal: null, reason: '' }),
  event('LotSplit', { ...m11, ...whole, parts: [line('m1-1-1', 7), line('m1-1-2', 5)] }),
  event('LotsDamaged', { ...m11, cause: '', documents: [] }),
  event('LotsLost', { ...m11, cause: '', documents: [] }),
  event('LossSettled', { ...m11, liability: '', compensationFen: 0 }),
  event('StockChecked', { findings: '' }),
  event('GoodsCostBorne', { costOf: 'storage', amountFen: 1, payee: '' }),
  event('LotsSentForExamination', { ...g1, institution: '', within: '20 calendar days' }),
  event('LotResultTold', { ...g1, result: '' }),
  event('LotsReleased', { ...m11, to: 'DueForReturn', reasons: '' }),
  event('LotsReturned', { ...m11, receivedBy: '', proceedsFen: 0 }),
  event('LotsAnnounced', { ...m11, ground: 'owner-missing', where: '' }),
  event('LotsUnclaimed', { ...m11, announcedUntil: null }),
  event('LotsHandedOver', { ...g1, recipient: 'police', authority: null, receivedBy: '' }),
  event('LotsCarriedOver', { ...g1, case: 'b', number: null, relation: 'merged', reasons: '' }),
  event('LotsTakenBack', { ...g1, deliveredBy: '' }),
  event('LotsDisposedEarly', {
    ...m11,
    how: 'sold',
    consent: 'law-allows',
    proceedsFen: 100,
    officers: [],
    documents: [],
    reasons: '',
  }),
  event('LotsConfiscated', { ...g1, party: 'r1', decision: '' }),
  toDispose('destroy'),
  event('LotsDestroyed', { ...m11, place: '', method: '', officers: [], documents: [], holder: null }),
  event('LotsAuctioned', { ...m11, auctioneer: '', proceedsFen: 3, officers: [], documents: [] }),
  event('LotsRemitted', { ...m11, amountFen: 0, receipt: '' }),
  event('GoodsSettled', {}),
];
