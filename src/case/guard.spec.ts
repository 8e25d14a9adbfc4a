import { describe, expect, it } from '@jest/globals';
import { addMilliseconds } from '../engine/time/day.js';
import { nationalCalendar } from '../law/holidays.js';
import {
  ask,
  asked,
  composed,
  filed,
  fold,
  opening,
  refusal,
  room,
  rooms,
  said,
  type State,
} from '../../test/harness/plain-room.js';
import { facts } from '../../test/harness/room.js';
import { compose } from './case.js';
import { emptyFile, evolveFile } from './evolve.js';
import type { AnyStage } from './stage.js';
import { nextActs } from './next.js';

describe('before a room is asked', () => {
  it.each([
    ['an unknown track', () => ask('ServeNotice', { party: 'r9' }), 'track.unknown'],
    ['a day in the future', () => ask('EndIt', { occurredOn: '2026-02-21' }), 'act.in-future'],
    ['a day before the proceeding', () => ask('EndIt', { occurredOn: '2026-02-01' }), 'act.before-precondition'],
    ['a proceeding that is not there', () => ask('EndIt', { proceeding: 'penalty-7' }), 'proceeding.unknown'],
    ['an ended proceeding', () => ask('EndIt', {}, fold(ask('EndIt', {}), filed)), 'act.not-now'],
    [
      'no proceeding named while two are open',
      () => ask('EndIt', {}, fold([{ ...opening, data: { ...opening.data, proceeding: 'penalty-2' } }], filed)),
      'proceeding.which',
    ],
    ['a case without one', () => ask('EndIt', {}, emptyFile), 'proceeding.none-open'],
  ])('refuses %s', (_, act, code) => {
    expect(refusal(act)).toBe(code);
  });

  it('takes an act on several tracks only when each of them allows it', () => {
    const definition = { ...said, in: ['Open'], track: { kind: 'respondent', in: ['Waiting'], listed: 'parties' } };
    const serve = (parties: readonly string[], file = filed) =>
      composed.decide(
        { room: 'penalty', name: 'EndIt', definition, command: { occurredOn: '2026-02-10', parties } },
        file,
        facts({ today: '2026-02-20', calendar: nationalCalendar }),
      );
    const told = fold(ask('ServeNotice', { party: 'r2' }), filed);
    expect(refusal(() => serve(['r1', 'r2']))).toBe('accepted');
    expect(refusal(() => serve(['r1', 'r2'], told))).toBe('track.not-now');
    expect(refusal(() => serve(['r1', 'r9']))).toBe('track.unknown');
    expect(refusal(() => serve([]))).toBe('track.unknown');
  });

  it('lets nothing go on in a file that lies in the archive, but what the archive itself does', () => {
    const archive: AnyStage = { ...room, name: 'archive', evolve: (state: State) => ({ ...state, is: 'Ended' }) };
    const withArchive = { ...rooms, archive };
    const laid = evolveFile(withArchive, filed, {
      ...opening,
      data: { ...opening.data, proceeding: 'archive-1', stage: 'archive' },
      occurredOn: '2026-02-05',
      occurredAt: null,
    });
    expect(refusal(() => ask('EndIt', {}, laid))).toBe('case.archived');
    expect(nextActs(withArchive, laid, ['handling-officer']).map(({ stage }) => stage)).not.toContain('penalty');
    expect(nextActs(withArchive, filed, ['handling-officer']).map(({ stage }) => stage)).toContain('penalty');
  });
});

describe('the instant of an act', () => {
  const at = (occurredAt: string, occurredOn = '2026-02-10') => ask('EndIt', { occurredOn, occurredAt });

  it('lies on the day of the act, as Beijing counts days', () => {
    expect(refusal(() => at('2026-02-10T00:00:00+08:00'))).toBe('accepted');
    expect(refusal(() => at('2026-02-10T23:59:59.999+08:00'))).toBe('accepted');
    expect(refusal(() => at('2026-02-09T23:59:59.999+08:00'))).toBe('act.instant-of-another-day');
    expect(refusal(() => at('2026-02-11T00:00:00+08:00'))).toBe('act.instant-of-another-day');
    // The evening before in Greenwich is the same day here, and its own evening is not.
    expect(refusal(() => at('2026-02-09T16:00:00Z'))).toBe('accepted');
    expect(refusal(() => at('2026-02-10T16:00:00Z'))).toBe('act.instant-of-another-day');
  });

  it('is not in the future', () => {
    const { now } = asked;
    expect(refusal(() => at(now, now.slice(0, 10)))).toBe('accepted');
    const later = addMilliseconds(now, 1);
    expect(refusal(() => at(later, now.slice(0, 10)))).toBe('act.instant-in-future');
  });

  describe('where a term runs in hours', () => {
    const [statement] = room.limits;
    const reported = {
      ...statement!,
      id: 'T-REPORT',
      length: '24 hours',
      starts: ['NoticeGiven'],
      metBy: ['WasEnded'],
    };
    const hurried = compose({ ...rooms, penalty: { ...room, limits: [reported] } as AnyStage }, () => []);
    const served = { party: 'r1', occurredAt: '2026-02-10T09:00:00+08:00' };
    const running = () => fold(ask('ServeNotice', served, filed, hurried), filed);

    it('is asked of the act that starts it', () => {
      expect(refusal(() => ask('ServeNotice', { party: 'r1' }, filed, hurried))).toBe('act.instant-required');
      expect(refusal(() => ask('ServeNotice', served, filed, hurried))).toBe('accepted');
    });

    it('is asked of the act that meets it, and of no other', () => {
      expect(refusal(() => ask('EndIt', { occurredOn: '2026-02-11' }, running(), hurried))).toBe(
        'act.instant-required',
      );
      const met = ask(
        'EndIt',
        { occurredOn: '2026-02-11', occurredAt: '2026-02-11T09:00:00+08:00' },
        running(),
        hurried,
      );
      expect(met.find(({ type }) => type === 'TermMet')?.data).toMatchObject({ limit: 'T-REPORT', late: false });
      expect(refusal(() => ask('Approve', { occurredOn: '2026-02-11' }, running(), hurried))).toBe('accepted');
      expect(refusal(() => ask('EndIt', {}, filed, hurried))).toBe('accepted');
    });

    it('is not asked once the term has lapsed by right on an earlier day', () => {
      const lapsed = fold(
        [{ type: 'TermLapsed', data: { term: 'T-REPORT/penalty-1/r1/1', limit: 'T-REPORT', proceeding: 'penalty-1' } }],
        running(),
      );
      expect(refusal(() => ask('EndIt', { occurredOn: '2026-02-11' }, lapsed, hurried))).toBe('act.instant-required');
      expect(refusal(() => ask('EndIt', { occurredOn: '2026-02-12' }, lapsed, hurried))).toBe('accepted');
    });
  });
});
