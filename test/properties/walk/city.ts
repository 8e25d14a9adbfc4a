import { addDays, localDateOf } from '../../../src/engine/time/day.js';
import { proposables } from '../../../src/case/approvals/proposable.js';
import { allRooms } from '../../../src/case/stages.js';
import { options } from '../../../src/law/options.js';
import { actor } from '../../../src/play/replay.js';
import type { Chance } from './chance.js';
import type { WalkOffice } from './office.js';
import { told } from './told.js';

/** The head says who signs an act; now and then of what is signed in person, or for a day that is over. */
export async function delegateSigning(office: WalkOffice, chance: Chance): Promise<string> {
  const today = localDateOf(office.now);
  const { room, name, definition } = chance.of(proposables(allRooms));
  const body = {
    occurredOn: today,
    act: `${room}.${name}`,
    // The head keeps what she gives away, so that there is always somebody to sign.
    posts: chance.is(0.9) ? [...new Set([...chance.some(definition.by, 1), definition.by.at(-1)!])] : ['head'],
    from: addDays(today, chance.is(0.1) ? -1 : chance.whole(0, 20)),
    until: addDays(today, chance.whole(15, 40)),
    authority: '签批权限规定〔2026〕1号',
  };
  const head = actor(chance.is(0.9) ? 'head' : 'handling-officer', 'amr');
  const order = office.order('procedure-640500', 'procedure', 'DelegateSigning', body, head, null);
  return told(order, await office.give(order));
}

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
