import type { Maker } from './situation.js';
import { addDays } from '../../../src/engine/time/day.js';

/** Officers whom a proposal may go to. */
const hand: Maker = ({ chance }) =>
  chance.of(['head', 'deputy-head', 'unit-head', 'legal-reviewer', 'case-reviewer', 'handling-officer', 'archivist']);

/** What somebody knows who proposes, signs or passes on. */
export const approvals: Readonly<Record<string, Maker>> = {
  proposal: ({ proposal }) => proposal ?? undefined,
  officer: hand,
  signer: hand,
  form: () => undefined,
  act: () => undefined,
  step: () => undefined,
  returnTo: ({ chance, file, proposal }) => {
    const at = file.proposals[proposal ?? '']?.at ?? 1;
    return chance.is(0.9) ? chance.whole(0, Math.max(0, at - 1)) : at;
  },
  leaveFrom: ({ today }) => today,
  leaveUntil: ({ chance, today }) => addDays(today, chance.is(0.1) ? -3 : chance.whole(0, 10)),
};
