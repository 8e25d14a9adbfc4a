import type { Coverage } from './coverage.js';

const MINUTE = 60_000;

/** How far walks have come, how fast, and in how much memory. */
export class Progress {
  private readonly began = performance.now();
  private said = this.began;
  private most = 0;

  /** @param tells a line each minute, for whoever waits for a long run */
  constructor(
    private readonly place: string,
    private readonly seed: number,
    private readonly tells: boolean,
  ) {}

  /** After each walk. */
  note(coverage: Coverage): void {
    this.most = Math.max(this.most, process.memoryUsage.rss());
    if (!this.tells || performance.now() - this.said < MINUTE) return;
    this.said = performance.now();
    const left = Object.values(coverage.unreached).reduce((sum, names) => sum + names.length, 0);
    process.stdout.write(`seed ${this.seed}: ${this.figures(coverage)}; ${left} things left to meet\n`);
  }

  /** In one line. */
  figures({ walks, steps }: Coverage): string {
    const seconds = (performance.now() - this.began) / 1_000;
    const megabytes = Math.round(this.most / 1_000_000);
    return `${this.place}: ${walks} walks, ${steps} steps, ${Math.round(steps / seconds)} steps/s, at most ${megabytes} MB`;
  }
}
