import { v5 as uuidv5 } from 'uuid';
import type { Order } from '../../src/engine/handling.js';
import { addDays, localDateOf } from '../../src/engine/time/day.js';
import { actor } from '../../src/play/replay.js';

const ids = '8a6b6f0e-1c55-5b0e-8d55-3c1e7d9f4c22';
const shared = 'shared';

/** The n-th orders of one client: cases of its own whose terms have long ended, a case that all clients share, erasures. */
export function ordersOf(round: string, client: number, n: number): readonly Order[] {
  const name = (what: string) => uuidv5(`${round}/${client}/${n}/${what}`, ids);
  const mine = name('case');
  const occurredOn = addDays(localDateOf(new Date().toISOString()), -120);
  const order = (id: string, command: string, role: string, body: object): Order => ({
    kind: 'case',
    id,
    room: 'case',
    name: command,
    body: { occurredOn, ...body },
    commandId: name(command),
    account: actor(role, 'amr'),
    seen: null,
    begins: command === 'OpenCase',
  });
  const entry = { id: `p-${client}-${n}`, kind: 'natural', roles: ['interested-party'], name: `第${n}人` };
  return [
    order(mine, 'OpenCase', 'intake-clerk', registration(occurredOn)),
    order(caseAllShare(round), 'AddParty', 'intake-clerk', { entry }),
    ...(n % 2 === 0 ? [order(mine, 'ErasePerson', 'administrator', { party: 'r1', reason: '本人依法请求删除' })] : []),
  ];
}

export function opening(round: string): Order {
  const [first] = ordersOf(round, 0, 0);
  return { ...first!, id: caseAllShare(round), commandId: uuidv5(`${round}/${shared}/open`, ids) };
}

const caseAllShare = (round: string): string => uuidv5(`${round}/${shared}`, ids);

const registration = (receivedOn: string) => ({
  receivedOn,
  source: 'report',
  title: '某商行涉嫌销售侵犯注册商标专用权的商品案',
  parties: [
    { id: 'h1', kind: 'legal', roles: ['right-holder', 'informant'], name: '某酒业股份有限公司' },
    { id: 'r1', kind: 'natural', roles: ['respondent'], name: '赵小明', phone: '13800000000', address: '某县某镇' },
  ],
  rights: [{ id: 't1', type: 'trademark', number: '1234567', title: '某某', holder: 'h1' }],
  summary: '举报人称该店销售假冒白酒',
});
