import { describe, expect, it } from '@jest/globals';
import { defaultSuite } from '../proof/hash-suite.js';
import { seededRandom } from '../random.js';
import { type Draft, draftAppend } from './draft.js';
import { type Appended, Conflict } from './event-store.js';
import { GroupCommit } from './group-commit.js';
import { type Outcome } from './outcome.js';

const random = seededRandom(1);
const fact = {
  type: 'Noted',
  schemaVersion: 1,
  data: {},
  actor: 'a',
  onBehalfOf: null,
  correlationId: 'c',
  causationId: null,
};
const event = { ...fact, occurredOn: '2026-01-05', occurredAt: null, law: [] };
let commands = 0;

const draft = (stream: string, expected = -1, id = `command-${++commands}`): Draft =>
  draftAppend([{ stream, expected, events: [event] }], { id, account: 'a', bodyHash: '' }, defaultSuite, random);
const written = ({ revisions }: Draft): Appended => ({ position: 0, revisions, repeated: false });

/** Batches as they come, answered by hand. */
function batches() {
  const sent: { streams: string[]; answer: (outcome: (draft: Draft) => Outcome) => Promise<void> }[] = [];
  const commit = new GroupCommit(
    (batch) =>
      new Promise((resolve) => {
        sent.push({
          streams: batch.map(({ writes }) => writes.map(({ stream }) => stream).join()),
          answer: async (outcome) => {
            resolve(batch.map(outcome));
            await new Promise(setImmediate);
            await new Promise(setImmediate);
          },
        });
      }),
  );
  return { commit, sent };
}

describe('group commit', () => {
  it('sends a lone append at once and gathers those that come meanwhile', async () => {
    const { commit, sent } = batches();
    const all = ['case-1', 'case-2', 'case-3'].map((stream) => commit.submit(draft(stream)));
    expect(sent.map(({ streams }) => streams)).toEqual([['case-1']]);
    await sent[0]?.answer(written);
    expect(sent[1]?.streams).toEqual(['case-2', 'case-3']);
    await sent[1]?.answer(written);
    await expect(Promise.all(all)).resolves.toHaveLength(3);
  });

  it('keeps two appends to one stream, and two of one command, out of the same batch', async () => {
    const { commit, sent } = batches();
    const first = commit.submit(draft('case-0'));
    const all = [draft('case-1'), draft('case-1'), draft('case-2', -1, 'same'), draft('case-3', -1, 'same')].map(
      (each) => commit.submit(each).catch((error: unknown) => error),
    );
    await sent[0]?.answer(written);
    expect(sent[1]?.streams).toEqual(['case-1', 'case-2']);
    await sent[1]?.answer(written);
    expect(sent[2]?.streams).toEqual(['case-1', 'case-3']);
    await sent[2]?.answer(({ writes }) => new Conflict(writes[0]?.stream ?? '', -1, 0));
    await Promise.all([first, ...all]);
  });

  it('sends all those who are already behind on a stream in one batch', async () => {
    const { commit, sent } = batches();
    const all = Array.from({ length: 5 }, () => commit.submit(draft('register-1')).catch((error: unknown) => error));
    await sent[0]?.answer(written);
    expect(sent[1]?.streams).toHaveLength(4);
    await sent[1]?.answer(() => new Conflict('register-1', -1, 0));
    expect((await Promise.all(all)).filter((outcome) => outcome instanceof Conflict)).toHaveLength(4);
  });

  it('fails each append of a batch that could not be sent, and goes on', async () => {
    let turn = 0;
    const commit = new GroupCommit((batch) =>
      turn++ ? Promise.resolve(batch.map(written)) : Promise.reject(new Error('cut off')),
    );
    await expect(commit.submit(draft('case-1'))).rejects.toThrow('cut off');
    await expect(commit.submit(draft('case-1'))).resolves.toMatchObject({ repeated: false });
    await commit.settled();
  });
});
