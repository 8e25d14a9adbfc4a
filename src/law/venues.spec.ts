import { describe, expect, it } from '@jest/globals';
import { venueFor } from './venues.js';

describe('the court of first instance (法释〔2022〕13号)', () => {
  const on = '2026-03-02';
  it('is an IP court or a named intermediate court for technical rights, whatever else is on file', () => {
    for (const type of ['patent-invention', 'patent-utility-model', 'plant-variety', 'ic-layout', 'trade-secret'])
      expect(venueFor(['trademark', type], 'amr', on)).toBe('ip-intermediate');
  });
  it('is an intermediate court for designs and for acts of customs, and a named basic court for the rest', () => {
    expect(venueFor(['patent-design', 'trademark'], 'amr', on)).toBe('intermediate');
    expect(venueFor(['trademark'], 'customs', on)).toBe('intermediate');
    expect(venueFor(['trademark', 'copyright'], 'amr', on)).toBe('designated-basic');
  });
  it('is not known before the rule, or without a right', () => {
    expect(venueFor(['trademark'], 'amr', '2022-04-30')).toBe(null);
    expect(venueFor(['trademark'], 'amr', '2022-05-01')).toBe('designated-basic');
    expect(venueFor([], 'amr', on)).toBe(null);
  });
});
