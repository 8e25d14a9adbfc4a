import { type Connection, type Database, inTransaction } from '../database.js';
import { type HashSuite } from '../proof/hash-suite.js';
import { type Clock } from '../time/clock.js';
import {
  batchStatement,
  type BatchTime,
  type Judgement,
  judgedStatement,
  refusedOf,
  stamped,
} from './batch-statement.js';
import { surelyAstray } from './clock-off.js';
import { type Draft } from './draft.js';
import { brokenKey, ClockAstray } from './failures.js';
import { KeptConnection } from './kept-connection.js';
import { type KnownStreams } from './known-streams.js';
import { type Outcome, outcomes } from './outcome.js';
import { type Recent } from './recent.js';

/** Writes one batch after another, each in one round trip when nothing is out of the ordinary. */
export class BatchWriter {
  private readonly connection: KeptConnection;
  /** Milliseconds of the latest time given or seen: time never goes back along positions. */
  private latest = -Infinity;

  /** @param tolerance milliseconds by which clock and database may differ; null: not compared */
  constructor(
    private readonly database: Database,
    private readonly suite: HashSuite,
    private readonly clock: Clock,
    private readonly tolerance: number | null,
    private readonly known: KnownStreams,
    private readonly recent: Recent,
  ) {
    this.connection = new KeptConnection(database);
  }

  /** @throws ClockAstray, or what the database throws: then nothing of the batch is known to be written */
  async write(batch: readonly Draft[]): Promise<readonly Outcome[]> {
    const likely = batch.every(({ writes }) => writes.every((write) => this.known.canFollow(write)));
    return (
      (likely ? await this.writeAll(batch) : null) ??
      (await this.judge(batch, this.connection)) ??
      (await this.judgeUnderLock(batch))
    );
  }

  /** Null when the batch cannot be written as it is. */
  private async writeAll(batch: readonly Draft[]): Promise<readonly Outcome[] | null> {
    try {
      const written = stamped(batch, this.time(), this.suite);
      const { rows } = await this.connection.query<{ first: string }>(batchStatement(written, this.known.head));
      if (!rows[0]) return null;
      const first = Number(rows[0].first);
      this.recent.wrote(first, written);
      return outcomes(batch, first, new Map());
    } catch (error) {
      if (brokenKey(error)) return null;
      throw error;
    }
  }

  /** Null when another process has meanwhile recorded something later: `latest` then knows its time. */
  private async judge(
    batch: readonly Draft[],
    on: Pick<Connection, 'query'>,
    tries = 5,
  ): Promise<readonly Outcome[] | null> {
    const asked = performance.now();
    const statement = judgedStatement(stamped(batch, this.time(), this.suite));
    const { rows } = await on.query<{ judgement: Judgement }>(statement);
    const judgement = rows[0]?.judgement;
    if (!judgement) throw new Error('append_judged gave no answer');
    if ('off' in judgement) {
      const [waited, tolerance] = [performance.now() - asked, Number(this.tolerance)];
      if (tries > 1 && !surelyAstray(judgement.off, waited, tolerance)) return this.judge(batch, on, tries - 1);
      throw new ClockAstray(judgement.off, tolerance);
    }
    if ('first' in judgement) {
      if (judgement.first <= this.known.head) {
        this.known.forget();
        this.recent.forget();
      }
      return outcomes(batch, judgement.first, refusedOf(judgement.refused ?? []));
    }
    this.latest = Math.max(this.latest, judgement.early);
    return null;
  }

  private judgeUnderLock(batch: readonly Draft[]): Promise<readonly Outcome[]> {
    return inTransaction(this.database, async (connection) => {
      const lock = 'SELECT extract(epoch FROM last_recorded_at) * 1000 AS head_ms FROM store_head FOR UPDATE';
      const { rows } = await connection.query<{ head_ms: string }>(lock);
      this.latest = Math.max(this.latest, Number(rows[0]?.head_ms));
      const judged = await this.judge(batch, connection);
      if (!judged) throw new Error('the head went on although it was locked');
      return judged;
    });
  }

  private time(): BatchTime {
    const sentAt = this.clock.now().getTime();
    this.latest = Math.max(this.latest, sentAt);
    return { recordedAt: new Date(this.latest).toISOString(), sentAt, tolerance: this.tolerance };
  }
}
