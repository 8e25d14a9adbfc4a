import type { Facts } from '../../case/file.js';
import { refuse } from '../../engine/decider.js';
import type { AskOwnershipSuspension, ExtendOwnershipSuspension, RecordOwnershipSuspension } from './commands.js';
import type { MediationEvent } from './events.js';
import type { Mediation } from './record.js';

/** 专利法实施细则 art. 103, 专利纠纷行政裁决和调解办法 art. 70: only while the ownership of a patent is mediated. */
export function askSuspension(
  command: AskOwnershipSuspension,
  state: Mediation,
  facts: Facts,
): readonly MediationEvent[] {
  if (state.ownership === 'none') refuse('mediation.no-ownership-dispute');
  if (state.ownership !== 'disputed') refuse('mediation.suspension-asked');
  const { right, reference } = command;
  if (!facts.file.rights[right]?.type.startsWith('patent-'))
    refuse('mediation.not-a-patent-on-file', { field: '/right', right });
  return [{ type: 'OwnershipSuspensionAsked', data: { right, reference } }];
}

export function recordSuspension(command: RecordOwnershipSuspension, state: Mediation): readonly MediationEvent[] {
  if (state.ownership !== 'asked') refuse('mediation.suspension-not-asked');
  const { granted, reference } = command;
  const type = granted ? 'OwnershipSuspensionGranted' : 'OwnershipSuspensionRefused';
  return [{ type, data: { reference } }];
}

export function extendSuspension(command: ExtendOwnershipSuspension, state: Mediation): readonly MediationEvent[] {
  if (state.ownership !== 'suspended') refuse('mediation.not-suspended-there');
  return [{ type: 'OwnershipSuspensionExtended', data: { limit: 'T-MED-OWN-SUSPEND', length: command.length } }];
}

export function endSuspension(state: Mediation): readonly MediationEvent[] {
  if (state.ownership !== 'suspended') refuse('mediation.not-suspended-there');
  return [{ type: 'OwnershipSuspensionEnded', data: { ground: 'resumed' } }];
}

/** A year without an extension: the national office resumes by itself. */
export function suspensionRunsOut(state: Mediation): readonly MediationEvent[] {
  return state.ownership === 'suspended' ? [{ type: 'OwnershipSuspensionEnded', data: { ground: 'ran-out' } }] : [];
}
