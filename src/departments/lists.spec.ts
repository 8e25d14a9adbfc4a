import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { read, type Told } from '../../test/harness/projecting.js';
import { checkModel } from '../engine/projections/table.js';
import { foldInto } from '../engine/projections/inbox.js';
import { roleIds } from '../law/roles.js';
import { evolveTerms, type Ledger } from '../engine/time/ledger.js';
import { cases } from './cases.js';
import { desks, models } from './index.js';
import { supervisionInbox } from './supervision/inbox.js';
import { terms } from './terms.js';

const a = { stream: 'case-a' };
const registered: readonly Told[] = [
  {
    ...a,
    type: 'CaseOpened',
    data: {
      title: '某商行案',
      unit: 'amr',
      division: '640500',
      source: 'report',
      receivedOn: '2026-03-02',
      number: '卫市监案源〔2026〕1号',
    },
  },
  {
    ...a,
    type: 'PartyAdded',
    data: { party: 'r1', kind: 'natural', roles: ['respondent'], name: '赵小明', creditCode: null },
  },
  {
    ...a,
    type: 'PartyAdded',
    data: {
      party: 'h1',
      kind: 'legal',
      roles: ['right-holder'],
      name: '某酒业股份有限公司',
      creditCode: '91500000MA5U000006',
    },
  },
  {
    ...a,
    type: 'RightAdded',
    data: { right: 't1', type: 'trademark', number: '1234567', title: '剑南春', holder: 'h1' },
  },
  {
    ...a,
    type: 'ProceedingOpened',
    data: { proceeding: 'penalty-1', stage: 'penalty', handlers: ['li', 'wang'], respondents: ['r1'] },
    on: '2026-03-05',
  },
  {
    ...a,
    type: 'ProceedingMoved',
    data: { proceeding: 'penalty-1', stage: 'penalty', from: null, to: 'Investigating', ended: false },
    on: '2026-03-05',
  },
  {
    ...a,
    type: 'TrackMoved',
    data: { proceeding: 'penalty-1', stage: 'penalty', kind: 'respondent', key: 'r1', from: null, to: 'Open' },
    on: '2026-03-05',
  },
];
const start = (term: string, dueOn: string, more: object = {}): Told => ({
  ...a,
  type: 'TermStarted',
  data: {
    term,
    limit: term.split('/')[0],
    version: '2021-07-15',
    proceeding: 'penalty-1',
    key: null,
    who: 'handling-officer',
    onLapse: 'overdue',
    startedOn: '2026-03-05',
    dueOn,
    dueAt: null,
    provisional: false,
    ...more,
  },
});
const entry = (type: string, term: string, data: object = {}): Told => ({
  ...a,
  type,
  data: { term, limit: term.split('/')[0], proceeding: 'penalty-1', ...data },
});

describe('cases', () => {
  const of = (...more: Told[]) => foldInto(cases, read(...registered, ...more)).get('a');

  it('show a case by what is on file', () => {
    expect(of()).toMatchObject({
      number: '卫市监案源〔2026〕1号',
      open: true,
      states: ['penalty.Investigating'],
      track_states: ['penalty/respondent.Open'],
      handed_to: [],
    });
  });

  it('tell an old file that was entered late, until somebody acts on it in time', () => {
    const on = (day: string, ...more: Told[]) =>
      foldInto(cases, read(...registered.map((told) => ({ ...told, on: day })), ...more)).get('a')?.entered_late;
    // Recorded on 2026-03-02, 90 and 91 days after.
    expect(on('2025-12-02')).toBe(false);
    expect(on('2025-12-01')).toBe(true);
    const data = { proceeding: 'penalty-1', stage: 'penalty', from: 'Investigating', to: 'Reviewed', ended: false };
    const act: Told = { ...a, type: 'ProceedingMoved', data };
    expect(on('2021-03-02', { ...act, on: '2021-04-02' })).toBe(true);
    expect(on('2021-03-02', act)).toBe(false);
    const byClock = read(...registered.map((told) => ({ ...told, on: '2021-03-02' })), act).map((event, n) =>
      n < registered.length ? event : { ...event, actor: 'clock' },
    );
    expect(foldInto(cases, byClock).get('a')?.entered_late).toBe(true);
  });

  it('follow states, ends and hand-overs', () => {
    const ended = of(
      { ...a, type: 'HandedOver', data: { to: 'police', proceeding: 'transfer-1' } },
      { ...a, type: 'HandedOver', data: { to: 'police', proceeding: 'transfer-1' } },
      {
        ...a,
        type: 'ProceedingMoved',
        data: { proceeding: 'penalty-1', stage: 'penalty', from: 'Investigating', to: 'Closed', ended: true },
      },
    );
    expect(ended).toMatchObject({ open: false, states: ['penalty.Closed'], handed_to: ['police'] });
  });

  it('are the same after an erasure, live or built anew with the key gone', () => {
    const erased: Told = { ...a, type: 'PersonErased', data: { party: 'r1', fields: ['name', 'phone'] } };
    const anew = registered.map((told) =>
      told.data.party === 'r1' && told.type === 'PartyAdded'
        ? { ...told, data: { ...told.data, name: { erased: true } } }
        : told,
    );
    const live = foldInto(cases, read(...registered, erased));
    expect(foldInto(cases, read(...anew, erased))).toEqual(live);
    expect(JSON.stringify([...live])).not.toContain('赵小明');
  });
});

