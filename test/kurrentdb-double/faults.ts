/** What becomes of one append. */
export type AppendFault =
  /** The connection breaks before or after the log has it; no answer. */
  | 'cut-before'
  | 'cut-after'
  /** The log has it, or never gets it, and the connection stays open without an answer. */
  | 'silent-after'
  | 'silent-before'
  /** Answered only after so many milliseconds; written only when it is told so. */
  | { readonly answersAfter: number }
  | { readonly writesWhen: Promise<void> }
  | 'deadline'
  | 'too-large'
  | 'denied';

/** What the double does wrong; all may be changed while it runs. */
export class Faults {
  /** For the next appends, one each. */
  readonly appends: (AppendFault | null)[] = [];
  /** Each event is delivered twice, and the last ones again at the next. */
  doubled = false;
  /** Subscriptions stay open and deliver nothing, nor say so. */
  mute = false;
  /** Subscriptions deliver only this event of each transaction, and the rest so many milliseconds later. */
  stutter = 0;
  /** Events that a filtered subscription passes until it says where it is. */
  checkpointEvery = 5;
  /** `caughtUp` after every event, not only when there is nothing more. */
  oftenCaughtUp = false;
  /** Reads (not subscriptions) fail so many times. */
  failingReads = 0;
  /** Events of our log that subscriptions leave out, by their index there. */
  readonly skipped = new Set<number>();

  /** Holds the next append back on its way; the answer lets it arrive, and resolves when it has. */
  holdAppend(): () => Promise<void> {
    let arrive = (): void => undefined;
    this.appends.push({ writesWhen: new Promise((resolve) => (arrive = resolve)) });
    return async () => {
      arrive();
      await new Promise(setImmediate);
    };
  }
}
