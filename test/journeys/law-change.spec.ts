import { describe, expect, it } from '@jest/globals';
import { memoryOffice, registration } from '../harness/office.js';

/** A penalty on a mark, filed on 2026-12-29: the Trademark Law of 2026 begins three days later. */
async function filed() {
  const office = await memoryOffice('2026-12-28T10:00:00+08:00');
  const { act, clock } = office;
  const officers = ['li', 'wang'];
  await act('a', 'case', 'OpenCase', 'intake-clerk', { ...registration, receivedOn: '2026-12-28' });
  clock.set('2026-12-29T10:00:00+08:00');
  const verified = { findings: '属实', officers, suspicionHolds: true };
  await act('a', 'complaint', 'RecordVerification', 'handling-officer', verified);
  await act('a', 'complaint', 'ApproveFiling', 'head', {
    grounds: '涉嫌侵权',
    respondents: ['r1'],
    handlers: officers,
    limitation: { lastActOn: '2026-12-01', continuing: true, harm: false },
  });
  clock.set('2027-01-04T10:00:00+08:00');
  const suspend = (occurredOn: string) =>
    act('a', 'penalty', 'SuspendInvestigation', 'head', {
      ground: 'trademark-suit',
      reasons: '权属争议',
      occurredOn,
    });
  const lawOfLast = async (type: string) =>
    (await office.handler.history('case', 'a')).findLast((event) => event.type === type)?.law.map(({ row }) => row);
  return { ...office, officers, suspend, lawOfLast };
}

describe('the law changes while a case is open', () => {
  it('a step of the last day of the old law cites it, though it is entered when the new one is in force', async () => {
    const { suspend, lawOfLast } = await filed();
    await suspend('2026-12-31');
    expect(await lawOfLast('InvestigationSuspended')).toEqual(['SAMRPROC-2022:46', 'TM-2019:62']);
  });
  it('a step of the first day of the new law cites that', async () => {
    const { suspend, lawOfLast } = await filed();
    await suspend('2027-01-01');
    expect(await lawOfLast('InvestigationSuspended')).toEqual(['SAMRPROC-2022:46', 'TM-2026:76']);
  });
  it('a decision names the article that it applies beside those of its procedure', async () => {
    const { act, lawOfLast, clock, officers } = await filed();
    clock.set('2027-01-05T10:00:00+08:00');
    const body = {
      respondents: ['r1'],
      handlers: officers,
      place: '某店',
      certificatesShown: true,
      facts: '侵权商品一件',
      basis: 'TM-2019:60',
      actOn: '2026-12-31',
      warning: false,
      fineFen: 10_000,
      rightsTold: true,
      statement: '无异议',
      handedOver: true,
      remedies: '六十日内复议',
    };
    const penalise = (over: object) =>
      act('a', 'penalty', 'PenaliseOnTheSpot', 'handling-officer', { ...body, ...over });
    await expect(penalise({})).rejects.toMatchObject({
      code: 'penalty.law-choice-unreasoned',
      details: { suggested: 'TM-2019:60', later: 'TM-2026:74' },
    });
    await penalise({ lawReasons: '罚款幅度相同，适用行为时的法律' });
    const law = await lawOfLast('OnTheSpotPenaltyDecided');
    expect(law).toContain('TM-2019:60');
    expect(law).not.toContain('TM-2026:74');
  });
});
