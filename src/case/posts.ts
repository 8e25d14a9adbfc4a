import type { Approver, CommandDefinition } from '../engine/command.js';
import { refuse, type Event } from '../engine/decider.js';
import type { Facts } from './file.js';

type Body = Readonly<Record<string, unknown>>;
type Ask = { readonly definition: CommandDefinition; readonly command: Body };
type Known = Pick<Facts, 'posts'>;

/** Fields of the form that name who gave leave for the act, with the person named. */
function approversIn({ approvers = {} }: CommandDefinition, command: Body): readonly (Approver & Named)[] {
  return Object.entries(approvers).flatMap(([field, approver]) => {
    const person = command[field];
    if (typeof person !== 'string' || elsewhere(approver, command)) return [];
    return [{ ...approver, field, person }];
  });
}

interface Named {
  readonly field: string;
  readonly person: string;
}

/** Of another agency, whose posts this one does not know. */
const elsewhere = ({ unless = {} }: Approver, command: Body): boolean =>
  Object.keys(unless).length > 0 && Object.entries(unless).every(([field, value]) => command[field] === value);

/** Does a decision on this form turn on anybody's post? */
export const namesApprovers = (definition: CommandDefinition, command: Body): boolean =>
  approversIn(definition, command).length > 0;

/**
 * 批准: leave was given by somebody of the agency whose post may give it. Where no staff is known here (null) the name stands
 * as it was written.
 * @throws Refusal `approval.unknown-person`, `approval.not-of-level`, `approval.not-of-post` (no article fixes the level), at the field
 */
export function requireApprovers({ definition, command }: Ask, { posts }: Known): void {
  if (posts === null) return;
  for (const { field, person, by, reserved } of approversIn(definition, command)) {
    const held = posts.find(({ id }) => id === person);
    const at = { field: `/${field}`, person, level: by, law: reserved ?? null };
    if (!held) return refuse('approval.unknown-person', at);
    if (!held.roles.some((role) => by.includes(role)))
      refuse(reserved === undefined ? 'approval.not-of-post' : 'approval.not-of-level', { ...at, name: held.name });
  }
}

/** What the event keeps of them: by field, the posts by which they could give leave, as they were known then. */
export function recordingPosts({ definition, command }: Ask, { posts }: Known, event: Event): Event {
  const data = event.data as Body;
  const held = approversIn(definition, command)
    .filter(({ field, person }) => data[field] === person)
    .map(({ field, person, by }) => {
      const roles = posts?.find(({ id }) => id === person)?.roles ?? [];
      return [field, roles.filter((role) => by.includes(role))] as const;
    });
  return posts === null || held.length === 0 ? event : { ...event, data: { ...data, posts: Object.fromEntries(held) } };
}
