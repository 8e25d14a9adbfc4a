import type { AppendStreamRequest } from '@kurrent/kurrentdb-client';
import { batchesOf } from './kurrentdb-batches.js';
import { KurrentUnfit, KurrentUnreachable, NotLeader } from './kurrentdb-failures.js';
import { goTo, leaderNamedBy } from './kurrentdb-leader.js';
import { type Message, messagesOf, type Place, readingOf, type Recorded, type Wanted } from './kurrentdb-messages.js';
import { type Client, type Loaded, loadPackage, type ReadCall } from './kurrentdb-package.js';
import { pause, within } from './kurrentdb-patience.js';

/** What is written to one stream; `expected` as in our port, -1 for a stream that must not exist. */
export interface StreamWrite {
  readonly stream: string;
  readonly expected: number;
  readonly events: readonly { readonly id: string; readonly type: string; readonly content: Uint8Array }[];
}

const readTries = 4;

/** KurrentDB as we use it: whole appends, reads and one followed stream, in plain values. */
export class KurrentLog {
  private constructor(
    private readonly loaded: Loaded,
    private readonly client: Client,
    readonly serverVersion: string,
  ) {}

  /**
   * @param patience milliseconds to wait for the server's first answer
   * @throws KurrentUnfit: the package is missing, nobody answers, or the server has no multi-stream append
   */
  static async connect(url: string, patience: number): Promise<KurrentLog> {
    const loaded = await loadPackage();
    const client = clientOf(loaded, url);
    try {
      const capabilities = await within(patience, client.capabilities, () => new Error(`no answer in ${patience} ms`));
      if (capabilities.supports(loaded.appendSession)) {
        return new KurrentLog(loaded, client, capabilities.serverVersion);
      }
      throw new KurrentUnfit(
        `KurrentDB 服务器（版本 ${capabilities.serverVersion}）没有多流追加功能，需要 25.1 或更高版本。`,
        `The KurrentDB server (version ${capabilities.serverVersion}) has no multi-stream append: 25.1 or later is needed.`,
      );
    } catch (error) {
      await client.dispose();
      if (error instanceof KurrentUnfit) throw error;
      const said = `KurrentDB cannot be reached (KURRENTDB_URL): ${textOf(error)}`;
      throw new KurrentUnfit('无法连接 KurrentDB（KURRENTDB_URL）。', said, error);
    }
  }

  /** All of it or none. @throws what the client throws: see kurrentdb-failures.ts */
  async append(writes: readonly StreamWrite[]): Promise<void> {
    try {
      await this.client.multiStreamAppend(writes.map(requestOf));
    } catch (error) {
      const leader = leaderNamedBy(error, this.loaded);
      if (!leader) throw error;
      await goTo(leader, this.client, this.loaded);
      throw new NotLeader(error);
    }
  }

  /** Events of a stream from a revision, at most `limit`; empty when there is no such stream. */
  async readStream(stream: string, from: number, limit = Number.MAX_SAFE_INTEGER): Promise<readonly Recorded[]> {
    return this.read({ stream, from, limit });
  }

  /** Events of the streams that begin with `prefix`, in the log's order, from a place (inclusive), at most `limit`. */
  async readAll(prefix: string, from: Place, limit: number): Promise<readonly Recorded[]> {
    return this.read({ prefix, from, limit });
  }

  /** What comes after a place in the streams that begin with `prefix`, in batches, until `stop` or a failure. */
  async *follow(prefix: string, after: Place | null, stop: AbortSignal): AsyncGenerator<readonly Message[]> {
    const call = await this.call({ prefix, after }, Infinity);
    for await (const batch of batchesOf(call, stop)) yield batch.flatMap(messagesOf);
  }

  async close(): Promise<void> {
    await this.client.dispose();
    // Disposing ends the calls and leaves the connection open.
    (await this.client.getChannel()).close();
  }

  /** Again after a failure: when one call breaks, the client closes the connection under all others. */
  private async read(wanted: Wanted): Promise<readonly Recorded[]> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.readOnce(wanted);
      } catch (error) {
        if (tries === readTries) throw new KurrentUnreachable(error);
        await pause(10 * 4 ** tries);
      }
    }
  }

  private async readOnce(wanted: Wanted): Promise<readonly Recorded[]> {
    const events: Recorded[] = [];
    for await (const response of await this.call(wanted)) {
      for (const message of messagesOf(response)) if (message.is === 'event') events.push(message.event);
    }
    return events;
  }

  /** @param deadline as grpc-js takes it; the client's own unless told */
  private call(wanted: Wanted, deadline?: number): Promise<ReadCall> {
    const request = readingOf(wanted, this.loaded);
    const given = this.client.callArguments({}, deadline === undefined ? undefined : { deadline });
    return this.client.GRPCStreamCreator(this.loaded.StreamsClient, 'read', (stub) => stub.read(request, ...given))();
  }
}

function clientOf(loaded: Loaded, url: string): Client {
  try {
    return loaded.client.KurrentDBClient.connectionString(url) as unknown as Client;
  } catch (error) {
    const said = `KURRENTDB_URL is no valid connection string: ${textOf(error)}`;
    throw new KurrentUnfit('KURRENTDB_URL 不是有效的连接串。', said, error);
  }
}

function requestOf({ stream, expected, events }: StreamWrite): AppendStreamRequest {
  return {
    streamName: stream,
    expectedState: expected < 0 ? 'no_stream' : BigInt(expected),
    events: events.map(({ id, type, content }) => ({
      id,
      type,
      contentType: 'application/octet-stream',
      data: content,
      metadata: undefined,
    })),
  };
}

const textOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
