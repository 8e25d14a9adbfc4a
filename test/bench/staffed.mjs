// Over HTTP the acts meet the staff of their units: whoever a form names as having approved has an account there.
import { commandsByRoom } from '../../dist/src/case/stages.js';
import { definitionOf } from '../../dist/src/engine/command.js';
import { actor } from '../../dist/src/play/replay.js';

/** Id of an account: one person of a role in each unit. */
export const accountId = ({ id, unit }) => `${id}.${unit}`;

const namedIn = ({ room, name, body }) => {
  const { approvers = {} } = definitionOf(commandsByRoom[room][name]);
  return Object.keys(approvers).filter((field) => typeof body[field] === 'string');
};

/** Everybody who acts, is named as having approved, or heads a unit and looks at its desks. */
export function staffOf(roads) {
  return roads.flat().flatMap((step) => {
    const { unit } = step.account;
    return [step.account, actor('head', unit), ...namedIn(step).map((field) => actor(step.body[field], unit))];
  });
}

/** The same acts, with those who approved named by their accounts. */
export function namedByAccount(roads) {
  return roads.map((road) =>
    road.map((step) => {
      const { unit } = step.account;
      const named = namedIn(step).map((field) => [field, accountId({ id: step.body[field], unit })]);
      return { ...step, body: { ...step.body, ...Object.fromEntries(named) } };
    }),
  );
}
