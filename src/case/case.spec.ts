import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Command, definitionOf } from '../engine/command.js';
import { Refusal, type Event } from '../engine/decider.js';
import { UnknownEvent } from '../engine/errors.js';
import { nationalCalendar } from '../law/holidays.js';
import { facts } from '../../test/harness/room.js';
import { Act, RespondentAct } from './act.js';
import { compose } from './case.js';
import { emptyFile, evolveFile } from './evolve.js';
import { nextActs } from './next.js';
import type { AnyStage, CaseFile, ProceedingOpened, RoomState, Stage } from './file.js';

// A room of two commands is enough to see what the composer does for every room.
const said = { by: ['handling-officer'], label: { zh: '', en: '' }, law: ['APL-2021:1'] };
@Command({ ...said, in: ['Open'], track: { kind: 'respondent', in: ['Waiting'] } })
class ServeNotice extends RespondentAct {}
@Command({ ...said, in: ['Open'] })
class EndIt extends Act {}
@Command({ ...said, in: ['Open'] })
class Approve extends Act {}

interface State extends RoomState {
  readonly is: 'Nothing' | 'Open' | 'Ended';
}
type Said = { type: 'ServeNotice'; party: string } | { type: 'EndIt' } | { type: 'Approve' };

const room: Stage<State, Said, Event> = {
  name: 'penalty',
  commands: { ServeNotice, EndIt, Approve },
  initial: { is: 'Nothing', tracks: {} },
  ends: ['Ended'],
  decide: (command) =>
    command.type === 'ServeNotice'
      ? [{ type: 'NoticeGiven', data: {} }]
      : command.type === 'EndIt'
        ? [{ type: 'WasEnded', data: {} }]
        : [{ type: 'SuspicionReported', data: { respondents: ['r2'], handlers: ['li', 'wang'] } }],
  evolve: (state, event) => {
    const data = event.data as { party?: string; respondents?: readonly string[] };
    if (event.type === 'ProceedingOpened')
      return {
        is: 'Open',
        tracks: Object.fromEntries((data.respondents ?? []).map((id) => [id, { kind: 'respondent', is: 'Waiting' }])),
      };
    if (event.type === 'NoticeGiven' && data.party && state.tracks[data.party])
      return { ...state, tracks: { ...state.tracks, [data.party]: { kind: 'respondent', is: 'Told' } } };
    return event.type === 'WasEnded' ? { ...state, is: 'Ended' } : state;
  },
  lapse: () => [{ type: 'StatementForgone', data: {} }],
  limits: [
    {
      id: 'T-STATEMENT',
      what: { zh: '陈述申辩', en: 'Statement' },
      who: 'respondent',
      length: '5 working days',
      starts: ['NoticeGiven'],
      per: 'party',
      metBy: ['StatementHeard'],
      onLapse: 'lapse',
      law: { act: 'SAMRPROC-2022', article: '57' },
      from: '2021-07-15',
      confidence: 'verified',
    },
  ],
  words: {
    title: { zh: '', en: '' },
    states: {},
    tracks: {},
    events: {
      NoticeGiven: said.label,
      WasEnded: said.label,
      SuspicionReported: said.label,
      StatementForgone: said.label,
    },
    refusals: {},
    fields: {},
  },
  handsTo: (event) => (event.type === 'WasEnded' ? ['court'] : []),
};
const transfer: AnyStage = { ...room, name: 'transfer', limits: [] };
const rooms = { penalty: room as AnyStage, transfer };
const composed = compose(rooms, () => []);

const opening: ProceedingOpened = {
  type: 'ProceedingOpened',
  data: {
    proceeding: 'penalty-1',
    stage: 'penalty',
    from: null,
    respondents: ['r1', 'r2'],
    handlers: ['li'],
    cause: 'FilingApproved',
    with: {},
  },
};
const fold = (events: readonly (Event & { on?: string })[], from: CaseFile = emptyFile): CaseFile =>
  events.reduce(
    (file, event) => evolveFile(rooms, file, { ...event, occurredOn: event.on ?? '2026-02-02', occurredAt: null }),
    from,
  );
