import { addDays, localDateOf } from '../../../src/engine/time/day.js';
import { options } from '../../../src/law/options.js';
import { actor } from '../../../src/play/replay.js';
import type { Chance } from './chance.js';
import type { WalkOffice } from './office.js';
import { told } from './told.js';

/** A supervisor chooses on an unsettled point; now and then for a day that is over, or what is followed already. */
export async function chooseOption(office: WalkOffice, chance: Chance): Promise<string> {
  const today = localDateOf(office.now);
  // A city that is not competent for rulings would leave that room empty for the rest of the walk.
  const option = chance.of(options.filter(({ id }) => id !== 'ruling-competence' || chance.is(0.1)));
  const { amount, choices } = option;
  const value = amount
    ? { amountFen: chance.whole(amount.min, 5_000_000) }
    : { choice: String(chance.of(choices).value) };
  const from = addDays(today, chance.is(0.1) ? -1 : chance.whole(0, 20));
  const body = {
    occurredOn: today,
    option: option.id,
    ...value,
    from,
    reason: '自治区主管部门答复',
    authority: '复〔2026〕1号',
  };
  const supervisor = actor(chance.is(0.9) ? 'supervisor' : 'handling-officer', 'amr');
  const order = office.order('procedure-640500', 'procedure', 'SetOption', body, supervisor, null);
  return told(order, await office.give(order));
}
