import { describe, expect, it } from '@jest/globals';
import { allRooms } from '../../src/case/stages.js';
import { refusalWords } from '../../src/http/refusal-words.js';
import { RoomWords } from '../../src/http/room-words.js';

const words = new RoomWords(allRooms).refusals;
const money = { minFen: 0, maxFen: 25_000_000, basis: 'TM-2019:60' };

/** What an officer may get wrong under the rules of filing, penalty and goods, and the article that is held against it. */
const wrong: readonly (readonly [what: string, code: string, details: Readonly<Record<string, unknown>>])[] = [
  ['one officer where two are needed, at filing', 'complaint.two-officers', {}],
  ['one officer where two are needed, in the investigation', 'penalty.two-officers', {}],
  ['one officer where two are needed, at a destruction', 'goods.two-officers', {}],
  ['officers without their certificates', 'penalty.certificates-not-shown', {}],
  ['an officer who has withdrawn', 'penalty.officer-recused', { person: '王某' }],
  ['a reviewer who investigated', 'penalty.reviewer-is-handler', {}],
  ['a host who investigated', 'penalty.host-is-handler', {}],
  ['a measure without approval', 'penalty.measure-not-approved', {}],
  ['approval by the head of a county agency', 'penalty.county-may-not-approve', {}],
  ['a fine out of its range', 'penalty.fine-out-of-range', money],
  ['a second fine for one act', 'penalty.fined-already', { on: '2026-01-02', number: '1号' }],
  ['the lower of two fines', 'penalty.higher-fine-rules', money],
  ['a heavier penalty than announced', 'penalty.heavier-than-notice', {}],
  ['an extension beyond the law', 'term.extension-too-long', { law: 'ACL-2011:25' }],
  ['a second extension where one is allowed', 'term.extension-used-up', { law: 'SAMRPROC-2022:64' }],
  ['an extension after the end', 'term.extension-too-late', { law: 'ACL-2011:25' }],
  ['an act out of time', 'penalty.out-of-time', { through: '2026-01-01', foundOn: '2026-01-02' }],
];

describe('what is refused', () => {
  it.each(wrong)('%s: %s names its article in both languages', (_what, code, details) => {
    const { zh, en } = refusalWords(code, details, words);
    expect(zh).toMatch(/第.+条/);
    expect(en).toMatch(/\barts?\.? \d/);
    expect(`${zh}${en}`).not.toMatch(/\{\w+\}/);
  });

  it('speaks of money in yuan and of articles by their names', () => {
    expect(refusalWords('penalty.fine-out-of-range', money, words).zh).toContain('0.00元至250000.00元');
    expect(refusalWords('penalty.fine-out-of-range', money, words).zh).toContain('商标法');
  });
});
