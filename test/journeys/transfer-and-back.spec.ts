import { beforeAll, describe, expect, it } from '@jest/globals';
import { creditInbox } from '../../src/departments/credit/inbox.js';
import { enforcementInbox } from '../../src/departments/enforcement/inbox.js';
import { noticesInbox } from '../../src/departments/notices/inbox.js';
import { policeInbox } from '../../src/departments/police/inbox.js';
import { procuratorateInbox } from '../../src/departments/procuratorate/inbox.js';
import { subjectOfParty } from '../../src/case/credit-manager.js';
import type { CaseFile } from '../../src/case/file.js';
import { Refusal } from '../../src/engine/decider.js';
import { Inbox } from '../../src/engine/projections/inbox.js';
import type { ReadModel } from '../../src/engine/projections/read-model.js';
import * as credit from '../../src/stages/credit/steps.js';
import * as penalty from '../../src/stages/penalty/steps.js';
import * as transfer from '../../src/stages/transfer/steps.js';
import { memoryOffice, registration } from '../harness/office.js';

interface Step {
  readonly by: string;
  readonly do: string;
  readonly with: object;
}

const proposal = {
  party: 'r1',
  outcome: 'penalise' as const,
  basis: 'TM-2019:60',
  actOn: '2026-02-20',
  turnoverFen: 6_000_000,
  fineFen: 5_000_000,
  confiscatedFen: 0,
  confiscatesGoods: false,
  warning: false,
  restriction: 'none' as const,
  tier: 'severe' as const,
  reasons: '五年内两次以上商标侵权',
  listing: true,
  major: false,
};
const parties = [
  registration.parties[0],
  { id: 'r1', kind: 'legal', roles: ['respondent'], name: '某商行', creditCode: '91640500MA0000001C' },
];

