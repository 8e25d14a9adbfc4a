import { EventEmitter } from 'node:events';
import { setTimeout as timer, clearTimeout } from 'node:timers';
import pg from 'pg';
import type { Bell, Ring } from '../bell.js';

const channel = 'huzhi';
const settings = {
  application_name: 'huzhi bell',
  keepAlive: true,
  connectionTimeoutMillis: 10_000,
  query_timeout: 5_000,
  pipeline: true,
};
const rings: readonly Ring[] = ['appended', 'projected'];

/** Each says now and then that it is there: who is alone need not ring. */
const here = 'here';
const hereEvery = 10_000;

/** PostgreSQL flushes the commit of a notification to the disk unless it is told that a lost one does no harm. */
const notify = `SELECT set_config('synchronous_commit', 'off', true), pg_notify($1, $2)`;

/**
 * A bell over PostgreSQL's LISTEN and NOTIFY, on a connection of its own. When that breaks it is made anew, and whoever
 * listens is told of everything once, for the rings missed meanwhile. A process that hears of no other one sends nothing
 * but its greetings.
 */
export class ServerBell implements Bell {
  private readonly heard = new EventEmitter().setMaxListeners(0);
  /** What has been rung since the last notification went out: of several only one is sent. */
  private readonly unsent = new Set<Ring | typeof here>();
  private sending = false;
  private client: pg.Client | null = null;
  private again: NodeJS.Timeout | null = null;
  private readonly greeting = setInterval(() => this.say(here), hereEvery).unref();
  private othersUntil = -Infinity;
  private closed = false;

  /**
   * @param url `postgres://user:password@host:5432/database`
   * @param retryMs between two attempts to connect
   */
  constructor(
    private readonly url: string,
    private readonly retryMs = 1_000,
  ) {
    void this.connect();
  }

  /** Another process was heard of lately. */
  get hasCompany(): boolean {
    return performance.now() < this.othersUntil;
  }

  ring(what: Ring): void {
    if (this.hasCompany) this.say(what);
  }

  onRing(what: Ring, listener: () => void): () => void {
    this.heard.on(what, listener);
    return () => this.heard.off(what, listener);
  }

  async close(): Promise<void> {
    this.closed = true;
    clearInterval(this.greeting);
    if (this.again) clearTimeout(this.again);
    await this.client?.end().catch(() => undefined);
  }

  private say(what: Ring | typeof here): void {
    this.unsent.add(what);
    if (!this.sending) void this.send();
  }

  private hear(what: string): void {
    const known = this.hasCompany;
    this.othersUntil = performance.now() + 3 * hereEvery;
    // The other one, which has just come, learns of us.
    if (!known) this.say(here);
    this.heard.emit(what);
  }

  private async send(): Promise<void> {
    this.sending = true;
    try {
      for (const what of this.unsent) {
        this.unsent.delete(what);
        await this.client?.query({ name: 'ring', text: notify, values: [channel, what] });
      }
    } catch {
      // The others find it at their next look.
    } finally {
      this.sending = false;
    }
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({ ...settings, connectionString: this.url });
    const lost = () => {
      if (this.client !== client) return;
      this.client = null;
      if (!this.closed) this.again = timer(() => void this.connect(), this.retryMs);
    };
    client.on('error', lost);
    client.on('end', lost);
    let own: number | undefined;
    client.on('notification', ({ payload, processId }) => {
      if (processId !== own) this.hear(String(payload));
    });
    this.client = client;
    try {
      await client.connect();
      own = (await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')).rows[0]?.pid;
      await client.query(`LISTEN ${channel}`);
      this.say(here);
      for (const what of rings) this.heard.emit(what);
    } catch {
      client.end().catch(() => undefined);
      lost();
    }
  }
}
