import { type HashSuite } from '../proof/hash-suite.js';
import { type Clock } from '../time/clock.js';
import { type Draft, stamp } from './draft.js';
import { type Appended, type CommandMark, CommandReused, Conflict } from './event-store.js';
import { OutcomeUnknown } from './failures.js';
import { commandStream, commandWrite, readCommand } from './kurrentdb-command.js';
import { appendError, NotLeader, NotSent } from './kurrentdb-failures.js';
import { ForeignEvent, frame } from './kurrentdb-frame.js';
import { type Indexer } from './kurrentdb-indexer.js';
import { type KurrentLog, type StreamWrite } from './kurrentdb-log.js';
import { pause, within } from './kurrentdb-patience.js';
import { readStored, type StoredRow } from './stored-form.js';

/** Tries of an append of which nothing was written, because the node does not lead or there was no connection. */
const most = 6;

export interface WriterPatience {
  /** For an append, in milliseconds; then its outcome is unknown. */
  readonly append: number;
  /** For the ordinal of what is written, in milliseconds. */
  readonly ordinal: number;
}

/** Writes appends with their commands, and finds the first outcome of a command that comes again. */
export class KurrentWriter {
  constructor(
    private readonly log: KurrentLog,
    private readonly indexer: Indexer,
    private readonly name: string,
    private readonly prefix: string,
    private readonly suite: HashSuite,
    private readonly clock: Clock,
    private readonly patience: WriterPatience,
  ) {}

  /** @throws Conflict, CommandReused, OutcomeUnknown, NotSent, NotLeader, StorageFailed, RangeError */
  async write(draft: Draft): Promise<Appended> {
    const last = draft.events.at(-1);
    if (!last) throw new RangeError('an append without events');
    const expected = this.indexer.expect(last.stream, last.revision);
    try {
      await this.send(this.writesOf(draft));
    } catch (error) {
      expected.drop();
      if (error instanceof Conflict) return await this.refused(draft.command, error);
      throw error;
    }
    const position = await expected.ordinal(this.patience.ordinal, notIndexed);
    return { position, revisions: draft.revisions, repeated: false };
  }

  /** The first outcome of a command, or null. @throws CommandReused, OutcomeUnknown while its ordinal does not come */
  async accepted(command: CommandMark): Promise<Appended | null> {
    const accepted = await readCommand(this.log, this.name, command);
    if (!accepted) return null;
    if (accepted.bodyHash !== command.bodyHash) throw new CommandReused(command.id);
    const { stream, revision } = accepted.last;
    const position = await this.indexer.ordinal(stream, revision, this.patience.ordinal, notIndexed);
    return { position, revisions: accepted.revisions, repeated: true };
  }

  /** Hash of the body of the command that recorded the event. @throws ForeignEvent */
  async bodyHashOf(row: StoredRow): Promise<string> {
    const { actor: account, commandId: id } = readStored(row);
    const accepted = await readCommand(this.log, this.name, { account, id });
    if (!accepted) throw new ForeignEvent(`${row.stream} revision ${row.revision}`, 'its command left nothing');
    return accepted.bodyHash;
  }

  private writesOf(draft: Draft): StreamWrite[] {
    const time = Math.max(this.clock.now().getTime(), this.indexer.latest);
    const recordedAt = new Date(time).toISOString();
    const count = draft.events.length;
    const contents = draft.events.map((event, index) => ({
      ...{ id: event.id, type: event.type, stream: event.stream },
      content: frame({ form: stamp(event, recordedAt, this.suite), index, count }),
    }));
    const writes = draft.writes.map(({ stream, expected }) => ({
      stream: this.prefix + stream,
      expected,
      events: contents.filter((event) => event.stream === stream),
    }));
    return [commandWrite(commandStream(this.name, draft.command), draft), ...writes];
  }

  private async send(writes: readonly StreamWrite[]): Promise<void> {
    const { append } = this.patience;
    for (let tries = 1; ; tries++) {
      try {
        return await within(append, this.log.append(writes), () => new Error(`no answer in ${append} ms`));
      } catch (error) {
        const meant = appendError(error);
        if (!(meant instanceof NotLeader || meant instanceof NotSent) || tries === most) throw meant;
        // The client goes to the leader that it was told of, or asks the cluster; an election takes its time.
        await pause(25 * 2 ** tries);
      }
    }
  }

  /** An accepted command goes before a conflict: its retry is always behind. */
  private async refused(command: CommandMark, conflict: Conflict): Promise<Appended> {
    const accepted = await this.accepted(command);
    if (accepted) return accepted;
    const { stream, expected, actual } = conflict;
    // The command's own stream is there and cannot be read yet: a node that lags behind.
    if (!stream.startsWith(this.prefix)) throw new OutcomeUnknown(conflict);
    throw new Conflict(stream.slice(this.prefix.length), expected, actual);
  }
}

const notIndexed = () => new OutcomeUnknown(new Error('it is written, but its ordinal does not come'));
