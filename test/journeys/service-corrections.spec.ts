import { beforeEach, describe, expect, it } from '@jest/globals';
import type { CaseFile } from '../../src/case/file.js';
import { Refusal } from '../../src/engine/decider.js';
import * as penalty from '../../src/stages/penalty/steps.js';
import { memoryOffice, registration } from '../harness/office.js';
import { proposal } from '../harness/proposal.js';

const officers = ['handling-officer', 'wang'];
const parties = [
  registration.parties[0],
  { id: 'r1', kind: 'legal', roles: ['respondent'], name: '某商行', creditCode: '91640500MA0000001C' },
];
/** Below what gives a right to a hearing, and nobody's major case. */
const decision = { ...proposal, fineFen: 5_000_000, major: false };

/** The commonest slip: the day on a receipt of service (送达回证) is copied wrongly. */
describe('a wrong day of service', () => {
  let office: Awaited<ReturnType<typeof memoryOffice>>;
  const on = (date: string, one: { by: string; do: string; with: object }) => {
    office.clock.set(`${date}T15:00:00+08:00`);
    return office.act('a', 'penalty', one.do, one.by, { occurredOn: date, ...one.with });
  };
  const file = async () => (await office.handler.load('case', 'a')).state as CaseFile;
  const term = async (limit: string) => Object.values((await file()).terms).findLast((one) => one.limit === limit)!;
  const last = async (type: string) =>
    (await office.handler.history('case', 'a')).findLast((event) => event.type === type)!;
  const correct = async (date: string, type: string, values: object, role = 'handling-officer') => {
    const { id } = await last(type);
    office.clock.set(`${date}T16:00:00+08:00`);
    return office.act('a', 'case', 'CorrectEntry', role, {
      occurredOn: date,
      entry: id,
      values,
      reason: '送达回证日期抄错',
    });
  };
  const refusal = async (act: Promise<unknown>): Promise<unknown> =>
    act.then(
      () => 'accepted',
      (error: unknown) => (error instanceof Refusal ? [error.code, error.details.event ?? null] : String(error)),
    );
  const lapse = async (limit: string, date: string) => {
    const { id, revision } = await term(limit);
    office.clock.set(`${date}T09:00:00+08:00`);
    return office.act('a', 'case', 'LapseTerm', 'clock', { term: id, revision });
  };

  beforeEach(async () => {
    office = await memoryOffice('2026-02-25T10:00:00+08:00');
    const opened = { occurredOn: '2026-02-25', receivedOn: '2026-02-25' };
    await office.act('a', 'case', 'OpenCase', 'intake-clerk', { ...registration, ...opened, parties });
    const verified = { findings: '现场发现涉案商品', officers, suspicionHolds: true };
    await office.act('a', 'complaint', 'RecordVerification', 'handling-officer', verified);
    await office.act('a', 'complaint', 'ApproveFiling', 'deputy-head', {
      grounds: '涉嫌侵犯注册商标专用权',
      respondents: ['r1'],
      handlers: officers,
      limitation: { lastActOn: '2026-01-01', continuing: true, harm: false },
    });
    await on('2026-02-25', penalty.officersInspectSite('沙坡头区', officers));
    await on('2026-02-25', penalty.officersTellRights('r1', officers));
    await on('2026-02-26', penalty.officerReportsInvestigation());
    await on('2026-02-26', penalty.reviewerAgrees());
    await on('2026-02-27', penalty.headApprovesProposals(decision));
    await on('2026-03-02', penalty.officerServesNotice('r1'));
  });

  it('moves the time for a statement with it, and the ledger says from which day, to which, and why', async () => {
    // Five working days after Monday 2 March; after Wednesday the 4th.
    expect(await term('T-STATEMENT')).toMatchObject({ startedOn: '2026-03-02', dueOn: '2026-03-09' });
    await correct('2026-03-05', 'NoticeServed', { occurredOn: '2026-03-04' });
    expect(await term('T-STATEMENT')).toMatchObject({
      startedOn: '2026-03-04',
      dueOn: '2026-03-11',
      recalculations: [{ from: '2026-03-09', to: '2026-03-11', because: 'EntryCorrected', reason: '送达回证日期抄错' }],
    });
    expect((await last('EntryCorrected')).data).not.toHaveProperty('doneSince');
  });

  it('says what had been done on the strength of it, and leaves that done', async () => {
    await on('2026-03-09', penalty.respondentAnswers('r1'));
    await correct('2026-03-10', 'NoticeServed', { occurredOn: '2026-03-03' });
    expect((await last('EntryCorrected')).data.doneSince).toMatchObject([{ type: 'StatementMade', on: '2026-03-09' }]);
    expect(await term('T-STATEMENT')).toMatchObject({ is: 'met', dueOn: '2026-03-10', endedOn: '2026-03-09' });
  });

  it('cannot be moved where the statement would have come too late, or before the notice could be served', async () => {
    await on('2026-03-09', penalty.respondentAnswers('r1'));
    const moved = (day: string) => refusal(correct('2026-03-10', 'NoticeServed', { occurredOn: day }));
    // Five working days after Friday 27 February, the make-up Saturday the 28th among them, end on Thursday the 5th.
    expect(await moved('2026-02-27')).toEqual(['correction.stands-in-the-way', 'StatementMade']);
    expect(await moved('2026-02-26')).toEqual(['act.before-precondition', null]);
    expect(await moved('2026-03-11')).toEqual(['act.in-future', null]);
  });

  it('does not take back a waiver that would not have come yet: the silence of the right days is waited for', async () => {
    expect((await lapse('T-STATEMENT', '2026-03-10')).events.map(({ type }) => type)).toContain('StatementWaived');
    const moved = (day: string) => refusal(correct('2026-03-11', 'NoticeServed', { occurredOn: day }));
    expect(await moved('2026-03-04')).toEqual(['correction.lapse-stands', null]);
  });

  it('of a decision makes a payment late that was in time, and the other way round', async () => {
    await on('2026-03-03', penalty.respondentAnswers('r1'));
    await on('2026-03-04', penalty.headDecides(decision));
    await on('2026-03-10', penalty.officerServesDecision('r1'));
    // Fifteen days after the 10th.
    expect(await term('T-PEN-PAY')).toMatchObject({ dueOn: '2026-03-25' });
    await on('2026-03-25', penalty.respondentPays('r1', decision.fineFen));
    expect((await last('TermMet')).data).toMatchObject({ limit: 'T-PEN-PAY', late: false });
    await correct('2026-03-26', 'DecisionServed', { occurredOn: '2026-03-09' });
    expect(await term('T-PEN-PAY')).toMatchObject({ is: 'met', startedOn: '2026-03-09', dueOn: '2026-03-24' });
    const said = (await office.handler.history('case', 'a')).filter(({ type }) => type === 'EntryCorrected');
    expect(said.find(({ data }) => 'late' in data)?.data).toMatchObject({ correctedType: 'TermMet', late: true });
    expect(said.find(({ data }) => data.correctedType === 'DecisionServed')?.data.doneSince).toMatchObject([
      { type: 'PaymentReceived', on: '2026-03-25' },
      { type: 'PenaltyPerformed', on: '2026-03-25' },
      { type: 'MattersConcluded', on: '2026-03-25' },
    ]);
    await correct('2026-03-27', 'DecisionServed', { occurredOn: '2026-03-10' });
    expect(await term('T-PEN-PAY')).toMatchObject({ dueOn: '2026-03-25' });
  });

  it('on which the copy of a suit came in moves the day of our answer', async () => {
    await on('2026-03-03', penalty.respondentAnswers('r1'));
    await on('2026-03-04', penalty.headDecides(decision));
    await on('2026-03-10', penalty.officerServesDecision('r1'));
    office.clock.set('2026-03-17T15:00:00+08:00');
    const suit = { party: 'r1', act: 'penalty', court: '中卫市沙坡头区人民法院', reference: '（2026）宁0502行初1号' };
    const taken = { occurredOn: '2026-03-16', ...suit, copyOn: '2026-03-16' };
    await office.act('a', 'remedy', 'RecordLawsuit', 'litigation-clerk', taken);
    // Fifteen days after the 16th, and after the 17th.
    expect(await term('T-SUIT-REPLY')).toMatchObject({ dueOn: '2026-03-31' });
    await correct('2026-03-18', 'LawsuitTaken', { copyOn: '2026-03-17' }, 'litigation-clerk');
    expect(await term('T-SUIT-REPLY')).toMatchObject({ startedOn: '2026-03-17', dueOn: '2026-04-01' });
    expect((await file()).proceedings['remedy-1']).toMatchObject({ state: { is: 'InCourt' }, respondents: [] });
    // Which act is attacked is no slip of the pen.
    const other = correct(
      '2026-03-18',
      'LawsuitTaken',
      { act: 'not-filed', knownOn: '2026-03-10' },
      'litigation-clerk',
    );
    expect((await refusal(other)) as string[]).not.toBe('accepted');
  });

  it('is corrected by who serves, and a service is not taken back: its paper was signed for', async () => {
    expect(await refusal(correct('2026-03-05', 'NoticeServed', { occurredOn: '2026-03-04' }, 'archivist'))).toEqual([
      'correction.not-your-entry',
      null,
    ]);
    const back = office.act('a', 'case', 'WithdrawEntry', 'handling-officer', {});
    expect(await refusal(back)).toEqual(['withdrawal.signed', null]);
  });
});

