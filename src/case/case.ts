import type { Event, Happened } from '../engine/decider.js';
import { UnknownEvent } from '../engine/errors.js';
import { extensionsOf } from '../engine/time/rows.js';
import { requireDelegated } from './approvals/authority.js';
import { decideApproval } from './approvals/decide.js';
import type { Ask, OnFile, OwnRoom } from './ask.js';
import { complete } from './completing.js';
import { correct, type Decide } from './correcting.js';
import { decideAsOf } from './day-at-fault.js';
import { decideAct } from './deciding.js';
import { evolveFile, type Rooms } from './evolve.js';
import type { CaseFile, Facts } from './file.js';
import { requireNotArchived } from './guard.js';
import { termActs } from './term-acts.js';
import { withdraw } from './withdrawing.js';

/** One decider out of the rooms and the stream's own commands. Pure. */
export function compose(rooms: Rooms, own: OwnRoom) {
  const said = (ask: Ask, file: CaseFile, facts: Facts): readonly Event[] => {
    requireDelegated(`${ask.room}.${ask.name}`, ask.definition, facts, ask.command.occurredOn);
    const onTerms = termActs[ask.name] ?? recordActs[ask.name];
    return onTerms ? onTerms(rooms, ask, file, facts, own) : decideAct(rooms, own, ask, file, facts);
  };
  const decideOnce = (ask: Ask, file: CaseFile, facts: Facts): readonly Event[] => {
    if (file.unknown !== null) throw new UnknownEvent(file.unknown);
    if (ask.room === APPROVALS) return decideApproval(ask, { rooms, file, facts, give: decideOnce as never });
    const made = said(ask, file, facts);
    return made.length === 0 ? [] : complete(rooms, ask, file, made, facts);
  };
  const decide = (ask: Ask, file: CaseFile, facts: Facts): readonly Event[] =>
    decideAsOf((one, on) => decideOnce(one, file, on), ask, facts);
  const lengthens = new Set(
    Object.values(rooms).flatMap(({ limits }) => limits.flatMap((row) => extensionsOf(row).map(({ by }) => by))),
  );
  /**
   * Refuses as `decide` where nothing that is typed would help. What follows from an act asks for nothing but a day or a
   * length, save where a term is lengthened: that one must run, and not be used up.
   */
  const judge = (ask: Ask, file: CaseFile, facts: Facts): void => {
    if (file.unknown !== null || ask.room === APPROVALS) return void decide(ask, file, facts);
    const made = said(ask, file, facts);
    if (made.some(({ type }) => lengthens.has(type))) complete(rooms, ask, file, made, facts);
  };
  return { evolve: (file: CaseFile, event: Happened) => evolveFile(rooms, file, event), decide, judge };
}

/** The room of what is proposed and signed, on every stream whose acts are. */
export const APPROVALS = 'approvals';

/** Commands about what was recorded, of whatever room. */
const recordActs: Readonly<Record<string, OnFile>> = {
  CorrectEntry: (rooms, ask, file, base, own) => {
    requireNotArchived(ask.room, ask.name, file);
    const anew: Decide = ({ room, name, definition }, command, on, facts) => {
      const entered = { room, name, definition, command } as unknown as Ask;
      return complete(rooms, entered, on, decideAct(rooms, own, entered, on, facts), facts);
    };
    return correct(rooms, anew, ask.command as never, file, base);
  },
  WithdrawEntry: (rooms, ask, file, base) => {
    requireNotArchived(ask.room, ask.name, file);
    return withdraw(rooms, ask.command, base);
  },
};
