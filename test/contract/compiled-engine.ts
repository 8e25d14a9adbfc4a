import { transformFileSync } from '@swc/core';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const project = join(import.meta.dirname, '../..');

/** Compiles `src/engine` into a folder of its own, for tests that need a second process. Returns the folder. */
export function compileEngine(): string {
  const folder = compiledFolder();
  compileTree(join(project, 'src/engine'), join(folder, 'engine'));
  return folder;
}

/** Within the project, so that packages are found from it. */
export function compiledFolder(): string {
  const cache = join(project, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'engine-'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module","version":"0.0.0"}');
  return folder;
}

export function compileTree(source: string, target: string): void {
  for (const name of readdirSync(source, { recursive: true }) as string[]) {
    const from = join(source, name);
    const to = join(target, name);
    mkdirSync(dirname(to), { recursive: true });
    if (name.endsWith('.mjs')) copyFileSync(from, to);
    else if (name.endsWith('.ts') && !name.endsWith('.spec.ts'))
      writeFileSync(to.replace(/\.ts$/, '.js'), compiled(from));
  }
}

/** Runs statements of JavaScript (with `await`) in a process of its own, with `openEmbedded` at hand. */
export function runWithEngine(folder: string, program: string): ChildProcessWithoutNullStreams {
  const file = join(folder, `program-${Date.now()}-${Math.random().toString(36).slice(2)}.mjs`);
  writeFileSync(file, `import { openEmbedded } from './engine/databases/embedded.js';\n${program}\n`);
  return spawn(process.execPath, [file]);
}

/** All that a process printed, once it has ended. */
export async function printed(child: ChildProcessWithoutNullStreams): Promise<string> {
  let text = '';
  child.stdout.on('data', (part: Buffer) => (text += part.toString()));
  child.stderr.on('data', (part: Buffer) => (text += part.toString()));
  await new Promise((ended) => child.once('close', ended));
  return text;
}

function compiled(file: string): string {
  return transformFileSync(file, {
    swcrc: false,
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
      target: 'es2023',
    },
    module: { type: 'es6' },
  }).code;
}
