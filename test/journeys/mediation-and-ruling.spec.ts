import { describe, expect, it } from '@jest/globals';
import type { CaseFile } from '../../src/case/file.js';
import { memoryOffice, registration } from '../harness/office.js';

type Office = Awaited<ReturnType<typeof memoryOffice>>;

const party = (id: string, role: string, domiciled = true) => ({
  id,
  kind: 'legal',
  roles: [role],
  name: `${id}公司`,
  domiciled,
});
const patent = {
  ...registration,
  source: 'patent-request',
  title: '某公司请求处理专利侵权纠纷案',
  parties: [party('q1', 'requester'), party('r1', 'respondent'), party('r2', 'respondent', false)],
  rights: [{ id: 'p1', type: 'patent-invention', number: 'ZL201510299950.3', title: '某方法', holder: 'q1' }],
};

/** Acts on one case, each on its day. */
function at(office: Office, id: string, room: string) {
  return async (day: string, role: string, name: string, body: object = {}) => {
    office.clock.set(`${day}T15:00:00+08:00`);
    return office.act(id, room, name, role, { occurredOn: day, ...body });
  };
}

async function fileOf(office: Office, id: string): Promise<CaseFile> {
  return (await office.handler.load('case', id)).state as CaseFile;
}

/** The clock, on the day after the last one. */
async function lapse(office: Office, id: string, limit: string, key: string | null, day: string) {
  const term = Object.values((await fileOf(office, id)).terms).find(
    (one) => one.limit === limit && one.key === key && one.is === 'running',
  );
  office.clock.set(`${day}T09:00:00+08:00`);
  return office.act(id, 'case', 'LapseTerm', 'clock', { occurredOn: day, term: term?.id, revision: term?.revision });
}

const due = (file: CaseFile, limit: string, key: string | null = null) =>
  Object.values(file.terms).find((one) => one.limit === limit && one.key === key && one.is === 'running')?.dueOn;

