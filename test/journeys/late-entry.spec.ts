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

/** Mail that was posted in time and reached the file after the clock had acted on the silence. */
describe('a late entry', () => {
  let office: Awaited<ReturnType<typeof memoryOffice>>;
  const day = (date: string) => office.clock.set(`${date}T10:00:00+08:00`);
  const act = (name: string, role: string, body: object = {}) => office.act('a', 'penalty', name, role, body);
  const step = (one: { by: string; do: string; with: object }) => act(one.do, one.by, one.with);
  const file = async () => (await office.handler.load('case', 'a')).state as CaseFile;
  const track = async (key = 'r1') => (await file()).proceedings['penalty-1']?.state.tracks[key];
  const term = async (limit: string) => Object.values((await file()).terms).findLast((one) => one.limit === limit);

  async function lapse(limit: string, date: string) {
    const running = await term(limit);
    day(date);
    return office.act('a', 'case', 'LapseTerm', 'clock', { term: running?.id, revision: running?.revision });
  }

  beforeEach(async () => {
    office = await memoryOffice('2026-03-02T10:00:00+08:00');
    await office.act('a', 'case', 'OpenCase', 'intake-clerk', { ...registration, parties });
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
    await step(penalty.officersInspectSite('沙坡头区', officers));
  });

  async function noticeServedAndSilence() {
    await step(penalty.officersTellRights('r1', officers));
    await step(penalty.officerReportsInvestigation());
    await step(penalty.reviewerAgrees());
    await step(penalty.headApprovesProposals(proposal));
    await step(penalty.officerServesNotice('r1'));
    // Five working days after Monday 2 March end on Monday 9 March.
    expect((await term('T-STATEMENT'))?.dueOn).toBe('2026-03-09');
    expect((await lapse('T-STATEMENT', '2026-03-10')).events.map(({ type }) => type)).toEqual([
      'TermLapsed',
      'StatementWaived',
    ]);
    expect((await lapse('T-HEAR-REQUEST', '2026-03-10')).events.map(({ type }) => type)).toEqual([
      'TermLapsed',
      'HearingWaived',
    ]);
  }

  const reviewedLegally = async () => {
    await act('SubmitForLegalReview', 'handling-officer', { party: 'r1' });
    await act('LegalReview', 'legal-reviewer', { party: 'r1', result: 'agrees', opinion: '同意' });
    expect(await track()).toMatchObject({ is: 'LegallyReviewed', statement: 'waived', hearing: 'waived' });
  };
  const statement = (occurredOn: string) => ({
    occurredOn,
    party: 'r1',
    statement: '不知情',
    review: '复核不成立',
    waivesHearing: true,
  });

  it('of a statement undoes the waiver and the review made without it', async () => {
    await noticeServedAndSilence();
    await reviewedLegally();
    day('2026-03-13');
    const { events } = await act('RecordStatement', 'handling-officer', statement('2026-03-09'));
    expect(events.map(({ type }) => type)).toEqual([
      'StatementWaiverSetAside',
      'ReviewReopened',
      'StatementMade',
      'TrackMoved',
      'TermLapseSetAside',
      'TermMet',
    ]);
    expect(await track()).toMatchObject({ is: 'Notified', statement: 'made', hearing: 'waived', legallyAgreed: false });
    const decided = act('DecidePenalty', 'head', {
      party: 'r1',
      decision: proposal,
      reasons: '理由',
      remedies: '复议',
    });
    await expect(decided).rejects.toMatchObject({ code: 'penalty.legal-review-missing' });
    await act('SubmitForLegalReview', 'handling-officer', { party: 'r1' });
    await act('LegalReview', 'legal-reviewer', { party: 'r1', result: 'agrees', opinion: '已听取意见' });
    await act('DiscussCollectively', 'head', { party: 'r1', present: ['zhao', 'qian'], conclusion: '同意' });
    await act('DecidePenalty', 'head', { party: 'r1', decision: proposal, reasons: '理由', remedies: '复议' });
    // After the decision the remedies are the way.
    await expect(act('RecordStatement', 'handling-officer', statement('2026-03-09'))).rejects.toMatchObject({
      code: 'track.not-now',
    });
  });

  it('of a request for a hearing undoes both waivers, drops the review under way, and leads to the hearing', async () => {
    await noticeServedAndSilence();
    await act('SubmitForLegalReview', 'handling-officer', { party: 'r1' });
    day('2026-03-12');
    const { events } = await act('RequestHearing', 'handling-officer', { occurredOn: '2026-03-06', party: 'r1' });
    const types = events.map(({ type }) => type);
    expect(types.filter((type) => type === 'TermLapseSetAside')).toHaveLength(2);
    expect(types).toEqual(
      expect.arrayContaining([
        'StatementWaiverSetAside',
        'HearingWaiverSetAside',
        'ReviewReopened',
        'HearingRequested',
      ]),
    );
    expect(await track()).toMatchObject({ is: 'HearingRequested', statement: 'made', hearing: 'requested' });
    expect((await term('T-REVIEW-LEGAL'))?.is).toBe('dropped');
    await act('NameHearingHost', 'head', { party: 'r1', host: 'sun', clerk: 'ma' });
    await act('HandFileToHost', 'handling-officer', { party: 'r1' });
    await act('ServeHearingNotice', 'hearing-host', { party: 'r1', hearingOn: '2026-03-24', place: '三楼' });
  });

  it('of a day after the term, or before the notice, is refused and records nothing', async () => {
    await noticeServedAndSilence();
    day('2026-03-13');
    const head = await office.store.head();
    for (const [occurredOn, code] of [
      ['2026-03-10', 'penalty.statement-late'],
      ['2026-03-01', 'act.before-precondition'],
    ] as const)
      await expect(act('RecordStatement', 'handling-officer', statement(occurredOn))).rejects.toMatchObject({ code });
    await expect(
      act('RequestHearing', 'handling-officer', { occurredOn: '2026-03-10', party: 'r1' }),
    ).rejects.toBeInstanceOf(Refusal);
    expect(await office.store.head()).toBe(head);
  });

  it('of a disposal undoes the automatic release of what was preserved', async () => {
    const goods = [{ name: '白酒', quantity: 12, unit: '瓶' }];
    await act('PreserveEvidence', 'handling-officer', {
      measure: 'm1',
      goods,
      officers,
      keptAt: '仓库',
      urgent: false,
      approvedBy: 'deputy-head',
    });
    expect((await term('T-PRESERVE'))?.dueOn).toBe('2026-03-11');
    await lapse('T-PRESERVE', '2026-03-12');
    expect(await track('m1')).toMatchObject({ is: 'Released' });
    const disposal = { measure: 'm1', disposal: 'recorded', approvedBy: 'deputy-head' };
    await expect(
      act('DisposePreservation', 'handling-officer', { ...disposal, occurredOn: '2026-03-12' }),
    ).rejects.toMatchObject({
      code: 'penalty.preservation-over',
    });
    const { events } = await act('DisposePreservation', 'handling-officer', { ...disposal, occurredOn: '2026-03-11' });
    expect(events.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['PreservationReleaseSetAside', 'PreservationDisposed', 'TermLapseSetAside', 'TermMet']),
    );
    expect(await track('m1')).toMatchObject({ is: 'Disposed' });
  });

  it('of an extension revives a seizure with its new last day, which lapses in its turn', async () => {
    await step(penalty.officersSeizeGoods('m1', officers, 'deputy-head'));
    await lapse('T-SEIZE', '2026-04-02');
    expect(await track('m1')).toMatchObject({ is: 'Expired' });
    day('2026-04-03');
    const { events } = await act('ExtendSeizure', 'deputy-head', {
      occurredOn: '2026-04-01',
      measure: 'm1',
      reasons: '案情复杂',
    });
    expect(events.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['SeizureExpirySetAside', 'SeizureExtended', 'TermLapseSetAside', 'TermExtended']),
    );
    expect(await track('m1')).toMatchObject({ is: 'InForce' });
    // Thirty days after 1 April end on 1 May, a holiday: Wednesday 6 May is the first working day.
    expect(await term('T-SEIZE')).toMatchObject({ is: 'running', dueOn: '2026-05-06' });
    expect((await lapse('T-SEIZE', '2026-05-07')).events.map(({ type }) => type)).toContain('SeizureExpired');
  });
});
