import { describe, expect, it } from '@jest/globals';
import { read, type Told } from '../../test/harness/projecting.js';
import { foldInto } from '../engine/projections/inbox.js';
import type { ReadModel } from '../engine/projections/read-model.js';
import { dueColumns, dues, noDues, type Due } from './dues.js';

const desk: ReadModel = {
  name: 'desk-of-one',
  columns: { ...dueColumns },
  keys: (event) => [String(event.data.proceeding)],
  on: { ProceedingOpened: () => ({ ...noDues }), ...dues },
};
const at = { stream: 'case-1' };
const opened = { ...at, type: 'ProceedingOpened', data: { proceeding: 'penalty-1' } };
const entry = (type: string, term: string, more: object = {}) => ({
  ...at,
  type,
  data: { term, limit: term.split('/')[0]!, proceeding: 'penalty-1', ...more },
});
const fold = (...events: readonly Told[]) => foldInto(desk, read(...events)).get('penalty-1');
const shown = (...events: readonly Told[]) => {
  const row = fold(...events);
  return [(row?.terms as Due[]).map(({ id }) => id), row?.due_on];
};

describe('dues', () => {
  it('keep the running terms and the earliest day', () => {
    expect(
      shown(
        opened,
        entry('TermStarted', 'T-A/p/-/1', { dueOn: '2026-05-01' }),
        entry('TermStarted', 'T-B/p/-/1', { dueOn: '2026-04-01' }),
      ),
    ).toEqual([['T-A/p/-/1', 'T-B/p/-/1'], '2026-04-01']);
  });

  it('let go of what is met, dropped, or lost by lapse, not of a duty that is only overdue', () => {
    const started = ['A', 'B', 'C', 'D'].map((n) => entry('TermStarted', `T-${n}/p/-/1`, { dueOn: '2026-04-01' }));
    expect(
      shown(
        opened,
        ...started,
        entry('TermMet', 'T-A/p/-/1'),
        entry('TermDropped', 'T-B/p/-/1'),
        entry('TermLapsed', 'T-C/p/-/1', { onLapse: 'right-lost' }),
        entry('TermLapsed', 'T-D/p/-/1', { onLapse: 'overdue' }),
      ),
    ).toEqual([['T-D/p/-/1'], '2026-04-01']);
  });

  it('show no day while suspended, the new one after', () => {
    const before = [
      opened,
      entry('TermStarted', 'T-A/p/-/1', { dueOn: '2026-04-01' }),
      entry('TermSuspended', 'T-A/p/-/1'),
    ];
    expect(shown(...before)).toEqual([['T-A/p/-/1'], null]);
    expect(shown(...before, entry('TermResumed', 'T-A/p/-/1', { dueOn: '2026-04-20' }))).toEqual([
      ['T-A/p/-/1'],
      '2026-04-20',
    ]);
  });

  it('take a lapse back when it is set aside', () => {
    expect(
      shown(
        opened,
        entry('TermStarted', 'T-A/p/-/1', { dueOn: '2026-04-01' }),
        entry('TermLapsed', 'T-A/p/-/1', { onLapse: 'lapse' }),
        entry('TermLapseSetAside', 'T-A/p/-/1', { dueOn: '2026-04-01' }),
      ),
    ).toEqual([['T-A/p/-/1'], '2026-04-01']);
  });

  it('know the Shanghai day of a term in hours', () => {
    const term = entry('TermStarted', 'T-A/p/-/1', { dueOn: null, dueAt: '2026-04-01T16:30:00.000Z' });
    expect(shown(opened, term)).toEqual([['T-A/p/-/1'], '2026-04-02']);
  });

  it('change nothing for a row that is not on the desk', () => {
    expect(fold(entry('TermStarted', 'T-A/p/-/1', { dueOn: '2026-04-01' }))).toBeUndefined();
  });
});
