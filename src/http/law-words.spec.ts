import { describe, expect, it } from '@jest/globals';
import { articleOf } from './law-words.js';

describe('an article on screen and on the stage pages', () => {
  it('is named with its act', () => {
    expect(articleOf('APL-2021', '36')).toEqual({
      act: 'APL-2021',
      article: '36',
      zh: '《行政处罚法》第36条',
      en: expect.stringMatching(/, art\. 36$/),
    });
  });

  it('that was not seen is said to be open, never given a number', () => {
    const { zh, en } = articleOf('TSJB-121', '?');
    expect(zh).toMatch(/^《.+》（条文待核）$/);
    expect(en).toMatch(/ \(article to be verified\)$/);
  });

  it('of an act that is not registered shows its id', () => {
    expect(articleOf('NO-SUCH', '1').zh).toBe('NO-SUCH第1条');
  });
});
