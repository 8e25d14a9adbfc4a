import type { Loaded } from './handling.js';

/** Folded states of the streams used last, refreshed from the cached revision; there are no snapshots in the store. */
export class StateCache {
  private readonly held = new Map<string, Loaded>();

  /** @param capacity number of streams kept */
  constructor(private readonly capacity = 2000) {}

  get(stream: string): Loaded | undefined {
    const loaded = this.held.get(stream);
    if (loaded) {
      this.held.delete(stream);
      this.held.set(stream, loaded);
    }
    return loaded;
  }

  /** Keeps the newer of two folds: a slow reader never overwrites a later one. */
  set(stream: string, loaded: Loaded): void {
    const before = this.held.get(stream);
    if (before && before.revision > loaded.revision) return;
    this.held.delete(stream);
    this.held.set(stream, loaded);
    if (this.held.size > this.capacity) {
      const oldest = this.held.keys().next();
      if (!oldest.done) this.held.delete(oldest.value);
    }
  }

  /** Forgets a stream, e.g. when a person on it was shredded. */
  forget(stream: string): void {
    this.held.delete(stream);
  }
}
