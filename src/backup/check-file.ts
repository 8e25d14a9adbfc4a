import { createHash } from 'node:crypto';
import type { StoredRow } from '../engine/event-store/stored-form.js';
import { hashSuite } from '../engine/proof/hash-suite.js';
import { BackupError } from './backup-error.js';
import { eventOf } from './event-lines.js';
import type { DocumentLine, Ending, Header, Line, Progress } from './format.js';
import { LogCheck, type Mark } from './log-check.js';
import { damaged, readWhole, type Visitor } from './read-lines.js';

/** Takes in what was found right so far; the end of the file may still prove it wrong. */
export interface Sink {
  begin(header: Header): Promise<void>;
  event(row: StoredRow, mark: Mark | null): Promise<void>;
  other(line: Line): Promise<void>;
}

/** What a backup holds, after every byte was found right. */
export interface Checked {
  readonly header: Header;
  readonly ending: Ending;
  readonly log: LogCheck;
  /** Streams that have documents. */
  readonly documentStreams: ReadonlySet<string>;
}

/**
 * Reads a backup to its end and recomputes every leaf.
 * @throws BackupError as `readWhole` does; `backup.damaged` names the place
 */
export async function checkBackup(file: string, onProgress?: Progress, sink?: Sink): Promise<Checked> {
  const check = new FileCheck(file, sink);
  const ending = await readWhole(file, 'backup', check, onProgress);
  return check.finished(ending);
}

const others = ['document', 'account', 'process', 'parked'];

class FileCheck implements Visitor {
  private said: Header;
  private log: LogCheck;
  private readonly documents = new Set<string>();
  private readonly documentStreams = new Set<string>();

  constructor(
    private readonly file: string,
    private readonly sink: Sink | undefined,
  ) {}

  async header(header: Header): Promise<void> {
    this.said = header;
    this.log = new LogCheck(this.right('the header', () => hashSuite(header.suite)));
    await this.sink?.begin(header);
  }

  async line(line: Line): Promise<void> {
    if ('event' in line) return this.event(line.event);
    if (!others.some((kind) => kind in line)) throw damaged(this.file, `a line of an unknown kind`);
    if ('document' in line) this.right('a document', () => this.document(line.document));
    await this.sink?.other(line);
  }

  finished(ending: Ending): Checked {
    const { said: header, log, documentStreams } = this;
    if (log.next !== header.head + 1 || !log.ended() || log.store !== header.store)
      throw damaged(this.file, `the log ends at position ${log.next - 1}, the header says ${header.head}`);
    for (const id of log.documents.keys())
      if (!this.documents.has(id)) throw damaged(this.file, `document ${id} is missing`);
    return { header, ending, log, documentStreams };
  }

  private async event(line: Extract<Line, { event: unknown }>['event']): Promise<void> {
    const { log } = this;
    const { row, mark } = this.right(`event at position ${log.next}`, () => eventOf(line, log.next));
    const [fault] = log.faultsOf(row, mark);
    if (fault !== undefined) throw damaged(this.file, fault);
    await this.sink?.event(row, mark);
  }

  private document({ id, stream, content }: DocumentLine): void {
    const cited = this.log.documents.get(id);
    const hash = createHash('sha256').update(Buffer.from(content, 'base64')).digest('hex');
    if (cited !== undefined && cited !== hash)
      throw damaged(this.file, `document ${id} is not the one that was recorded`);
    this.documents.add(id);
    this.documentStreams.add(stream);
  }

  /** What an altered line makes fail in whatever way is said as damage, with the place. */
  private right<T>(what: string, read: () => T): T {
    try {
      return read();
    } catch (error) {
      throw error instanceof BackupError ? error : damaged(this.file, what, error);
    }
  }
}
