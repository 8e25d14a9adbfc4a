import { describe, expect, it } from '@jest/globals';
import { surelyAstray } from './clock-off.js';

describe('a clock beside the database’s, of which 2000 ms are allowed', () => {
  it.each([
    ['agrees', 0, 5, false],
    ['is ahead by what is allowed', 2_000, 5, false],
    ['is ahead by more', 2_001, 5, true],
    ['is behind by what is allowed', -2_000, 0, false],
    ['is behind by more', -2_010, 5, true],
    ['looks behind, since the question waited', -2_010, 10, false],
    ['is ahead, however long the question waited', 2_001, 60_000, true],
    ['is behind by more than the question waited', -5_000, 2_999, true],
  ])('%s', (_, off, waited, astray) => {
    expect(surelyAstray(off, waited, 2_000)).toBe(astray);
  });
});