/** A subject's stream of credit is amended like a case's. */
describe('a wrong day on a subject of credit', () => {
  const subject = { kind: 'subject' } as const;
  const listing = {
    case: 'a',
    party: 'r1',
    kind: 'legal',
    road: 'refusal',
    listedName: '某商行',
    unit: 'amr',
    division: '640500',
    grounds: 'LIST-44:11',
    penaltyDecision: '卫市监处罚〔2026〕1号',
    decidedOn: '2026-01-05',
    origin: 'penalty-1',
  };

  async function noticed() {
    const office = await memoryOffice('2026-03-02T10:00:00+08:00');
    const act = (name: string, role: string, body: object, room = 'credit') =>
      office.act('s1', room, name, role, body, subject);
    await act('OpenListing', 'process', listing);
    await act('ServeListingNotice', 'credit-officer', { method: 'direct' });
    const history = () => office.handler.history('subject', 's1');
    const entry = async (type: string) => (await history()).findLast((event) => event.type === type)!.id;
    const term = async () =>
      Object.values(((await office.handler.load('subject', 's1')).state as CaseFile).terms).find(
        ({ limit }) => limit === 'T-LIST-STATEMENT',
      );
    return { ...office, act, entry, term, history };
  }

  it('is corrected by the credit office with its reason, and the time for a statement moves', async () => {
    const { act, entry, term, clock, history } = await noticed();
    expect(await term()).toMatchObject({ startedOn: '2026-03-02', dueOn: '2026-03-09' });
    clock.set('2026-03-05T10:00:00+08:00');
    const values = { occurredOn: '2026-03-03' };
    const body = { entry: await entry('ListingNoticeServed'), values, reason: '回证日期抄错' };
    await expect(act('CorrectEntry', 'head', body, 'case')).rejects.toMatchObject({
      code: 'correction.not-your-entry',
    });
    await act('CorrectEntry', 'credit-officer', body, 'case');
    expect(await term()).toMatchObject({ startedOn: '2026-03-03', dueOn: '2026-03-10' });
    expect((await history()).map(({ type }) => type).slice(-2)).toEqual(['EntryCorrected', 'TermRecalculated']);
  });

  it('keeps what is sealed sealed, and leaves what was carried from the case to the case', async () => {
    const { act, entry, store, clock } = await noticed();
    clock.set('2026-03-05T10:00:00+08:00');
    await act('RecordListingStatement', 'credit-officer', { statement: '无力履行', review: '不成立' });
    const correct = (type: string, values: object) =>
      entry(type).then((id) =>
        act('CorrectEntry', 'credit-officer', { entry: id, values, reason: '笔录抄错' }, 'case'),
      );
    await correct('ListingStatementMade', { statement: '暂无力履行' });
    expect(JSON.stringify((await store.read('subject-s1', 0)).at(-1)?.data)).not.toContain('暂无力履行');
    await expect(correct('ListingTakenUp', { listedName: '另一商行' })).rejects.toMatchObject({
      code: 'correction.effect-outside',
    });
  });
});
