import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bigrams, folded, needle } from './search.js';

/** As the database does it: the index by grams, then containment. */
const finds = (text: string, query: string) => {
  const wanted = needle(query);
  if (!wanted) return false;
  const have = new Set(bigrams(text));
  return wanted.grams.every((gram) => have.has(gram)) && folded(text).includes(wanted.text);
};

describe('search', () => {
  it.each([
    ['宁夏中卫市某商行', '中卫', true],
    ['宁夏中卫市某商行', '卫', true],
    ['宁夏中卫市某商行', '中市', false],
    ['买买提·吐尔逊', '买买提吐尔', true],
    ['买买提•吐尔逊', '提·吐', true],
    ['卫市监立〔2026〕12号', '[2026]12', true],
    ['卫市监立〔2026〕12号', '（2026）', true],
    ['ＡＢＣ公司', 'abc', true],
    ['Apple Inc', 'APPLE inc', true],
    ['王某\n李某', '某李', false],
    ['王某\n李某', '李', true],
    ['𠮷田', '𠮷', true],
    ['任何', '  ', false],
  ])('%s by %s: %s', (text, query, found) => {
    expect(finds(text, query)).toBe(found);
  });

  it('finds every part of a line, and nothing that is not one', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        fc.string({ unit: 'grapheme', maxLength: 4 }),
        (text, a, b, other) => {
          const [line = ''] = folded(text).split('\n');
          const characters = [...line];
          const part = characters
            .slice(a % (characters.length + 1), (a % (characters.length + 1)) + 1 + (b % 4))
            .join('');
          // Folding once more may join what was apart, e.g. a letter and an accent.
          fc.pre(folded(part) === part);
          if (part !== '') expect(finds(line, part)).toBe(true);
          const wanted = needle(other);
          expect(finds(line, other)).toBe(wanted !== null && folded(line).includes(wanted.text));
        },
      ),
    );
  });
});
