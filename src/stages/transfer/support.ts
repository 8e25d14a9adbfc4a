import type { Facts } from '../../case/file.js';
import { refuse, type Named } from '../../engine/decider.js';
import { actNamed } from '../../law/acts.js';
import type { SupportEvent } from './events.js';
import type { TransferState } from './state.js';
import type * as commands from './support.commands.js';

type Of<T extends keyof typeof commands> = Extract<Named<typeof commands>, { readonly type: T }>;

const marks: readonly string[] = ['trademark', 'gi-mark'];

/** Only in cases on marks, and only since the law of 2026 knows it. */
export function askForSupport(
  { organ, support, request, contents, occurredOn }: Of<'AskForSupport'>,
  state: TransferState,
  { file }: Facts,
): readonly SupportEvent[] {
  if (!Object.values(file.rights).some(({ type }) => marks.includes(type))) refuse('transfer.no-mark-in-question');
  const since = actNamed('TM-2026')?.from ?? '';
  if (occurredOn < since) refuse('transfer.support-not-yet', { field: '/occurredOn', since });
  if (state.supportAsked.includes(request)) refuse('transfer.support-already-asked', { field: '/request', request });
  return [{ type: 'SupportAsked', data: { organ, support, request, contents } }];
}

export function answerSupport(
  { request, reply }: Of<'AnswerSupportRequest'>,
  state: TransferState,
): readonly SupportEvent[] {
  if (!state.supportAsked.includes(request)) refuse('transfer.no-such-request', { field: '/request', request });
  return [{ type: 'SupportAnswered', data: { request, reply } }];
}
