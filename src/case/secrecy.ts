import type { CommandDefinition } from '../engine/command.js';
import { refuse, type Event } from '../engine/decider.js';
import { readersOfSecrets } from '../law/secrets.js';
import type { CaseFile, Facts } from './file.js';
import type * as commands from './standing.commands.js';

const heads = ['unit-head', 'deputy-head', 'head'];

export function markSecrecy(command: commands.MarkSecrecy, file: CaseFile, facts: Facts): readonly Event[] {
  const { kind, document = null, readers, reasons } = command;
  if (document !== null && !file.documents[document]) refuse('secrecy.no-such-document', { field: '/document' });
  const state = kind === 'state-secret';
  if (state && !facts.actor.roles.some((role) => heads.includes(role)))
    refuse('secrecy.head-marks', { field: '/kind' });
  if (state && document !== null) refuse('secrecy.whole-file', { field: '/document' });
  if (state && !readers) refuse('secrecy.readers-needed', { field: '/readers' });
  if (!state && readers) refuse('secrecy.no-readers', { field: '/readers' });
  const mark = `s${file.secrecyMarks + 1}`;
  return [{ type: 'SecrecyMarked', data: { mark, kind, document, readers: readers ?? [], reasons } }];
}

export function liftSecrecy({ mark, reasons }: commands.LiftSecrecy, file: CaseFile): readonly Event[] {
  if (!file.secrecy[mark]) refuse('secrecy.no-such-mark', { field: '/mark', marks: Object.keys(file.secrecy) });
  return [{ type: 'SecrecyLifted', data: { mark, reasons } }];
}

/** What the one policy point weighs of a file. */
export const readableOf = (file: CaseFile) => ({
  ...file,
  secretReaders: readersOfSecrets(Object.values(file.secrecy)),
});

/** Kept from readers who have the case only by hand-over. */
export function isSecretDocument(document: string, { secrecy }: Pick<CaseFile, 'secrecy'>): boolean {
  return Object.values(secrecy).some((mark) => mark.document === null || mark.document === document);
}

/** @throws Refusal `secrecy.not-published`, `secrecy.withheld-needed` */
export function requirePublic(
  { publishes }: CommandDefinition,
  command: Readonly<Record<string, unknown>>,
  file: CaseFile,
): void {
  if (!publishes) return;
  const kinds = Object.values(file.secrecy).map(({ kind }) => kind);
  if (kinds.includes('state-secret')) refuse('secrecy.not-published');
  const said = command.masked === true || (typeof command.withheld === 'string' && command.withheld.length > 0);
  if (kinds.length > 0 && !said) refuse('secrecy.withheld-needed', { field: '/withheld', kinds: [...new Set(kinds)] });
}