describe('a patent request against two respondents', () => {
  it('is filed, settled with one, ruled on the other, and takes effect by silence', async () => {
    const office = await memoryOffice('2026-03-02T10:00:00+08:00');
    await office.act('a', 'case', 'OpenCase', 'intake-clerk', patent);
    const act = at(office, 'a', 'ruling');
    // Five working days after 2 March.
    expect(due(await fileOf(office, 'a'), 'T-RUL-FILE')).toBe('2026-03-09');
    await act('2026-03-05', 'deputy-head', 'FileRequest', {
      respondents: ['r1', 'r2'],
      handlers: ['chen', 'liu', 'ma'],
      presiding: 'chen',
    });
    let file = await fileOf(office, 'a');
    expect(due(file, 'T-RUL-SERVE', 'r1')).toBe('2026-03-12');
    expect(due(file, 'T-RUL-CLOSE')).toBe('2026-06-05');
    await act('2026-03-09', 'panel-clerk', 'ServeRequest', { party: 'r1', manner: 'direct' });
    await act('2026-03-10', 'panel-clerk', 'ServeRequest', { party: 'r2', manner: 'post' });
    file = await fileOf(office, 'a');
    expect(due(file, 'T-RUL-ANSWER', 'r1')).toBe('2026-03-24');
    expect(due(file, 'T-RUL-ANSWER-ABROAD', 'r2')).toBe('2026-04-09');
    await act('2026-03-20', 'panel-member', 'SettleRequest', {
      party: 'r2',
      terms: '停止展示',
      amountFen: 10_000_000,
      performBy: '2026-04-20',
    });
    await lapse(office, 'a', 'T-RUL-ANSWER', 'r1', '2026-03-30');
    await act('2026-04-20', 'panel-member', 'IssueRuling', {
      outcomes: [{ party: 'r1', found: true, measures: ['stop-making'], performWithin: '15 calendar days' }],
      votesFor: 2,
      votesAgainst: 1,
      reasons: '落入保护范围',
    });
    await act('2026-04-22', 'panel-clerk', 'ServeRuling', { party: 'q1', manner: 'direct' });
    await act('2026-04-23', 'panel-clerk', 'ServeRuling', { party: 'r1', manner: 'direct' });
    file = await fileOf(office, 'a');
    expect(due(file, 'T-RUL-SUIT', 'r1')).toBe('2026-05-08');
    await lapse(office, 'a', 'T-RUL-SUIT', 'q1', '2026-05-18');
    await lapse(office, 'a', 'T-RUL-SUIT', 'r1', '2026-05-19');
    file = await fileOf(office, 'a');
    expect(file.proceedings['ruling-1']?.state.tracks).toMatchObject({
      r1: { is: 'Effective' },
      r2: { is: 'Settled' },
    });
    expect(due(file, 'T-RUL-PERFORM', 'r1')).toBe('2026-06-03');
    await act('2026-05-20', 'credit-officer', 'PublishRuling', { channel: '局网站', masked: true });
    await act('2026-05-25', 'panel-member', 'RecordRulingPerformance', { party: 'r1', details: '已停产' });
    file = await fileOf(office, 'a');
    expect(file.proceedings['ruling-1']).toMatchObject({ endedOn: '2026-05-25', state: { is: 'Concluded' } });
    expect(Object.values(file.terms).filter((term) => term.is === 'running')).toEqual([]);
  });

  it('takes a suit filed in time although it came to light when the ruling was thought final', async () => {
    const office = await memoryOffice('2026-03-02T10:00:00+08:00');
    await office.act('a', 'case', 'OpenCase', 'intake-clerk', patent);
    const act = at(office, 'a', 'ruling');
    await act('2026-03-05', 'deputy-head', 'FileRequest', {
      respondents: ['r1'],
      handlers: ['chen', 'liu', 'ma'],
      presiding: 'chen',
    });
    await act('2026-03-06', 'panel-clerk', 'ServeRequest', { party: 'r1', manner: 'direct' });
    await lapse(office, 'a', 'T-RUL-ANSWER', 'r1', '2026-03-30');
    const outcomes = [{ party: 'r1', found: true, measures: ['stop-making'], performWithin: '15 calendar days' }];
    await act('2026-04-01', 'panel-member', 'IssueRuling', {
      outcomes,
      votesFor: 3,
      votesAgainst: 0,
      reasons: '落入保护范围',
    });
    await act('2026-04-02', 'panel-clerk', 'ServeRuling', { party: 'q1', manner: 'direct' });
    await act('2026-04-02', 'panel-clerk', 'ServeRuling', { party: 'r1', manner: 'direct' });
    await lapse(office, 'a', 'T-RUL-SUIT', 'q1', '2026-04-28');
    await lapse(office, 'a', 'T-RUL-SUIT', 'r1', '2026-04-28');
    office.clock.set('2026-04-30T10:00:00+08:00');
    const suit = {
      occurredOn: '2026-04-16',
      party: 'r1',
      act: 'ruling',
      court: '银川市中级人民法院',
      reference: '（2026）宁01行初1号',
    };
    const accepted = await office.act('a', 'remedy', 'RecordLawsuit', 'litigation-clerk', suit);
    expect(accepted.events.map((event) => event.type)).toEqual(
      expect.arrayContaining(['RulingEffectSetAside', 'TermLapseSetAside', 'TermDropped']),
    );
    const file = await fileOf(office, 'a');
    expect(file.proceedings['ruling-1']?.state.tracks.r1?.is).toBe('Sued');
    expect(file.handedTo).toContain('court');
  });
});

