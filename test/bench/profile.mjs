// Where the time of a run went, for the targets that were missed.
import { Session } from 'node:inspector/promises';

/** The three largest costs while `run` ran in this process. */
export async function profiled(run) {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  await run();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return costsOf(profile);
}

/**
 * Time by file (ours), by package (others'), by part (Node's); what waits for the database or the other side is idle.
 * @param after milliseconds at the beginning that are left out
 */
export function costsOf({ nodes, samples, timeDeltas }, after = 0) {
  const placeOf = new Map(nodes.map((node) => [node.id, place(node.callFrame)]));
  const spent = new Map();
  let [passed, whole] = [0, 0];
  samples.forEach((id, index) => {
    const name = placeOf.get(id);
    passed += timeDeltas[index];
    if (passed < after * 1000) return;
    whole += timeDeltas[index];
    spent.set(name, (spent.get(name) ?? 0) + timeDeltas[index]);
  });
  return [...spent]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([name, time]) => `${name} ${Math.round((100 * time) / whole)} %`);
}

function place({ functionName, url }) {
  if (functionName === '(garbage collector)') return 'garbage collection';
  if (functionName === '(idle)') return 'waiting for the database or the other side';
  if (functionName === '(program)' || url === '') return 'native code (sockets, hashing, ciphers)';
  const installed = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url);
  if (installed) return `package ${installed[1]}`;
  const own = /\/dist\/(src\/.*)\.m?js$/.exec(url);
  return own
    ? `${own[1]}.ts`
    : url.startsWith('node:')
      ? `Node's ${url.slice(5).split('/').slice(0, 2).join('/')}`
      : 'the bench itself';
}
