import { describe, expect, it } from '@jest/globals';
import { isAtHand } from './at-hand.js';

const word = { zh: '', en: '' };
const named = (...states: string[]) => Object.fromEntries(states.map((state) => [state, word]));
const room = {
  ends: ['Closed'],
  words: {
    states: named('Investigating', 'Reviewing', 'Deciding', 'Suspended', 'Closed'),
    tracks: { respondent: { label: word, states: named('Heard', 'Notified', 'Decided', 'Performed', 'Ended') } },
  },
};
const everywhere = ['Investigating', 'Reviewing', 'Deciding', 'Suspended'];

describe('what is at hand among the next acts', () => {
  it.each([
    ['what only this state allows', { in: ['Investigating'] }, true],
    ['what half of the open states allow', { in: ['Reviewing', 'Deciding', 'Closed'] }, true],
    ['what more than half of them allow', { in: ['Investigating', 'Reviewing', 'Deciding'] }, false],
    ['one state of a track', { in: everywhere, track: { kind: 'respondent', in: ['Notified'] } }, true],
    ['several states of a track', { in: everywhere, track: { kind: 'respondent', in: ['Heard', 'Notified'] } }, false],
    ['what is offered to the tracks that wait for it', { in: everywhere, offeredFor: () => true }, true],
    ['what concerns the case itself', {}, false],
  ])('%s', (_, definition, expected) => {
    expect(isAtHand(definition, room)).toBe(expected);
  });
});
