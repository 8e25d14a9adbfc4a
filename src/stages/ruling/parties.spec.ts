import { describe, expect, it } from '@jest/globals';
import {
  filed,
  heard,
  known,
  on,
  opening,
  parties,
  party,
  room,
  withRights,
} from '../../../test/harness/ruling-facts.js';
import { facts } from '../../../test/harness/room.js';
import type { RulingEvent } from './events.js';

const two = withRights({ p1: 'patent-invention', p2: 'patent-design' });

describe('separate filing', () => {
  const split = {
    type: 'SplitRequest',
    ...on,
    by: 'respondent',
    respondents: ['r2'] as string[],
    reasons: '没有共同行为',
  } as const;
  it('takes respondents, or patents, into a case of their own from the same day', () => {
    const taken = room.given(opening).when(split, two);
    taken.then({
      type: 'RequestSplit',
      data: {
        by: 'respondent',
        parties: ['r2'],
        respondents: ['r2'] as string[],
        rights: null,
        kept: null,
        receivedOn: '2026-02-02',
        reasons: '没有共同行为',
      },
    });
    expect(room.given(opening, ...taken.events()).state.tracks.r2?.is).toBe('FiledSeparately');
    const byPatent = room.given(opening).when({ ...split, by: 'patent', rights: ['p2'] }, two);
    expect(room.given(opening, ...byPatent.events()).state.rights).toEqual(['p1']);
  });
  it('leaves something, and takes only what is there', () => {
    room
      .given(opening)
      .when({ ...split, respondents: ['r1', 'r2'] }, two)
      .refused('ruling.nothing-left');
    room
      .given(opening)
      .when({ ...split, respondents: ['q1'] }, two)
      .refused('ruling.not-in-request');
    room
      .given(opening)
      .when({ ...split, by: 'patent' }, two)
      .refused('ruling.split-what');
    const one: RulingEvent = { type: 'RequestWithdrawn', data: { parties: ['r2'], reason: '' } };
    room
      .given(opening, one)
      .when(split, withRights({ p1: 'patent-design' }))
      .refused('ruling.nothing-to-split');
  });
});

describe('hearing together', () => {
  const join = { type: 'JoinRulings', ...on, ruling: 'ruling-2', ground: 'same-patent', reasons: '同一专利' } as const;
  const other = (is: string) => ({
    ...known,
    others: [{ id: 'ruling-2', stage: 'ruling', is, open: true, openedOn: '2026-02-02', respondents: [], tracks: {} }],
  });
  const joined: RulingEvent = {
    type: 'RulingsJoined',
    data: { other: 'ruling-2', otherNumber: null, ground: 'same-patent', reasons: '同一专利' },
  };
  it('needs another ruling that is being heard, or the number of one elsewhere', () => {
    room.given(opening, filed).when(join, other('Filed')).then(joined);
    room.given(opening, filed).when(join, other('Requested')).refused('ruling.no-such-ruling');
    room.given(opening, filed, joined).when(join, other('Filed')).refused('ruling.joined-already');
    room
      .given(opening, filed)
      .when({ ...join, ruling: undefined as never })
      .refused('ruling.join-with-what');
  });
  it('is noted by the other', () => {
    const said = { ...joined, data: { ...joined.data, other: 'p-1', proceeding: 'ruling-2' }, ...on };
    room
      .given(opening, filed)
      .upon(said)
      .then({ type: 'RulingJoinedBy', data: { other: 'ruling-2', ground: 'same-patent' } });
  });
});

describe('a party added', () => {
  const file = { ...facts().file, parties: { ...parties, x1: party('x1', 'respondent') } };
  const add = {
    type: 'AddRulingParty',
    ...on,
    party: 'x1',
    as: 'respondent',
    askedBy: 'requester',
    reasons: '共同制造',
  } as const;
  it('is to be served as a respondent, or takes part as a third party', () => {
    const added = room.given(...heard).when(add, { ...known, file });
    added.thenTypes('RulingPartyAdded');
    expect(room.given(...heard, ...added.events()).state.tracks.x1).toMatchObject({
      kind: 'respondent',
      is: 'ToBeServed',
    });
    const third = room.given(...heard).when({ ...add, as: 'third-party', askedBy: 'respondent' }, { ...known, file });
    expect(room.given(...heard, ...third.events()).state.tracks.x1).toEqual({ kind: 'third-party', is: 'Requesting' });
  });
  it('is refused after the hearing, without the requester, or where it is one already', () => {
    const held: RulingEvent = { type: 'OralHearingHeld', data: { absent: [], summary: '' } };
    const given = (command: object, ...more: readonly RulingEvent[]) =>
      room.given(...heard, ...more).when({ ...add, ...command }, { ...known, file });
    given({}, held).refused('ruling.add-after-hearing');
    given({ party: 'x9' }).refused('case.unknown-party');
    given({ party: 'r1' }).refused('ruling.party-already');
    given({ askedBy: 'respondent' }).refused('ruling.requester-must-agree');
    given({ as: 'third-party' }).refused('ruling.third-party-when');
    given({ as: 'requester', askedBy: 'respondent' }).refused('ruling.requesters-add-themselves');
  });
});
