import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { seededRandom } from '../random.js';
import { masterKeyOf } from './master-key-source.js';
import { MasterKey } from './master-key.js';

const random = seededRandom('master');
const key = random(32);

describe('master key', () => {
  let directory: string;
  let file: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'huzhi-'));
    file = join(directory, 'keys', 'master.key');
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it('unwraps what it wrapped, under the same name only', () => {
    const master = new MasterKey(key);
    const wrapped = master.wrap(Buffer.from('a key'), 'person-1', random);
    expect(String(master.unwrap(wrapped, 'person-1'))).toBe('a key');
    expect(() => master.unwrap(wrapped, 'person-2')).toThrow(/cannot be opened/);
    expect(() => new MasterKey(random(32)).unwrap(wrapped, 'person-1')).toThrow(/HUZHI_MASTER_KEY_OLD/);
    expect(String(new MasterKey(random(32), [key]).unwrap(wrapped, 'person-1'))).toBe('a key');
  });

  it('does not show itself when logged', () => {
    const master = new MasterKey(key);
    const shown = inspect(master) + JSON.stringify({ master }) + String(inspect({ master }, { depth: 9 }));
    expect(shown).toContain(master.version);
    for (const form of ['hex', 'base64'] as const) expect(shown).not.toContain(key.toString(form));
    expect(shown).not.toContain(inspect(key).slice(8, 40));
  });

  it('is read from the environment in Base64 or hexadecimal', () => {
    const { version } = new MasterKey(key);
    expect(masterKeyOf({ HUZHI_MASTER_KEY: key.toString('base64') }, null, random).version).toBe(version);
    expect(masterKeyOf({ HUZHI_MASTER_KEY: ` ${key.toString('hex')}\n` }, null, random).version).toBe(version);
  });

  it('takes the keys before it', () => {
    const wrapped = new MasterKey(key).wrap(Buffer.from('a key'), 'person-1', random);
    const env = {
      HUZHI_MASTER_KEY: random(32).toString('hex'),
      HUZHI_MASTER_KEY_OLD: `${random(32).toString('hex')}, ${key.toString('base64')}`,
    };
    expect(String(masterKeyOf(env, null, random).unwrap(wrapped, 'person-1'))).toBe('a key');
  });

  it('is refused when missing or malformed, without repeating what was given', () => {
    const missing = () => masterKeyOf({}, null, random);
    expect(missing).toThrow(
      expect.objectContaining({ code: 'secret.missing', message: expect.stringContaining('HUZHI_MASTER_KEY') }),
    );
    const short = key.subarray(1).toString('base64');
    const malformed = () => masterKeyOf({ HUZHI_MASTER_KEY: short }, file, random);
    expect(malformed).toThrow(
      expect.objectContaining({ code: 'secret.missing', message: expect.not.stringContaining(short) }),
    );
  });

  it('is made once for the embedded default, readable by its owner only', () => {
    const { version } = masterKeyOf({}, file, random);
    expect(masterKeyOf({}, file, random).version).toBe(version);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(new MasterKey(Buffer.from(readFileSync(file, 'utf8'), 'base64')).version).toBe(version);
  });
});
