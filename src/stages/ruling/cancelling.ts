import type { Facts } from '../../case/file.js';
import { refuse } from '../../engine/decider.js';
import { addMonths } from '../../engine/time/day.js';
import type { CancelRulingCase } from './commands.js';
import type { RulingEvent } from './events.js';
import { O81_FROM, sentOn } from './filing.js';
import type { Ruling } from './record.js';

/** 请求时限 (art. 19): three years from the day on which the requester knew the act and who did it. */
const TIME_TO_ASK = { months: 36 } as const;

export function cancelCase(command: CancelRulingCase, state: Ruling, facts: Facts): readonly RulingEvent[] {
  const { ground, reasons } = command;
  if (ground === 'limitation-stands' && command.occurredOn >= O81_FROM) requireOutOfTime(command, state, facts);
  return [{ type: 'RulingCaseCancelled', data: { ground, reasons, ...sentOn(command) } }];
}

/** A defence, which a respondent must raise; an act that goes on is never out of time while the patent lives. */
function requireOutOfTime(
  { knownOn, continuing = false }: CancelRulingCase,
  { tracks, receivedOn }: Ruling,
  { file }: Facts,
): void {
  const pleaded = Object.values(tracks).some((one) => one.kind === 'respondent' && one.pleadsLimitation);
  if (!pleaded) refuse('ruling.limitation-not-pleaded', { field: '/ground' });
  if (continuing) refuse('ruling.act-continues', { field: '/continuing' });
  if (knownOn === undefined) return refuse('ruling.known-on-needed', { field: '/knownOn' });
  const through = addMonths(knownOn, TIME_TO_ASK.months);
  const askedOn = receivedOn ?? file.receivedOn;
  if (askedOn !== null && askedOn <= through) refuse('ruling.asked-in-time', { field: '/knownOn', through });
}