/** One office, one case, told in order: each test goes on where the last one stopped. */
describe('a case that goes to the police and comes back', () => {
  let office: Awaited<ReturnType<typeof memoryOffice>>;
  beforeAll(async () => {
    office = await memoryOffice();
  });
  const day = (date: string, time = '10:00:00') => office.clock.set(`${date}T${time}+08:00`);
  const instant = () => office.clock.now().toISOString();
  const step = (room: string, { by, do: name, with: body }: Step, over: object = {}) =>
    office.act('a', room, name, by, { ...body, ...over });
  const file = async (id = 'a', kind = 'case') => (await office.handler.load(kind, id)).state as CaseFile;
  const desk = async (model: ReadModel) => {
    const inbox = new Inbox(model);
    for (const event of await office.store.readAll(-1, 10_000)) inbox.take(await office.handler.opened(event));
    return inbox;
  };
  const refusal = async (work: Promise<unknown>) => {
    try {
      await work;
      return 'accepted';
    } catch (error) {
      return error instanceof Refusal ? error.code : error;
    }
  };

  it('is filed and investigated', async () => {
    await office.act('a', 'case', 'OpenCase', 'intake-clerk', { ...registration, parties });
    const officers = ['handling-officer', 'wang'];
    await office.act('a', 'complaint', 'RecordVerification', 'handling-officer', {
      findings: '现场发现涉案商品',
      officers,
      suspicionHolds: true,
    });
    await office.act('a', 'complaint', 'ApproveFiling', 'deputy-head', {
      grounds: '涉嫌侵犯注册商标专用权',
      respondents: ['r1'],
      handlers: officers,
      limitation: { lastActOn: '2026-01-01', continuing: true, harm: false },
    });
    await step('penalty', penalty.officersInspectSite('沙坡头区', officers));
    await step('penalty', penalty.officersSeizeGoods('m1', officers, 'deputy-head'));
    const decide = Object.values((await file()).terms).find((term) => term.limit === 'T-PEN-DECIDE');
    expect(decide).toMatchObject({ startedOn: '2026-03-02', dueOn: '2026-06-01' });
    const rows = await desk(enforcementInbox);
    expect(rows.get('case-a/penalty-1')).toMatchObject({ waits_for: 'investigate', due_on: '2026-06-01' });
    // 30 days from 2 March end on Wednesday 1 April.
    expect(rows.get('case-a/penalty-1/m1')).toMatchObject({ waits_for: 'decide-on-seized', due_on: '2026-04-01' });
  });

  it('is reported, approved by the head alone and sent within the day', async () => {
    await step('penalty', penalty.officerReportsSuspicion(['r1'], '214', ['handling-officer', 'wang']));
    expect((await file()).proceedings['transfer-1']).toMatchObject({
      from: 'penalty-1',
      respondents: ['r1'],
      state: { is: 'Reported' },
    });
    expect((await desk(policeInbox)).rows.size).toBe(0);
    await step('transfer', transfer.headApprovesTransfer(), { occurredAt: instant() });
    day('2026-03-02', '16:00:00');
    await step('transfer', transfer.officerSendsToPolice('中卫市公安局'), { occurredAt: instant() });
    expect((await file()).handedTo).toEqual(['police', 'procuratorate']);
    const sent = Object.values((await file()).terms).find((term) => term.limit === 'T-TR-SEND');
    expect(sent).toMatchObject({ is: 'met', dueAt: '2026-03-03T02:00:00.000Z' });
    expect((await desk(policeInbox)).get('case-a/transfer-1')).toMatchObject({
      waits_for: 'sign-receipt',
      offence: '214',
    });
  });

  it('is signed for and filed by the police, and the penalty waits', async () => {
    day('2026-03-03');
    await step('transfer', transfer.policeSignReceipt(), { occurredAt: instant() });
    await step('transfer', transfer.policeFileCase('卫公（经）立字〔2026〕3号'), { occurredAt: instant() });
    const reasons = '须以刑事裁判结果为依据';
    await office.act('a', 'penalty', 'SuspendInvestigation', 'head', {
      ground: 'awaits-judgment-or-decision',
      reasons,
    });
    expect(Object.values((await file()).terms).find((term) => term.limit === 'T-PEN-DECIDE')).toMatchObject({
      is: 'suspended',
    });
    await step('transfer', transfer.officerHandsOverGoods());
    await office.act('a', 'penalty', 'HandOverSeizedGoods', 'handling-officer', {
      measure: 'm1',
      receivedBy: '保管员',
    });
    expect((await desk(enforcementInbox)).get('case-a/penalty-1/m1')).toBeNull();
  });

  it('is not prosecuted and comes back with a letter that wants a reply within two months', async () => {
    day('2026-03-30');
    await step('transfer', transfer.outcomeIs('r1', 'not-prosecuted', '卫检刑不诉〔2026〕1号'));
    expect((await desk(procuratorateInbox)).get('case-a/transfer-1/r1')).toMatchObject({
      waits_for: 'consider-return',
    });
    await step('transfer', transfer.procuratorateReturns(['r1'], '卫检行意〔2026〕1号'));
    const reply = Object.values((await file()).terms).find((term) => term.limit === 'T-REV-REPLY');
    // 30 May 2026 is a Saturday: the last day rolls over to Monday 1 June.
    expect(reply).toMatchObject({ startedOn: '2026-03-30', dueOn: '2026-06-01' });
    expect(Object.values((await file()).proceedings).filter((p) => p.stage === 'complaint')).toHaveLength(1);
  });

  it('goes on as a penalty, is decided after the answer, and is served', async () => {
    await office.act('a', 'penalty', 'ResumeInvestigation', 'head', { reasons: '检察机关已作不起诉决定' });
    await step('penalty', penalty.officersTellRights('r1', ['handling-officer', 'wang']));
    await step('penalty', penalty.officerReportsInvestigation());
    await step('penalty', penalty.reviewerAgrees());
    await step('penalty', penalty.headApprovesProposals(proposal));
    expect(await refusal(step('penalty', penalty.headDecides(proposal)))).toBe('penalty.notice-not-served');
    await step('penalty', penalty.officerServesNotice('r1'));
    expect(await refusal(step('penalty', penalty.headDecides(proposal)))).toBe('penalty.statement-term-running');
    await step('penalty', penalty.respondentAnswers('r1'));
    await step('penalty', penalty.headDecides(proposal));
    await step('penalty', penalty.officerServesDecision('r1'));
    await step('penalty', penalty.officerProposesListing('r1'));
    await step('transfer', transfer.officerAnswersOpinion('卫检行意〔2026〕1号'));
    expect((await file()).proceedings['transfer-1']).toMatchObject({ state: { is: 'Ended' }, endedOn: '2026-03-30' });
    expect((await desk(enforcementInbox)).get('case-a/penalty-1/r1')).toMatchObject({
      waits_for: 'payment',
      due_on: '2026-04-14',
    });
  });

  it('is published and listed', async () => {
    await office.act('a', 'penalty', 'PublishDecision', 'credit-officer', {
      party: 'r1',
      summary: '销售侵犯注册商标专用权的商品，罚款五万元',
    });
    await office.carry();
    const subject = await subjectOfParty(office.handler, 'a', 'r1');
    const listing = (s: Step) => office.act(subject, 'credit', s.do, s.by, s.with, { kind: 'subject' });
    await listing(credit.officerPreparesListing('宁市监函〔2026〕7号'));
    await listing(credit.headListsSubject());
    await listing(credit.officerServesListing());
    await listing(credit.officerPublishesListing('某商行因故意侵犯知识产权被列入严重违法失信名单'));
    await office.carry();
    expect((await file()).listings.r1).toMatchObject({ outcome: 'listed' });
    expect([...(await desk(noticesInbox)).rows.values()].map((row) => row.waits_for)).toEqual(['penalty', 'listing']);
    expect((await desk(creditInbox)).get(`subject-${subject}/credit-1`)).toMatchObject({ waits_for: 'on-the-list' });
  });

  it('leaves the list and the public with the penalty', async () => {
    await office.act('a', 'remedy', 'RecordReconsideration', 'litigation-clerk', {
      party: 'r1',
      act: 'penalty',
      body: '中卫市人民政府',
      reference: '1号',
    });
    await office.act('a', 'remedy', 'RecordReconsiderationOutcome', 'litigation-clerk', {
      outcome: 'revoked',
      reasons: '认定事实不清',
    });
    // Once to the subject, once back to the case.
    await office.carry();
    await office.carry();
    expect((await file()).listings.r1).toMatchObject({ outcome: 'removed' });
    expect((await desk(creditInbox)).get('case-a/penalty-1/r1')).toMatchObject({
      waits_for: 'withdraw-publication',
      due_on: '2026-04-02',
    });
    await office.act('a', 'penalty', 'WithdrawPublication', 'credit-officer', { party: 'r1' });
    expect((await desk(noticesInbox)).rows.size).toBe(0);
    await step('penalty', penalty.headClosesCase());
    expect((await file()).proceedings['penalty-1']?.endedOn).toBe('2026-03-30');
    expect((await desk(enforcementInbox)).rows.size).toBe(0);
  });
});
