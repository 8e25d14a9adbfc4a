import { describe, expect, it } from '@jest/globals';
import { memoryOffice, registration } from '../../test/harness/office.js';
import type { Account } from '../engine/handling.js';
import { localDateOf } from '../engine/time/day.js';
import { actor } from '../play/replay.js';
import type { CaseFile } from './file.js';
import { nextActs } from './next.js';
import { offered } from './offer.js';
import { caseRooms } from './stages.js';

const DAY = '2026-03-02';

/** Names of what is offered to an account on the case now. */
async function offeredTo(office: Awaited<ReturnType<typeof memoryOffice>>, account: Account) {
  const { state } = await office.handler.load('case', 'a');
  const now = office.clock.now().toISOString();
  const possible = nextActs(caseRooms, state as CaseFile, account.roles);
  const where = { kind: 'case', id: 'a', now, today: localDateOf(now) };
  const acts = await offered(office.handler, where, account, possible);
  return { possible: possible.map(({ command }) => command), open: acts.map(({ command }) => command) };
}

describe('what is offered', () => {
  it('is what the decider would not refuse whatever is typed', async () => {
    const office = await memoryOffice();
    await office.act('a', 'case', 'OpenCase', 'intake-clerk', { ...registration, occurredOn: DAY });
    const officer = await offeredTo(office, actor('handling-officer', 'amr'));
    // The case is about a trademark.
    expect(officer.possible).toContain('RecordUrgentMeasure');
    expect(officer.open).not.toContain('RecordUrgentMeasure');
    expect(officer.open).toContain('RecordVerification');
    // Nothing was verified, and no other bureau has moved the case here.
    const head = await offeredTo(office, actor('deputy-head', 'amr'));
    expect(head.possible).toEqual(expect.arrayContaining(['ApproveFiling', 'RefuseFiling']));
    expect(head.open).not.toContain('ApproveFiling');
    const findings = { findings: '查见', officers: ['li', 'wang'], suspicionHolds: true };
    await office.act('a', 'complaint', 'RecordVerification', 'handling-officer', { occurredOn: DAY, ...findings });
    expect((await offeredTo(office, actor('deputy-head', 'amr'))).open).toContain('ApproveFiling');
  });
});
