import { describe, expect, it } from '@jest/globals';
import { DAY, filed, officers, verified } from '../../test/harness/filed.js';
import { memoryOffice, registration } from '../../test/harness/office.js';
import type { Account } from '../engine/handling.js';
import { localDateOf } from '../engine/time/day.js';
import { actor } from '../play/replay.js';
import type { CaseFile } from './file.js';
import { nextActs } from './next.js';
import { offered } from './offer.js';
import { caseRooms } from './stages.js';

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

  it('is no interim stop where local rules know none, and no second extension of a seizure, even of one that has run out', async () => {
    const { office, act } = await filed();
    const goods = [{ name: '白酒', quantity: 12, unit: '瓶' }];
    const seizing = {
      measure: 'm1',
      goods,
      officers,
      manner: 'taken',
      keptAt: '仓库',
      urgent: false,
      approvedBy: 'zhou',
    };
    await act('SeizeGoods', 'handling-officer', seizing);
    const toHead = async () => (await offeredTo(office, actor('head', 'amr'))).open;
    expect(await toHead()).toContain('ExtendSeizure');
    expect(await toHead()).not.toContain('OrderInterimStop');
    const rules = { option: 'interim-stop', choice: 'true', from: DAY, reason: '地方性法规', authority: '某市条例' };
    const city = { kind: 'procedure' };
    await office.act('640500', 'procedure', 'SetOption', 'supervisor', { occurredOn: DAY, ...rules }, city);
    expect(await toHead()).toContain('OrderInterimStop');
    await act('ExtendSeizure', 'head', { measure: 'm1', reasons: '案情复杂' });
    expect(await toHead()).not.toContain('ExtendSeizure');
    const { terms } = (await office.handler.load('case', 'a')).state as CaseFile;
    const seizure = Object.values(terms).find(({ limit }) => limit === 'T-SEIZE');
    office.clock.set('2026-05-12T10:00:00+08:00');
    await office.act('a', 'case', 'LapseTerm', 'clock', { term: seizure?.id, revision: seizure?.revision });
    const after = ((await office.handler.load('case', 'a')).state as CaseFile).proceedings['penalty-1'];
    expect(after?.state.tracks.m1?.is).toBe('Expired');
    expect(await toHead()).not.toContain('ExtendSeizure');
  });

  it('is nothing that is refused whatever is typed, though something is typed wrong as well', async () => {
    const { office, act } = await verified();
    const fine = { basis: 'TM-2019:52', actOn: DAY, warning: false, fineFen: 20_000, remedies: '可以申请行政复议' };
    await act('PenaliseOnTheSpot', 'handling-officer', {
      ...fine,
      respondents: ['r1'],
      handlers: officers,
      place: '店内',
      certificatesShown: true,
      facts: '冒充注册商标',
      rightsTold: true,
      statement: '无异议',
      handedOver: true,
    });
    // What is published of a file with a secret says what was withheld; a penalty on the spot is not published at all.
    await act('MarkSecrecy', 'unit-head', { kind: 'privacy', reasons: '涉及个人隐私' }, 'case');
    const clerk = await offeredTo(office, actor('credit-officer', 'amr'));
    expect(clerk.possible).toContain('PublishDecision');
    expect(clerk.open).not.toContain('PublishDecision');
  });
});
