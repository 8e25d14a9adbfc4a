// `npm run bench [-- name... --write]`: measures the built server (`npm run build:server`) on a PostgreSQL at
// 127.0.0.1:5432, or at BENCH_DATABASE_URL. With --write the figures go to docs/benchmarks.md. These are no tests.
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { benches } from './benches.mjs';
import { load, machine } from './machine.mjs';
import { lineOf, table, writePage } from './page.mjs';

const place = (name) => fileURLToPath(new URL(name, import.meta.url));

function stop(why) {
  console.error(why);
  process.exit(2);
}

/** Rows of a bench; one that broke is a row that was not met. */
function run(name) {
  return new Promise((resolve) => {
    let rows = [{ name, figure: 'broke off', asked: 'a figure', met: false, beside: '', costs: null }];
    const child = fork(place('./one.mjs'), [name]);
    child.once('message', (measured) => (rows = measured));
    child.once('exit', () => resolve(rows));
  });
}

const args = process.argv.slice(2);
const asked = args.filter((arg) => arg !== '--write');
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) stop(`no bench ${unknown.join(', ')}; there are: ${Object.keys(benches).join(', ')}`);
if (!existsSync(place('../../dist/src/main.js'))) stop('the server is not built: npm run build:server');

const facts = await machine().catch((error) => stop(`no PostgreSQL to measure on: ${error.message}`));
const loads = [load()];
const began = performance.now();
const rows = [];
for (const name of Object.keys(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  for (const row of await run(name)) {
    rows.push(row);
    console.log(lineOf(row));
  }
}
loads.push(load());
const minutes = ((performance.now() - began) / 60_000).toFixed(1);
const all = [
  ...facts,
  ['load average', `${loads[0]} at the start, ${loads[1]} at the end (1, 5, 15 minutes), ${minutes} minutes`],
];
console.log(`\n${all.map(([what, value]) => `${what}: ${value}`).join('\n')}\n\n${table(rows)}`);
if (args.includes('--write')) writePage(rows, all);
process.exitCode = rows.every(({ met }) => met !== false) ? 0 : 1;
