import type { CaseFile } from '../../src/case/file.js';
import { Refusal } from '../../src/engine/decider.js';
import { Invalid } from '../../src/engine/errors.js';
import type { Accepted, Account } from '../../src/engine/handling.js';
import { actor } from '../../src/play/replay.js';
import { memoryOffice, registration } from './office.js';

/** Monday. */
export const DAY = '2026-03-02';

/** The officers of one bureau, by what they are called here. */
export const staff = {
  clerk: 'intake-clerk',
  li: 'handling-officer',
  wang: 'handling-officer',
  qian: 'handling-officer',
  sun: 'unit-head',
  zhang: 'deputy-head',
  zhou: 'deputy-head',
  zhao: 'head',
} as const;
export type Who = keyof typeof staff;

export const person = (who: Who): Account => ({ ...actor(staff[who], 'amr'), id: who, name: who });

/** 立案: written by an officer, signed by the deputy head. */
export const filing = {
  grounds: '涉嫌销售侵犯注册商标专用权的商品',
  respondents: ['r1'],
  handlers: ['wang', 'qian'],
  limitation: { lastActOn: '2026-03-01', continuing: true, harm: false },
};

/** A case whose filing can be approved, and whose officers give acts on proposals. */
export async function desk() {
  const office = await memoryOffice();
  const act = (who: Who, room: string, name: string, body: object, over: object = {}): Promise<Accepted> =>
    office.act('a', room, name, staff[who], { occurredOn: DAY, ...body }, { account: person(who), ...over });
  await act('clerk', 'case', 'OpenCase', registration);
  const officers = ['li', 'wang'];
  await act('li', 'complaint', 'RecordVerification', { findings: '查见', officers, suspicionHolds: true });
  const on = (who: Who, name: string, body: object = {}) => act(who, 'approvals', name, { proposal: 'a1', ...body });
  const propose = (who: Who = 'li', over: object = {}) =>
    act(who, 'approvals', 'ProposeAct', { act: 'complaint.ApproveFiling', form: filing, signer: 'zhang', ...over });
  const proposal = async (id = 'a1') => {
    const { state } = await office.handler.load('case', 'a');
    return (state as CaseFile).proposals[id];
  };
  return { ...office, act, on, propose, proposal };
}

/** Types of what was recorded, without what the system worked out from it. */
export const recorded = async (asked: Promise<Accepted>): Promise<readonly string[]> =>
  (await asked).events.map(({ type }) => type).filter((type) => !/^Term|Moved$|^HandedOver$/.test(type));

/** Code and field of a refusal, or what else came of it. */
export const refusal = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => 'accepted',
    (error: unknown) => {
      if (error instanceof Refusal) return [error.code, error.details.field ?? null];
      if (error instanceof Invalid) return error.errors.map(({ field, code }) => [code, field]);
      return error;
    },
  );
