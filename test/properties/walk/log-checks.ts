import assert from 'node:assert/strict';
import type { StoredEvent } from '../../../src/engine/event-store/event-store.js';
import type { Acknowledged } from './office.js';

/** Positions and revisions without a gap, time that never goes back, ids that nobody has twice. */
export function expectWholeLog(log: readonly StoredEvent[]): void {
  const revisions = new Map<string, number>();
  const ids = new Set<string>();
  let recorded = '';
  for (const [index, { position, stream, revision, id, recordedAt }] of log.entries()) {
    assert.equal(position, index, `position ${position} stands at ${index}`);
    assert.equal(revision, (revisions.get(stream) ?? -1) + 1, `${stream} goes on with revision ${revision}`);
    assert.ok(recordedAt >= recorded, `${recordedAt} is recorded after ${recorded}`);
    assert.ok(!ids.has(id), `two events have the id ${id}`);
    revisions.set(stream, revision);
    recorded = recordedAt;
    ids.add(id);
  }
}

/** What was acknowledged is in the log where it was said to be, and nothing else is. */
export function expectAcknowledged(log: readonly StoredEvent[], acknowledged: readonly Acknowledged[]): void {
  const left = new Set(log.map(keyOf));
  for (const { order, accepted } of acknowledged) {
    const last = log[accepted.position];
    assert.equal(last?.commandId, order.commandId, `${order.name} is not at position ${accepted.position}`);
    left.delete(keyOf(last));
  }
  assert.deepEqual([...left], [], 'in the log, but acknowledged to nobody');
}

const keyOf = ({ actor, commandId }: StoredEvent): string => `${actor} ${commandId}`;

/** Each register counts 1, 2, 3 … and each of its numbers stands on exactly one act. */
export function expectGaplessRegisters(log: readonly StoredEvent[]): void {
  const last = new Map<string, number>();
  const borne = new Map<string, number>();
  const separated = new Set(log.filter(({ type, data }) => type === 'ProceedingOpened' && isCarried(data)).map(keyOf));
  for (const event of log) {
    const number = numberOf(event, separated.has(keyOf(event)));
    if (number !== null) borne.set(number, (borne.get(number) ?? 0) + 1);
  }
  for (const { type, stream, data } of log) {
    if (type !== 'NumberAllotted') continue;
    assert.equal(data.n, (last.get(stream) ?? 0) + 1, `${stream} goes on with ${String(data.n)}`);
    last.set(stream, Number(data.n));
    assert.equal(
      borne.get(String(data.number)),
      1,
      `${String(data.number)} stands on ${borne.get(String(data.number))} acts`,
    );
  }
}

/** Acts that bear a number of their own (others cite it). */
const numbered = new Set([
  'CaseOpened',
  'FilingApproved',
  'PenaltyDecided',
  'NoPenaltyDecided',
  'RequestFiled',
  'RulingIssued',
  'RulingAmended',
  'SentToPolice',
  'SubjectListed',
  'FileArchived',
  'OnTheSpotPenaltyDecided',
]);

/** The number that an event is the first to bear. A case that was separated keeps the receipt number, and is filed anew. */
function numberOf({ type, data }: StoredEvent, separated: boolean): string | null {
  if (type === 'ProceedingOpened' && isCarried(data)) return String((data.with as { number?: unknown }).number);
  if (typeof data.number !== 'string' || !numbered.has(type) || again(type, data)) return null;
  return type === 'CaseOpened' && separated ? null : data.number;
}

const isCarried = (data: StoredEvent['data']): boolean =>
  (data.with as { carried?: unknown } | undefined)?.carried === true;

/** A file that is archived anew keeps its number; a removal that is revoked, its listing's. */
const again = (type: string, data: StoredEvent['data']): boolean =>
  (type === 'FileArchived' && data.retention === null) || (type === 'SubjectListed' && data.again === true);

/** Between its start, or its being set aside, and the next, a term ends by lapse once at most. */
export function expectFiredOnce(log: readonly StoredEvent[]): void {
  const lapsed = new Set<string>();
  for (const { type, stream, data } of log) {
    const term = `${stream} ${String(data.term)}`;
    if (['TermStarted', 'TermRestarted', 'TermLapseSetAside'].includes(type)) lapsed.delete(term);
    if (type !== 'TermLapsed') continue;
    assert.ok(!lapsed.has(term), `${term} lapsed twice`);
    lapsed.add(term);
  }
}

/** Amounts are whole fen, never negative; nobody pays more than is owed. */
export function expectMoney(log: readonly StoredEvent[]): void {
  const owed = new Map<string, number>();
  const paid = new Map<string, number>();
  for (const { type, stream, data } of log) {
    for (const [field, amount] of amounts(data))
      assert.ok(Number.isSafeInteger(amount) && amount >= 0, `${stream} ${type} ${field} is ${amount}`);
    const who = `${stream} ${String(data.proceeding)} ${String(data.party)}`;
    if (type === 'PenaltyDecided') owed.set(who, Number(data.payableFen));
    if (type === 'OnTheSpotPenaltyDecided') owed.set(who, Number(data.fineFen));
    if (type === 'AgreementReached') owed.set(who, Number(data.amountFen));
    if (!['PaymentReceived', 'InstalmentPaid', 'AgreementPerformed'].includes(type)) continue;
    paid.set(who, (paid.get(who) ?? 0) + Number(data.amountFen));
    assert.ok(paid.get(who)! <= (owed.get(who) ?? 0), `${who} paid ${paid.get(who)} of ${owed.get(who)}`);
  }
}

function amounts(value: unknown, field = ''): readonly (readonly [field: string, amount: number])[] {
  if (typeof value === 'number') return field.endsWith('Fen') ? [[field, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => amounts(each, Array.isArray(value) ? field : name));
}
