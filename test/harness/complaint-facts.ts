import type { Event, Happened } from '../../src/engine/decider.js';
import { evolveTerms, termEvents, type Ledger } from '../../src/engine/time/ledger.js';
import type { Term } from '../../src/engine/time/limit.js';
import type { Facts, Party, Right } from '../../src/case/file.js';
import { complaint, type ComplaintEvent } from '../../src/stages/complaint/complaint.js';
import { calendarOf2026 } from './calendar.js';
import { facts, opened, specify } from './room.js';

export const room = specify(complaint);
export const on = { occurredOn: '2026-03-02' };
/** After Order 121 came into force. */
export const later = { occurredOn: '2026-04-20' };

export const party = (
  id: string,
  roles: readonly string[],
  kind: Party['kind'] = 'legal',
  over: Partial<Party> = {},
): Party => ({
  id,
  kind,
  roles,
  name: id,
  creditCode: null,
  identityNumber: null,
  address: null,
  phone: null,
  domiciled: true,
  ...over,
});
export const shop = party('r1', ['respondent']);
export const factory = party('r2', ['respondent']);
export const informant = party('i1', ['informant'], 'natural');
export const holder = party('h1', ['right-holder', 'requester']);
export const consumer = party('c1', ['complainant'], 'natural');

export const withParties = (...parties: readonly Party[]): Partial<Facts> => ({
  file: { ...facts().file, parties: Object.fromEntries(parties.map((one) => [one.id, one])) },
});
export const withRight = (type: string, held: string | null, ...parties: readonly Party[]): Partial<Facts> => {
  const right: Right = { id: 't1', type, number: null, title: '某某', holder: held };
  return { file: { ...facts().file, ...withParties(...parties).file, rights: { t1: right } } };
};
export const withTerm = (limit: string, dueOn: string, over: Partial<Facts> = {}): Partial<Facts> => ({
  ...over,
  terms: [{ limit, dueOn, key: null } as Term],
});

export const openedBy = (source: string, road: string, more: object = {}) =>
  opened('complaint', { with: { road, source, receivedOn: '2026-02-02', ...more } });
export const openedOn = (road: string, more: object = {}) => openedBy('report', road, more);

export const verified: ComplaintEvent = {
  type: 'ClueVerified',
  data: { findings: '柜台陈列涉案商品', officers: ['li', 'wang'], suspicionHolds: true },
};
export const filingRefused: ComplaintEvent = {
  type: 'FilingRefused',
  data: { ground: 'minor-corrected', reasons: '数量极少，已当场下架', remedy: 'reconsideration-first' },
};
export const toTell = (
  decision: Extract<ComplaintEvent, { type: 'InformantsToBeTold' }>['data']['decision'],
  ...parties: readonly string[]
): ComplaintEvent => ({ type: 'InformantsToBeTold', data: { parties, decision } });
export const told = (id: string, decision = 'NotFiled'): ComplaintEvent => ({
  type: 'InformantTold',
  data: { party: id, by: 'post', receipt: null, decision },
});

/** The ledger after what happened on each day, under the room's own rows and the calendar of 2026. */
export function ledger(...happened: readonly (readonly [on: string, event: Event])[]): Ledger {
  return happened.reduce<Ledger>((terms, [occurredOn, { type, data }]) => {
    const event: Happened = { type, data: { proceeding: 'p-1', ...data }, occurredOn, occurredAt: null };
    const context = { stage: 'complaint' };
    return termEvents(complaint.limits, terms, event, calendarOf2026, context).reduce<Ledger>(evolveTerms, terms);
  }, {});
}

/** The latest term of that limit, in few words. */
export function due(terms: Ledger, limit: string) {
  const term = Object.values(terms).findLast((one) => one.limit === limit);
  return term ? `${term.is} ${term.dueOn ?? '-'}` : 'none';
}

/** Was the duty done in time, when the event happened on that day? */
export function doneOn(before: Ledger, limit: string, event: Event, occurredOn: string): string {
  const happened: Happened = {
    type: event.type,
    data: { proceeding: 'p-1', ...event.data },
    occurredOn,
    occurredAt: null,
  };
  const met = termEvents(complaint.limits, before, happened, calendarOf2026, { stage: 'complaint' }).find(
    ({ type, data }) => type === 'TermMet' && data.limit === limit,
  );
  if (!met) return 'not met';
  return (met.data as { late?: boolean }).late ? 'late' : 'in time';
}
