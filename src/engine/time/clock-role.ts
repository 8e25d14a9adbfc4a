import { v5 as uuidv5 } from 'uuid';
import type { Account, Order } from '../handling.js';
import type { Calendar } from './calendar.js';
import type { Clock } from './clock.js';
import { addDays, compareInstants } from './day.js';
import { lapsesAt } from './lapse.js';
import type { Length, Term } from './limit.js';

/** A running term as the list of terms has it. */
export interface DueTerm extends Pick<Term, 'limit' | 'version' | 'revision' | 'dueOn' | 'dueAt'> {
  /** `<kind>-<id>`, where the term is kept. */
  readonly stream: string;
  readonly term: string;
}

export interface ClockParts {
  readonly clock: Clock;
  /**
   * A page of the running terms whose last day or instant has ended by the given instant (UTC), those first that ended
   * first: from the beginning, or what follows a term of the page before. Empty at the end.
   */
  readonly due: (now: string, after: DueTerm | null) => Promise<readonly DueTerm[]>;
  /** Grace of the limit's row, if it has one. */
  readonly graceOf: (limit: string, version: string) => Length | undefined;
  readonly calendar: () => Promise<Calendar>;
  readonly execute: (order: Order) => Promise<unknown>;
  readonly account: Account;
  readonly onError?: (error: unknown) => void;
}

const namespace = '0d4ec5cf-51a7-5a43-8f0e-2a8e5f3d9c77';
/** An order that left the list unchanged is given again after so many milliseconds. */
const again = 600_000;
/** Streams that are told at the same time, so that their answers share a commit. */
const atOnce = 32;

/** Id of the clock's order: the same for every process that sees the term as it stands. */
export function lapseId(stream: string, term: string, revision: number): string {
  return uuidv5(`${stream}\0${term}\0${revision}`, namespace);
}

/**
 * 期限时钟: tells a stream that one of its terms has ended, after the day has fully ended in Shanghai and the row's grace.
 * The stream decides; its ledger answers only a term that still runs under the revision named. Any number of processes
 * may run it: they give the same order.
 */
export class ClockRole {
  private readonly given = new Map<string, number>();
  private timer: NodeJS.Timeout | null = null;
  private ticking: Promise<void> = Promise.resolve();
  private stopping = false;

  constructor(private readonly parts: ClockParts) {}

  /** @param everyMs between two looks at the list */
  start(everyMs = 15_000): void {
    const tick = () => {
      this.ticking = this.tick()
        .then(() => undefined)
        .catch((error: unknown) => this.parts.onError?.(error))
        .finally(() => {
          if (this.timer) this.timer = setTimeout(tick, everyMs);
        });
    };
    this.timer ??= setTimeout(tick, 0);
  }

  async stop(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.stopping = true;
    await this.ticking;
  }

  /** Goes through the list once. A stream that cannot take its order is told to `onError` and does not hold up the others. @returns orders given */
  async tick(): Promise<number> {
    const now = this.parts.clock.now().toISOString();
    const calendar = await this.parts.calendar();
    let given = 0;
    let after: DueTerm | null = null;
    // To the end, whatever stands at its beginning: terms in their grace, or of a stream that cannot take its order.
    while (!this.stopping) {
      const page: readonly DueTerm[] = await this.parts.due(now, after);
      if (page.length === 0) break;
      given += await this.tell(page, now, calendar);
      after = page.at(-1) ?? null;
    }
    for (const [id, at] of this.given) if (Date.parse(now) - at >= again) this.given.delete(id);
    return given;
  }

  /** Many streams at the same time, the terms of one stream one after the other. @returns orders given */
  private async tell(page: readonly DueTerm[], now: string, calendar: Calendar): Promise<number> {
    const byStream = new Map<string, DueTerm[]>();
    for (const due of page) {
      if (!this.isTime(due, now, calendar)) continue;
      const same = byStream.get(due.stream);
      if (same) same.push(due);
      else byStream.set(due.stream, [due]);
    }
    const waiting = [...byStream.values()];
    let given = 0;
    const lane = async (): Promise<void> => {
      for (let stream = waiting.shift(); stream; stream = waiting.shift())
        for (const due of stream) if (await this.give(due, now)) given++;
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, waiting.length) }, lane));
    return given;
  }

  /** @returns whether the order was given now, and was taken */
  private async give(due: DueTerm, now: string): Promise<boolean> {
    const id = lapseId(due.stream, due.term, due.revision);
    if (Date.parse(now) - (this.given.get(id) ?? -Infinity) < again) return false;
    try {
      await this.parts.execute(this.order(due, id));
      this.given.set(id, Date.parse(now));
      return true;
    } catch (error) {
      this.parts.onError?.(error);
      return false;
    }
  }

  private isTime({ limit, version, dueOn, dueAt }: DueTerm, now: string, calendar: Calendar): boolean {
    const at = lapsesAt({ is: 'running', dueOn, dueAt } as Term, this.parts.graceOf(limit, version), calendar);
    return at !== null && compareInstants(now, at) >= 0;
  }

  private order({ stream, term, revision, dueOn, dueAt }: DueTerm, commandId: string): Order {
    const at = stream.indexOf('-');
    const kind = stream.slice(0, at);
    // What follows from silence happens on the day after the last one (in the hour of the end, for a term in hours). It
    // is not the day on which the clock looks, which is another one in another process.
    const occurredOn = dueAt === null ? addDays(dueOn!, 1) : dueOn!;
    const body = { term, revision, occurredOn, ...(dueAt === null ? {} : { occurredAt: dueAt }) };
    const room = kind === 'case' ? 'case' : 'credit';
    return {
      kind,
      id: stream.slice(at + 1),
      room,
      name: 'LapseTerm',
      body,
      commandId,
      account: this.parts.account,
      seen: null,
    };
  }
}
