import { describe, expect, it } from '@jest/globals';
import { facts } from '../../../test/harness/room.js';
import {
  alone,
  approved,
  event,
  head,
  legal,
  noticed,
  on,
  proposal,
  r1,
  reported,
  reviewed,
  room,
  term,
  toDecide,
  withParty,
} from '../../../test/harness/penalty-facts.js';
import type { Party } from '../../case/file.js';
import { penalty } from './penalty.js';
import type { Proposal } from './shapes.js';

describe('notice, statement, hearing', () => {
  const notice = { type: 'ServeNotice' as const, ...on, ...r1, method: 'direct' as const };
  it('gives the right to a hearing from the threshold on', () => {
    const right = (over: Partial<Proposal>, party: Party) =>
      room
        .given(alone, reported, reviewed, approved(proposal(over)))
        .when(notice, withParty(party))
        .events()
        .some(({ data }) => 'hearingRight' in data && data.hearingRight);
    const natural = { ...legal('r1'), kind: 'natural' as const };
    expect(right({ fineFen: 9_999_999 }, legal('r1'))).toBe(false);
    expect(right({ fineFen: 10_000_000 }, legal('r1'))).toBe(true);
    expect(right({ fineFen: 999_999 }, natural)).toBe(false);
    expect(right({ fineFen: 1_000_000 }, natural)).toBe(true);
    expect(right({ fineFen: 0, goodsFen: 1_000_000 }, natural)).toBe(true);
    expect(right({ fineFen: 0, restriction: 'suspension' }, legal('r1'))).toBe(true);
  });
  it('is not served where no penalty is proposed', () => {
    const none = proposal({ outcome: 'no-penalty', noPenaltyGround: 'no-fault' });
    room.given(alone, reported, reviewed, approved(none)).when(notice, head).refused('penalty.no-notice-needed');
  });
  const state = {
    type: 'RecordStatement' as const,
    ...on,
    ...r1,
    statement: '不知情',
    review: '不成立',
    waivesHearing: true,
  };
  it('takes a statement in time, and a waiver of the hearing with it', () => {
    room
      .given(...toDecide, noticed())
      .when(state, { terms: [term('T-STATEMENT', '2026-03-02')] })
      .thenTypes('StatementMade');
    room
      .given(...toDecide, noticed(true))
      .when(state)
      .thenTypes('StatementMade', 'HearingWaived');
    room
      .given(...toDecide, noticed())
      .when(state, { terms: [term('T-STATEMENT', '2026-03-01')] })
      .refused('penalty.statement-late');
  });
  it('takes a request for a hearing in time, from whoever has the right', () => {
    const request = { type: 'RequestHearing' as const, ...on, ...r1 };
    room
      .given(...toDecide, noticed())
      .when(request)
      .refused('penalty.no-hearing-right');
    room
      .given(...toDecide, noticed(true))
      .when(request, { terms: [term('T-HEAR-REQUEST', '2026-03-01')] })
      .refused('penalty.hearing-request-late');
    room
      .given(...toDecide, noticed(true))
      .when(request)
      .then(event('HearingRequested', r1));
  });
  it('lets silence end both rights', () => {
    const { state: silent } = room.given(...toDecide, noticed(true));
    const end = { dueOn: '2026-03-09' };
    expect(penalty.lapse!(term('T-STATEMENT', end.dueOn), silent, facts())).toEqual([
      event('StatementWaived', { ...r1, endedOn: end.dueOn }),
    ]);
    expect(penalty.lapse!(term('T-HEAR-REQUEST', end.dueOn), silent, facts())).toEqual([
      event('HearingWaived', { ...r1, expressly: false }),
    ]);
    expect(penalty.lapse!(term('T-DEMAND', end.dueOn), silent, facts())).toEqual([]);
  });
});
