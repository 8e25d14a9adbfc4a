import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDurably } from './durable-file.js';

describe('a file that survives a power cut', () => {
  let folder: string;
  beforeEach(() => void (folder = fs.mkdtempSync(join(tmpdir(), 'huzhi-'))));
  afterEach(() => {
    jest.restoreAllMocks();
    fs.rmSync(folder, { recursive: true });
  });

  it('is flushed before it gets its name, and its folder after', () => {
    const path = join(folder, 'kept');
    const steps: string[] = [];
    const { fsyncSync, linkSync } = fs;
    jest.spyOn(fs, 'fsyncSync').mockImplementation((file) => {
      steps.push(`flush ${fs.fstatSync(file).isDirectory() ? 'folder' : 'file'}`);
      fsyncSync(file);
    });
    jest.spyOn(fs, 'linkSync').mockImplementation((from, to) => {
      steps.push('name');
      linkSync(from, to);
    });
    expect(makeDurably(path, 'text')).toBe(true);
    expect(steps).toEqual(['flush file', 'name', 'flush folder']);
    expect(fs.readFileSync(path, 'utf8')).toBe('text');
  });

  it('is not made twice, and nothing is left beside it', () => {
    const path = join(folder, 'kept');
    makeDurably(path, 'first');
    expect(makeDurably(path, 'second')).toBe(false);
    expect(fs.readFileSync(path, 'utf8')).toBe('first');
    expect(fs.readdirSync(folder)).toEqual(['kept']);
  });

  it('is not there at all when the disk is full', () => {
    jest.spyOn(fs, 'writeSync').mockImplementation(() => {
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    });
    expect(() => makeDurably(join(folder, 'kept'), 'text')).toThrow(/no space/);
    expect(fs.readdirSync(folder)).toEqual([]);
  });
});
