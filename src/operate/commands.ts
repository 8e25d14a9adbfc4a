import { setTimeout as pause } from 'node:timers/promises';
import { Declined, type OperatorsDesk, type Shown } from './desk.js';
import { withDesk } from './in-place.js';
import { deskAt } from './over-http.js';

/** Where a command runs. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly say: (line: string) => void;
  /** Writes over the line before, on a terminal; absent into a file or a pipe. */
  readonly over?: (line: string) => void;
}

/** Answers the exit code: 1 when it was declined, 2 when the words are wrong. */
type Run = (args: readonly string[], terminal: Terminal) => Promise<number>;

/** `huzhi rebuild [NAME…]`: follows it to its end. Broken off, it goes on where a server works. */
export const rebuild: Run = (args, terminal) =>
  atDesk('projector', terminal, async (desk) => {
    const known = await desk.names();
    const unknown = args.filter((name) => !known.includes(name));
    if (unknown.length > 0) {
      terminal.say(`没有这个读模型 No such read model: ${unknown.join(', ')}`);
      terminal.say(`已有 Known: ${known.join(', ')}`);
      return 2;
    }
    const under = new Set<string>();
    for (const name of args) if (isOpen(await desk.progress(name))) under.add(name);
    const fresh = args.filter((name) => !under.has(name));
    // What is under way is not begun again, but followed.
    if (fresh.length > 0 || args.length === 0) await desk.rebuild(fresh);
    let left = args.length > 0 ? args : known;
    while (left.length > 0) {
      const open: Shown[] = [];
      for (const name of left) {
        const shown = await desk.progress(name);
        if (shown?.state === 'done') terminal.say(`已重建 Rebuilt: ${name}`);
        else if (shown?.state === 'cancelled') terminal.say(`已取消 Cancelled: ${name}`);
        else if (shown) open.push(shown);
      }
      left = open.map(({ name }) => name);
      if (open.length > 0) {
        terminal.over?.(progressLine(open));
        await pause(250);
      }
    }
    return 0;
  });

const isOpen = (shown: Shown | null): boolean => shown !== null && !['done', 'cancelled'].includes(shown.state);

/** The slowest says how much is left. */
function progressLine(under: readonly Shown[]): string {
  const percent = Math.min(...under.map((one) => one.percent));
  const seconds = under.map(({ secondsLeft }) => secondsLeft).filter((each) => each !== null);
  const time = seconds.length > 0 ? `，约余 ${Math.max(...seconds)} 秒 s left` : '';
  const failed = under.find(({ error }) => error !== null)?.error;
  return `重建 Rebuilding ${percent}%${time}${failed ? ` (${failed})` : ''}`;
}

/** `huzhi parked` */
export const parked: Run = (args, terminal) =>
  args.length > 0
    ? usage(terminal, 'huzhi parked')
    : atDesk('api', terminal, async (desk) => {
        const waiting = await desk.parked();
        for (const { readModel, position, stream, type, state, attempts, error } of waiting)
          terminal.say([readModel, position, stream, type, state, attempts, error ?? ''].join('\t'));
        if (waiting.length === 0) terminal.say('没有搁置的事项。 Nothing is parked.');
        return 0;
      });

/** `huzhi retry NAME POSITION` */
export const retry: Run = (args, terminal) => {
  const [name, position, ...rest] = args;
  if (!name || !isPosition(position) || rest.length > 0) return usage(terminal, 'huzhi retry NAME POSITION');
  return atDesk('api', terminal, async (desk) => {
    const { taken, waiting } = await desk.retry(name, Number(position));
    terminal.say(`已处理 Taken: ${taken}；仍搁置 still waiting: ${waiting}`);
    return waiting > 0 ? 1 : 0;
  });
};

/** `huzhi skip NAME POSITION REASON` */
export const skip: Run = (args, terminal) => {
  const [name, position, ...words] = args;
  const reason = words.join(' ').trim();
  if (!name || !isPosition(position) || reason === '' || reason.length > 500)
    return usage(terminal, 'huzhi skip NAME POSITION REASON');
  return atDesk('api', terminal, async (desk) => {
    const { taken, waiting } = await desk.skip(name, Number(position), reason);
    terminal.say(`已跳过 Skipped。已处理 Taken: ${taken}；仍搁置 still waiting: ${waiting}`);
    return 0;
  });
};

const isPosition = (text: string | undefined): text is string => text !== undefined && /^\d{1,15}$/.test(text);

function usage({ say }: Terminal, line: string): Promise<number> {
  say(line);
  return Promise.resolve(2);
}

async function atDesk(
  role: 'projector' | 'api',
  { env, say }: Terminal,
  work: (desk: OperatorsDesk) => Promise<number>,
): Promise<number> {
  try {
    const { HUZHI_URL: url, HUZHI_TOKEN: token } = env;
    return url && token ? await work(deskAt(url, token)) : await withDesk(env, role, say, work);
  } catch (error) {
    if (!(error instanceof Declined)) throw error;
    say(error.message);
    return 1;
  }
}
