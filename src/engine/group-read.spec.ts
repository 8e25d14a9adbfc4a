import { describe, expect, it } from '@jest/globals';
import { GroupRead } from './group-read.js';

/** Statements as they come, each answered by hand. */
function statements() {
  const sent: { asked: readonly string[]; answer: () => void }[] = [];
  const reads = new GroupRead<string, string>(
    (asked) => new Promise((resolve) => sent.push({ asked, answer: () => resolve(asked.map((each) => [`${each}!`])) })),
  );
  return { reads, sent };
}
const turn = () => new Promise(setImmediate);

describe('reading together', () => {
  it('asks in one statement for what was asked in one turn, and answers each its own', async () => {
    const { reads, sent } = statements();
    const all = ['a', 'b', 'c'].map((each) => reads.ask(each));
    await turn();
    expect(sent.map(({ asked }) => asked)).toEqual([['a', 'b', 'c']]);
    sent[0]?.answer();
    expect(await Promise.all(all)).toEqual([['a!'], ['b!'], ['c!']]);
  });

  it('never answers from a statement that was sent before the question', async () => {
    const { reads, sent } = statements();
    const first = reads.ask('a');
    await turn();
    const second = reads.ask('a');
    await turn();
    expect(sent).toHaveLength(1);
    sent[0]?.answer();
    await first;
    await turn();
    await turn();
    expect(sent.map(({ asked }) => asked)).toEqual([['a'], ['a']]);
    sent[1]?.answer();
    expect(await second).toEqual(['a!']);
  });

  it('fails alone what cannot be asked, not its neighbours', async () => {
    const reads = new GroupRead<string, string>((asked) =>
      asked.includes('bad') ? Promise.reject(new Error('no such text')) : Promise.resolve(asked.map((each) => [each])),
    );
    const [good, bad] = [reads.ask('good'), reads.ask('bad')];
    await expect(bad).rejects.toThrow('no such text');
    expect(await good).toEqual(['good']);
    expect(await reads.ask('later')).toEqual(['later']);
  });
});