const filed = fold([
  { type: 'CaseOpened', data: { title: '某案', unit: 'amr', division: '640500', source: 'report' } },
  opening,
]);

const ask = (name: 'ServeNotice' | 'EndIt' | 'Approve', command: object, file = filed, today = '2026-02-20') =>
  composed.decide(
    {
      room: 'penalty',
      name,
      definition: definitionOf({ ServeNotice, EndIt, Approve }[name]),
      command: { occurredOn: '2026-02-10', ...command },
    },
    file,
    facts({ today, calendar: nationalCalendar }),
  );
const refusal = (act: () => unknown): string => {
  try {
    act();
    return 'accepted';
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error);
  }
};

describe('the composer', () => {
  it('adds proceeding and party, records the move of the track and starts the term from the row', () => {
    const events = ask('ServeNotice', { party: 'r1' });
    expect(events.map((e) => e.type)).toEqual(['NoticeGiven', 'TrackMoved', 'TermStarted']);
    expect(events[0]?.data).toEqual({ proceeding: 'penalty-1', party: 'r1' });
    expect(events[1]?.data).toMatchObject({ key: 'r1', from: 'Waiting', to: 'Told' });
    // 2026-02-10 excluded; 11, 12, 13 and the make-up Saturday 14 are worked, 15 to 23 is the Spring Festival: the fifth day is 24.
    expect(events[2]?.data).toMatchObject({ term: 'T-STATEMENT/penalty-1/r1/1', dueOn: '2026-02-24' });
  });

  it('leaves the other respondent where he was', () => {
    const after = fold(ask('ServeNotice', { party: 'r1' }), filed);
    expect(after.proceedings['penalty-1']?.state.tracks).toMatchObject({ r1: { is: 'Told' }, r2: { is: 'Waiting' } });
    expect(refusal(() => ask('ServeNotice', { party: 'r1' }, after))).toBe('track.not-now');
    expect(refusal(() => ask('ServeNotice', { party: 'r2' }, after))).toBe('accepted');
  });

  it('opens what a fact opens and hands over what a fact hands over, in the same append', () => {
    expect(ask('Approve', {}).map((e) => e.type)).toEqual([
      'SuspicionReported',
      'ProceedingOpened',
      'ProceedingMoved',
      'TrackMoved',
    ]);
    const ended = fold(ask('EndIt', {}), filed);
    expect(ended.handedTo).toEqual(['court']);
    expect(ended.proceedings['penalty-1']?.endedOn).toBe('2026-02-02');
  });

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

  it('lets a room follow the fact of another proceeding, in the same append', () => {
    const ledger: AnyStage = {
      ...room,
      name: 'transfer',
      limits: [],
      words: { ...room.words, events: { WasFollowed: said.label } },
      evolve: (state: State, event: Event) =>
        event.type === 'WasFollowed' ? { ...state, is: 'Ended' } : { ...state, is: 'Open' },
      follows: (event: Event) => (event.type === 'NoticeGiven' ? [{ type: 'WasFollowed', data: {} }] : []),
    };
    const following = compose({ penalty: room as AnyStage, transfer: ledger }, () => []);
    const both = [
      { type: 'CaseOpened', data: { title: '某案', unit: 'amr', division: '640500', source: 'report' } },
      opening,
      { ...opening, data: { ...opening.data, proceeding: 'transfer-1', stage: 'transfer' } },
    ].reduce<CaseFile>((f, e) => following.evolve(f, { ...e, occurredOn: '2026-02-02', occurredAt: null }), emptyFile);
    const events = following.decide(
      {
        room: 'penalty',
        name: 'ServeNotice',
        definition: definitionOf(ServeNotice),
        command: { occurredOn: '2026-02-10', party: 'r1' },
      },
      both,
      facts({ today: '2026-02-20', calendar: nationalCalendar }),
    );
    expect(events.slice(0, 2)).toEqual([
      { type: 'NoticeGiven', data: { proceeding: 'penalty-1', party: 'r1' } },
      { type: 'WasFollowed', data: { proceeding: 'transfer-1' } },
    ]);
    expect(events.find((e) => e.type === 'ProceedingMoved')?.data).toMatchObject({
      proceeding: 'transfer-1',
      to: 'Ended',
    });
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

  it('opens once what is opened once, and then acts on it', () => {
    const definition = { ...said, opens: 'once' as const };
    const end = (file: CaseFile) =>
      composed
        .decide(
          { room: 'transfer', name: 'EndIt', definition, command: { occurredOn: '2026-02-10' } },
          file,
          facts({ today: '2026-02-20', calendar: nationalCalendar }),
        )
        .map((e) => e.type);
    expect(end(filed)[0]).toBe('ProceedingOpened');
    const open = { ...opening, data: { ...opening.data, proceeding: 'transfer-1', stage: 'transfer' } };
    expect(end(fold([open], filed))).not.toContain('ProceedingOpened');
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
    const own = (name: string) => () =>
      withOwn.decide(
        { room: 'case', name, definition: said, command: { occurredOn: '2026-02-10' } },
        laid,
        facts({ today: '2026-02-20', calendar: nationalCalendar }),
      );
    const withOwn = compose(withArchive, () => []);
    for (const name of ['AddRight', 'AddParty', 'AddSource', 'ProposeRefusalListing', 'ReportCreditEvent'])
      expect(refusal(own(name))).toBe('case.archived');
    for (const name of ['AttachDocument', 'ErasePerson', 'RecordListing']) expect(refusal(own(name))).toBe('accepted');
    expect(nextActs(withArchive, laid, ['handling-officer']).map(({ stage }) => stage)).not.toContain('penalty');
    expect(nextActs(withArchive, filed, ['handling-officer']).map(({ stage }) => stage)).toContain('penalty');
  });

  it('refuses every command on a file that holds an event it does not know', () => {
    const strange = fold([{ type: 'FromTheFuture', data: {} }], filed);
    expect(() => ask('EndIt', {}, strange)).toThrow(UnknownEvent);
  });

  it('answers a lapse once, and only when the day has fully ended', () => {
    const told = fold(ask('ServeNotice', { party: 'r1' }), filed);
    const lapse = (file: CaseFile, now: string) =>
      composed.decide(
        {
          room: 'case',
          name: 'LapseTerm',
          definition: said,
          command: {
            occurredOn: now.slice(0, 10),
            term: 'T-STATEMENT/penalty-1/r1/1',
            revision: file.terms['T-STATEMENT/penalty-1/r1/1']?.revision,
          },
        },
        file,
        facts({ now, today: now.slice(0, 10), calendar: nationalCalendar }),
      );
    expect(lapse(told, '2026-02-24T15:59:59.999Z')).toEqual([]);
    const lapsed = lapse(told, '2026-02-24T16:00:00.000Z');
    expect(lapsed.map((e) => e.type)).toEqual(['TermLapsed', 'StatementForgone']);
    expect(lapsed[1]?.data).toEqual({ proceeding: 'penalty-1', party: 'r1' });
    expect(lapse(fold(lapsed, told), '2026-02-25T16:00:00.000Z')).toEqual([]);
  });

  it('folds any subset of a stream without throwing', () => {
    const told = fold(ask('ServeNotice', { party: 'r1' }), filed);
    const all: Event[] = [
      opening,
      ...ask('ServeNotice', { party: 'r1' }),
      ...ask('EndIt', {}, told),
      { type: 'PersonErased', data: { party: 'x', fields: ['name'] } },
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(all), (some) => {
        expect(() =>
          some.reduce(
            (file, e) => evolveFile(rooms, file, { ...e, occurredOn: '2026-02-02', occurredAt: null }),
            emptyFile,
          ),
        ).not.toThrow();
      }),
      { numRuns: 100 },
    );
  });
});
