import { allRooms, commandsByRoom } from '../case/stages.js';
import { definitionOf, type Words } from '../engine/command.js';
import type { Limit } from '../engine/time/limit.js';
import { lookBacks } from '../law/look-backs.js';
import { leftOut, type LeftOut } from '../law/left-out.js';
import { steps } from '../law/steps.js';
import type { Step, Timer } from '../law/step.js';
import { timers } from '../law/timers.js';

export interface CarryingCommand {
  readonly room: string;
  readonly name: string;
  readonly label: Words;
}

/** A required step, and what the engine has for it. */
export interface CoveredStep {
  readonly step: Step;
  readonly commands: readonly CarryingCommand[];
  readonly leftOut: LeftOut | null;
  /** Neither a command nor a reason to have none. */
  readonly open: boolean;
}

/** A timer, and the rooms with a term of that id: a legal one, the internal target that a reminder is, or a look-back. */
export interface CoveredTimer {
  readonly timer: Timer;
  readonly rooms: readonly string[];
  readonly open: boolean;
}

const carrying: readonly (CarryingCommand & { readonly steps: readonly string[] })[] = Object.entries(
  commandsByRoom,
).flatMap(([room, commands]) =>
  Object.entries(commands).map(([name, commandClass]) => {
    const { label, step = [] } = definitionOf(commandClass);
    return { room, name, label, steps: step };
  }),
);

export const limitsByRoom: readonly { readonly room: string; readonly limit: Limit }[] = Object.values(
  allRooms,
).flatMap(({ name, limits }) => limits.map((limit) => ({ room: name, limit })));

/** Commands with the ids of the steps that they cite. */
export const citing = carrying;

export const coveredSteps: readonly CoveredStep[] = steps.map((step) => {
  const commands = carrying.filter((command) => command.steps.includes(step.id));
  const reason = leftOut.find((entry) => entry.step === step.id) ?? null;
  return { step, commands, leftOut: reason, open: commands.length === 0 && reason === null };
});

export const coveredTimers: readonly CoveredTimer[] = timers.map((timer) => {
  const rooms = limitsByRoom
    .filter(({ limit }) => limit.id === timer.id && (timer.reminder || !limit.internal))
    .map(({ room }) => room);
  rooms.push(...lookBacks.filter(({ id }) => id === timer.id).map(({ stage }) => stage));
  return { timer, rooms: [...new Set(rooms)], open: rooms.length === 0 };
});
