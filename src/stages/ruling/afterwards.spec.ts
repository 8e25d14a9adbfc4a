import { describe, expect, it } from '@jest/globals';
import {
  allServed,
  effect,
  filed,
  final,
  known,
  on,
  opening,
  published,
  room,
  served,
  withRights,
} from '../../../test/harness/ruling-facts.js';
import type { RulingEvent } from './events.js';

const rights = { ...withRights({ p1: 'patent-design' }), number: known.number };
const found = (party: string) => ({
  party,
  found: true,
  measures: ['stop-making'] as never,
  performWithin: '15 calendar days' as const,
});

describe('a repeated infringement', () => {
  const rule = {
    type: 'RuleOnRepeat' as const,
    ...on,
    former: '卫知法裁字〔2025〕1号',
    formerBy: 'department' as const,
    inForceOn: '2025-12-01',
    right: 'p1',
    sameKind: true,
    outcomes: [found('r1'), found('r2')],
    votesFor: 3,
    votesAgainst: 0,
    reasons: '再次制造',
  };
  const given = room.given(opening, filed, served('r1'), served('r2', false));
  it('is ruled on directly, without an answer', () => {
    const ruled = given.when(rule, rights);
    ruled.thenTypes('RepeatFound', 'RulingIssued');
    expect(room.given(opening, filed, served('r1'), served('r2', false), ...ruled.events()).state).toMatchObject({
      is: 'Ruled',
      tracks: { r1: { is: 'Ruled' } },
    });
  });
  it('concerns the same patent and kind of act, after a ruling in force, and who was served', () => {
    room.given(opening, filed, served('r1')).when(rule, rights).refused('ruling.answer-outstanding');
    given.when({ ...rule, sameKind: false }, rights).refused('ruling.not-a-repeat');
    given.when({ ...rule, right: 'p9' }, rights).refused('ruling.not-in-request');
    given.when({ ...rule, inForceOn: '2026-03-03' }, rights).refused('ruling.not-in-force-yet');
    given.when({ ...rule, occurredOn: '2025-01-31' }, rights).refused('ruling.repeat-from-2025');
    given
      .when({ ...rule, outcomes: [found('r1'), { party: 'r2', found: false, measures: [] }] }, rights)
      .refused('ruling.not-a-repeat');
  });
});

describe('the department’s own change of a ruling', () => {
  const ground = { ground: 'invalid-whole' as const, basis: '第6号', inForceOn: '2026-03-01', reasons: '全部无效' };
  const revoke = { type: 'RevokeRuling' as const, ...on, respondents: ['r1'], ...ground };
  it('revokes what has not been performed, and publishes it where the ruling was', () => {
    const revoked = room.given(...final, published).when(revoke);
    revoked.then({
      type: 'RulingRevoked',
      data: {
        parties: ['r1'],
        outcome: 'revoked',
        ground: 'invalid-whole',
        basis: '第6号',
        reasons: '全部无效',
        changed: true,
      },
    });
    expect(room.given(...final, published, ...revoked.events()).state).toMatchObject({
      changeToPublish: true,
      tracks: { r1: { is: 'Revoked' } },
    });
    const performed: RulingEvent = { type: 'RulingPerformed', data: { party: 'r1', details: '' } };
    room
      .given(...final, performed)
      .when(revoke)
      .refused('ruling.performed-already');
    room
      .given(...final, {
        type: 'RulingRevoked',
        data: { ...revoked.events()[0]!.data, parties: ['r1', 'r2'] },
      } as RulingEvent)
      .when(revoke)
      .refused('ruling.nothing-to-change');
    room
      .given(...final)
      .when({ ...revoke, inForceOn: '2026-03-03' })
      .refused('ruling.not-in-force-yet');
    room.given(opening, filed).when(revoke).refused('ruling.nothing-to-change');
  });
  it('changes it, so that it is served and may be sued about again', () => {
    const amend = {
      type: 'AmendRuling' as const,
      ...on,
      outcomes: [found('r1')],
      ...ground,
      ground: 'invalid-part' as const,
    };
    const amended = room.given(...allServed, effect('r2', false)).when(amend, known);
    amended.thenTypes('RulingAmended');
    expect(amended.events()[0]?.data).toMatchObject({ parties: ['r1', 'q1'], changed: false });
    expect(room.given(...allServed, effect('r2', false), ...amended.events()).state.tracks).toMatchObject({
      r1: { is: 'Ruled' },
      q1: { is: 'Ruled' },
      r2: { is: 'NotInfringing' },
    });
  });
  it('corrects its wording', () => {
    const correct = { type: 'CorrectRulingText' as const, ...on, corrections: ['错字'], reasons: '笔误' };
    room
      .given(...final)
      .when(correct)
      .thenTypes('RulingTextCorrected');
    room.given(opening, filed).when(correct).refused('ruling.nothing-ruled');
  });
});
