import { hash, verify, type Options } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';

/** OWASP's first choice of parameters: 19 MiB, two passes. Algorithm 2 is argon2id (the enum is ambient and cannot be imported). */
const parameters: Options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashes of one moment are bounded, so that a flood of sign-ins cannot take all memory and threads. */
const atOnce = 4;
const waiting = 32;

/** More sign-ins wait than are let in. */
export class Crowded extends Error {}

@Injectable()
export class Passwords {
  private running = 0;
  private readonly queue: (() => void)[] = [];
  private stranger: Promise<string> | null = null;

  make(password: string): Promise<string> {
    return this.inTurn(() => hash(password, parameters));
  }

  /** An account without a password is compared with a stranger's hash, so that time tells nobody which accounts exist. @throws Crowded */
  async matches(stored: string | null, password: string): Promise<boolean> {
    this.stranger ??= hash('nobody', parameters);
    const against = stored ?? (await this.stranger);
    const equal = await this.inTurn(() => verify(against, password));
    return equal && stored !== null;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= atOnce) {
      if (this.queue.length >= waiting) throw new Crowded('too many sign-ins at once');
      await new Promise<void>((go) => this.queue.push(go));
    } else this.running += 1;
    try {
      return await work();
    } finally {
      // The place is handed to the next in the queue, not given up and taken again.
      const next = this.queue.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
