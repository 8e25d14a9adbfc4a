import 'reflect-metadata';
import { text } from 'node:stream/consumers';
import { Accounts } from './access/accounts.js';
import { Passwords } from './access/passwords.js';
import { backup, restore, verify, type Surroundings } from './backup/commands.js';
import { readConfig } from './config.js';
import { systemRandom } from './engine/random.js';
import { systemClock } from './engine/time/clock.js';
import { explain } from './explain.js';
import { roleIds } from './law/roles.js';
import { parked, rebuild, retry, skip, type Terminal } from './operate/commands.js';
import { percentOn } from './percent.js';
import { playFiles } from './play/main.js';
import { projectFolder } from './server.js';
import { openStorage, type Storage } from './storage.js';
import { apiDocument, writeDocs } from './pages/write-docs.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const usage = `huzhi <command>
  migrate                    opens the database and brings it up to this release
  account ID NAME ROLES UNIT DEPARTMENT DIVISION
                             adds an account; roles parted by commas; the password comes on standard input; with
                             --machine it has none, and tokens open it
  backup FILE                writes a checked backup to FILE and the keys apart to FILE.keys; from a running server with
                             HUZHI_URL and HUZHI_TOKEN (a token of an administrator)
  verify [FILE]              checks a backup without restoring it; without FILE the store in place
  restore FILE [--keys FILE.keys] [--erasures FILE]... [--without-keys]
                             puts a backup into an empty place; whom the keys or erasures name as erased stays erased
  rebuild [NAME...]          builds read models anew beside what serves; without NAME all of them
  parked                     lists the events that a read model or a process could not take
  retry NAME POSITION        takes such an event, and those behind it, again
  skip NAME POSITION REASON  leaves it out for good; the reason stays on record
                             (these four too use HUZHI_URL and HUZHI_TOKEN when set)
  play [--json|--quiet] FILE...   replays scenarios
  docs                       writes docs/api.json, docs/stages and docs/law-coverage.md
  openapi                    prints the OpenAPI document`;

const terminal: Surroundings & Terminal = {
  env: process.env,
  say,
  progress: percentOn(process.stderr),
  ...(process.stderr.isTTY ? { over: (line: string) => void process.stderr.write(`\r\u001b[K${line}`) } : {}),
};

/** Each answers the exit code. */
const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  migrate: () => withStorage(() => Promise.resolve(0)),
  account: addAccount,
  backup: (args) => backup(args, terminal),
  verify: (args) => verify(args, terminal),
  restore: (args) => restore(args, terminal),
  rebuild: (args) => rebuild(args, terminal),
  parked: (args) => parked(args, terminal),
  retry: (args) => retry(args, terminal),
  skip: (args) => skip(args, terminal),
  play: (args) => playFiles(args, say),
  docs: () => writeDocs(projectFolder(), say),
  openapi: () => {
    say(apiDocument());
    return Promise.resolve(0);
  },
};

async function withStorage(work: (storage: Storage) => Promise<number>): Promise<number> {
  const storage = await openStorage(readConfig(process.env), process.env, {
    onProgress: say,
    onFailure: (failure) => say(explain(failure)),
  });
  try {
    return await work(storage);
  } finally {
    await storage.close();
  }
}

/** The first account of an installation can be made in no other way. */
async function addAccount(args: readonly string[]): Promise<number> {
  const machine = args.includes('--machine');
  const [id, name, roles, unit, department, division] = args.filter((arg) => arg !== '--machine');
  const named = roles?.split(',') ?? [];
  const unknown = named.filter((role) => !(roleIds as readonly string[]).includes(role));
  if (!id || !name || !unit || !department || !division || !/^\d{6}$/.test(division) || unknown.length > 0) {
    say(unknown.length > 0 ? `no such role: ${unknown.join(', ')}; known: ${roleIds.join(', ')}` : usage);
    return 2;
  }
  const password = machine ? null : (await text(process.stdin)).trim();
  if (password !== null && password.length < 10) {
    say('密码至少 10 个字符。 The password needs at least 10 characters.');
    return 2;
  }
  return withStorage(async ({ source }) => {
    const accounts = new Accounts(source, new Passwords(), systemClock, systemRandom, true);
    await accounts.add({ id, name, roles: named, unit, department, division, password });
    return 0;
  });
}

const [name, ...args] = process.argv.slice(2);
const command = name === undefined ? undefined : commands[name];
if (!command) {
  say(usage);
  process.exit(2);
}
process.exitCode = await command(args).catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  return 1;
});
