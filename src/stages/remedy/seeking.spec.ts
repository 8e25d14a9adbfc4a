import { describe, it } from '@jest/globals';
import {
  among,
  apply,
  before,
  inCourt,
  other,
  penalty,
  room,
  sought,
  start,
  sue,
  taken,
} from '../../../test/harness/remedy-facts.js';
import { challengeable } from '../../law/challengeable.js';

describe('what may be challenged', () => {
  it('a penalty, by reconsideration or directly in court', () => {
    room.given(start).when(apply, among(penalty)).then(sought(), taken);
    room
      .given(start)
      .when(sue, among(penalty))
      .then(sought({ way: 'suit', direct: true }), inCourt);
  });
  it.each(challengeable.filter(({ first }) => first).map(({ id }) => id))('%s: reconsideration first', (act) => {
    const stages = ['penalty-1', 'complaint-1', 'ruling-1'];
    const did = stages.map((id) =>
      other(id, id === 'penalty-1' || act !== 'not-accepted' ? 'NotFiled' : 'NotAccepted'),
    );
    const row = challengeable.find(({ id }) => id === act)!;
    const of = row.stage === null ? '-' : `${row.stage}-1`;
    const suit = { ...sue, act, knownOn: '2026-02-02' };
    room
      .given(start)
      .when(suit, among(...did))
      .refused('remedy.reconsideration-first');
    room
      .given(start)
      .when(suit, among(...did, before('Decided', false, `${of}/${act}/r1`)))
      .thenTypes('RemedySought', 'LawsuitTaken');
  });
  it('needs the day on which the act was known, where no room counts the time', () => {
    const act = { ...apply, act: 'not-filed', party: 'h1' };
    const refused = among(other('complaint-1', 'NotFiled', { open: false }));
    room.given(start).when(act, refused).refused('remedy.known-on-missing');
    room
      .given(start)
      .when({ ...act, knownOn: '2026-03-03' }, refused)
      .refused('act.before-precondition');
    room
      .given(start)
      .when({ ...act, knownOn: '2026-02-02' }, refused)
      .thenTypes('RemedySought', 'ReconsiderationTaken');
  });
  it('is something that a proceeding of the case did', () => {
    room.given(start).when(apply, among()).refused('remedy.no-such-act');
    room
      .given(start)
      .when({ ...apply, attacked: 'penalty-2' }, among(penalty))
      .refused('remedy.no-such-act');
    room
      .given(start)
      .when({ ...apply, act: 'not-filed', knownOn: '2026-02-02' }, among(other('complaint-1', 'Verifying')))
      .refused('remedy.no-such-act');
    const two = among(penalty, other('penalty-2', 'Deciding'));
    room.given(start).when(apply, two).refused('remedy.which-proceeding');
    room
      .given(start)
      .when({ ...apply, attacked: 'penalty-2' }, two)
      .then(sought({ of: 'penalty-2' }), { ...taken, data: { ...taken.data, of: 'penalty-2' } });
    room
      .given(start)
      .when({ ...apply, party: 'x' }, among(penalty))
      .refused('case.unknown-party');
  });
  it('a ruling by reconsideration only where the city opened it', () => {
    const act = { ...apply, act: 'ruling' };
    const ruling = among(other('ruling-1', 'Ruled'));
    room.given(start).when(act, ruling).refused('remedy.reconsideration-unsettled');
    room
      .given(start)
      .when(act, { ...ruling, options: { 'ruling-reconsideration': true } })
      .thenTypes('RemedySought', 'ReconsiderationTaken');
  });
  it('once: not while a remedy is pending, nor after it was decided', () => {
    room
      .given(start)
      .when(apply, among(penalty, before('InCourt', true)))
      .refused('remedy.pending');
    room
      .given(start)
      .when(sue, among(penalty, before('Reconsidering', true)))
      .refused('remedy.pending');
    room
      .given(start)
      .when(apply, among(penalty, before('Decided', false)))
      .refused('remedy.exhausted');
    room
      .given(start)
      .when(sue, among(penalty, before('InForce', false)))
      .refused('remedy.exhausted');
    room
      .given(start)
      .when(sue, among(penalty, before('Dropped', false)))
      .thenTypes('RemedySought', 'LawsuitTaken');
    room
      .given(start)
      .when({ ...apply, party: 'h1', respondents: ['r1'] }, among(penalty, before('InCourt', true)))
      .thenTypes('RemedySought', 'ReconsiderationTaken');
  });
  it('the copy comes after the acceptance, not in the future', () => {
    room
      .given(start)
      .when({ ...apply, copyOn: '2026-03-01' }, among(penalty))
      .refused('remedy.copy-date');
    room
      .given(start)
      .when({ ...apply, copyOn: '2026-03-03' }, among(penalty))
      .refused('remedy.copy-date');
  });
});
