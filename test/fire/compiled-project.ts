import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiledFolder, compileTree } from '../contract/compiled-engine.js';

const project = join(import.meta.dirname, '../..');

/** The store's file layer with the layer under fire above it; see files-under-fire.mjs. */
const exchanged = `import { DurableFiles as Durable, startParams } from './durable-files.true.mjs';
import { underFire } from '../../../test/fire/files-under-fire.mjs';
export const DurableFiles = underFire(Durable);
export { startParams };
`;

/** Compiles the whole project for processes of their own, with a file layer that can fail. Returns the folder. */
export function compileProject(): string {
  const folder = compiledFolder();
  for (const tree of ['src', 'migrations', 'test/fire', 'test/harness'])
    compileTree(join(project, tree), join(folder, tree));
  // Without demo cases.
  mkdirSync(join(folder, 'scenarios'));
  const files = join(folder, 'src/engine/databases/durable-files.mjs');
  renameSync(files, files.replace('.mjs', '.true.mjs'));
  writeFileSync(files, exchanged);
  return folder;
}

/** A process that lives for seconds wins nothing from compiling the embedded database a second time, better. */
const compiledOnce = '--liftoff-only';

export function start(
  folder: string,
  program: string,
  environment: Readonly<Record<string, string>>,
  ...args: string[]
): ChildProcessWithoutNullStreams {
  const env = { ...process.env, NODE_ENV: 'development', NODE_OPTIONS: '', ...environment };
  return spawn(process.execPath, [compiledOnce, join(folder, program), ...args], { env });
}
