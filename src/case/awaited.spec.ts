import { describe, expect, it } from '@jest/globals';
import { memoryOffice, registration } from '../../test/harness/office.js';
import { localDateOf } from '../engine/time/day.js';
import { awaited } from './awaited.js';
import type { CaseFile } from './file.js';
import { nextActs } from './next.js';
import { caseRooms } from './stages.js';

const DAY = '2026-03-02';

/** The day until which the act is awaited, and the limit; null: no term waits for it. */
async function waitingFor(office: Awaited<ReturnType<typeof memoryOffice>>, command: string, role: string) {
  const file = (await office.handler.load('case', 'a')).state as CaseFile;
  const now = office.clock.now().toISOString();
  const act = nextActs(caseRooms, file, [role]).find((one) => one.command === command);
  if (!act) throw new Error(`${command} is not among the next acts`);
  const found = awaited(caseRooms, file, act, { today: localDateOf(now), now });
  return found && { limit: found.term.limit, dueOn: found.term.dueOn, overdue: found.overdue, owed: found.owed };
}

async function verified() {
  const office = await memoryOffice();
  await office.act('a', 'case', 'OpenCase', 'intake-clerk', { ...registration, occurredOn: DAY });
  const findings = { findings: '查见', officers: ['li', 'wang'], suspicionHolds: true };
  await office.act('a', 'complaint', 'RecordVerification', 'handling-officer', { occurredOn: DAY, ...findings });
  return office;
}

describe('the term that waits for an act', () => {
  it('is that which a fact of the act meets; other acts of the proceeding have none', async () => {
    const office = await verified();
    // 市场监督管理行政处罚程序规定第十八条: fifteen working days from the receipt.
    const term = { limit: 'T-CLUE-VERIFY', dueOn: '2026-03-23', overdue: false, owed: true };
    expect(await waitingFor(office, 'ApproveFiling', 'deputy-head')).toEqual(term);
    expect(await waitingFor(office, 'RefuseFiling', 'deputy-head')).toEqual(term);
    expect(await waitingFor(office, 'ExtendVerification', 'deputy-head')).toBeNull();
    expect(await waitingFor(office, 'RecordVerification', 'handling-officer')).toBeNull();
  });

  it('still waits when its last day is over, and says so', async () => {
    const office = await verified();
    office.clock.set('2026-03-24T09:00:00+08:00');
    expect(await waitingFor(office, 'ApproveFiling', 'deputy-head')).toMatchObject({ overdue: true });
  });

  it('waits no longer once the act is done', async () => {
    const office = await verified();
    const limitation = { lastActOn: DAY, continuing: true, harm: false };
    const filing = { grounds: '涉嫌侵犯注册商标专用权', respondents: ['r1'], handlers: ['li', 'wang'], limitation };
    await office.act('a', 'complaint', 'ApproveFiling', 'deputy-head', { occurredOn: DAY, ...filing });
    expect(await waitingFor(office, 'ReportInvestigation', 'handling-officer')).toBeNull();
    const { terms } = (await office.handler.load('case', 'a')).state as CaseFile;
    expect(Object.values(terms).find(({ limit }) => limit === 'T-CLUE-VERIFY')?.is).toBe('met');
  });
});
