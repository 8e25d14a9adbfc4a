// Runs the browser tests and prints last `N passed, N failed, N skipped`.
// Without Chromium they are skipped, unless CI_BROWSER=required: then that is a failure.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';

function end(passed, failed, skipped) {
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exit(failed > 0 || passed + skipped === 0 ? 1 : 0);
}

if (!existsSync(chromium)) {
  const files = readdirSync(join(root, 'test', 'e2e')).filter((name) => name.endsWith('.e2e.ts')).length;
  console.error(`no browser at ${chromium}: apt-get install chromium, or set CHROMIUM`);
  if (process.env.CI_BROWSER === 'required') end(0, files, 0);
  end(0, 0, files);
}
for (const built of ['dist/src/main.js', 'web/dist/index.html']) {
  if (existsSync(join(root, built)) || process.env.HUZHI_MAIN) continue;
  console.error(`${built} is missing: npm run build`);
  end(0, 1, 0);
}

const folder = mkdtempSync(join(tmpdir(), 'huzhi-e2e-'));
const report = join(folder, 'report.json');
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const config = join(root, 'test', 'e2e', 'jest.config.mjs');
const flags = [
  '--experimental-vm-modules',
  '--no-warnings',
  jest,
  '--config',
  config,
  '--json',
  '--outputFile',
  report,
];
// Jest prints the report to stdout as well, where nobody reads it.
spawnSync(process.execPath, [...flags, ...process.argv.slice(2)], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
const found = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
rmSync(folder, { recursive: true, force: true });
if (!found) end(0, 1, 0);
// A file that could not be loaded has no tests to count, but it has failed.
const broken = found.testResults.filter(
  (file) => file.status === 'failed' && file.assertionResults.length === 0,
).length;
end(found.numPassedTests, found.numFailedTests + broken, found.numPendingTests + found.numTodoTests);
