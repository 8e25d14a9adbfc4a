import { createHash } from 'node:crypto';
import { eventId } from './draft.js';
import { Conflict } from './event-store.js';
import { OutcomeUnknown } from './failures.js';
import { commandStream, commandWriteOf } from './kurrentdb-command.js';
import { appendError, NotLeader, NotSent } from './kurrentdb-failures.js';
import { frame, unframe } from './kurrentdb-frame.js';
import { endRestore, isRestored, makeHead, readHead } from './kurrentdb-head.js';
import { type KurrentIndex } from './kurrentdb-index.js';
import { KurrentLog } from './kurrentdb-log.js';
import { type Place, type Recorded } from './kurrentdb-messages.js';
import { pause, within } from './kurrentdb-patience.js';
import { recordedAtOf } from './kurrentdb-time.js';
import { readStored, type StoredRow } from './stored-form.js';

/** KurrentDB holds something that is not of the backup that is being restored. */
export class LogNotEmpty extends Error {
  constructor(what: string) {
    super(`KurrentDB is not empty: ${what}`);
    this.name = 'LogNotEmpty';
  }
}

const most = 6;
const connecting = 10_000;
const answering = 10_000;
const page = 200;
const start: Place = { commit: 0n, prepare: 0n };

/**
 * Writes a log that is known byte for byte, append by append in its own order, so that positions, leaves and outcomes of
 * commands are those that it had. KurrentDB gives nothing back, so a restore that was broken off is not undone: no server
 * starts on it, and the same restore again finds what is there and goes on.
 */
export class KurrentRestore {
  private readonly sent = createHash('sha256');
  private count = 0;
  private logId = '';
  private readonly prefix: string;
  private readonly head: string;

  private constructor(
    private readonly log: KurrentLog,
    private readonly name: string,
  ) {
    this.prefix = `${name}/log/`;
    this.head = `${name}/head`;
  }

  /**
   * @param from leaf of the first event of the backup, in hex
   * @throws KurrentUnfit, LogNotEmpty
   */
  static async begin(url: string, suite: string, from: string, name = 'huzhi'): Promise<KurrentRestore> {
    const restore = new KurrentRestore(await KurrentLog.connect(url, connecting), name);
    try {
      await restore.take(suite, from);
      return restore;
    } catch (error) {
      await restore.close();
      throw error;
    }
  }

  /** The events of one append, in order, and the hash of the body of their command. @throws LogNotEmpty */
  async append(rows: readonly StoredRow[], bodyHash: string): Promise<void> {
    const [first] = rows;
    if (!first) return;
    const { actor: account, commandId: id, id: said } = readStored(first);
    if (eventId({ id, account }, 0) !== said) throw new Error(`the event at position ${first.position} has another id`);
    const revisions = Object.fromEntries(rows.map(({ stream, revision }) => [stream, revision]));
    const last = rows.at(-1)!;
    const accepted = { account, id, bodyHash, revisions, last: { stream: last.stream, revision: last.revision } };
    const contents = rows.map((form, index) => ({
      ...{ id: readStored(form).id, type: form.type, stream: form.stream },
      content: frame({ form, index, count: rows.length }),
    }));
    const writes = [...new Set(rows.map(({ stream }) => stream))].map((stream) => ({
      stream: this.prefix + stream,
      expected: rows.find((row) => row.stream === stream)!.revision - 1,
      events: contents.filter((event) => event.stream === stream),
    }));
    await this.send([commandWriteOf(commandStream(this.name, { account, id }), accepted), ...writes]);
    for (const { stream, content } of contents) note(this.sent, this.prefix + stream, content);
    this.count += contents.length;
  }

  /**
   * Reads everything back, gives it its ordinals, and lets servers start on it when it is what was sent.
   * @param index empty, and given up by the caller when this throws
   * @throws LogNotEmpty
   */
  async finish(index: KurrentIndex): Promise<void> {
    if ((await index.claim(this.logId)) !== this.logId) throw new LogNotEmpty('the ordinals are of another log');
    const found = createHash('sha256');
    let last: Recorded | null = null;
    for (;;) {
      const events: readonly Recorded[] = await this.log.readAll(this.prefix, last?.place ?? start, page);
      // From a place on means with it.
      const fresh = events.filter(({ stream, revision }) => stream !== last?.stream || revision !== last.revision);
      if (fresh.length === 0) break;
      for (const { stream, content } of fresh) note(found, stream, content);
      await this.order(fresh, index);
      last = fresh.at(-1)!;
    }
    const { next } = await index.mark();
    if (next !== this.count || found.digest('hex') !== this.sent.digest('hex'))
      throw new LogNotEmpty(`${next} events were read back, ${this.count} were sent`);
    if (!(await isRestored(this.log, this.head))) await endRestore(this.log, this.head);
  }

  /** As the indexer would: times never go back in a log that was checked. */
  private async order(events: readonly Recorded[], index: KurrentIndex): Promise<void> {
    const entries = events.map(({ stream, revision, place }) => ({
      ...{ stream: stream.slice(this.prefix.length), revision, place },
      ...{ recordedAt: null, leaf: null },
    }));
    const last = events.at(-1)!;
    const latest = Date.parse(recordedAtOf(unframe(last.content, last.stream).form));
    if (!(await index.add(entries, await index.mark(), last.place, latest)))
      throw new LogNotEmpty('somebody else orders it');
  }

  close(): Promise<void> {
    return this.log.close();
  }

  private async take(suite: string, from: string): Promise<void> {
    const there = await readHead(this.log, this.head);
    if (there && there.restoredFrom !== from) throw new LogNotEmpty(`there is a log already (${there.logId})`);
    const head = there ?? (await makeHead(this.log, this.head, { hashSuite: suite, restoredFrom: from }));
    this.logId = head.logId;
  }

  /** What stands there already was written by the same restore before it was broken off; `finish` sees whether it was. */
  private async send(writes: Parameters<KurrentLog['append']>[0]): Promise<void> {
    for (let tries = 1; ; tries++) {
      try {
        return await within(answering, this.log.append(writes), () => new Error(`no answer in ${answering} ms`));
      } catch (error) {
        const meant = appendError(error);
        if (meant instanceof Conflict) return;
        const again = meant instanceof NotLeader || meant instanceof NotSent || meant instanceof OutcomeUnknown;
        if (!again || tries === most) throw meant;
        await pause(25 * 2 ** tries);
      }
    }
  }
}

function note(hash: ReturnType<typeof createHash>, stream: string, content: Uint8Array): void {
  hash.update(`${stream} ${content.length} `).update(content);
}
