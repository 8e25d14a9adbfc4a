import type { ClientReadableStream } from '@grpc/grpc-js';

/** Messages held before the server is made to wait. */
const most = 1000;

/** What a call has brought since the last batch was taken, in its order, so that a slow reader takes much at once. */
export async function* batchesOf<T>(call: ClientReadableStream<T>, stop: AbortSignal): AsyncGenerator<readonly T[]> {
  let held: T[] = [];
  let ended: Error | null = null;
  let wake = (): void => undefined;
  const end = (error: Error) => {
    ended ??= error;
    wake();
  };
  const leave = () => end(new Error('the reader left'));
  call.on('data', (message: T) => {
    held.push(message);
    if (held.length >= most) call.pause();
    wake();
  });
  // A dropped subscription says `error` with some servers and `end` or `close` with others; never does it come back.
  call.on('error', end);
  call.on('end', () => end(new Error('the server ended the subscription')));
  call.on('close', () => end(new Error('the subscription was closed')));
  stop.addEventListener('abort', leave, { once: true });
  try {
    for (;;) {
      if (stop.aborted) return;
      if (held.length > 0) {
        const batch = held;
        held = [];
        if (call.isPaused()) call.resume();
        yield batch;
      } else if (ended) throw ended as Error;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    stop.removeEventListener('abort', leave);
    call.cancel();
  }
}
