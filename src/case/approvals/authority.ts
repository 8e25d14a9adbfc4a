import type { CommandDefinition } from '../../engine/command.js';
import { refuse } from '../../engine/decider.js';
import { isSigned, signingOn } from '../../law/signing.js';
import { delegationOn } from '../delegations.js';
import type { Facts } from '../file.js';

/** By what somebody signs: the row of the law's table, and the paper of the bureau; null where there is none. */
export interface Authority {
  readonly row: string | null;
  readonly paper: string | null;
}

type Weighed = Pick<Facts, 'delegations'> & { readonly actor: Pick<Facts['actor'], 'roles'> };

/** The article that asks for the signature of another. */
export const articleOf = ({ reserved, by, law }: CommandDefinition, on: string): string | undefined =>
  reserved ?? law[0] ?? signingOn(by, on)?.law;

/**
 * 签批权限: asked on the day of the signature, of a paper that is entered as of one that is proposed here.
 * @throws Refusal `approval.not-delegated`
 */
export function requireDelegated(act: string, { by, law }: CommandDefinition, facts: Weighed, on: string): void {
  const delegation = isSigned(by) ? delegationOn(facts.delegations, act, on) : undefined;
  if (!delegation || delegation.roles.some((role) => facts.actor.roles.includes(role))) return;
  const { roles: allowed, authority, from } = delegation;
  refuse('approval.not-delegated', { allowed, authority, from, law: signingOn(by, on)?.law ?? law[0] });
}

/** @throws Refusal `approval.wrong-post`, `approval.not-delegated` */
export function authorityOf(act: string, definition: CommandDefinition, facts: Weighed, on: string): Authority {
  const { by } = definition;
  if (!by.some((role) => facts.actor.roles.includes(role)))
    refuse('approval.wrong-post', { allowed: by, law: articleOf(definition, on) });
  requireDelegated(act, definition, facts, on);
  const paper = delegationOn(facts.delegations, act, on)?.authority ?? null;
  return { row: signingOn(by, on)?.id ?? null, paper };
}
