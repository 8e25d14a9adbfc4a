import { describe, expect, it } from '@jest/globals';
import type { CaseFile } from '../../src/case/file.js';
import { actor } from '../../src/play/replay.js';
import { memoryOffice, registration } from '../harness/office.js';

const supervisor = actor('supervisor', 'amr');
const choice = {
  option: 'm310-days',
  choice: 'working',
  from: '2026-03-05',
  reason: '自治区司法厅答复按工作日计算',
  authority: '宁司复〔2026〕1号',
};

async function city(now = '2026-03-02T10:00:00+08:00') {
  const office = await memoryOffice(now);
  const set = (body: object, id = '640500', over = {}) =>
    office.act(id, 'procedure', 'SetOption', 'supervisor', { ...choice, ...body }, { kind: 'procedure', ...over });
  return { ...office, set };
}

describe('a supervisor chooses on an unsettled point', () => {
  it('from a day on: what happened before is decided as before', async () => {
    const { world, set } = await city();
    const { events } = await set({});
    expect(events).toMatchObject([
      { type: 'OptionSet', data: { option: 'm310-days', former: 'calendar', value: 'working', from: '2026-03-05' } },
    ]);
    expect((await world.options('640500', '2026-03-04'))['m310-days']).toEqual({ value: 'calendar', by: null });
    const chosen = (await world.options('640500', '2026-03-05'))['m310-days']!;
    expect(chosen.value).toBe('working');
    expect(chosen.by).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('for the city with its counties, and for no other', async () => {
    const { world, set } = await city();
    await set({});
    expect((await world.options('640502', '2026-03-05'))['m310-days']?.value).toBe('working');
    expect((await world.options('640100', '2026-03-05'))['m310-days']?.value).toBe('calendar');
  });

  it('and takes a choice back that has not begun', async () => {
    const { world, set } = await city();
    await set({ from: '2026-04-01' });
    await set({ from: '2026-04-01', choice: 'calendar' });
    expect((await world.options('640500', '2026-04-01'))['m310-days']?.value).toBe('calendar');
  });

  it.each([
    ['a day before today', { from: '2026-03-01' }, 'option.in-the-past'],
    ['what is followed already', { choice: 'calendar' }, 'option.no-change'],
    ['a reading that is not listed', { choice: 'weeks' }, 'option.no-such-choice'],
    ['an amount in place of a reading', { choice: 'x', amountFen: 3 }, 'option.no-such-choice'],
    [
      'a question that does not arise yet',
      { option: 'trademark-2026', choice: 'later', from: '2026-12-31' },
      'option.not-yet-a-question',
    ],
    ['an act of tomorrow', { occurredOn: '2026-03-03' }, 'act.in-future'],
  ])('refused: %s', async (_, body, code) => {
    const { set, store } = await city();
    await expect(set(body)).rejects.toMatchObject({ code });
    expect(await store.head()).toBe(-1);
  });

  it('refused: another city, and a county, whose options are its city’s', async () => {
    const { set } = await city();
    await expect(set({}, '640100')).rejects.toMatchObject({ code: 'option.other-city' });
    await expect(set({}, '640502')).rejects.toMatchObject({ code: 'option.other-city' });
  });

  it('refused: who is neither supervisor nor administrator', async () => {
    const { handler, order } = await city();
    const body = order('640500', 'procedure', 'SetOption', 'handling-officer', choice, { kind: 'procedure' });
    await expect(handler.execute(body)).rejects.toMatchObject({ name: 'Forbidden' });
    await expect(handler.execute({ ...body, account: supervisor })).resolves.toMatchObject({ revision: 0 });
  });
});

/** A raid of 2026-03-06 whose suspicion of a crime is reported: the head has three days. */
async function reported(over: Awaited<ReturnType<typeof city>>) {
  const { act, clock, handler } = over;
  const officers = ['li', 'wang'];
  await act('a', 'case', 'OpenCase', 'intake-clerk', { ...registration });
  clock.set('2026-03-03T10:00:00+08:00');
  const verified = { findings: '属实', officers, suspicionHolds: true };
  await act('a', 'complaint', 'RecordVerification', 'handling-officer', verified);
  await act('a', 'complaint', 'ApproveFiling', 'head', {
    grounds: '涉嫌侵权',
    respondents: ['r1'],
    handlers: officers,
    limitation: { lastActOn: '2026-03-02', continuing: true, harm: false },
  });
  clock.set('2026-03-06T10:00:00+08:00');
  const suspicion = { respondents: ['r1'], offence: '214', facts: '涉案货值较大', team: officers };
  const { events } = await act('a', 'penalty', 'ReportSuspicion', 'handling-officer', suspicion);
  const terms = ((await handler.load('case', 'a')).state as CaseFile).terms;
  return { events, terms: Object.values(terms).filter(({ limit }) => limit.startsWith('T-TR-APPROVE')) };
}

describe('what the city chose decides the terms that begin under it', () => {
  it('three calendar days by the suggested default, and the term says that nobody chose', async () => {
    const { terms, events } = await reported(await city());
    expect(terms).toMatchObject([{ limit: 'T-TR-APPROVE', dueOn: '2026-03-09' }]);
    const started = events.find(({ data }) => (data as { limit?: string }).limit === 'T-TR-APPROVE');
    expect(started?.data).toMatchObject({ chosen: { 'm310-days': { value: 'calendar', by: null } } });
  });

  it('three working days once chosen, and the term names the event by which', async () => {
    const office = await city();
    await office.set({});
    const [chosen] = await office.store.read('procedure-640500', 0);
    const { terms, events } = await reported(office);
    expect(terms).toMatchObject([{ limit: 'T-TR-APPROVE-WD', dueOn: '2026-03-11' }]);
    const started = events.find(({ data }) => (data as { limit?: string }).limit === 'T-TR-APPROVE-WD');
    expect(started?.data).toMatchObject({ chosen: { 'm310-days': { value: 'working', by: chosen?.id } } });
  });

  it('the act of the day before the change keeps the reading of its day, though it is entered later', async () => {
    const office = await city();
    await office.set({ from: '2026-03-07' });
    expect((await reported(office)).terms).toMatchObject([{ limit: 'T-TR-APPROVE', dueOn: '2026-03-09' }]);
  });
});
