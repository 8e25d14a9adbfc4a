import 'reflect-metadata';

/** A text that officers read. Chinese is the default. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Who must have given leave for an act that somebody else enters. */
export interface Approver {
  /** Roles one of which that person holds. */
  readonly by: readonly string[];
  /** The article that reserves it to that level; absent where the office alone asks for it. */
  readonly reserved?: string;
  /** Fields of the form by which it says that the person is of another agency. */
  readonly unless?: Readonly<Record<string, unknown>>;
}

/** What may be asked of a room, said once; endpoint, form, `next`, OpenAPI and the stage page all follow from it. */
export interface CommandDefinition {
  /** States of the proceeding in which it is allowed; absent for commands that need no open proceeding. */
  readonly in?: readonly string[];
  /**
   * The command concerns one track of the proceeding: the body names it in `party` (respondent) or `measure`; or several
   * at once, whose keys the body lists in the field `listed`.
   */
  readonly track?: { readonly kind: string; readonly in: readonly string[]; readonly listed?: string };
  /** Of the tracks, those that wait for it, where their kind and state alone do not tell. Offered for no other. Pure. */
  readonly offeredFor?: (track: Readonly<Record<string, unknown>>) => boolean;
  /** It opens a proceeding of its room instead of acting on one; `once`: unless the case has one of that room already. */
  readonly opens?: boolean | 'once';
  /** It records what happened earlier and came to light late: its date may lie before the present state, not before the opening. */
  readonly late?: boolean;
  /**
   * It enters a fact and does nothing else: type of the event, whose data are the fields of the form. A mistake in such an
   * entry can be corrected by a later one; nothing that was signed, numbered or sent out reads otherwise for it.
   */
  readonly enters?: string;
  /** Given only through this door, which sees to what the command cites; it has no endpoint of its own. */
  readonly through?: string;
  /** Roles that may give it. */
  readonly by: readonly string[];
  /** The article that reserves it to that level: who is of another is told so. */
  readonly reserved?: string;
  /** Fields that name who gave leave for it. */
  readonly approvers?: Readonly<Record<string, Approver>>;
  readonly label: Words;
  /** Articles it rests on, `ACT-ID:article`, e.g. `SAMRPROC-2022:33`. */
  readonly law: readonly string[];
  /** Ids of the rows in the catalogue of required steps that it carries out; opaque here, joined in docs/law-coverage.md. */
  readonly step?: readonly string[];
  /**
   * It is decided over two streams of one kind and written to both in one append: the field names the other one's id;
   * `begins`: a stream that there is not yet.
   */
  readonly beside?: { readonly field: string; readonly begins?: true };
  /** What it says goes out to the public. */
  readonly publishes?: true;
  /** Official document that goes out or is received with it. */
  readonly document?: string;
  /** Series of the register that numbers it; the allotted number is `facts.number`. */
  readonly number?: string;
  /** Further facts that it weighs, and that are written on its events: `option:<id>` for a choice of the place, `option?:<id>` where only some facts turn on it and the room writes it. */
  readonly needs?: readonly string[];
  /** Fields of the command and of its events that are sealed: under the person's key, or under the case file's key. */
  readonly sealed?: Readonly<Record<string, 'person' | 'file'>>;
}

export type CommandClass = new () => object;

const definitions = new Map<CommandClass, CommandDefinition>();

/** Makes a class (with class-validator decorators on its fields) a command. */
export function Command(definition: CommandDefinition): ClassDecorator {
  return (target) => {
    definitions.set(target as unknown as CommandClass, definition);
  };
}

/** @throws Error when the class is not a command: a programming mistake, found at start. */
export function definitionOf(commandClass: CommandClass): CommandDefinition {
  const definition = definitions.get(commandClass);
  if (!definition) throw new Error(`${commandClass.name} is not a command`);
  return definition;
}

/** Fields of a long form that are asked for together. `seldom`: most officers need none of them, and they stay folded. */
export interface Section extends Words {
  readonly seldom?: true;
}

const sections = new Map<CommandClass, Map<string, Section>>();

/** Puts a field of a command, or of a shape in it, into a section of its form. */
export function InSection(section: Section): PropertyDecorator {
  return (target, field) => {
    const shape = target.constructor as CommandClass;
    const known = sections.get(shape) ?? new Map<string, Section>();
    sections.set(shape, known.set(String(field), section));
  };
}

/** By field; fields without a section come first in the form. */
export const sectionsOf = (shape: CommandClass): ReadonlyMap<string, Section> => sections.get(shape) ?? new Map();
