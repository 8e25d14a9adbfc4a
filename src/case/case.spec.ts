import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { definitionOf } from '../engine/command.js';
import type { Event } from '../engine/decider.js';
import { UnknownEvent } from '../engine/errors.js';
import { nationalCalendar } from '../law/holidays.js';
import {
  ask,
  composed,
  filed,
  fold,
  opening,
  refusal,
  room,
  rooms,
  said,
  ServeNotice,
  type State,
} from '../../test/harness/plain-room.js';
import { facts } from '../../test/harness/room.js';
import { compose } from './case.js';
import { emptyFile, evolveFile } from './evolve.js';
import type { CaseFile } from './file.js';
import type { AnyStage } from './stage.js';
import { nextActs } from './next.js';

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
