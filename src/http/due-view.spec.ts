import { describe, expect, it } from '@jest/globals';
import { evolveTerms, termEvents, type Ledger } from '../engine/time/ledger.js';
import type { Event } from '../engine/decider.js';
import type { Limit } from '../engine/time/limit.js';
import { nationalCalendar } from '../law/holidays.js';
import { emptyFile } from '../case/evolve.js';
import { allRooms } from '../case/stages.js';
import { dueView } from './due-view.js';
import { RoomWords } from './room-words.js';

const words = new RoomWords(allRooms);
// The real row of a penalty: ninety days, extended by thirty, stopped while the investigation is suspended.
const rows = allRooms.penalty!.limits.filter(({ id }) => id === 'T-PEN-DECIDE');
const calendar = nationalCalendar;

function after(...events: readonly (Event & { on: string })[]): Ledger {
  return events.reduce<Ledger>((ledger, { on, ...event }) => {
    const happened = { ...event, occurredOn: on, occurredAt: null };
    return termEvents(rows as readonly Limit[], ledger, happened, calendar, {
      stage: 'penalty',
      rules: 'market-regulation',
    }).reduce(evolveTerms, evolveTerms(ledger, event));
  }, {});
}

const opened = {
  type: 'ProceedingOpened',
  data: {
    proceeding: 'penalty-1',
    stage: 'penalty',
    respondents: ['r1'],
    handlers: [],
    cause: 'FilingApproved',
    with: {},
  },
  on: '2026-02-02',
};
const within = { proceeding: 'penalty-1' };
const why = (ledger: Ledger) =>
  dueView(
    { ...emptyFile, terms: ledger },
    words,
    calendar,
    '2026-03-01',
    '2026-03-01T02:00:00.000Z',
    () => ({ zh: '批准立案', en: 'Filing approved', revision: 7 }),
    () => undefined,
  )[0]!;

describe('why a term is due on that day', () => {
  it('opens into the article with its version, the starting event and the calendar', () => {
    const term = why(after(opened));
    expect(term).toMatchObject({ startedBy: 7, version: rows[0]!.from, calendar: calendar.version });
    const [started] = term.why;
    expect(started!.zh).toBe(`批准立案，自2026-02-02起算，期限90日（${term.law!.zh}，自${rows[0]!.from}起适用）`);
    expect(term.why.at(-1)!.zh).toMatch(/届满（按截至20\d\d年的放假安排）$/);
    expect(term.why.at(-1)!.en).toMatch(/calendar of holidays announced up to 20\d\d/);
  });

  it('names what stopped it, and what it was extended by', () => {
    const ledger = after(
      opened,
      {
        type: 'InvestigationSuspended',
        data: { ...within, ground: 'await-other-case', reasons: '' },
        on: '2026-02-10',
      },
      { type: 'InvestigationResumed', data: within, on: '2026-02-20' },
      {
        type: 'DecisionTermExtended',
        data: { ...within, limit: 'T-PEN-DECIDE', length: '30 calendar days' },
        on: '2026-03-20',
      },
    );
    const steps = why(ledger).why;
    expect(steps.find(({ kind }) => kind === 'not-counted')).toMatchObject({
      zh: expect.stringMatching(/^2026-02-10之后至2026-02-20不计算，共10日（中止/),
    });
    expect(steps.find(({ kind }) => kind === 'extended')).toMatchObject({
      zh: expect.stringMatching(/^2026-03-20延长30日（.*延/),
      en: expect.stringMatching(/^Extended by 30 days on 2026-03-20 \(.+\)$/),
    });
    for (const { zh, en } of steps) expect(`${zh} ${en}`).not.toMatch(/Investigation(Suspended|Resumed)|DecisionTerm/);
  });

  it('says of a recalculation by which calendar it was, or which correction and why', () => {
    const [term] = Object.values(after(opened));
    const entry = { on: '2026-02-12', from: '2026-05-06', to: '2026-05-04', calendar: 'CN-2026' };
    const of = (more: object) => why({ [term!.id]: { ...term!, recalculations: [{ ...entry, ...more }] } }).why;
    const said = (more: object) => of(more).find(({ kind }) => kind === 'recalculated')!;
    expect(said({}).zh).toBe('2026-02-12按新公布的放假安排（按截至2026年的放假安排）由2026-05-06改为2026-05-04');
    expect(said({ because: 'EntryCorrected', reason: '收文日期抄错' }).zh).toBe(
      '2026-02-12更正录入（收文日期抄错），由2026-05-06改为2026-05-04',
    );
    expect(said({ because: 'EntryCorrected', reason: '收文日期抄错' }).en).toContain('an entry was corrected');
  });
});
