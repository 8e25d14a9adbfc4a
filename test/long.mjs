// The suites whose length can be chosen, at their longest: `npm run check:long [-- PART...]`, all parts unless some are
// named. The last result of each part stands in docs/long-checks.md.
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = `${root}docs/long-checks.md`;

/**
 * By name: what it is, the spec that runs it, and which of its tests where that is not all; and what is divided among
 * processes, one for each core, each with a seed of its own: a variable of so many altogether.
 */
const parts = {
  kills: ['kill -9 under load, on the embedded database (200)', 'test/fire/killed.spec.ts', 'on the embedded database'],
  'kills-server': ['kill -9 of processes and of the server (200)', 'test/fire/killed.spec.ts', 'on a server'],
  cuts: ['power cuts (300), and the control without fsync', 'test/fire/power-cut.spec.ts'],
  disk: ['disk full', 'test/fire/disk-full.spec.ts'],
  kurrentdb: ['every scenario over KurrentDB', 'test/contract/scenarios.kurrentdb.spec.ts'],
  walk: [
    'walks at random until everything is met, in memory and on PostgreSQL',
    'test/properties/walk.spec.ts',
    undefined,
    { variable: 'HUZHI_WALK_STEPS', altogether: 1_000_000 },
  ],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

/** Runs a part; shows what it says, and how long it has been running while it says nothing. */
function run(spec, which, env) {
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--runInBand', spec];
  const args = which === undefined ? jest : [...jest, '--testNamePattern', which];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env });
  const began = Date.now();
  const minutes = () => Math.round((Date.now() - began) / 60_000);
  const still = setInterval(() => console.log(`… ${spec}: ${minutes()} min`), 60_000);
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      text += chunk;
      process.stdout.write(chunk);
    });
  return new Promise((done) => {
    child.once('close', (code, signal) => {
      clearInterval(still);
      done({ code: signal === null ? code : 130, text, minutes: minutes() });
    });
  });
}

/** Lines with which a spec tells what it did. */
const figuresIn = (text) => [...text.matchAll(/^figures: (.*)$/gm)].map(([, said]) => said).join('; ');

/** A part in as many processes as it is divided among, and what came of it. */
async function runAll([, spec, which, divided], seed, env) {
  // Each takes a gigabyte.
  const count = divided ? Math.min(4, availableParallelism()) : 1;
  const share = divided && Math.ceil(Number(process.env[divided.variable] ?? divided.altogether) / count);
  const seeds = Array.from({ length: count }, (_, n) => String(Number(seed) + n));
  const all = await Promise.all(
    seeds.map((own) =>
      run(spec, which, { ...env, HUZHI_SEED: own, ...(divided ? { [divided.variable]: String(share) } : {}) }),
    ),
  );
  const told = all.map(({ text }, n) => (count > 1 ? `seed ${seeds[n]}: ` : '') + (figuresIn(text) || '–'));
  return {
    code: all.find(({ code }) => code !== 0)?.code ?? 0,
    counts: all.map(({ text }) => /^Tests:\s+(.*)$/m.exec(text)?.[1] ?? 'no test ran').join('; '),
    figures: told.join('; '),
    seeds: seeds.join(', '),
    minutes: Math.max(...all.map(({ minutes }) => minutes)),
  };
}

const heading = `# Long checks

The last result of each part of \`npm run check:long\`, written by it. The same again: \`HUZHI_LONG=1 HUZHI_SEED=<seed> npm run test:only -- <spec>\`, with \`HUZHI_ROUNDS\` where rounds were chosen; of walks, \`HUZHI_WALK_STEPS\` is how many steps there are altogether (1,000,000), divided among processes with a seed of their own. What processes do at the same time is not the same twice.

| part | what | date (UTC) | result | seed | minutes | figures | machine |
| --- | --- | --- | --- | --- | --- | --- | --- |
`;

async function write(part, row) {
  const before = existsSync(results) ? readFileSync(results, 'utf8') : '';
  const rows = new Map(
    before
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .slice(2)
      .map((line) => [line.split('|')[1].trim(), line]),
  );
  rows.set(part, `| ${[part, ...row].join(' | ')} |`);
  const lines = Object.keys(parts).flatMap((name) => rows.get(name) ?? []);
  const options = { ...(await resolveConfig(results)), filepath: results };
  writeFileSync(results, await format(`${heading}${lines.join('\n')}\n`, options));
}

const machine = `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}`;
let failed = 0;
for (const part of asked.length > 0 ? asked : Object.keys(parts)) {
  const [what] = parts[part];
  const seed = process.env.HUZHI_SEED ?? String(randomInt(1_000_000));
  console.log(`\n=== ${part}: ${what}, seed ${seed}`);
  const { code, counts, figures, seeds, minutes } = await runAll(parts[part], seed, {
    ...process.env,
    HUZHI_LONG: '1',
    NODE_ENV: 'test',
    NODE_OPTIONS: '',
  });
  const rounds = process.env.HUZHI_ROUNDS ? ` (HUZHI_ROUNDS=${process.env.HUZHI_ROUNDS})` : '';
  const date = new Date().toISOString().slice(0, 16).replace('T', ' ');
  const result = `${code === 0 ? 'passed' : 'FAILED'}: ${counts}${rounds}`;
  await write(part, [what, date, result, seeds, minutes, figures, machine]);
  console.log(`=== ${part}: ${result} in ${minutes} min; written to docs/long-checks.md`);
  if (code !== 0) failed++;
}
process.exit(failed > 0 ? 1 : 0);
