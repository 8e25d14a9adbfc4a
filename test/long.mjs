// Runs the suites whose length can be chosen, at their longest: `npm run check:long [-- PATTERN]`. Takes hours.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const suites =
  process.argv.length > 2
    ? process.argv.slice(2)
    : ['test/fire/', 'test/contract/scenarios.kurrentdb.spec.ts', 'test/properties/walk.spec.ts'];
const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--runInBand', ...suites];
const env = { ...process.env, HUZHI_LONG: '1', NODE_ENV: 'test' };
const child = spawn(process.execPath, jest, { cwd: root, stdio: 'inherit', env });
child.once('close', (code, signal) => process.exit(signal === null ? code : 130));