describe('a mediation of a patent dispute', () => {
  it('asks, lapses for one, agrees with the other, is confirmed and performed', async () => {
    const office = await memoryOffice('2026-03-02T10:00:00+08:00');
    await office.act('a', 'case', 'OpenCase', 'intake-clerk', patent);
    const act = at(office, 'a', 'mediation');
    await act('2026-03-02', 'intake-clerk', 'RequestMediation', {
      kind: 'patent',
      requester: 'q1',
      respondents: ['r1', 'r2'],
      dispute: '许可费',
    });
    expect(due(await fileOf(office, 'a'), 'T-PMED-SERVE', 'r1')).toBe('2026-03-09');
    // What is sealed in a command stands nowhere in the clear, not in what the opening hands over either.
    expect(JSON.stringify(await office.store.read('case-a'))).not.toContain('许可费');
    await act('2026-03-03', 'mediator', 'SendOpinionNotice', {
      party: 'r1',
      manner: 'direct',
      receivedOn: '2026-03-03',
    });
    await act('2026-03-04', 'mediator', 'SendOpinionNotice', { party: 'r2', manner: 'post' });
    await act('2026-03-06', 'mediator', 'RecordNoticeReceipt', { party: 'r2' });
    expect(due(await fileOf(office, 'a'), 'T-PMED-OPINION', 'r2')).toBe('2026-03-23');
    await act('2026-03-10', 'mediator', 'RecordOpinion', { party: 'r1', willing: true });
    await act('2026-03-12', 'mediator', 'FileMediation', { party: 'r1', sessionOn: '2026-03-20', place: '调解室' });
    await lapse(office, 'a', 'T-PMED-OPINION', 'r2', '2026-03-30');
    await act('2026-03-31', 'mediator', 'DeclineMediation', { party: 'r2' });
    await act('2026-03-31', 'mediator', 'AssignMediator', { handlers: ['zhao'] });
    await act('2026-04-01', 'mediator', 'HoldSession', { called: ['r1'], absent: [], summary: '达成一致' });
    await act('2026-04-01', 'mediator', 'ReachAgreement', {
      party: 'r1',
      terms: '支付许可费',
      amountFen: 500_000,
      performBy: '2026-04-30',
    });
    // Thirty days end on Friday 1 May, a holiday that lasts until 5 May.
    expect(due(await fileOf(office, 'a'), 'T-MED-CONFIRM', 'r1')).toBe('2026-05-06');
    await act('2026-04-02', 'mediator', 'ApplyForConfirmation', {
      party: 'r1',
      court: '银川市中级人民法院',
      courtLevel: 'ip-intermediate',
      applicants: ['q1', 'r1'],
    });
    await act('2026-04-03', 'court-liaison', 'AcceptConfirmation', { party: 'r1', courtNumber: '（2026）宁01民特1号' });
    await act('2026-04-08', 'court-liaison', 'ConfirmAgreement', { party: 'r1', courtNumber: '（2026）宁01民特1号' });
    await act('2026-04-20', 'mediator', 'RecordAgreementPerformance', {
      party: 'r1',
      amountFen: 500_000,
      complete: true,
    });
    const file = await fileOf(office, 'a');
    expect(file.proceedings['mediation-1']).toMatchObject({ state: { is: 'Concluded' }, endedOn: '2026-04-20' });
    const running = Object.values(file.terms).filter((one) => one.proceeding === 'mediation-1' && one.is === 'running');
    // A party may still object to the confirmation.
    expect(running.map(({ limit, dueOn }) => [limit, dueOn])).toEqual([['T-CONF-OBJECT', '2026-04-23']]);
  });
});

describe("a consumer's complaint", () => {
  it('is accepted, mediated for 45 working days in vain, and both sides are told', async () => {
    const office = await memoryOffice('2026-03-02T10:00:00+08:00');
    const complaint = {
      ...registration,
      source: 'consumer-complaint',
      parties: [party('q1', 'complainant'), party('r1', 'respondent')],
      rights: [{ id: 't1', type: 'trademark', number: '1234567', title: '某某' }],
    };
    await office.act('a', 'case', 'OpenCase', 'intake-clerk', complaint);
    expect(due(await fileOf(office, 'a'), 'T-CMP-ACCEPT')).toBe('2026-03-11');
    await at(office, 'a', 'complaint')('2026-03-03', 'intake-clerk', 'AcceptComplaint');
    // 45 working days after 3 March 2026: 20 in March, 21 in April without 6 April (Qingming), then 6 to 8 May and 9 May (make-up).
    const day = due(await fileOf(office, 'a'), 'T-CMP-MED');
    expect(day).toBe('2026-05-09');
    await lapse(office, 'a', 'T-CMP-MED', null, '2026-05-10');
    expect((await fileOf(office, 'a')).proceedings['mediation-1']?.state.is).toBe('Informing');
    await at(office, 'a', 'mediation')('2026-05-11', 'mediator', 'TellMediationEnded', { party: 'r1' });
    expect((await fileOf(office, 'a')).proceedings['mediation-1']).toMatchObject({
      state: { is: 'Failed' },
      endedOn: '2026-05-11',
    });
  });
});
