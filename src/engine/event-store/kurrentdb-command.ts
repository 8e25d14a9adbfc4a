import * as crypto from 'node:crypto';
import { type Draft } from './draft.js';
import { type CommandMark } from './event-store.js';
import { ForeignEvent } from './kurrentdb-frame.js';
import { type KurrentLog, type StreamWrite } from './kurrentdb-log.js';

/** What an accepted command leaves. */
export interface AcceptedCommand {
  readonly account: string;
  readonly id: string;
  readonly bodyHash: string;
  readonly revisions: Readonly<Record<string, number>>;
  /** The last event of the append. */
  readonly last: { readonly stream: string; readonly revision: number };
}

/**
 * Every append also writes the one event of the command's own stream, which must not exist. So an append that was cut
 * off and the same command sent again exclude each other even while the first is still under way: whichever the server
 * takes first is the outcome, and the other finds it. The event's id is new each time, so that the server's own
 * recognition of repeated event ids never calls a second append, perhaps with another body, a success.
 */
export function commandWrite(stream: string, { command, events, revisions }: Draft): StreamWrite {
  const last = events.at(-1);
  const accepted: AcceptedCommand = {
    account: command.account,
    id: command.id,
    bodyHash: command.bodyHash,
    revisions,
    last: { stream: last?.stream ?? '', revision: last?.revision ?? -1 },
  };
  return commandWriteOf(stream, accepted);
}

export function commandWriteOf(stream: string, accepted: AcceptedCommand): StreamWrite {
  const content = Buffer.from(JSON.stringify(accepted), 'utf8');
  return { stream, expected: -1, events: [{ id: crypto.randomUUID(), type: 'CommandAccepted', content }] };
}

/** Ids may hold any character and any length; a stream's name should not. */
export function commandStream(name: string, { account, id }: Pick<CommandMark, 'account' | 'id'>): string {
  return `${name}/command/${crypto.createHash('sha256').update(`${account}\0${id}`, 'utf8').digest('hex')}`;
}

/** What the command left, or null. @throws ForeignEvent */
export async function readCommand(
  log: KurrentLog,
  name: string,
  command: Pick<CommandMark, 'account' | 'id'>,
): Promise<AcceptedCommand | null> {
  const stream = commandStream(name, command);
  const [event] = await log.readStream(stream, 0, 1);
  if (!event) return null;
  const accepted = JSON.parse(Buffer.from(event.content).toString('utf8')) as AcceptedCommand;
  if (accepted.account !== command.account || accepted.id !== command.id) {
    throw new ForeignEvent(stream, 'it belongs to another command');
  }
  return accepted;
}
