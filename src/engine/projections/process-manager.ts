import { v5 as uuidv5 } from 'uuid';
import type { Order } from '../handling.js';
import type { Read } from './read-model.js';

/** What a process manager asks to be done. Its ids follow from the event, so that a redelivery is the same command. */
export type ProcessOrder = Omit<Order, 'commandId' | 'correlationId' | 'causationId' | 'seen'>;

/** Carries facts from one stream to another. It keeps nothing of its own: what it needs it looks up. */
export interface ProcessManager {
  /** kebab-case; part of the command ids, so it never changes. */
  readonly name: string;
  /** Event types that concern it. */
  readonly types: readonly string[];
  /** May be asked again about the same event; answers are executed in order. */
  readonly handle: (event: Read) => Promise<readonly ProcessOrder[]>;
}

const namespace = '4f0f6f0c-8d55-5c0e-9d0b-6f5a6a1d7a10';

/** Command id of the `index`-th order that a manager gives on an event. */
export function orderId(manager: string, eventId: string, index: number): string {
  return uuidv5(`${manager}\0${eventId}\0${index}`, namespace);
}

/** The orders as they are executed: caused by the event, with ids that follow from it. */
export function ordered(manager: string, event: Read, orders: readonly ProcessOrder[]): readonly Order[] {
  return orders.map((order, index) => ({
    ...order,
    commandId: orderId(manager, event.id, index),
    correlationId: event.correlationId,
    causationId: event.id,
    seen: null,
  }));
}
