import { chanceFrom } from '../../fire/chance.mjs';

/** Draws of one step, the same for the same seed. */
export class Chance {
  private readonly draw: () => number;

  constructor(seed: number) {
    this.draw = chanceFrom(seed);
  }

  /** True so often, from 0 to 1. */
  is(share: number): boolean {
    return this.draw() < share;
  }

  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.draw() * (most - least + 1));
  }

  /** One of the list. @throws RangeError when it is empty */
  of<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('nothing to choose from');
    return list[this.whole(0, list.length - 1)]!;
  }

  /** One of the list, or undefined when it is empty. */
  maybe<T>(list: readonly T[]): T | undefined {
    return list.length === 0 ? undefined : this.of(list);
  }

  /** Some of the list in its own order, `least` at the fewest (all, when there are no more), all of it now and then. */
  some<T>(list: readonly T[], least = 0, most = list.length): readonly T[] {
    const wanted = this.is(0.5) ? Math.min(list.length, most) : this.whole(least, Math.max(least, most));
    const left = [...list];
    while (left.length > wanted) left.splice(this.whole(0, left.length - 1), 1);
    return left;
  }

  /** One of the list, as likely as its weight. @throws RangeError when it is empty */
  weighed<T>(list: readonly T[], weight: (one: T) => number): T {
    const weights = list.map(weight);
    let left = this.draw() * weights.reduce((sum, one) => sum + one, 0);
    for (const [index, one] of weights.entries()) {
      left -= one;
      if (left < 0) return list[index]!;
    }
    return this.of(list);
  }

  digits(count: number): string {
    return Array.from({ length: count }, () => this.whole(0, 9)).join('');
  }
}
