// The real server in a process of its own over a database of the bench's, its accounts with tokens for machines.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Accounts } from '../../dist/src/access/accounts.js';
import { Passwords } from '../../dist/src/access/passwords.js';
import { systemRandom } from '../../dist/src/engine/random.js';
import { systemClock } from '../../dist/src/engine/time/clock.js';
import { until } from './measure.mjs';
import { openHouse, secrets } from './office.mjs';
import { costsOf } from './profile.mjs';
import { accountId, staffOf } from './staffed.mjs';

const main = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));
const year = 365 * 86_400_000;

/** An account for everybody whom the roads name. @returns tokens by account */
export async function giveTokens(databaseUrl, roads) {
  const { storage } = await openHouse({ databaseUrl });
  const accounts = new Accounts(storage.source, new Passwords(), systemClock, systemRandom, true);
  const tokens = {};
  try {
    for (const account of staffOf(roads)) {
      const id = accountId(account);
      if (tokens[id]) continue;
      await accounts.add({ ...account, id, password: null });
      tokens[id] = await accounts.givePass(id, 'token', year, 'bench');
    }
    return tokens;
  } finally {
    await storage.close();
  }
}

/** @param watched whether to note where the time goes: the costs are then known after `stop` */
export async function startServer(databaseUrl, port, watched = false) {
  const place = mkdtempSync(join(tmpdir(), 'huzhi-bench-'));
  const flags = watched ? ['--cpu-prof', `--cpu-prof-dir=${place}`] : [];
  const server = spawn(process.execPath, [...flags, main], {
    env: {
      ...process.env,
      ...secrets,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      DATA_DIR: place,
      PORT: String(port),
      HOST: '127.0.0.1',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const url = `http://127.0.0.1:${port}`;
  const began = performance.now();
  await until('the start of the server', 60_000, async () => {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`);
    return fetch(`${url}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  });
  const start = performance.now() - began;
  return {
    url,
    /** @returns the three largest costs, if it was watched */
    async stop() {
      server.kill('SIGTERM');
      await ended;
      const [file] = readdirSync(place).filter((name) => name.endsWith('.cpuprofile'));
      const costs = file ? costsOf(JSON.parse(readFileSync(join(place, file), 'utf8')), start) : null;
      rmSync(place, { recursive: true, force: true });
      return costs;
    },
  };
}
