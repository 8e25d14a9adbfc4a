import { describe, expect, it } from '@jest/globals';
import type { Happened } from '../../engine/decider.js';
import { addDays } from '../../engine/time/day.js';
import { lapse } from '../../engine/time/lapse.js';
import { evolveTerms, termEvents, type Ledger } from '../../engine/time/ledger.js';
import { rowOf } from '../../engine/time/rows.js';
import { nationalCalendar as cn } from '../../law/holidays.js';
import { limits } from './limits.js';

type Context = Readonly<Record<string, unknown>>;
const market: Context = { stage: 'penalty', rules: 'market-regulation', options: {} };
const of = (rules: string, options: object = {}): Context => ({ ...market, rules, options });

const happened = (type: string, occurredOn: string, data: object = {}): Happened => ({
  type,
  data: { proceeding: 'penalty-1', party: 'r1', ...data },
  occurredOn,
  occurredAt: null,
});
const run = (events: readonly Happened[], context = market): Ledger =>
  events.reduce((ledger, e) => termEvents(limits, ledger, e, cn, context).reduce(evolveTerms, ledger), {} as Ledger);
const named = (ledger: Ledger, limit: string) => Object.values(ledger).find((term) => term.limit === limit);

/** Limit, what starts it, its day, the last day. 2026: free 02-15 to 23, 05-01 to 05, 09-25 to 27, 10-01 to 07; worked Saturdays and Sundays 02-14, 02-28, 05-09, 09-20, 10-10. */
const rows: readonly (readonly [string, string, object, string, string, Context?])[] = [
  // 9 February is a Monday: 10 to 14 five, 24 to 28 ten, 2 to 6 March fifteen.
  ['T-ASSIST', 'AssistanceRequested', { letter: 'x', receivedOn: '2026-02-09' }, '2026-02-10', '2026-03-06'],
  ['T-IDENTIFY', 'IdentificationRequested', { holder: 'h1', within: '15 working days' }, '2026-02-09', '2026-03-06'],
  ['T-MATERIALS', 'MaterialsOrdered', { holder: 'r1', within: '5 working days' }, '2026-02-12', '2026-02-26'],
  ['T-PEN-RECUSE', 'OfficerRecusalRequested', { person: 'wang' }, '2026-02-13', '2026-02-25'],
  ['T-NAME-HANDLERS', 'OfficerRecusalDecided', { tooFew: true }, '2026-02-13', '2026-02-25'],
  ['T-EXAM', 'ExaminationBegun', { measure: 'm1', within: '30 calendar days' }, '2026-09-05', '2026-10-08'],
  ['T-CORRECT', 'CorrectionOrdered', { within: '10 calendar days' }, '2026-09-23', '2026-10-08'],
  ['T-RECHECK', 'CorrectionTermEnded', { endedOn: '2026-10-08' }, '2026-10-09', '2026-10-09'],
  ['T-HEAR-HOST', 'HearingRequested', {}, '2026-02-13', '2026-02-25'],
  ['T-HEAR-FILE', 'HearingHostNamed', {}, '2026-09-24', '2026-09-30'],
  // 30 September: 8, 9 and the worked Saturday 10 October, 12, 13.
  ['T-HEAR-FIX', 'FileHandedToHost', {}, '2026-09-30', '2026-10-13'],
  ['T-HEAR-HOLD', 'HearingNotified', { hearingOn: '2026-03-12' }, '2026-03-02', '2026-03-13'],
  ['T-HEAR-REPORT', 'HearingEnded', { attended: true }, '2026-04-30', '2026-05-11'],
  ['T-ANNOUNCE', 'NoticeAnnounced', {}, '2026-09-05', '2026-10-08'],
  ['T-SPOT-FILE', 'OnTheSpotPenaltyDecided', {}, '2026-02-12', '2026-02-28'],
  ['T-PEN-PUSH', 'PenaltyDecided', { publishes: true, crossProvince: true }, '2026-09-23', '2026-10-14'],
  ['T-PEN-PUBLISH-HOME', 'PublicationPushed', {}, '2026-10-09', '2026-10-22'],
  ['T-ENF-ACCEPT', 'EnforcementApplied', {}, '2026-02-12', '2026-02-26'],
  ['T-ENF-REVIEW', 'EnforcementAccepted', {}, '2026-02-12', '2026-02-28'],
  ['T-ENF-REVIEW-FULL', 'EnforcementDoubted', { acceptedOn: '2026-09-01' }, '2026-09-03', '2026-10-08'],
  ['T-ENF-REFUSAL-SERVE', 'EnforcementRefused', {}, '2026-04-30', '2026-05-11'],
  ['T-ENF-REVIEW-SEEK', 'EnforcementRefusalReceived', {}, '2026-09-17', '2026-10-08'],
  // Ninety days of 6 July end on Sunday 4 October.
  ['T-PEN-DECIDE', 'ProceedingOpened', {}, '2026-07-06', '2026-10-08'],
  ['T-PEN-DECIDE-APL', 'ProceedingOpened', {}, '2026-07-06', '2026-10-08', of('copyright')],
  ['T-PEN-DECIDE-APL', 'ProceedingOpened', {}, '2026-07-06', '2026-10-08', of('general')],
  ['T-PEN-DECIDE-AGRI', 'ProceedingOpened', {}, '2026-07-06', '2026-10-08', of('agriculture')],
  ['T-PEN-DECIDE-AGRI', 'ProceedingOpened', {}, '2021-12-01', '2022-03-01', of('agriculture')],
  ['T-PEN-DECIDE-FORESTRY', 'ProceedingOpened', {}, '2026-07-06', '2026-10-08', of('forestry')],
  ['T-CFPAT-WARN', 'ProceedingOpened', {}, '2026-09-04', '2026-10-08', { ...market, onlyPatents: true }],
  [
    'T-CFPAT-CLOSE',
    'ProceedingOpened',
    {},
    '2026-09-04',
    '2026-10-08',
    { ...market, onlyPatents: true, options: { 'counterfeit-patent': 'O71' } },
  ],
  ['T-PRESERVE', 'EvidencePreserved', { measure: 'm1' }, '2026-02-11', '2026-02-27'],
  ['T-PRESERVE-APL', 'EvidencePreserved', { measure: 'm1' }, '2026-02-11', '2026-02-27', of('forestry')],
  ['T-PRESERVE-CR', 'EvidencePreserved', { measure: 'm1' }, '2026-02-11', '2026-02-24', of('copyright')],
  [
    'T-PRESERVE-CR-WD',
    'EvidencePreserved',
    { measure: 'm1' },
    '2026-02-11',
    '2026-02-27',
    of('copyright', { 'copyright-days': 'working' }),
  ],
  ['T-STATEMENT', 'NoticeServed', { method: 'direct' }, '2026-02-12', '2026-02-26'],
  ['T-STATEMENT-APL', 'NoticeServed', { method: 'direct' }, '2026-02-12', '2026-02-26', of('agriculture')],
  ['T-STATEMENT-CR', 'NoticeServed', { method: 'post' }, '2026-02-12', '2026-02-24', of('copyright')],
  [
    'T-STATEMENT-CR-WD',
    'NoticeServed',
    { method: 'post' },
    '2026-02-12',
    '2026-02-28',
    of('copyright', { 'copyright-days': 'working' }),
  ],
  // Thirty days of 15 January end on the worked Saturday 14 February.
  [
    'T-STATEMENT-CR-ANN',
    'NoticeServed',
    { method: 'announcement', announcedOn: '2026-01-15' },
    '2026-02-14',
    '2026-02-14',
    of('copyright'),
  ],
  // Of calendar length, and no free day moves them.
  ['T-PUB-END-MINOR', 'DecisionPublished', { extent: 'minor' }, '2026-07-03', '2026-10-03'],
  ['T-PUB-END', 'DecisionPublished', { extent: 'ordinary' }, '2025-12-24', '2028-12-24'],
  ['T-PUB-END', 'DecisionPublished', { extent: 'ordinary' }, '2025-12-25', '2026-12-25'],
  ['T-PUB-END-SEVERE', 'DecisionPublished', { extent: 'severe' }, '2025-12-25', '2028-12-25'],
];

