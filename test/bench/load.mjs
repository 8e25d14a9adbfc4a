// The process of officers.mjs, as its parent speaks to it: one thing at a time.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export function startLoad() {
  const child = fork(fileURLToPath(new URL('./officers.mjs', import.meta.url)), { execArgv: [] });
  /** Whoever waits for an answer hears of its end instead. */
  let over = () => undefined;
  child.once('exit', (code) => over(new Error(`the officers' process ended with ${code}`)));
  return {
    ask: (act, asked = {}) =>
      new Promise((resolve, reject) => {
        if (child.exitCode !== null) return reject(new Error("the officers' process has ended"));
        over = reject;
        child.once('message', ({ answer, error }) => (error ? reject(new Error(error)) : resolve(answer)));
        child.send({ act, ...asked });
      }),
    stop: () => child.kill(),
  };
}
