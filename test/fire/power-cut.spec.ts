import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cpSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDirectory } from '../contract/databases.js';
import { printed } from '../contract/compiled-engine.js';
import { compileProject, start } from './compiled-project.js';
import { fire } from './length.js';
import type { CutReport } from './power-cut.program.js';

/** The disk's loss is drawn, not real, so files may lie in memory, where a flush costs nothing. */
function quickPlace(): string {
  const memory = '/dev/shm';
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > 2e9 ? memory : tmpdir();
}

describe('embedded database when the power is cut', () => {
  let project: string;
  let model: string;
  beforeAll(async () => {
    project = compileProject();
    model = await freshDirectory();
  });
  afterAll(() => {
    rmSync(project, { recursive: true, force: true });
    rmSync(model, { recursive: true, force: true });
  });

  const cuts = async (count: number, hook: boolean): Promise<readonly CutReport[]> => {
    const folder = mkdtempSync(join(quickPlace(), 'huzhi-cut-'));
    const directory = join(folder, 'model');
    cpSync(model, directory, { recursive: true });
    const program = start(
      project,
      'test/fire/power-cut.program.js',
      {},
      directory,
      String(fire.seed),
      String(count),
      String(hook),
    );
    const lines = (await printed(program)).trim().split('\n');
    rmSync(folder, { recursive: true, force: true });
    return lines.map((line) => {
      if (!line.startsWith('{')) throw new Error(lines.join('\n'));
      return JSON.parse(line) as CutReport;
    });
  };

  it(
    `finds every acknowledged command, whatever the disk had not yet written (${fire.again('power-cut')})`,
    async () => {
      const reports = await cuts(fire.cuts, true);
      expect(reports).toHaveLength(fire.cuts);
      expect(reports.filter(({ lost, wrong }) => wrong !== null || lost > 0)).toEqual([]);
      expect(reports.reduce((sum, { acknowledged }) => sum + acknowledged, 0)).toBeGreaterThan(10);
    },
    fire.within,
  );

  // What shows that the test above can fail: the same disk under a store that never flushes.
  it(
    `loses acknowledged commands without the flush (${fire.again('power-cut')})`,
    async () => {
      const reports = (await cuts(2, false)).filter(({ acknowledged }) => acknowledged > 0);
      expect(reports.length).toBeGreaterThan(0);
      expect(reports.filter(({ lost }) => lost === 0)).toEqual([]);
    },
    fire.within,
  );
});
