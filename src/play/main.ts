import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { play, type Played } from './play.js';
import { balance, report } from './report.js';
import { readScenario } from './scenario.js';

/** Scenario files named, or all of a folder. */
export async function scenarioFiles(paths: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      if (!(await stat(path)).isDirectory()) return [path];
      return (await readdir(path))
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => join(path, name));
    }),
  );
  return found.flat();
}

/** `huzhi play [--json|--quiet] FILE...`; answers the exit code: 0 when every scenario came out as it says. */
export async function playFiles(args: readonly string[], print: (line: string) => void): Promise<number> {
  const files = await scenarioFiles(args.filter((arg) => !arg.startsWith('--')));
  if (files.length === 0) {
    print('huzhi play [--json|--quiet] FILE...: no scenario named');
    return 2;
  }
  const played: Played[] = [];
  for (const file of files) {
    const result = await play(readScenario(await readFile(file, 'utf8'), file));
    played.push(result);
    if (args.includes('--json')) continue;
    if (!args.includes('--quiet')) print(report(result));
    else if (result.misses.length > 0) print(report(result));
    else print(`✓ ${result.scenario.title.zh}\n${balance(result.shares)}`);
  }
  const failed = played.filter((p) => p.misses.length > 0).length;
  if (args.includes('--json')) print(JSON.stringify(played, null, 2));
  else {
    const sum = played.reduce(
      (s, p) => ({ published: s.published + p.shares.published, assumed: s.assumed + p.shares.assumed }),
      { published: 0, assumed: 0 },
    );
    print(`Of all facts:\n${balance(sum)}`);
    print(`${played.length - failed} passed, ${failed} failed, 0 skipped`);
  }
  return failed === 0 ? 0 : 1;
}
