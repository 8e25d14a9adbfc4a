import { describe, expect, it } from '@jest/globals';
import { mayRead } from '../../src/access/policy.js';
import { nextActs } from '../../src/case/next.js';
import { caseRooms } from '../../src/case/stages.js';
import type { CaseFile } from '../../src/case/file.js';
import { actor } from '../../src/play/replay.js';
import { memoryOffice, registration } from '../harness/office.js';

describe('a report that is not filed', () => {
  it('goes to reconsideration, then to court: each office is offered its own part, the court once it has the suit', async () => {
    const office = await memoryOffice();
    const fileOf = async () => (await office.handler.load('case', 'a')).state as CaseFile;
    const offered = async (role: string) =>
      nextActs(caseRooms, await fileOf(), [role])
        .filter(({ stage, proceeding }) => stage === 'remedy' && proceeding !== null)
        .map(({ command }) => command);
    const courtSees = async () => mayRead(actor('court-liaison', 'amr'), await fileOf());
    const challenge = { party: 'h1', act: 'not-filed', knownOn: '2026-03-02' };

    await office.act('a', 'case', 'OpenCase', 'intake-clerk', registration);
    await office.act('a', 'complaint', 'RecordVerification', 'handling-officer', {
      findings: '未见涉案商品',
      officers: ['li', 'wang'],
      suspicionHolds: false,
    });
    await office.act('a', 'complaint', 'RefuseFiling', 'deputy-head', {
      ground: 'conditions-missing',
      reasons: '初步证据不足',
    });
    const begun = nextActs(caseRooms, await fileOf(), ['litigation-clerk']).map(({ command }) => command);
    expect(begun).toEqual(expect.arrayContaining(['RecordReconsideration', 'RecordLawsuit']));

    const suit = { ...challenge, court: '沙坡头区人民法院', reference: '1号' };
    await expect(office.act('a', 'remedy', 'RecordLawsuit', 'litigation-clerk', suit)).rejects.toMatchObject({
      code: 'remedy.reconsideration-first',
    });
    const taken = { ...challenge, body: '中卫市人民政府', reference: '1号' };
    await office.act('a', 'remedy', 'RecordReconsideration', 'litigation-clerk', taken);
    expect(await offered('legal-reviewer')).toEqual(['ReplyInReconsideration']);
    expect(await offered('head')).toEqual(['AttendReconsiderationHearing']);
    expect(await offered('reconsideration-officer')).toContain('RecordReconsiderationOutcome');
    expect(await courtSees()).toBe(false);

    await office.act('a', 'remedy', 'RecordReconsiderationOutcome', 'reconsideration-officer', {
      outcome: 'maintained',
      reasons: '驳回理由成立',
    });
    await office.act('a', 'remedy', 'RecordLawsuit', 'litigation-clerk', suit);
    expect(await courtSees()).toBe(true);
    expect(await offered('head')).toEqual(['AppearInCourt']);
    expect(await offered('court-liaison')).toEqual(
      expect.arrayContaining(['RecordJudgment', 'RecordLawsuitOutcome', 'StayExecution']),
    );
    const { terms, proceedings } = await fileOf();
    const after = Object.values(terms).find(({ limit }) => limit === 'T-SUIT-AFTER-RECON');
    expect(after).toMatchObject({ proceeding: 'remedy-1', is: 'met' });
    expect(proceedings['remedy-2']?.state).toMatchObject({ is: 'InCourt', about: 'complaint-1/not-filed/h1' });
  });
});
