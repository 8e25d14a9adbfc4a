import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Refusal } from '../../src/engine/decider.js';
import type { Accepted } from '../../src/engine/handling.js';
import { actor } from '../../src/play/replay.js';
import * as complaint from '../../src/stages/complaint/steps.js';
import * as penalty from '../../src/stages/penalty/steps.js';
import { infringement } from '../harness/infringement.js';
import { proposal } from '../harness/proposal.js';
import { day, key, TestServer } from './server.js';

const code = '91640500MA0000001C';
const officers = ['li', 'wang'];
const parties = [
  { id: 'r1', kind: 'legal', roles: ['respondent'], name: '某商行', creditCode: code },
  { id: 'h1', kind: 'legal', roles: ['right-holder', 'informant'], name: '某酒业有限公司' },
];
const rights = [{ id: 't1', type: 'trademark', number: '1234567', title: '某商标', holder: 'h1' }];
const fined = {
  ...proposal,
  ...infringement(day(40), day(20)),
  fineFen: 1_000_000,
  tier: 'ordinary' as const,
  reasons: '初次违法，数量较少',
  major: false,
};

type Step = { readonly by: string; readonly do: string; readonly with: object };

/** 一事不再罚 and 五年内两次以上, across units: what one bureau decided is answered to the other by the real read models. */
describe('two bureaus on one respondent', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.start();
  });
  afterAll(() => server.stop());

  /** The case of a unit, given its commands as its officers would, on the server's own storage. */
  function caseOf(unit: string, id: string) {
    const give = (room: string, name: string, by: string, body: object): Promise<Accepted> =>
      server.running.office.handler.execute({
        kind: 'case',
        id,
        room,
        name,
        body: { occurredOn: day(20), ...body },
        commandId: key(),
        account: actor(by, unit),
      });
    const act = (step: Step, over: object = {}) => give('penalty', step.do, step.by, { ...step.with, ...over });
    return {
      id,
      act,
      open: async () => {
        const letter = { receivedOn: day(30), source: 'inspection', title: '某商行销售侵权商品案', parties, rights };
        await give('case', 'OpenCase', 'intake-clerk', { ...letter, occurredOn: day(30) });
        const verified = complaint.officersVerifyClue(officers);
        await give('complaint', verified.do, verified.by, { ...verified.with, occurredOn: day(29) });
      },
      file: (over: object = {}) => {
        const filing = complaint.headApprovesFiling(['r1'], officers);
        const limitation = { lastActOn: day(40), continuing: false, harm: false };
        return give('complaint', filing.do, filing.by, { ...filing.with, limitation, occurredOn: day(28), ...over });
      },
      investigate: async () => {
        await act(penalty.officersTellRights('r1', officers), { occurredOn: day(27) });
        await act(penalty.officerReportsInvestigation(), { occurredOn: day(26) });
        await act(penalty.reviewerAgrees(), { occurredOn: day(25) });
      },
      propose: (over: object = {}) =>
        act(penalty.headApprovesProposals({ ...fined, ...over }), { occurredOn: day(24) }),
      decide: async (over: object = {}, more: object = {}) => {
        await act(penalty.officerServesNotice('r1'), { occurredOn: day(23) });
        await act(penalty.respondentAnswers('r1'), { occurredOn: day(22) });
        return act(penalty.headDecides({ ...fined, ...over }), { occurredOn: day(21), ...more });
      },
    };
  }

  /** Until every list holds what was recorded last. */
  const caughtUp = async () =>
    server.get(`/api/v1/parties/${code}/history?atLeast=${await server.head()}`, 'handling-officer');
  const refusal = (asked: Promise<unknown>) =>
    asked.then(
      () => null,
      (error: unknown) => (error instanceof Refusal ? error : Promise.reject(error as Error)),
    );

  it('the second is told of the first at filing, at the proposal and in its decision', async () => {
    const first = caseOf('agriculture', key());
    await first.open();
    await first.file();
    await first.investigate();
    await first.propose();
    const decided = await first.decide();
    const number = String((decided.events[0]?.data as { number?: string }).number);
    expect(decided.events[0]).toMatchObject({ type: 'PenaltyDecided', data: { weighed: { repeat: { counted: [] } } } });
    await caughtUp();

    const second = caseOf('amr', key());
    await second.open();
    const asked = await refusal(second.file());
    expect([asked?.code, asked?.details.field]).toEqual(['same-act.unanswered', '/sameAct']);
    expect(JSON.stringify(asked?.details)).toContain('市农业农村局');
    const sameAct = { answer: 'different-act', reasons: '另一批商品，另一行为' };
    const filed = await second.file({ sameAct });
    const filing = filed.events.find(({ type }) => type === 'FilingApproved');
    expect(filing?.data).toMatchObject({
      sameAct: { hits: [{ caseId: first.id, unit: 'agriculture', elsewhere: true, decisions: [number] }] },
    });
    await second.investigate();

    // 行政处罚法 art. 29: the act of that day was fined by the other bureau, and this one's record does not hold it.
    const twice = await refusal(second.propose());
    expect(twice).toMatchObject({ code: 'penalty.fined-already', details: { party: 'r1', number } });
    expect(twice?.details.field).toBe('/proposals/0/otherAct');
    // 商标法 art. 60: another act within five years is punished more heavily.
    const again = infringement(day(39), day(20));
    const light = await refusal(second.propose(again));
    expect(light).toMatchObject({
      code: 'penalty.repeat-not-severe',
      details: { field: '/proposals/0/tier', decisions: [`${first.id} ${number}`] },
    });
    const severe = { ...again, tier: 'severe', fineFen: 9_000_000 };
    await second.propose(severe);
    await caughtUp();
    const head = await server.head();
    const { events } = await second.decide(severe, { sameAct });
    const weighed = (events[0]?.data as { weighed?: { lookedThrough?: number } }).weighed;
    expect(events[0]).toMatchObject({
      type: 'PenaltyDecided',
      data: {
        sameAct: { hits: [{ caseId: first.id, decisions: [number] }] },
        weighed: { repeat: { applies: true, counted: [{ on: day(40), source: `${first.id} ${number}` }] } },
      },
    });
    expect(weighed?.lookedThrough).toBeGreaterThanOrEqual(head);
  });

  it('a fine on the spot is looked through like any other', async () => {
    const third = caseOf('culture', key());
    await third.open();
    await caughtUp();
    const spot = {
      by: 'handling-officer',
      do: 'PenaliseOnTheSpot',
      with: {
        respondents: ['r1'],
        handlers: officers,
        place: '集市摊位',
        certificatesShown: true,
        facts: '销售侵权商品两件',
        ...infringement(day(40), day(20)),
        warning: false,
        fineFen: 10_000,
        rightsTold: true,
        statement: '无异议',
        handedOver: true,
        remedies: '先向市人民政府申请行政复议',
      },
    };
    expect(await refusal(third.act(spot))).toMatchObject({ code: 'penalty.fined-already' });
    const later = infringement(day(20), day(20));
    expect(await refusal(third.act(spot, later))).toMatchObject({
      code: 'penalty.repeat-not-severe',
      details: { field: '/departs' },
    });
    const { events } = await third.act(spot, { ...later, departs: '数量极少，当场销毁' });
    expect(events.find(({ type }) => type === 'OnTheSpotPenaltyDecided')?.data).toMatchObject({
      repeat: { applies: true, counted: [{ on: day(40) }, { on: day(39) }] },
    });
  });
});
