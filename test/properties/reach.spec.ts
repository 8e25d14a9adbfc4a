import { it } from '@jest/globals';
import { memory } from './walk/memory.js';
import { Walks } from './walk/walks.js';
it('reaches', async () => {
  const w = new Walks(memory);
  const seed = Number(process.env.SEED ?? 1);
  const t0 = process.cpuUsage();
  const say = () =>
    process.stdout.write(
      JSON.stringify(w.coverage.unreached) +
        '\n' +
        w.coverage.walks +
        ' ' +
        w.coverage.steps +
        ' ' +
        process.cpuUsage(t0).user / 1e6 +
        '\n',
    );
  await w.follow(seed);
  say();
  const n = Number(process.env.RANDOM ?? 5000);
  await w.take(seed, { steps: n, most: n });
  say();
  for (let k = 0; k < 10 && !w.coverage.whole; k++) {
    await w.pursue(seed + k, 1000);
    say();
  }
  process.stdout.write(JSON.stringify(w.kept.length));
}, 1e9);
