import { describe, expect, it } from '@jest/globals';
import { calendarOf2026 as cn } from '../../../test/harness/calendar.js';
import { decide, filed, happened, refusal, rows, run, term } from '../../../test/harness/terms.js';
import { termEvents } from './ledger.js';

describe('what is not counted', () => {
  it('pushes calendar days by calendar days', () => {
    const suspended = run([filed, happened('Suspended', '2026-02-02')]);
    expect(term(suspended, decide)).toMatchObject({ is: 'suspended', suspendedOn: '2026-02-02', dueOn: null });
    const resumed = term(run([happened('Resumed', '2026-02-12')], suspended), decide);
    expect(resumed).toMatchObject({
      is: 'running',
      dueOn: '2026-04-15',
      excludedDays: 10,
      suspendedOn: null,
      revision: 2,
    });
  });

  it('pushes working days by working days: what was left when it stopped is left when it runs again', () => {
    const received = happened('Received', '2026-03-02', { with: { road: 'a', receivedOn: '2026-03-02' } });
    const ledger = run([received, happened('TestsBegun', '2026-03-05'), happened('TestsEnded', '2026-03-16')]);
    // 3, 4, 5 March are used; 12 working days are left after 16 March.
    expect(term(ledger, 'VERIFY/p/-/1')).toMatchObject({ excludedDays: 7, dueOn: '2026-04-01' });
  });

  it('counts overlapping spans once, and runs when the last has ended', () => {
    const both = run([
      filed,
      happened('Suspended', '2026-02-02'),
      happened('TestsBegun', '2026-02-05'),
      happened('Resumed', '2026-02-10'),
    ]);
    expect(term(both, decide)).toMatchObject({
      is: 'suspended',
      suspendedBy: ['TestsBegun'],
      suspendedOn: '2026-02-10',
      dueOn: null,
    });
    const one = term(run([happened('TestsEnded', '2026-02-12')], both), decide);
    expect(one).toMatchObject({ is: 'running', dueOn: '2026-04-15', excludedDays: 10 });
    expect(one.excluded).toEqual([
      { from: '2026-02-02', to: '2026-02-10', because: ['Suspended', 'TestsBegun'] },
      { from: '2026-02-10', to: '2026-02-12', because: ['TestsBegun'] },
    ]);
  });

  it('keeps two tests apart', () => {
    const two = run([
      filed,
      happened('TestsBegun', '2026-02-02'),
      happened('TestsBegun', '2026-02-03'),
      happened('TestsEnded', '2026-02-04'),
    ]);
    expect(term(two, decide).is).toBe('suspended');
  });

  it('never ends before it runs again, though it stopped on a last day that had moved', () => {
    const ledger = run([filed, happened('Suspended', '2026-04-07'), happened('Resumed', '2026-04-20')]);
    expect(term(ledger, decide).dueOn).toBe('2026-04-20');
  });

  it('does not revive a term that is over', () => {
    expect(termEvents(rows, run([filed]), happened('Suspended', '2026-04-08'), cn)).toEqual([]);
    expect(termEvents(rows, run([filed]), happened('Resumed', '2026-02-08'), cn)).toEqual([]);
  });
});

describe('extending', () => {
  const extended = (on: string, length?: string) =>
    happened('Extended', on, { limit: 'DECIDE', ...(length ? { length } : {}) });

  it('adds to the length, not to the moved last day', () => {
    const ledger = run([filed, extended('2026-04-07', '30 calendar days')]);
    expect(term(ledger, decide)).toMatchObject({
      dueOn: '2026-05-06',
      extensions: [{ on: '2026-04-07', by: 'Extended', length: '30 calendar days' }],
    });
  });

  it('takes what the law allows where no length is named, and a further step after it', () => {
    const ledger = run([
      filed,
      extended('2026-03-02'),
      happened('ExtendedAgain', '2026-04-30', { limit: 'DECIDE', length: '2 months' }),
    ]);
    expect(term(ledger, decide).dueOn).toBe('2026-07-06');
  });

  it('is refused late, twice, too long, or where nothing runs', () => {
    expect(refusal([filed, extended('2026-04-08')])).toBe('term.extension-too-late');
    expect(refusal([filed, extended('2026-03-02'), extended('2026-03-03')])).toBe('term.extension-used-up');
    expect(refusal([filed, extended('2026-03-02', '31 calendar days')])).toBe('term.extension-too-long');
    expect(refusal([filed, extended('2026-03-02', '1 months')])).toBe('term.extension-too-long');
    expect(refusal([extended('2026-03-02')])).toBe('term.not-running');
    expect(refusal([filed, happened('Decided', '2026-03-01'), extended('2026-03-02')])).toBe('term.not-running');
  });

  it('extends a suspended term, which has no date until it runs again', () => {
    const ledger = run([filed, happened('Suspended', '2026-02-02'), extended('2026-02-03')]);
    expect(term(ledger, decide)).toMatchObject({ is: 'suspended', dueOn: null });
    expect(term(run([happened('Resumed', '2026-02-12')], ledger), decide).dueOn).toBe('2026-05-15');
  });
});
