import { describe, expect, it } from '@jest/globals';
import { seededRandom, systemRandom } from './random.js';

describe('random', () => {
  it('gives as many bytes as asked', () => {
    expect(systemRandom(16)).toHaveLength(16);
    expect(seededRandom('a')(33)).toHaveLength(33);
  });

  it('repeats a run from its seed, and never within it', () => {
    const first = seededRandom(7);
    const second = seededRandom(7);
    const drawn = [first(16), first(16), first(5)];
    expect([second(16), second(16), second(5)]).toEqual(drawn);
    expect(drawn[0]).not.toEqual(drawn[1]);
    expect(seededRandom(8)(16)).not.toEqual(drawn[0]);
  });

  it('draws differently from the system each time', () => {
    expect(systemRandom(16)).not.toEqual(systemRandom(16));
  });
});
