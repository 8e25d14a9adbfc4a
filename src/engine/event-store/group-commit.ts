import { type Draft } from './draft.js';
import { type Appended, Conflict } from './event-store.js';
import { OutcomeUnknown } from './failures.js';
import { KnownStreams } from './known-streams.js';
import { type Outcome } from './outcome.js';
import { Pace } from './pace.js';

/** Appends and bytes of one batch: a batch holds the head row, so it must not take long. */
const most = { appends: 256, bytes: 4 * 1024 * 1024 };

interface Waiting {
  readonly draft: Draft;
  readonly resolve: (appended: Appended) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Gathers the appends that a process has under way at the same time into batches, of which one is in flight. While it
 * is, the next is made ready, so the process and the database work at the same time.
 */
export class GroupCommit {
  private waiting: Waiting[] = [];
  private flying: Promise<void> | null = null;
  private woken = false;
  /** Appends that were lately under way at once. */
  private company = 1;
  private readonly pace = new Pace();

  /** @param send writes a batch, all appends independent of each other; answers their outcomes in order */
  constructor(
    private readonly send: (batch: readonly Draft[]) => Promise<readonly Outcome[]>,
    private readonly known = new KnownStreams(),
  ) {}

  submit(draft: Draft): Promise<Appended> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ draft, resolve, reject });
      this.pace.came();
      this.flyIfWorthwhile();
    });
  }

  /** Resolves when all that was submitted has its outcome. */
  async settled(): Promise<void> {
    while (this.waiting.length > 0 || this.flying) await (this.flying ?? new Promise(setImmediate));
  }

  private flyIfWorthwhile(): void {
    if (this.flying || this.waiting.length === 0) return;
    if (this.isWorthwhile()) this.fly();
    else this.wake();
  }

  /** Half of the company fly while the other half make ready, unless the flight is so long that all had better share it. */
  private isWorthwhile(): boolean {
    return this.waiting.length >= (this.pace.wholeCompany ? this.company : this.company / 2);
  }

  /** Whoever is about to submit still joins; then the batch leaves with what there is. */
  private wake(): void {
    if (this.woken) return;
    this.woken = true;
    const leave = () => {
      this.woken = false;
      if (!this.flying && this.waiting.length > 0) this.fly();
    };
    if (this.pace.wholeCompany) setTimeout(leave, this.pace.patience);
    else setImmediate(leave);
  }

  private fly(): void {
    this.pace.left();
    const batch = this.gather();
    this.flying = this.send(batch.map(({ draft }) => draft)).then(
      (outcomes) => this.land(batch, outcomes),
      (error: Error) => this.land(batch, Array<Error>(batch.length).fill(error)),
    );
  }

  private land(batch: readonly Waiting[], outcomes: readonly Outcome[]): void {
    this.flying = null;
    this.company = batch.length + this.waiting.length;
    this.pace.landed(batch.length);
    for (const outcome of outcomes) this.learn(outcome);
    // The next batch leaves before the callers of this one run, so that the database does not wait for them.
    if (this.isWorthwhile()) this.fly();
    batch.forEach(({ resolve, reject }, index) => {
      const outcome = outcomes[index] ?? new Error('the batch gave no outcome');
      if (outcome instanceof Error) reject(outcome);
      else resolve(outcome);
    });
    if (this.waiting.length > 0) this.wake();
  }

  /**
   * Takes what can be judged side by side: of the appends to one stream, and of those of one command, the first; the
   * others stay, to be judged against what the first left. Those who are already behind cannot win and so cannot clash.
   */
  private gather(): Waiting[] {
    const batch: Waiting[] = [];
    const staying: Waiting[] = [];
    const claimed = new Set<string>();
    let bytes = 0;
    for (const waiting of this.waiting) {
      const claims = this.claimsOf(waiting.draft);
      const full = batch.length >= most.appends || (batch.length > 0 && bytes + waiting.draft.bytes > most.bytes);
      if (full || claims.some((claim) => claimed.has(claim))) {
        staying.push(waiting);
        continue;
      }
      claims.forEach((claim) => claimed.add(claim));
      batch.push(waiting);
      bytes += waiting.draft.bytes;
    }
    this.waiting = staying;
    return batch;
  }

  private claimsOf({ command, writes }: Draft): string[] {
    const claims = [`command ${command.account}\0${command.id}`];
    const behind = writes.some((write) => this.known.isBehind(write));
    if (!behind) for (const { stream } of writes) claims.push(`stream ${stream}`);
    return claims;
  }

  private learn(outcome: Outcome): void {
    if (outcome instanceof Conflict) this.known.saw(outcome.stream, outcome.actual);
    else if (outcome instanceof OutcomeUnknown) this.known.forget();
    else if (!(outcome instanceof Error))
      for (const stream in outcome.revisions) this.known.saw(stream, outcome.revisions[stream] ?? -1, outcome.position);
  }
}
