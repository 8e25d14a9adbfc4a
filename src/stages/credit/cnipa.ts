import { refuse, type Named } from '../../engine/decider.js';
import { addMonths } from '../../engine/time/day.js';
import type * as commands from './cnipa.commands.js';
import type { CreditEvent, CreditState } from './record.js';

type Of<T extends keyof typeof commands> = Extract<Named<typeof commands>, { readonly type: T }>;

/** One year, three at the most where acts repeat (国家知识产权局知识产权信用管理规定, from secondary texts). */
const MOST_MONTHS = 36;

export function reportToCnipa(
  { dishonesty, reference, facts }: Of<'ReportToCnipa'>,
  state: CreditState,
): readonly CreditEvent[] {
  if (state.cnipa === 'reported') refuse('credit.cnipa-already-asked');
  return [{ type: 'CnipaReported', data: { dishonesty, reference, facts } }];
}

export function recordCnipaFinding(command: Of<'RecordCnipaFinding'>, state: CreditState): readonly CreditEvent[] {
  const { found, reference, until = null, occurredOn } = command;
  if (state.cnipa !== 'reported') refuse('credit.cnipa-not-asked');
  if (found && until === null) refuse('credit.cnipa-until-missing', { field: '/until' });
  if (until !== null && (until <= occurredOn || until > addMonths(occurredOn, MOST_MONTHS)))
    refuse('credit.cnipa-until-out-of-range', { field: '/until', latest: addMonths(occurredOn, MOST_MONTHS) });
  return [{ type: 'CnipaFindingRecorded', data: { found, reference, until: found ? until : null } }];
}
