import { describe, expect, it } from '@jest/globals';
import { memoryOffice, registration } from '../../test/harness/office.js';
import { Refusal } from '../engine/decider.js';

const DAY = '2026-03-02';
const officers = ['li', 'wang'];

/** A penalty against one respondent, in a city that knows the interim stop from 4 March on. */
async function underInvestigation() {
  const office = await memoryOffice();
  const act = (name: string, role: string, body: object, room = 'penalty') =>
    office.act('a', room, name, role, { occurredOn: DAY, ...body });
  await act('OpenCase', 'intake-clerk', registration, 'case');
  await act(
    'RecordVerification',
    'handling-officer',
    { findings: '查见', officers, suspicionHolds: true },
    'complaint',
  );
  const limitation = { lastActOn: DAY, continuing: true, harm: false };
  const filing = { grounds: '涉嫌侵犯注册商标专用权', respondents: ['r1'], handlers: officers, limitation };
  await act('ApproveFiling', 'deputy-head', filing, 'complaint');
  const choice = {
    option: 'interim-stop',
    choice: 'true',
    from: '2026-03-04',
    reason: '地方性法规',
    authority: '某市条例',
  };
  await office.act(
    '640500',
    'procedure',
    'SetOption',
    'supervisor',
    { occurredOn: DAY, ...choice },
    { kind: 'procedure' },
  );
  return { ...office, act };
}

const stop = { party: 'r1', order: '停止销售', localRule: '某市条例第二十八条' };

describe('a refusal that names no field', () => {
  it('names the day, where the same act of today would not be refused', async () => {
    const { act, clock } = await underInvestigation();
    const refusal = async () => act('OrderInterimStop', 'head', stop).catch((error: unknown) => error);
    expect(await refusal()).toMatchObject({ code: 'penalty.no-interim-stop-here', details: {} });
    expect(((await refusal()) as Refusal).details.field).toBeUndefined();
    clock.set('2026-03-04T10:00:00+08:00');
    expect(await refusal()).toMatchObject({
      code: 'penalty.no-interim-stop-here',
      details: { field: '/occurredOn' },
    });
    expect(await act('OrderInterimStop', 'head', { ...stop, occurredOn: '2026-03-04' })).toBeDefined();
  });

  it('names none, where that would be refused too', async () => {
    const { act, clock } = await underInvestigation();
    clock.set('2026-03-04T10:00:00+08:00');
    await act('OrderInterimStop', 'head', { ...stop, occurredOn: '2026-03-04' });
    const again = await act('OrderInterimStop', 'head', { ...stop, occurredOn: '2026-03-03' }).catch((e: unknown) => e);
    expect(again).toBeInstanceOf(Refusal);
    expect((again as Refusal).details.field).toBeUndefined();
  });
});
