import { describe, expect, it } from '@jest/globals';
import { at, lateOn } from '../../../test/harness/due-days.js';
import { facts, opened, specify } from '../../../test/harness/room.js';
import { expectDefinitions, expectLimits, expectTotal, expectWords } from '../../../test/harness/room-checks.js';
import type { ProceedingSummary } from '../../case/file.js';
import { fasttrack, type FastTrackEvent } from './fasttrack.js';
import { limits } from './limits.js';

const room = specify(fasttrack);
const on = { occurredOn: '2026-03-02' };
const start = opened('fasttrack', { respondents: [] });
const data = {
  target: 'penalty-1',
  within: '20 working days' as const,
  criteria: ['facts-clear' as const, 'facts-admitted' as const],
  reasons: '事实清楚，当事人承认',
};
const begun: FastTrackEvent = { type: 'FastTrackBegun', data };
const ended = (outcome: string): FastTrackEvent => ({ type: 'FastTrackEnded', data: { outcome, reasons: '已决定' } });
const other = (id: string, open: boolean, about?: string): ProceedingSummary => ({
  id,
  stage: id.replace(/-\d+$/, ''),
  is: '',
  open,
  openedOn: '',
  respondents: [],
  tracks: {},
  ...(about === undefined ? {} : { about }),
});

describe('the fast track (快速处理)', () => {
  const put = { type: 'PutOnFastTrack' as const, ...on, ...data };
  it('hurries one open proceeding, once', () => {
    const opening = room.given(start);
    opening.when(put, { others: [other('penalty-1', true)] }).then(begun);
    opening.when(put, { others: [other('penalty-1', false)] }).refused('fasttrack.nothing-to-hurry');
    opening
      .when(put, { others: [other('penalty-1', true), other('fasttrack-1', true, 'penalty-1')] })
      .refused('fasttrack.nothing-to-hurry');
    opening.when(put, { others: [other('mediation-1', true)] }).refused('fasttrack.not-open');
    opening.when(put, { file: { ...facts().file, id: null } }).refused('case.not-registered');
  });
  it('ends when it is done, or when the matter is not simple', () => {
    const hurried = room.given(start, begun);
    const end = { type: 'EndFastTrack' as const, ...on, outcome: 'done' as const, reasons: '已决定' };
    hurried.when(end, { others: [other('penalty-1', false)] }).then(ended('done'));
    hurried.when(end, { others: [other('penalty-1', true)] }).refused('fasttrack.not-done');
    hurried.when({ ...end, outcome: 'not-simple' }, { others: [other('penalty-1', true)] }).then(ended('not-simple'));
  });
  it('is a target of the office and never a term of the law', () => {
    expect(limits.every(({ internal, onLapse }) => internal === true && onLapse === 'overdue')).toBe(true);
    expect(
      lateOn(
        fasttrack,
        'T-FAST-TRACK',
        [at('2026-03-02', 'FastTrackBegun', { within: '5 working days' })],
        (when) => at(when, 'FastTrackEnded'),
        ['2026-03-06', '2026-03-09', '2026-03-10'],
      ),
    ).toEqual([false, false, true]);
  });
  it('has words, roles and law for all that it says', () => {
    expectWords(fasttrack, [begun, ended('done')], new URL('./', import.meta.url));
    expectDefinitions(fasttrack);
    expectLimits(fasttrack);
    expectTotal(fasttrack, [start, begun, ended('done')]);
  });
});
