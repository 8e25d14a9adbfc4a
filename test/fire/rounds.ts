import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import type { Order } from '../../src/engine/handling.js';
import { start } from './compiled-project.js';
import type { Report } from './ledger.js';

type Line =
  | { readonly is: 'asked'; readonly order: Order }
  | { readonly is: 'answered'; readonly id: string; readonly account: string; readonly position: number }
  | { readonly is: 'examined'; readonly report: Report }
  | { readonly is: 'failed'; readonly message: string }
  | { readonly is: 'ready' };

/** Processes under load, one ledger of all that was asked and answered, and whoever kills them. */
export class Rounds {
  private readonly asked = new Map<string, Order>();
  private readonly answered = new Map<string, { id: string; account: string; position: number }>();
  private readonly folder = mkdtempSync(join(tmpdir(), 'huzhi-rounds-'));

  private readonly processes: UnderLoad[] = [];

  constructor(
    private readonly project: string,
    private readonly environment: Readonly<Record<string, string>>,
  ) {}

  /** @param examining before it works, asks again what was not answered and examines everything */
  begin(round: string, examining: boolean): UnderLoad {
    const ledger = join(this.folder, 'ledger.json');
    if (examining) {
      const unanswered = [...this.asked.values()].filter(({ commandId }) => !this.answered.has(commandId));
      writeFileSync(ledger, JSON.stringify({ answered: [...this.answered.values()], unanswered }));
    }
    const args = examining ? [round, ledger] : [round];
    const process = new UnderLoad(
      start(this.project, 'test/fire/load.program.js', this.environment, ...args),
      (line) => {
        if (line.is === 'asked') this.asked.set(line.order.commandId, line.order);
        if (line.is === 'answered') this.answered.set(line.id, line);
      },
    );
    this.processes.push(process);
    return process;
  }

  /** Ends what still runs. */
  async end(): Promise<void> {
    for (const process of this.processes.splice(0)) await process.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Milliseconds between two looks, and of silence of a process that lives after which nothing more is waited for. */
const PATIENCE = 5;
const SILENCE = 60_000;

/** One process. */
export class UnderLoad {
  report: Report | null = null;
  readonly ready: Promise<void>;
  readonly ended: Promise<void>;
  private said = '';
  private answered = 0;
  private gone = false;

  constructor(
    private readonly child: ChildProcessWithoutNullStreams,
    private readonly heard: (line: Line) => void,
  ) {
    child.stderr.on('data', (part: Buffer) => (this.said = (this.said + part.toString()).slice(-4_000)));
    child.stdin.on('error', () => undefined);
    const lines = createInterface({ input: child.stdout });
    this.ended = new Promise((ended) =>
      child.once('close', () => {
        this.gone = true;
        ended();
      }),
    );
    this.ready = new Promise((ready, failed) => {
      lines.on('line', (text) => {
        // The last line of a killed process may be cut off: then nobody heard it.
        const line = lineOf(text);
        if (!line) return;
        this.heard(line);
        if (line.is === 'answered') this.answered++;
        if (line.is === 'examined') this.report = line.report;
        if (line.is === 'ready') ready();
        if (line.is === 'failed') failed(new Error(line.message));
      });
      void this.ended.then(() => failed(new Error(`the process ended: ${this.said}`)));
    });
    this.ready.catch(() => undefined);
  }

  work(): void {
    this.child.stdin.write('go\n');
  }

  /** Waits until it has been heard to answer so many more orders, has ended, or hangs: then the examination tells why. */
  async answers(more: number): Promise<void> {
    const wanted = this.answered + more;
    for (let before = -1; this.answered < wanted && this.answered > before; await wait(PATIENCE)) {
      before = this.answered;
      const end = performance.now() + SILENCE;
      while (this.answered === before && !this.gone && performance.now() < end) await wait(PATIENCE);
    }
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }
}

function lineOf(text: string): Line | null {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return null;
  }
}
