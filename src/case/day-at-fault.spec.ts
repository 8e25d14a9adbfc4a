import { describe, expect, it } from '@jest/globals';
import { DAY, filed } from '../../test/harness/filed.js';
import { Refusal } from '../engine/decider.js';

/** A penalty against one respondent, in a city that knows the interim stop from 4 March on. */
async function underInvestigation() {
  const { office, act } = await filed();
  const rules = {
    option: 'interim-stop',
    choice: 'true',
    from: '2026-03-04',
    reason: '地方性法规',
    authority: '某市条例',
  };
  const choice = { occurredOn: DAY, ...rules };
  await office.act('640500', 'procedure', 'SetOption', 'supervisor', choice, { kind: 'procedure' });
  return { clock: office.clock, act };
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