describe('each term', () => {
  it.each(rows)('%s from %s %j on %s ends on %s', (limit, type, data, on, due, context = market) => {
    const term = named(run([happened(type, on, data)], context), limit);
    expect(term?.dueOn).toBe(due);
    // It is met on its last day, late on the day after, and the clock acts only when the day has ended in Shanghai.
    const row = rowOf(limits, term!)!;
    const ledger = { [term!.id]: term! };
    const keyed =
      typeof row.per === 'object'
        ? { [row.per.field]: term!.key }
        : row.per === 'measure'
          ? { measure: term!.key }
          : {};
    const met = (day: string) =>
      termEvents([row], ledger, happened(row.metBy[0]!, day, keyed), cn, {}).find((e) => e.type === 'TermMet')?.data;
    expect(met(due)).toMatchObject({ late: false });
    const after = met(addDays(due, 1));
    if (row.onLapse === 'overdue' || after) expect(after).toMatchObject({ late: true });
    expect(lapse(row, term, term!.revision, `${due}T15:59:59.999Z`, cn)).toEqual([]);
    expect(lapse(row, term, term!.revision, `${due}T16:00:00.000Z`, cn)).toHaveLength(1);
  });
  it('runs only where its condition holds', () => {
    const none = (limit: string, type: string, data: object, context = market) =>
      expect(named(run([happened(type, '2026-03-02', data)], context), limit)).toBeUndefined();
    none('T-PEN-DECIDE', 'ProceedingOpened', {}, { ...market, stage: 'ruling' });
    none('T-PEN-DECIDE', 'ProceedingOpened', {}, of('copyright'));
    none('T-CFPAT-WARN', 'ProceedingOpened', {});
    none('T-CFPAT-CLOSE', 'ProceedingOpened', {}, { ...market, onlyPatents: true });
    none('T-HEAR-REPORT', 'HearingEnded', { attended: false });
    none('T-PEN-PUBLISH', 'PenaltyDecided', { publishes: true, crossProvince: true });
    none('T-PEN-PUBLISH-DUAL', 'PenaltyDecided', { publishes: true, crossProvince: false });
    none('T-PUB-END', 'DecisionPublished', { extent: 'ordinary' }, of('copyright'));
    none('T-SUIT', 'DecisionServed', { onTheSpot: true });
    none('T-ENF-END', 'CourtReviewDecided', { result: 'allowed' });
  });
  it('of double publicity is the city’s to choose', () => {
    const chosen = of('market-regulation', { 'double-publicity': true });
    const decided = happened('PenaltyDecided', '2026-09-23', { publishes: true, crossProvince: false });
    expect(named(run([decided], chosen), 'T-PEN-PUBLISH-DUAL')).toMatchObject({ dueOn: '2026-10-10' });
  });
});

