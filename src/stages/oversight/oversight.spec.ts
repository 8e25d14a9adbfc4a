import { describe, expect, it } from '@jest/globals';
import { calendarOf2026 } from '../../../test/harness/calendar.js';
import { facts, opened, specify } from '../../../test/harness/room.js';
import { expectDefinitions, expectLimits, expectTotal, expectWords } from '../../../test/harness/room-checks.js';
import type { ProceedingSummary } from '../../case/file.js';
import { evolveTerms, termEvents, type Ledger } from '../../engine/time/ledger.js';
import { limits } from './limits.js';
import { oversight, type OversightEvent } from './oversight.js';

const room = specify(oversight);
const on = { occurredOn: '2026-03-02' };
const start = opened('oversight', { respondents: [] });
const other = (stage: string, open: boolean): ProceedingSummary => ({
  id: `${stage}-1`,
  stage,
  is: '',
  open,
  openedOn: '',
  respondents: [],
  tracks: {},
});
const data = {
  level: 'city',
  organ: '市知识产权保护领导小组办公室',
  within: '2 months',
  every: '30 calendar days',
  reasons: '涉案金额大，群众反映强烈',
} as const;
const placed: OversightEvent = { type: 'KeyCasePlaced', data };
const reported: OversightEvent = {
  type: 'KeyCaseReported',
  data: { report: 1, progress: '已查封涉案商品', every: '30 calendar days' },
};
const lifted: OversightEvent = { type: 'KeyCaseLifted', data: { outcome: 'done', conclusion: '已作出处罚决定' } };
const extended: OversightEvent = {
  type: 'KeyCaseExtended',
  data: { limit: 'T-KEY-CLOSE', length: '10 working days', reasons: '等待鉴定' },
};

describe('key-case supervision (挂牌督办)', () => {
  it('is placed once on a case that is being handled, with its days; thirty calendar days between reports unless said', () => {
    const { every: _said, ...place } = data;
    const command = { type: 'PlaceUnderSupervision', ...on, ...place } as const;
    room
      .given(start)
      .when(command, { others: [other('penalty', true)] })
      .then(placed);
    room
      .given(start)
      .when(command, { others: [other('penalty', true), other('oversight', true)] })
      .refused('oversight.already-supervised');
    room
      .given(start)
      .when(command, { others: [other('penalty', false)] })
      .refused('oversight.nothing-open');
    room
      .given(start)
      .when(command, { file: { ...facts().file, id: null } })
      .refused('case.not-registered');
  });
  it('is reported on, in numbered reports', () => {
    room
      .given(start, placed)
      .when({ type: 'ReportOnKeyCase', ...on, progress: '已查封涉案商品' })
      .then(reported);
  });
  it('is lifted when the case is done, or is said to be no longer needed', () => {
    const lift = { type: 'LiftSupervision', ...on, outcome: 'done', conclusion: '已作出处罚决定' } as const;
    const open = { others: [other('penalty', true), other('goods', true)] };
    room.given(start, placed).when(lift, open).refused('oversight.not-done');
    room
      .given(start, placed)
      .when({ ...lift, outcome: 'no-longer-needed' }, open)
      .thenTypes('KeyCaseLifted');
    const done = { others: [other('penalty', false), other('goods', true)] };
    room.given(start, placed).when(lift, done).then(lifted);
    expect(room.given(start, placed, lifted).state.is).toBe('Lifted');
  });
});

describe('its days', () => {
  const ledger = (...happened: readonly (readonly [on: string, event: OversightEvent])[]) =>
    happened.reduce<Ledger>(
      (terms, [occurredOn, { type, data: said }]) =>
        termEvents(
          limits,
          terms,
          { type, data: { proceeding: 'oversight-1', ...said }, occurredOn, occurredAt: null },
          calendarOf2026,
        ).reduce<Ledger>(evolveTerms, terms),
      {},
    );
  const due = (terms: Ledger, limit: string) =>
    Object.values(terms)
      .filter((term) => term.limit === limit)
      .map(({ is, dueOn }) => `${is} ${dueOn ?? '-'}`);
  it('run from the placing: the next report from each report, the end from the beginning', () => {
    const terms = ledger(['2026-02-02', placed], ['2026-03-04', reported]);
    expect(due(terms, 'T-KEY-CLOSE')).toEqual(['running 2026-04-02']);
    // 30 days after 4 March: 3 April.
    expect(due(terms, 'T-KEY-REPORT')).toEqual(['met 2026-03-04', 'running 2026-04-03']);
  });
  it('are lengthened by whoever supervises, and fall away when it is lifted', () => {
    const longer = ledger(['2026-02-02', placed], ['2026-03-30', extended]);
    // Ten working days after 2 April; 4 to 6 April are free.
    expect(due(longer, 'T-KEY-CLOSE')).toEqual(['running 2026-04-17']);
    const over = ledger(['2026-02-02', placed], ['2026-03-04', lifted]);
    expect(due(over, 'T-KEY-CLOSE')).toEqual(['met 2026-04-02']);
    expect(due(over, 'T-KEY-REPORT')).toEqual(['dropped 2026-03-04']);
  });
});

describe('the room as a whole', () => {
  const samples = [start, placed, reported, extended, lifted];
  it('has words for all that it says', () =>
    expectWords(oversight, [placed, reported, extended, lifted], new URL('./', import.meta.url)));
  it('rests on roles, documents and law that are on file', () => expectDefinitions(oversight));
  it('has well-formed limits', () => expectLimits(oversight));
  it('folds any of its events in any order', () => expectTotal(oversight, samples));
});
