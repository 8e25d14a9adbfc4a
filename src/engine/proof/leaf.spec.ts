import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../random.js';
import { saltData } from '../event-store/stored-form.js';
import { defaultSuite, digestHex, hashSuite } from './hash-suite.js';
import { fieldCommitment, isSealed, leafOf } from './leaf.js';

// Written a second time, as a court's expert would from the definition, with another interface to the same hash.
const H = (...parts: (number | string | Uint8Array)[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(typeof part === 'number' ? Buffer.of(part) : part);
  return hash.digest();
};
const named = (name: string, field: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(Buffer.byteLength(name));
  return Buffer.concat([length, Buffer.from(name), field]);
};

describe('leaf', () => {
  it('follows the definition, field by field', () => {
    const sealed = { sealed: { key: 'person-1', nonce: 'bg==', text: 'dA==', commitment: '5c'.repeat(32) } };
    const { data, salts, root } = saltData({ 名称: '茶', sealed, amount: 5 }, defaultSuite, seededRandom(1));
    const stored = '{"sealed":{"commitment":"' + '5c'.repeat(32) + '","key":"person-1","nonce":"bg==","text":"dA=="}}';
    expect(data.toString()).toBe(`{"amount":5,"sealed":${stored},"名称":"茶"}`);
    expect(salts).toHaveLength(32);
    const expectedRoot = H(
      3,
      named('amount', H(2, salts.subarray(0, 16), '5')),
      named('sealed', H(4, Buffer.alloc(32, 0x5c), H(5, stored))),
      named('名称', H(2, salts.subarray(16), '"茶"')),
    );
    expect(digestHex(root)).toBe(expectedRoot.toString('hex'));
    expect(digestHex(leafOf('{"type":"案"}', root, defaultSuite))).toBe(
      H(0, '{"type":"案"}', expectedRoot).toString('hex'),
    );
  });

  it('commits to a value under its salt', () => {
    const salt = Buffer.alloc(16, 7);
    expect(fieldCommitment(salt, { b: 1, a: '甲' })).toEqual(H(2, salt, '{"a":"甲","b":1}'));
    expect(() => fieldCommitment(Buffer.alloc(15), 1)).toThrow(RangeError);
  });

  it('hashes values longer than any before', () => {
    const salt = Buffer.alloc(16);
    for (const length of [10, 100_000, 10]) {
      expect(fieldCommitment(salt, '长'.repeat(length))).toEqual(H(2, salt, `"${'长'.repeat(length)}"`));
    }
  });

  it('salts equal values differently', () => {
    const random = seededRandom(2);
    const roots = [1, 2].map(() => saltData({ amount: 5 }, defaultSuite, random).root);
    expect(roots[0]).not.toBe(roots[1]);
  });

  it('takes for sealed only what has the whole shape', () => {
    const sealed = { key: 'k', nonce: 'n', text: 't', commitment: 'ab'.repeat(32) };
    expect(isSealed({ sealed })).toBe(true);
    for (const not of [
      null,
      'sealed',
      { sealed: null },
      { sealed, more: 1 },
      { sealed: { ...sealed, commitment: 'ab' } },
    ]) {
      expect(isSealed(not)).toBe(false);
    }
  });

  it('knows no suite but those it has', () => {
    expect(hashSuite('sha256').size).toBe(32);
    expect(() => hashSuite('md5')).toThrow(/md5/);
  });
});