describe('time that is not counted, and time that is added', () => {
  const filed = happened('ProceedingOpened', '2026-07-06');
  const more = (type: string, day: string, length: string) =>
    happened(type, day, { party: undefined, limit: 'T-PEN-DECIDE', length });
  it('the announcement of a notice stops the time for deciding', () => {
    // 1 to 11 August, ten days: the hundredth day is Wednesday 14 October.
    const ledger = run([filed, happened('NoticeAnnounced', '2026-08-01'), happened('AnnouncementEnded', '2026-08-11')]);
    expect(named(ledger, 'T-PEN-DECIDE')).toMatchObject({ dueOn: '2026-10-14', excludedDays: 10 });
  });
  it('of two announcements the longer counts', () => {
    const ledger = run([
      filed,
      happened('NoticeAnnounced', '2026-08-01'),
      happened('NoticeAnnounced', '2026-08-04', { party: 'r2' }),
      happened('AnnouncementEnded', '2026-08-07', { party: 'r2' }),
    ]);
    expect(named(ledger, 'T-PEN-DECIDE')?.is).toBe('suspended');
  });
  it('the head adds thirty days once, the heads together what is reasonable, once', () => {
    const once = [filed, more('DecisionTermExtended', '2026-09-30', '30 calendar days')];
    // 4 October and thirty days: Tuesday 3 November. Sixty more: Saturday 2 January 2027, so Monday.
    expect(named(run(once), 'T-PEN-DECIDE')?.dueOn).toBe('2026-11-03');
    const twice = [...once, more('DecisionTermExtendedFurther', '2026-11-01', '60 calendar days')];
    expect(named(run(twice), 'T-PEN-DECIDE')?.dueOn).toBe('2027-01-04');
    expect(() => run([...once, more('DecisionTermExtended', '2026-10-30', '30 calendar days')])).toThrow(
      'term.extension-used-up',
    );
    expect(() => run([filed, more('DecisionTermExtended', '2026-09-30', '31 calendar days')])).toThrow(
      'term.extension-too-long',
    );
    expect(() => run([filed, more('DecisionTermExtended', '2026-10-09', '30 calendar days')])).toThrow(
      'term.extension-too-late',
    );
  });
  it('a suspended case is not reviewed meanwhile', () => {
    // 9 February, two days gone; four working days (12 to 14, 24) in suspension.
    const ledger = run([
      happened('InvestigationReported', '2026-02-09'),
      happened('InvestigationSuspended', '2026-02-11'),
      happened('InvestigationResumed', '2026-02-24'),
    ]);
    expect(named(ledger, 'T-REVIEW-CASE')).toMatchObject({ dueOn: '2026-03-05', excludedDays: 4 });
  });
  it('the delay of an assistance must be told before its term ends', () => {
    const asked = happened('AssistanceRequested', '2026-02-10', { letter: 'x', receivedOn: '2026-02-09' });
    const delay = (day: string) =>
      happened('AssistanceDelayed', day, { letter: 'x', limit: 'T-ASSIST', length: '5 working days' });
    expect(named(run([asked, delay('2026-03-06')]), 'T-ASSIST')?.dueOn).toBe('2026-03-13');
    expect(() => run([asked, delay('2026-03-07')])).toThrow('term.extension-too-late');
  });
  it('payment may be deferred while its time runs', () => {
    const served = happened('DecisionServed', '2026-03-02', { payable: true });
    const defer = (day: string) => happened('PaymentDeferred', day, { limit: 'T-PEN-PAY', length: '2 months' });
    expect(named(run([served, defer('2026-03-17')]), 'T-PEN-PAY')?.dueOn).toBe('2026-05-18');
    expect(() => run([served, defer('2026-03-18')])).toThrow('term.extension-too-late');
  });
  it('an on-the-spot penalty leaves no time for deciding', () => {
    const ledger = run([filed, happened('OnTheSpotPenaltyDecided', '2026-07-06')]);
    expect(named(ledger, 'T-PEN-DECIDE')?.is).toBe('dropped');
  });
  it('the months for enforcement begin when a deferral ends', () => {
    const final = happened('DecisionBecameFinal', '2026-09-03', {
      finalOn: '2026-09-02',
      enforceableFrom: '2026-11-02',
    });
    expect(named(run([final]), 'T-ENFORCE')?.dueOn).toBe('2027-02-02');
  });
  it('the months for enforcement do not begin where the penalty was performed before it became final', () => {
    const final = (performed: boolean) =>
      happened('DecisionBecameFinal', '2026-09-03', { enforceableFrom: '2026-09-02', performed });
    expect(named(run([final(true)]), 'T-ENFORCE')).toBeUndefined();
    expect(named(run([final(false)]), 'T-ENFORCE')?.dueOn).toBe('2026-12-02');
  });
});

describe('a review date', () => {
  it('is met by whoever looked, late or not, and the next one begins', () => {
    const suspended = happened('InvestigationSuspended', '2026-03-02');
    const reviews = (...events: Happened[]) =>
      Object.values(run([suspended, ...events])).map(({ is, dueOn }) => [is, dueOn]);
    expect(reviews()).toEqual([['running', '2026-04-01']]);
    expect(reviews(happened('SuspensionChecked', '2026-04-03'))).toEqual([
      ['met', '2026-04-01'],
      ['running', '2026-05-06'],
    ]);
    const twice = [happened('SuspensionChecked', '2026-03-31'), happened('InvestigationResumed', '2026-04-10')];
    expect(reviews(...twice).map(([is]) => is)).toEqual(['met', 'met']);
  });
});
