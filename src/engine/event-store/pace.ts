/** Weight of the latest measurement against those before. */
const latest = 0.2;

/**
 * How long batches take against the time in which their callers come back with the next append. On a fast disk that
 * returning is the greater part, and it had better happen during a flight; on a slow one the flight itself is, and the
 * more share it the better.
 */
export class Pace {
  /** Is it better that all who are under way share a batch? */
  wholeCompany = false;
  /** Milliseconds, each as it lately was. */
  private flight = 0;
  private return = Infinity;
  private leftAt = 0;
  private landedAt = 0;
  private missing = 0;

  /** Milliseconds to wait for the rest of the company, at most: it may have gone home. */
  get patience(): number {
    return Math.max(1, 2 * this.return);
  }

  left(): void {
    this.leftAt = performance.now();
  }

  /** @param callers who now learn the outcome, and may come back */
  landed(callers: number): void {
    this.landedAt = performance.now();
    this.flight += latest * (this.landedAt - this.leftAt - this.flight);
    // Whoever did not come back in a whole flight is no company.
    if (this.missing > 0) this.return = Infinity;
    this.missing = callers;
    this.wholeCompany = this.flight > (this.wholeCompany ? 2 : 3) * this.return;
  }

  came(): void {
    if (this.missing === 0 || --this.missing > 0) return;
    const took = performance.now() - this.landedAt;
    this.return = this.return === Infinity ? took : this.return + latest * (took - this.return);
  }
}
