import { Duplex } from 'node:stream';
import { type EmbeddedEngine } from './embedded-engine.js';

/** Front-end messages after which PostgreSQL answers: query, sync, flush, function call, end of copying, failure of it. */
const answered = new Set([...'QSHFcf'].map((letter) => letter.charCodeAt(0)));
const terminate = 'X'.charCodeAt(0);

/**
 * What `pg.Client` takes for a socket. So the one well-tried client writes parameters, reads rows and raises errors on
 * the embedded database exactly as on a server.
 */
export class EmbeddedSocket extends Duplex {
  private started = false;
  private unsent = Buffer.alloc(0);

  constructor(private readonly engine: EmbeddedEngine) {
    super();
  }

  connect(): this {
    setImmediate(() => (this.engine.failure ? this.destroy(this.engine.failure) : this.emit('connect')));
    this.engine.onFailure((failure) => this.destroy(failure));
    return this;
  }

  setNoDelay = (): this => this;
  setKeepAlive = (): this => this;
  ref = (): this => this;
  unref = (): this => this;

  override _read(): void {
    // Answers are pushed as they come.
  }

  override _writev(chunks: { chunk: Buffer }[], done: (error?: Error) => void): void {
    this.unsent = Buffer.concat([this.unsent, ...chunks.map(({ chunk }) => chunk)]);
    if (this.started) this.forward();
    else this.greet();
    done();
  }

  override _final(done: () => void): void {
    this.push(null);
    done();
  }

  /** Answers the start of a session, and clears away what a broken session before it may have left. */
  private greet(): void {
    const length = this.unsent.length >= 4 ? this.unsent.readInt32BE(0) : Infinity;
    if (this.unsent.length < length) return;
    this.started = true;
    this.unsent = this.unsent.subarray(length);
    this.engine.ask(Buffer.concat([query('ROLLBACK'), query('DISCARD ALL')])).then(
      () => this.push(welcome),
      (error: Error) => this.destroy(error),
    );
    this.forward();
  }

  /** Sends on as far as the last message that is answered; the rest waits for the one that completes it. */
  private forward(): void {
    let at = 0;
    let whole = 0;
    while (this.unsent.length >= at + 5) {
      const type = this.unsent[at] as number;
      const end = at + 1 + this.unsent.readInt32BE(at + 1);
      if (end > this.unsent.length || type === terminate) break;
      at = end;
      if (answered.has(type)) whole = at;
    }
    if (whole === 0) return;
    // A copy of its own: the bytes go to another thread.
    const bytes = Uint8Array.from(this.unsent.subarray(0, whole));
    this.unsent = this.unsent.subarray(whole);
    this.engine.ask(bytes).then(
      (answer) => this.push(answer),
      (error: Error) => this.destroy(error),
    );
  }
}

function query(text: string): Buffer {
  return message('Q', Buffer.from(`${text}\0`));
}

function message(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.write(type, 0, 'latin1');
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

const welcome = Buffer.concat([
  message('R', Buffer.alloc(4)),
  message('S', Buffer.from('client_encoding\0UTF8\0')),
  message('K', Buffer.alloc(8)),
  message('Z', Buffer.from('I')),
]);
