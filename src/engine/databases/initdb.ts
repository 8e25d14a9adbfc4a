import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Makes a PostgreSQL directory in a child process, about 4 s.
 * @throws Error with what the child said, e.g. that the disk is full
 */
export async function initdb(directory: string): Promise<void> {
  const program = fileURLToPath(new URL('./embedded-initdb.mjs', import.meta.url));
  const child = spawn(process.execPath, [program, directory], { stdio: ['ignore', 'ignore', 'pipe'] });
  const stop = () => child.kill();
  process.once('exit', stop);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4000)));
  const code = await new Promise<number | string | null>((ended, failed) => {
    child.once('error', failed);
    child.once('close', (status, signal) => ended(status ?? signal));
  }).finally(() => process.off('exit', stop));
  if (code !== 0) throw new Error(`the embedded database could not be made in ${directory} (${code}): ${said.trim()}`);
}
