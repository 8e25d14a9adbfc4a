import { describe, expect, it } from '@jest/globals';
import { clockAccount } from '../../src/background.js';
import { calendarManager } from '../../src/case/calendar-manager.js';
import type { CaseFile } from '../../src/case/file.js';
import { ordered } from '../../src/engine/projections/process-manager.js';
import { memoryOffice, registration } from '../harness/office.js';

// Filed on 2026-11-20: ninety days end on 2027-02-18, in a year that has not been announced.
const filing = {
  grounds: '涉嫌侵犯注册商标专用权',
  respondents: ['r1'],
  handlers: ['li', 'wang'],
  limitation: { lastActOn: '2026-11-20', continuing: true, harm: false },
};
async function filed() {
  const office = await memoryOffice('2026-11-20T10:00:00+08:00');
  await office.act('a', 'case', 'OpenCase', 'intake-clerk', { ...registration, receivedOn: '2026-11-20' });
  await office.act('a', 'complaint', 'RecordVerification', 'handling-officer', {
    findings: '属实',
    officers: ['li', 'wang'],
    suspicionHolds: true,
  });
  await office.act('a', 'complaint', 'ApproveFiling', 'head', filing);
  const term = async () =>
    ((await office.handler.load('case', 'a')).state as CaseFile).terms['T-PEN-DECIDE/penalty-1/-/1'];
  const publish = (body: object) =>
    office.act(
      'CN',
      'calendar',
      'PublishCalendar',
      'administrator',
      { year: 2027, off: [], worked: [], source: '国务院办公厅通知', ...body },
      { kind: 'calendar' },
    );
  /** What the process does after the publication. */
  const carry = async () => {
    const manager = calendarManager(() => Promise.resolve(['case-a']), clockAccount);
    for (const event of await office.store.read('calendar-CN'))
      for (const order of ordered(manager.name, await office.handler.opened(event), await manager.handle(event)))
        await office.handler.execute(order);
  };
  return { office, term, publish, carry };
}

describe('a calendar is published', () => {
  it('leaves dates beyond the announced years provisional until then', async () => {
    const { term } = await filed();
    expect(await term()).toMatchObject({ dueOn: '2027-02-18', provisional: true });
  });

  it('moves a provisional date that has become a day off, with the calendar as the recorded reason', async () => {
    const { office, term, publish, carry } = await filed();
    await publish({ off: ['2027-02-18', '2027-02-19'], worked: ['2027-02-20'] });
    await carry();
    expect(await term()).toMatchObject({ dueOn: '2027-02-20', provisional: false });
    const [last] = (await office.handler.history('case', 'a')).slice(-1);
    expect(last).toMatchObject({ type: 'TermRecalculated', actor: 'clock', data: { formerDueOn: '2027-02-18' } });
  });

  it('recalculates once although the event is delivered twice', async () => {
    const { office, publish, carry } = await filed();
    await publish({ off: ['2027-02-18'] });
    await carry();
    const { revision } = await office.handler.load('case', 'a');
    await carry();
    expect((await office.handler.load('case', 'a')).revision).toBe(revision);
  });

  it.each([
    ['a date of another year', { off: ['2026-12-31'] }, 'calendar.date-of-another-year'],
    ['a day both off and worked', { off: ['2027-02-18'], worked: ['2027-02-18'] }, 'calendar.off-and-worked'],
  ])('refuses %s', async (_, body, code) => {
    const { publish } = await filed();
    await expect(publish(body)).rejects.toMatchObject({ code });
  });
});
