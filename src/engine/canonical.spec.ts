import { describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { canonicalBytes, canonicalText, NotCanonical } from './canonical.js';

const text = fc.string({ unit: 'grapheme' }).filter((value) => !value.includes('\0'));
/** Composed already: of two names that become one neither could be kept. */
const name = text.map((value) => value.normalize('NFC'));
const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    text,
    fc.array(tie('value')),
    fc.dictionary(name, tie('value')),
  ),
})).value;

function composed(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(composed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, composed(field)]));
}

describe('canonical JSON', () => {
  it('is what the reference implementation of RFC 8785 writes for the composed value', () => {
    fc.assert(fc.property(json, (value) => expect(canonicalText(value)).toBe(canonicalize(composed(value)))));
  });

  it('is the same again after it was read', () => {
    fc.assert(
      fc.property(json, (value) => expect(canonicalText(JSON.parse(canonicalText(value)))).toBe(canonicalText(value))),
    );
  });

  it('does not depend on the order in which fields were set', () => {
    const reversed = (value: object) => Object.fromEntries(Object.entries(value).reverse());
    fc.assert(
      fc.property(fc.dictionary(name, fc.integer()), (value) =>
        expect(canonicalText(reversed(value))).toBe(canonicalText(value)),
      ),
    );
  });

  it('orders names by UTF-16 code units, as the RFC does, and not by code points', () => {
    expect(canonicalText({ '\uff5e': 1, '\u{1f600}': 2, '€': 3, '\r': 4, '1': 5 })).toBe(
      '{"\\r":4,"1":5,"€":3,"\u{1f600}":2,"\uff5e":1}',
    );
  });

  it('writes UTF-8', () => {
    expect(canonicalBytes({ a: '护' })).toEqual(Buffer.from('7b2261223a22e68aa4227d', 'hex'));
  });

  it('composes strings and names', () => {
    expect(canonicalText({ ['e\u0301']: 'e\u0301' })).toBe('{"\u00e9":"\u00e9"}');
    expect(() => canonicalText({ ['e\u0301']: 1, '\u00e9': 2 })).toThrow(NotCanonical);
  });

  it('takes an instance that is nothing but its fields, and minus zero as zero', () => {
    class Address {
      street = '人民路';
    }
    expect(canonicalText(new Address())).toBe('{"street":"人民路"}');
    expect(canonicalText(-0)).toBe('0');
  });

  it.each([
    ['a fraction', 0.5],
    ['an unsafe integer', 2 ** 53],
    ['not a number', NaN],
    ['undefined', undefined],
    ['a bigint', 1n],
    ['a function', () => 1],
    ['NUL', 'a\0b'],
    ['half a surrogate pair', '\ud800'],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['bytes', new Uint8Array(1)],
    ['a hole', [0, , 1]], // eslint-disable-line no-sparse-arrays
  ])('refuses %s and names where it is', (_, value) => {
    expect(() => canonicalText({ list: [{ 'a/b': value }] })).toThrow(
      expect.objectContaining({ name: 'NotCanonical', path: expect.stringMatching(/^\/list\/0\/a~1b/) }),
    );
  });

  it('refuses what is nested too deeply instead of overflowing', () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 100_000; depth++) deep = [deep];
    expect(() => canonicalText(deep)).toThrow(NotCanonical);
  });
});
