// Runs every check in order and adds up what the test runners counted. Stops at the first failure.
import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { existsSync } from 'node:fs';

const total = { passed: 0, failed: 0, skipped: 0 };

/** No step may hold up the verdict for longer: what does not end has failed. */
const minutes = 40;

/** Runs a command, shows its output, and answers its exit code and text. */
function run(command, args, env = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    const limit = setTimeout(() => {
      console.log(`\nnot done after ${minutes} minutes`);
      child.kill('SIGKILL');
      done({ code: 1, text });
    }, minutes * 60_000);
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        text += chunk;
        process.stdout.write(chunk);
      });
    child.on('close', (code) => {
      clearTimeout(limit);
      done({ code: code ?? 1, text });
    });
    child.on('error', (error) => done({ code: 1, text: String(error) }));
  });
}

/** Jest says `Tests: 1 failed, 2 skipped, 3 passed, 6 total`; our own runners say `N passed, N failed, N skipped`. */
function count(text) {
  const plain = text.replace(/\u001b\[[0-9;]*m/g, '');
  const line = plain.split('\n').findLast((l) => /^Tests:\s/.test(l) || /^\d+ passed, \d+ failed/.test(l.trim()));
  if (!line) return null;
  const n = (word) => Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0);
  return { passed: n('passed'), failed: n('failed'), skipped: n('skipped') + n('todo') };
}

function fail(reason) {
  console.log(`\nFAILED: ${reason}`);
  close(1);
}

function close(code) {
  console.log(`\n${total.passed} passed, ${Math.max(total.failed, code && 1)} failed, ${total.skipped} skipped`);
  process.exit(code);
}

async function step(name, command, args, { env = {}, tests = false } = {}) {
  const began = Date.now();
  console.log(`\n=== ${name}`);
  const { code, text } = await run(command, args, env);
  console.log(`=== ${name}: ${code === 0 ? 'ok' : `exit ${code}`} in ${((Date.now() - began) / 1000).toFixed(0)} s`);
  if (tests) {
    const counted = count(text);
    if (!counted || counted.passed + counted.failed === 0) fail(`${name} ran no test`);
    for (const key of Object.keys(total)) total[key] += counted[key];
  }
  if (code !== 0) fail(name);
  return text;
}

/** Whoever sets CI_POSTGRES=required says so. Else it is asked; one that is slow to answer the call is waited for. */
function postgresAnswers() {
  if (process.env.CI_POSTGRES === 'required') return true;
  return new Promise((done) => {
    const socket = connect(5432, '127.0.0.1');
    socket.setTimeout(60_000, () => done(false) || socket.destroy());
    socket.on('connect', () => done(true) || socket.destroy());
    socket.on('error', () => done(false));
  });
}

async function chromium() {
  if (existsSync('/usr/bin/chromium')) return;
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = async (...args) =>
    step(`apt-get ${args[0]}`, ...front([...root, 'apt-get', ...args]), { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  await apt('update', '-q');
  await apt('install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
}
const front = ([first, ...rest]) => [first, rest];

const npm = (...args) => ['npm', args];
const postgres = await postgresAnswers();
const CI_POSTGRES = postgres ? 'required' : '';

await step('set-up and build', 'node', ['setup.mjs', 'build']);
await step('format', ...npm('run', '-s', 'format'));
await step('lint', ...npm('run', '-s', 'lint'));
await step('types', ...npm('run', '-s', 'types'));
await step('walls', ...npm('run', '-s', 'walls'));
await step('install scripts', ...npm('run', '-s', 'scripts:reviewed'));
await step('npm test', ...npm('test'), { tests: true, env: { CI_POSTGRES } });
await step('generated files', ...npm('run', '-s', 'docs'));
await step('generated files are up to date', 'git', ['diff', '--exit-code', '--stat', '--', 'docs', 'web/src']);
await step('scenarios', 'node', ['dist/src/cli.js', 'play', '--quiet', 'scenarios'], { tests: true });
await chromium();
await step('browser', 'node', ['test/e2e/run.mjs'], { tests: true });
if (!postgres) console.log('No PostgreSQL server at 127.0.0.1:5432: its suite was skipped.');
close(0);
