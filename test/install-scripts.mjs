// Fails on a package with an install script that package.json has not reviewed (`allowScripts`): npm 10 would run it.
import { readFileSync } from 'node:fs';

const read = (name) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
const reviewed = read('package.json').allowScripts ?? {};
const unreviewed = Object.entries(read('package-lock.json').packages)
  .filter(([, found]) => found.hasInstallScript)
  .map(([path]) => path.replace(/^.*node_modules\//, ''))
  .filter((name) => !(name in reviewed));
if (unreviewed.length > 0) {
  console.error(`install scripts that nobody has reviewed: ${unreviewed.join(', ')}`);
  process.exit(1);
}
