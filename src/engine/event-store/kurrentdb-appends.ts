import { ForeignEvent, type Framed, unframe } from './kurrentdb-frame.js';
import { comparePlaces, type Message, type Place, type Recorded } from './kurrentdb-messages.js';

/** An event of the log, unpacked. */
export interface Delivered extends Framed {
  readonly recorded: Recorded;
  /** Name as our port knows it. */
  readonly stream: string;
}

/**
 * Puts what a subscription delivers together again: each event once, appends whole. An append whose end has not come
 * yet is held back, so that no reader ever sees half of one.
 */
export class Appends {
  private held: Delivered[] = [];
  private seen: Place | null;

  /** @param after the place after which the subscription begins */
  constructor(
    private readonly prefix: string,
    after: Place | null,
  ) {
    this.seen = after;
  }

  /**
   * Events of the appends that these messages complete, in order, and the place up to which nothing of ours is left.
   * @throws ForeignEvent
   */
  complete(messages: readonly Message[]): { readonly events: readonly Delivered[]; readonly until: Place | null } {
    const events: Delivered[] = [];
    let until: Place | null = null;
    for (const message of messages) {
      if (message.is === 'caught-up') continue;
      const place = message.is === 'event' ? message.event.place : message.place;
      if (this.seen && comparePlaces(place, this.seen) <= 0) continue; // delivered before
      this.seen = place;
      if (message.is === 'event') this.hold(message.event);
      if (!this.whole()) continue;
      events.push(...this.held);
      this.held = [];
      until = place;
    }
    return { events, until };
  }

  private hold(recorded: Recorded): void {
    const where = `${recorded.stream} revision ${recorded.revision}`;
    const framed = unframe(recorded.content, where);
    if (framed.index !== this.held.length || (this.held[0] && framed.count !== this.held[0].count)) {
      throw new ForeignEvent(where, 'the events of an append do not follow one another');
    }
    this.held.push({ ...framed, recorded, stream: recorded.stream.slice(this.prefix.length) });
  }

  private whole(): boolean {
    return this.held.length === (this.held[0]?.count ?? 0);
  }
}