describe('terms', () => {
  const of = (...told: Told[]) => foldInto(terms, read(...told)).get('case-a/T-A/penalty-1/-/1');
  const id = 'T-A/penalty-1/-/1';

  it('count a revision for each entry of the ledger', () => {
    expect(of(start(id, '2026-06-03'))).toMatchObject({
      case_id: 'a',
      is: 'running',
      revision: 0,
      due_on: '2026-06-03',
      about: null,
    });
    const suspended = [start(id, '2026-06-03'), entry('TermSuspended', id, { suspendedBy: ['X'] })];
    expect(of(...suspended)).toMatchObject({ is: 'suspended', revision: 1, due_on: null });
    const still = [...suspended, entry('TermResumed', id, { suspendedBy: ['Y'], dueOn: null, dueAt: null })];
    expect(of(...still)).toMatchObject({ is: 'suspended', revision: 2, due_on: null });
    expect(of(...still, entry('TermResumed', id, { suspendedBy: [], dueOn: '2026-07-01', dueAt: null }))).toMatchObject(
      { is: 'running', revision: 3, due_on: '2026-07-01' },
    );
    expect(of(start(id, '2026-06-03'), { ...start(id, '2026-09-01'), type: 'TermRestarted' })).toMatchObject({
      is: 'running',
      revision: 1,
      due_on: '2026-09-01',
    });
  });

  it('leave when met or dropped, stay when lapsed, run again when the lapse is set aside', () => {
    expect(of(start(id, '2026-06-03'), entry('TermMet', id))).toBeUndefined();
    expect(of(start(id, '2026-06-03'), entry('TermDropped', id))).toBeUndefined();
    const lapsed = [start(id, '2026-06-03'), entry('TermLapsed', id, { onLapse: 'overdue' })];
    expect(of(...lapsed)).toMatchObject({ is: 'lapsed', revision: 1, due_on: '2026-06-03' });
    expect(of(...lapsed, entry('TermLapseSetAside', id))).toMatchObject({ is: 'running', revision: 2 });
  });
});

describe('terms and the ledger', () => {
  it('agree on every term that has not ended, whatever was entered', () => {
    const id = 'T-A/penalty-1/-/1';
    const day = fc.integer({ min: 10, max: 28 }).map((n) => `2026-06-${n}`);
    const entered = fc.record({
      type: fc.constantFrom(
        'TermRestarted',
        'TermSuspended',
        'TermResumed',
        'TermExtended',
        'TermRecalculated',
        'TermLapsed',
        'TermLapseSetAside',
        'TermMet',
      ),
      dueOn: day,
      suspendedBy: fc.constantFrom<string[]>([], ['X']),
    });
    fc.assert(
      fc.property(fc.array(entered, { maxLength: 8 }), (entries) => {
        const told = entries.map(({ type, dueOn, suspendedBy }) =>
          type === 'TermRestarted'
            ? { ...start(id, dueOn), type }
            : entry(type, id, { dueOn, dueAt: null, provisional: false, suspendedBy, excludedDays: 0 }),
        );
        const met = told.findIndex(({ type }) => type === 'TermMet');
        const all = [start(id, '2026-06-03'), ...(met < 0 ? told : told.slice(0, met + 1))];
        const row = foldInto(terms, read(...all)).get(`case-a/${id}`);
        const term = all.reduce<Ledger>((ledger, event) => evolveTerms(ledger, event), {})[id]!;
        if (term.is === 'met') expect(row).toBeUndefined();
        else expect(row).toMatchObject({ is: term.is, revision: term.revision, due_on: term.dueOn });
      }),
    );
  });
});

describe('supervision', () => {
  const of = (...more: Told[]) => foldInto(supervisionInbox, read(...registered, ...more)).get('case-a/penalty-1');

  it('shows what runs, and what nothing runs in', () => {
    expect(of()).toMatchObject({
      state: 'Investigating',
      waits_for: 'move',
      since: '2026-03-05',
      tracks: [{ kind: 'respondent', key: 'r1', is: 'Open' }],
    });
    expect(of(start('T-A/penalty-1/-/1', '2026-06-03'))).toMatchObject({ waits_for: 'watch', due_on: '2026-06-03' });
    expect(of(start('T-A/penalty-1/-/1', '2026-06-03'), entry('TermMet', 'T-A/penalty-1/-/1'))).toMatchObject({
      waits_for: 'move',
      due_on: null,
    });
  });

  it('lets go of an ended proceeding', () => {
    expect(
      of({
        ...a,
        type: 'ProceedingMoved',
        data: { proceeding: 'penalty-1', stage: 'penalty', to: 'Closed', ended: true },
      }),
    ).toBeUndefined();
  });
});

describe('every read model', () => {
  it.each(models.map((model) => [model.name, model] as const))('%s can be kept', (_name, model) => {
    expect(() => checkModel(model)).not.toThrow();
  });

  it.each(desks.map((desk) => [desk.id, desk] as const))('desk %s has what every desk shows', (_id, desk) => {
    const shown = [
      'case_id',
      'stage',
      'waits_for',
      'since',
      // What waits for a signature has no term of law, and no state of its own.
      ...(desk.personal ? [] : ['due_on']),
      ...(desk.roles === 'public' ? [] : ['proceeding', ...(desk.personal ? [] : ['state'])]),
    ];
    expect(Object.keys(desk.inbox.columns)).toEqual(expect.arrayContaining(shown));
  });

  it('are opened by roles that there are', () => {
    const named = desks.flatMap(({ roles }) => (roles === 'public' ? [] : roles));
    expect(named.filter((role) => !roleIds.includes(role as never))).toEqual([]);
    expect(desks).toHaveLength(14);
  });

  it('takes any subset of a stream without failing', () => {
    const told = [
      ...registered,
      start('T-A/penalty-1/-/1', '2026-06-03'),
      entry('TermLapsed', 'T-A/penalty-1/-/1'),
      { ...a, type: 'PersonErased', data: { party: 'r1', fields: ['name'] } },
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray([...told]), (some) => {
        for (const model of models) foldInto(model, read(...some));
      }),
    );
  });
});
