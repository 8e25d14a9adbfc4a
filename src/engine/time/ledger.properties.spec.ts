import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarOf2026 as cn } from '../../../test/harness/calendar.js';
import { happened, rows } from '../../../test/harness/terms.js';
import { Refusal, type Event, type Happened } from '../decider.js';
import { addDays } from './day.js';
import { evolveTerms, termEvents, type Ledger } from './ledger.js';
import { termEventTypes } from './term-events.js';

const story = fc
  .array(
    fc.tuple(
      fc.constantFrom('Filed', 'Suspended', 'Resumed', 'TestsBegun', 'TestsEnded', 'Extended', 'Decided', 'Closed'),
      fc.integer({ min: 0, max: 15 }),
    ),
    { maxLength: 12 },
  )
  .map((steps) => {
    let on = '2025-08-01';
    return steps.map(([type, days]) => happened(type, (on = addDays(on, days))));
  });

/** A story up to its first refusal, with the entries that follow from it. */
function told(events: readonly Happened<Event>[]): readonly Event[] {
  const entries: Event[] = [];
  let ledger: Ledger = {};
  for (const event of events) {
    try {
      const added = termEvents(rows, ledger, event, cn);
      ledger = added.reduce(evolveTerms, ledger);
      entries.push(event, ...added);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return entries;
}

describe('whatever happens', () => {
  const terms = (events: readonly Event[]) => Object.values(events.reduce(evolveTerms, {} as Ledger));

  it('no term is due before it starts, and none that is suspended has a date', () => {
    fc.assert(
      fc.property(story, (events) => {
        for (const { startedOn, dueOn, is } of terms(told(events))) {
          if (is === 'suspended') expect(dueOn).toBeNull();
          else if (dueOn !== null) expect(dueOn > startedOn).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('an extension never brings a date forward', () => {
    fc.assert(
      fc.property(story, (events) => {
        let ledger: Ledger = {};
        for (const event of told(events)) {
          const before = ledger;
          ledger = evolveTerms(ledger, event);
          if (event.type !== 'TermExtended') continue;
          const id = (event.data as { term: string }).term;
          const [was, is] = [before[id]?.dueOn, ledger[id]?.dueOn];
          if (was && is) expect(is >= was).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('folds any subset of a stream without throwing', () => {
    fc.assert(
      fc.property(story, fc.infiniteStream(fc.boolean()), (events, keep) => {
        const some = told(events).filter(() => keep.next().value);
        for (const { id, revision } of terms(some)) expect([typeof id, revision >= 0]).toEqual(['string', true]);
      }),
      { numRuns: 150 },
    );
  });

  it('names every entry type', () => {
    expect(new Set(termEventTypes).size).toBe(10);
  });
});
