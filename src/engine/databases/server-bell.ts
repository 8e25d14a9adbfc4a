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

/** PostgreSQL flushes the commit of a notification to the disk unless it is told that a lost one does no harm. */
const notify = `SELECT set_config('synchronous_commit', 'off', true), pg_notify($1, $2)`;

/**
 * A bell over PostgreSQL's LISTEN and NOTIFY, on a connection of its own. When that breaks it is made anew, and whoever
 * listens is told of everything once, for the rings missed meanwhile.
 */
export class ServerBell implements Bell {
  private readonly heard = new EventEmitter().setMaxListeners(0);
  /** What has been rung since the last notification went out: of several only one is sent. */
  private readonly unsent = new Set<Ring>();
  private sending = false;
  private client: pg.Client | null = null;
  private again: NodeJS.Timeout | null = null;
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

  ring(what: Ring): void {
    this.unsent.add(what);
    if (!this.sending) void this.send();
  }

  onRing(what: Ring, listener: () => void): () => void {
    this.heard.on(what, listener);
    return () => this.heard.off(what, listener);
  }

  async close(): Promise<void> {
    this.closed = true;
    if (this.again) clearTimeout(this.again);
    await this.client?.end().catch(() => undefined);
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
      if (processId !== own) this.heard.emit(String(payload));
    });
    this.client = client;
    try {
      await client.connect();
      own = (await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')).rows[0]?.pid;
      await client.query(`LISTEN ${channel}`);
      for (const what of rings) this.heard.emit(what);
    } catch {
      client.end().catch(() => undefined);
      lost();
    }
  }
}
