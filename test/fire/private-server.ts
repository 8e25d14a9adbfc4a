import { spawn, spawnSync, type StdioOptions } from 'node:child_process';
import { chmodSync, chownSync, closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const installed = '/usr/lib/postgresql';

/** Folder of the newest PostgreSQL's programs on this machine, or null. */
export function postgresPrograms(): string | null {
  if (!existsSync(installed)) return null;
  const versions = readdirSync(installed).sort((a, b) => Number(b) - Number(a));
  const folders = versions.map((version) => join(installed, version, 'bin'));
  return folders.find((folder) => ['initdb', 'pg_ctl'].every((name) => existsSync(join(folder, name)))) ?? null;
}

/** A PostgreSQL server of a test's own, which it may kill. */
export class PrivateServer {
  private constructor(
    private readonly programs: string,
    private readonly folder: string,
    /** PostgreSQL does not run as root. */
    private readonly owner: Owner | null,
  ) {}

  static async start(programs: string): Promise<PrivateServer> {
    const folder = mkdtempSync(join(tmpdir(), 'huzhi-server-'));
    const owner = process.getuid?.() === 0 ? accountOf('postgres') : null;
    chmodSync(folder, 0o700);
    if (owner) chownSync(folder, owner.uid, owner.gid);
    const server = new PrivateServer(programs, folder, owner);
    await server.run('initdb', '-D', server.data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N');
    await server.begin();
    return server;
  }

  /** By a socket in its own folder: a port may be taken by another while the server is down. */
  get url(): string {
    return `postgres://postgres@localhost/postgres?host=${encodeURIComponent(this.folder)}`;
  }

  async begin(): Promise<void> {
    const options = `-k ${this.folder} -c listen_addresses='' -c shared_buffers=32MB -c max_connections=60`;
    await this.run(
      'pg_ctl',
      'start',
      '-D',
      this.data,
      '-w',
      '-t',
      '600',
      '-l',
      join(this.folder, 'log'),
      '-o',
      options,
    );
  }

  /** As a crash: nothing is written any more, everybody is thrown out, and the next start recovers. */
  async crash(): Promise<void> {
    await this.run('pg_ctl', 'stop', '-D', this.data, '-m', 'immediate', '-w');
  }

  async end(): Promise<void> {
    await this.crash().catch(() => undefined);
    await rm(this.folder, { recursive: true, force: true });
  }

  private get data(): string {
    return join(this.folder, 'data');
  }

  /** What the programs say goes to a file: the server would hold a pipe open for as long as it lives. */
  private async run(program: string, ...args: string[]): Promise<void> {
    const said = join(this.folder, 'said');
    const output = openSync(said, 'a');
    const stdio: StdioOptions = ['ignore', output, output];
    const child = spawn(join(this.programs, program), args, { ...this.owner, cwd: this.folder, stdio });
    closeSync(output);
    const code = await new Promise((ended) => child.once('close', ended).once('error', ended));
    if (code !== 0)
      throw new Error(`${program} ended with ${String(code)}: ${readFileSync(said, 'utf8').slice(-2_000)}`);
  }
}

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

function accountOf(name: string): Owner | null {
  const [uid, gid] = ['-u', '-g'].map((option) => Number(spawnSync('id', [option, name]).stdout.toString() || NaN));
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid: uid!, gid: gid! } : null;
}
