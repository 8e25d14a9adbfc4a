/** Asked for in one statement, at most. */
const most = 100;

interface Waiting<Asked, Found> {
  readonly asked: Asked;
  readonly resolve: (found: readonly Found[]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Gathers what a process asks for at the same time into one statement, of which one is under way. Each answer is read
 * after it was asked for, so it is as fresh as if it had been read alone.
 */
export class GroupRead<Asked, Found> {
  private waiting: Waiting<Asked, Found>[] = [];
  private under: 'nothing' | 'gathering' | 'way' = 'nothing';

  /** @param read answers what was asked, in order */
  constructor(private readonly read: (asked: readonly Asked[]) => Promise<readonly (readonly Found[])[]>) {}

  ask(asked: Asked): Promise<readonly Found[]> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ asked, resolve, reject });
      if (this.under === 'nothing') this.gather();
    });
  }

  /** Whoever asks in this turn of the event loop still joins. */
  private gather(): void {
    this.under = 'gathering';
    setImmediate(() => {
      this.under = 'way';
      const gathered = this.waiting.splice(0, most);
      void this.answer(gathered).finally(() => {
        if (this.waiting.length > 0) this.gather();
        else this.under = 'nothing';
      });
    });
  }

  private async answer(waiting: readonly Waiting<Asked, Found>[]): Promise<void> {
    try {
      const found = await this.read(waiting.map(({ asked }) => asked));
      waiting.forEach(({ resolve }, index) => resolve(found[index] ?? []));
    } catch (error) {
      // What the database cannot take of one (a text its encoding lacks) must not fail its neighbours.
      if (waiting.length > 1) await Promise.all(waiting.map((one) => this.answer([one])));
      else waiting[0]?.reject(error);
    }
  }
}
