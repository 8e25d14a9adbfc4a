// Makes a fresh clone ready and goes on: `node setup.mjs start | test | build`. Needs nothing but Node and npm.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
process.chdir(root);

const installedMark = join('node_modules', '.huzhi-setup');
const builtMark = join('dist', '.huzhi-build');

/** Each line in English with the Chinese beside it. */
const say = (english, chinese) => console.log(`huzhi: ${english} ${chinese}`);

function stop(english, chinese) {
  console.error(`huzhi: ${english} ${chinese}`);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(
    `needs Node.js 20.19 or later (24 is advised); this is ${process.versions.node}. See https://nodejs.org`,
    `需要 Node.js 20.19 或更高版本（建议 24），当前为 ${process.versions.node}。`,
  );
}

/** Runs a program with our terminal and answers its exit code. Ctrl-C reaches it too, and it says when it is done. */
function run(program, args, environment = process.env) {
  return new Promise((ended) => {
    const wait = () => undefined;
    process.on('SIGINT', wait);
    const child = spawn(program, args, { stdio: 'inherit', env: environment });
    const end = (code) => {
      process.off('SIGINT', wait);
      ended(code);
    };
    const forward = () => child.kill('SIGTERM');
    process.on('SIGTERM', forward);
    child.once('error', (error) => {
      console.error(error.message);
      end(127);
    });
    child.once('close', (code, signal) => {
      process.off('SIGTERM', forward);
      end(signal === null ? code : 130);
    });
  });
}

/** A slow step with its time, and a sign of life where the program itself prints none. Answers the exit code. */
async function timed(english, chinese, work) {
  const begun = Date.now();
  const seconds = () => Math.round((Date.now() - begun) / 1000);
  say(`${english} …`, `${chinese}……`);
  const alive = setInterval(() => say(`… ${seconds()} s`, `已用 ${seconds()} 秒`), 15_000);
  const code = await work().finally(() => clearInterval(alive));
  if (code === 0) say(`${english}: done in ${seconds()} s.`, `${chinese}：完成，用时 ${seconds()} 秒。`);
  return code;
}

async function step(english, chinese, work) {
  const code = await timed(english, chinese, work);
  if (code !== 0) stop(`${english}: failed (${code}), see the lines above.`, `${chinese}：失败，原因见上文。`);
}

const hash = (bytes) => createHash('sha256').update(bytes).digest('hex');

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** npm keeps a list of what it put there: all that the lock file wants for this machine must be on it. */
function holdsWhatIsLocked() {
  const wanted = readJson('package-lock.json')?.packages;
  const present = readJson(join('node_modules', '.package-lock.json'))?.packages;
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || entry.peer || present[path]?.version === entry.version,
  );
}

/** @param instead tried when the first fails: `ci` also refuses a lock file that only lacks packages for other systems. */
async function installWith(command, instead) {
  const npm = process.env.npm_execpath;
  // Development packages too: the compiler is one, and NODE_ENV=production would leave it out.
  const options = ['--include=dev', '--no-audit', '--no-fund'];
  const work = () =>
    npm && /\.c?js$/.test(npm)
      ? run(process.execPath, [npm, ...command, ...options])
      : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', [...command, ...options]);
  const [english, chinese] = [`installing packages (npm ${command[0]}, once)`, '正在安装依赖（仅首次）'];
  if (!instead) return step(english, chinese, work);
  if ((await timed(english, chinese, work)) === 0) return;
  say('npm ci did not succeed; trying npm install.', 'npm ci 未成功，改用 npm install。');
  return installWith(instead, null);
}

async function install() {
  const lock = existsSync('package-lock.json') ? hash(readFileSync('package-lock.json')) : 'none';
  const mark = `${lock} ${process.platform} ${process.arch}`;
  const before = existsSync(installedMark) ? readFileSync(installedMark, 'utf8').trim() : null;
  if (before === mark) return;
  if (before !== null || !holdsWhatIsLocked() || lock === 'none') {
    await installWith(lock === 'none' ? ['install'] : ['ci'], lock === 'none' ? null : ['install', '--no-save']);
  }
  writeFileSync(installedMark, `${mark}\n`);
}

function filesUnder(place) {
  if (!existsSync(place)) return [];
  return readdirSync(place, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist') return [];
    const path = join(place, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

/** By content, not by time: a checkout touches files that it does not change. */
function fingerprint(places, isInput) {
  const files = places.flatMap((place) => (existsSync(place) && /\.json$/.test(place) ? [place] : filesUnder(place)));
  const inputs = files.filter(isInput).sort();
  const names = inputs.map((file) => relative('.', file)).join('\n');
  return { names: hash(names), content: hash(inputs.map((file) => hash(readFileSync(file))).join('\n') + names) };
}

async function build() {
  const locked = ['package-lock.json'];
  const settings = ['tsconfig.json', 'tsconfig.build.json', 'nest-cli.json'];
  const server = fingerprint(
    [...locked, ...settings, 'src', 'migrations'],
    (file) => !/(\.spec|[\\/]steps)\.ts$/.test(file),
  );
  const web = existsSync(join('web', 'index.html')) ? fingerprint([...locked, 'web'], () => true) : null;
  const before = readJson(builtMark) ?? {};
  const now = { ...before };
  const keep = () => {
    mkdirSync('dist', { recursive: true });
    writeFileSync(builtMark, JSON.stringify(now));
  };

  const wanted = [];
  if (before.server?.content !== server.content || !existsSync(join('dist', 'src', 'main.js'))) {
    // A file that is no longer among the sources must not live on in dist.
    if (before.server?.names !== server.names) rmSync('dist', { recursive: true, force: true });
    const nest = join('node_modules', '@nestjs', 'cli', 'bin', 'nest.js');
    const work = () => run(process.execPath, [nest, 'build']);
    wanted.push(['building the server', '正在构建服务端', work, () => (now.server = server)]);
  }
  if (web && (before.web?.content !== web.content || !existsSync(join('web', 'dist', 'index.html')))) {
    const vite = join('node_modules', 'vite', 'bin', 'vite.js');
    const work = () => run(process.execPath, [vite, 'build', 'web', '--logLevel', 'warn']);
    wanted.push(['building the screens', '正在构建界面', work, () => (now.web = web)]);
  }
  await Promise.all(
    wanted.map(async ([english, chinese, work, built]) => {
      await step(english, chinese, work);
      built();
      keep();
    }),
  );
}

async function test(args) {
  const jest = join('node_modules', 'jest', 'bin', 'jest.js');
  // Jest sets NODE_ENV itself, unless it is set: the tests are not production.
  const environment = { ...process.env, NODE_ENV: 'test' };
  process.exit(await run(process.execPath, ['--experimental-vm-modules', '--no-warnings', jest, ...args], environment));
}

const [task, ...args] = process.argv.slice(2);
if (!['start', 'test', 'build'].includes(task)) stop('usage: node setup.mjs start | test | build', '用法如左。');
checkNode();
await install();
if (task === 'test') await test(args);
await build();
// In this same process, so that Ctrl-C and signals reach the server itself.
if (task === 'start') await import(pathToFileURL(join(root, 'dist', 'src', 'main.js')).href);
