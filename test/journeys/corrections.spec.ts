import { describe, expect, it } from '@jest/globals';
import type { CaseFile } from '../../src/case/file.js';
import { Refusal } from '../../src/engine/decider.js';
import { memoryOffice, registration } from '../harness/office.js';

const party = (id: string, role: string) => ({ id, kind: 'legal', roles: [role], name: `${id}公司` });
const patent = {
  ...registration,
  source: 'patent-request',
  title: '某公司请求处理专利侵权纠纷案',
  parties: [party('q1', 'requester'), party('r1', 'respondent'), party('r2', 'respondent')],
  rights: [{ id: 'p1', type: 'patent-invention', number: 'ZL201510299950.3', title: '某方法', holder: 'q1' }],
};

/** Two respondents are asked whether they want to mediate; the clerk enters from the receipts when the notice reached them. */
async function asked(opened: string, sent: string, received: string) {
  const office = await memoryOffice(`${opened}T10:00:00+08:00`);
  await office.act('a', 'case', 'OpenCase', 'intake-clerk', { ...patent, receivedOn: opened });
  const on = async (day: string, role: string, name: string, body: object, room = 'mediation') => {
    office.clock.set(`${day}T15:00:00+08:00`);
    return office.act('a', room, name, role, { occurredOn: day, ...body });
  };
  const kind = { kind: 'patent', requester: 'q1', respondents: ['r1', 'r2'], dispute: '许可费' };
  await on(opened, 'intake-clerk', 'RequestMediation', kind);
  for (const each of ['r1', 'r2']) {
    await on(sent, 'mediator', 'SendOpinionNotice', { party: each, manner: 'post' });
    await on(received, 'mediator', 'RecordNoticeReceipt', { party: each });
  }
  const file = async () => (await office.handler.load('case', 'a')).state as CaseFile;
  const term = async (limit: string, key: string) =>
    Object.values((await file()).terms).findLast((one) => one.limit === limit && one.key === key)!;
  const entry = async (type: string, key: string) =>
    (await office.handler.history('case', 'a')).findLast((one) => one.type === type && one.data.party === key)!.id;
  /** What the mediator typed should have been typed so. */
  const correct = async (day: string, type: string, key: string, values: object) =>
    on(day, 'mediator', 'CorrectEntry', { entry: await entry(type, key), values, reason: '回执日期抄错' }, 'case');
  return { ...office, on, file, term, correct };
}

const refusalOf = async (act: Promise<unknown>): Promise<unknown> =>
  act.then(
    () => 'accepted',
    (error: unknown) => (error instanceof Refusal ? [error.code, error.details.event ?? null] : String(error)),
  );

describe('a day that was copied wrongly from a receipt', () => {
  it('moves the term that runs from it, and says why', async () => {
    const { correct, term } = await asked('2026-03-02', '2026-03-04', '2026-03-06');
    // Fifteen days end on Saturday the 21st.
    expect(await term('T-PMED-OPINION', 'r1')).toMatchObject({ startedOn: '2026-03-06', dueOn: '2026-03-23' });
    await correct('2026-03-10', 'OpinionNoticeReceived', 'r1', { occurredOn: '2026-03-09' });
    expect(await term('T-PMED-OPINION', 'r1')).toMatchObject({
      startedOn: '2026-03-09',
      dueOn: '2026-03-24',
      recalculations: [{ on: '2026-03-10', from: '2026-03-23', to: '2026-03-24', because: 'EntryCorrected' }],
    });
    // The other respondent's stays.
    expect(await term('T-PMED-OPINION', 'r2')).toMatchObject({ startedOn: '2026-03-06', dueOn: '2026-03-23' });
  });

  it.each([
    // Spring Festival 2026: free from 15 to 23 February; Saturday the 14th and the 28th are worked.
    ['2026-02-05', '2026-02-24'],
    ['2026-02-08', '2026-02-24'],
    ['2026-02-09', '2026-02-24'],
    ['2026-02-10', '2026-02-25'],
  ])('is counted across a holiday as if it had been entered so: %s ends on %s', async (day, dueOn) => {
    const { correct, term } = await asked('2026-02-02', '2026-02-04', '2026-02-06');
    await correct('2026-02-11', 'OpinionNoticeReceived', 'r1', { occurredOn: day });
    expect(await term('T-PMED-OPINION', 'r1')).toMatchObject({ startedOn: day, dueOn });
  });

  it('does not take back a silence that had its effect, unless that would have come all the same', async () => {
    const { correct, term, clock, act } = await asked('2026-03-02', '2026-03-04', '2026-03-06');
    const running = await term('T-PMED-OPINION', 'r2');
    // Five days of grace after Monday the 23rd.
    clock.set('2026-03-29T09:00:00+08:00');
    await act('a', 'case', 'LapseTerm', 'clock', { term: running.id, revision: running.revision });
    const on = (day: string) => correct('2026-03-30', 'OpinionNoticeReceived', 'r2', { occurredOn: day });
    // It would have ended on the 24th, and the clock have spoken on the 30th.
    expect(await refusalOf(on('2026-03-09'))).toEqual(['correction.lapse-stands', null]);
    // Until Monday the 23rd all the same.
    expect(await refusalOf(on('2026-03-07'))).toBe('accepted');
    expect(await term('T-PMED-OPINION', 'r2')).toMatchObject({ is: 'lapsed', dueOn: '2026-03-23' });
  });
});

describe('a correction that would undo what came later', () => {
  it('is refused with what stands in the way', async () => {
    const { correct, on, file, term } = await asked('2026-03-02', '2026-03-04', '2026-03-06');
    await on('2026-03-10', 'mediator', 'RecordOpinion', { party: 'r1', willing: true, opinion: '愿意' });
    await on('2026-03-12', 'mediator', 'FileMediation', { party: 'r1', sessionOn: '2026-03-20', place: '调解室' });
    const opinion = (values: object) => correct('2026-03-16', 'OpinionGiven', 'r1', values);
    expect(await refusalOf(opinion({ occurredOn: '2026-03-13' }))).toEqual([
      'correction.stands-in-the-way',
      'MediationFiled',
    ]);
    // Unwilling is another answer, not the same in other words.
    expect(await refusalOf(opinion({ willing: false }))).toEqual(['correction.another-course', null]);
    expect(await refusalOf(opinion({ occurredOn: '2026-03-12', opinion: '愿意调解' }))).toBe('accepted');
    expect((await file()).proceedings['mediation-1']?.state.tracks.r1?.is).toBe('InMediation');
    // The term that it met was met on the right day.
    expect(await term('T-PMED-OPINION', 'r1')).toMatchObject({ is: 'met', endedOn: '2026-03-12' });
  });
});
