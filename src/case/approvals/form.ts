import type { CommandDefinition } from '../../engine/command.js';
import { refuse, Refusal, type Event } from '../../engine/decider.js';
import type { AskFor } from '../../engine/handling.js';
import { validatedWithin } from '../../engine/validate.js';
import type { CaseFile, Facts } from '../file.js';
import { proceedingFor } from '../guard.js';
import type { AnyStage } from '../stage.js';
import { proposableNamed } from './proposable.js';

type Body = Readonly<Record<string, unknown>>;
type Give = (ask: AskFor, file: CaseFile, facts: Facts) => readonly Event[];

/** What an act on a proposal is decided in. */
export interface Setting {
  readonly rooms: Readonly<Record<string, AnyStage>>;
  readonly file: CaseFile;
  readonly facts: Facts;
  /** Decides an act of a room on a file, with all that follows from it. */
  readonly give: Give;
}

interface When {
  readonly occurredOn: string;
  readonly occurredAt?: string;
}

/** An act as it was written: its form without the day, and what it concerns. */
export interface Written {
  readonly room: string;
  readonly name: string;
  /** `room.Command` */
  readonly act: string;
  readonly definition: CommandDefinition;
  readonly form: Body;
  readonly proceeding: string | null;
  readonly party: string | null;
  readonly measure: string | null;
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/**
 * The form as its command asks for it, and the one proceeding that it means: another may be open when it is signed.
 * @throws Refusal `approval.not-proposable`, Invalid with the fields below `/form`
 */
export function pinned(act: string, given: Body, when: When, { rooms, file }: Setting): Written {
  const found = proposableNamed(rooms, act);
  if (!found) return refuse('approval.not-proposable', { field: '/act' });
  const { room, name, commandClass, definition } = found;
  const { occurredOn: _on, occurredAt: _at, ...typed } = given;
  const body = validatedWithin('/form', commandClass, { ...typed, ...dayOf(when) });
  const { occurredOn: _day, occurredAt: _instant, ...form } = body;
  const opens = definition.opens === true || room === 'case';
  const named =
    opens || isFirst(definition, room, file)
      ? null
      : within('/form', () => proceedingFor(room, body as never, file).id);
  const proceeding = named ?? text(form.proceeding);
  return {
    room,
    name,
    act,
    definition,
    form: named === null ? form : { ...form, proceeding: named },
    proceeding,
    party: text(form.party),
    measure: text(form.measure),
  };
}

const isFirst = ({ opens }: CommandDefinition, stage: string, { proceedings }: CaseFile): boolean =>
  opens === 'once' && !Object.values(proceedings).some((one) => one.stage === stage);

const dayOf = ({ occurredOn, occurredAt }: When): When => ({
  occurredOn,
  ...(occurredAt === undefined ? {} : { occurredAt }),
});

/** The act as an order of the day on which it is signed. */
export const orderOf = ({ room, name, definition, form }: Written, when: When): AskFor => ({
  room,
  name,
  definition,
  command: { ...form, ...dayOf(when) },
});

/**
 * What could not be signed today is refused to who writes it, by the room itself. Nothing of it is recorded, and no number
 * is drawn.
 */
export function tried(
  written: Written,
  signer: string,
  when: When,
  { file, facts, give }: Setting,
  field?: '/act',
): void {
  const { occurredOn, occurredAt = occurredOn === facts.today ? facts.now : undefined } = when;
  const actor = { ...facts.actor, id: signer, name: signer, roles: written.definition.by };
  const order = orderOf(written, dayOf({ occurredOn, ...(occurredAt === undefined ? {} : { occurredAt }) }));
  const events = within('/form', () => give(order, file, { ...facts, actor, number: '—' }), field);
  if (events.length === 0) refuse('approval.without-effect', { field: '/form' });
}

/**
 * A refusal names its field as it stands in the proposal.
 * @param otherwise the field at fault where the room names none: another act might be proposed
 */
export function within<T>(form: string, decide: () => T, otherwise?: string): T {
  try {
    return decide();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { field } = error.details;
    if (typeof field !== 'string')
      return otherwise === undefined
        ? refuse(error.code, error.details)
        : refuse(error.code, { ...error.details, field: otherwise });
    const own = field === '/occurredOn' || field === '/occurredAt' ? '' : form;
    return refuse(error.code, { ...error.details, field: `${own}${field}` });
  }
}
