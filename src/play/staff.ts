import type { World } from '../case/kinds.js';
import { roleIds } from '../law/roles.js';

/**
 * Who works in an office that has no accounts: the actors, each named like the one post that she holds, and those whose
 * posts are told by staff id. Nobody else; and the same in every unit.
 */
export function staffOf(told: Readonly<Record<string, readonly string[]>> = {}): World['posts'] {
  const actors = Object.fromEntries(roleIds.map((id) => [id, [id]]));
  const staff = Object.entries({ ...actors, ...told }).map(([id, roles]) => ({ id, name: id, roles }));
  return () => Promise.resolve(staff);
}
