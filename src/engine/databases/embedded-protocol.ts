/** What the main thread sends to the worker that runs PostgreSQL. Bytes are whole messages of PostgreSQL's wire protocol. */
export type ToWorker = { readonly is: 'ask'; readonly bytes: Uint8Array } | { readonly is: 'close' };

/** What the worker answers, in the order asked. A long answer comes in several parts. */
export type FromWorker =
  | { readonly is: 'ready' }
  | { readonly is: 'part'; readonly bytes: Uint8Array }
  | { readonly is: 'answered' }
  /** Could not be opened; `log` holds PostgreSQL's last lines. */
  | { readonly is: 'unopened'; readonly log: string }
  /** The storage failed: the thread has halted itself and runs nothing further. */
  | { readonly is: 'failed'; readonly code: string; readonly log: string }
  | { readonly is: 'closed' };

/** Given to the worker and to the child that makes a new directory. */
export interface EmbeddedPlace {
  readonly directory: string;
}
