// `npm run bench [-- name...]`: measures the built server (`npm run build:server`). Ratios within one run; these are no tests.
import { benchAppend } from './append.mjs';

const benches = { append: benchAppend };

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`no bench ${unknown.join(', ')}; there are: ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}
let met = true;
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length === 0 || asked.includes(name)) met = (await bench()) && met;
}
process.exitCode = met ? 0 : 1;
