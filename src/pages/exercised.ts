import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where a command is given in the checkout: specifications that name it, and published cases that take the step. */
export interface Exercised {
  readonly specs: readonly string[];
  readonly scenarios: number;
}

/**
 * Reads the specifications and scenarios of a checkout. A specification names a command itself, or calls a helper of a
 * room's `steps.ts` that gives it.
 * @param root folder of the project
 */
export function exercisedIn(root: string): (command: string) => Exercised {
  const specs = ['src', 'test']
    .flatMap((folder) => filesUnder(root, folder, '.spec.ts'))
    // The specification of the catalogue itself names commands without giving them.
    .filter((path) => !path.endsWith('law-coverage.spec.ts'))
    .map((path) => ({ path, names: new Set(readFileSync(join(root, path), 'utf8').match(/\b[A-Za-z]\w+/g) ?? []) }));
  const helpers = filesUnder(root, 'src/stages', '/steps.ts').flatMap((path) => helpersOf(join(root, path)));
  const scenarios = filesUnder(root, 'scenarios', '.json').map((path) => stepsOf(join(root, path)));
  return (command) => {
    const names = [command, ...helpers.filter((helper) => helper.gives === command).map((helper) => helper.name)];
    return {
      specs: specs.filter((spec) => names.some((name) => spec.names.has(name))).map(({ path }) => path),
      scenarios: scenarios.filter((steps) => steps.has(command)).length,
    };
  };
}

function filesUnder(root: string, folder: string, end: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesUnder(root, path, end);
      return path.endsWith(end) ? [path] : [];
    })
    .sort();
}

function helpersOf(path: string): readonly { readonly name: string; readonly gives: string }[] {
  return readFileSync(path, 'utf8')
    .split(/^export const /m)
    .slice(1)
    .flatMap((text) =>
      [...text.matchAll(/\bdo: '(\w+)'/g)].map(([, gives]) => ({ name: nameOf(text), gives: gives! })),
    );
}

const nameOf = (text: string): string => /^\w+/.exec(text)?.[0] ?? '';

/** Commands of a scenario that are not meant to be refused; `room.Name` counts under its name. */
function stepsOf(path: string): ReadonlySet<string> {
  const { steps = [] } = JSON.parse(readFileSync(path, 'utf8')) as { steps?: { do: string; refused?: string }[] };
  const given = steps.filter(({ refused }) => refused === undefined);
  return new Set(given.map((step) => step.do.split('.').at(-1) ?? step.do));
}
