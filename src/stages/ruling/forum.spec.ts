import { describe, expect, it } from '@jest/globals';
import { answered, filed, heard, on, opening, room, served, withTerm } from '../../../test/harness/ruling-facts.js';
import type { RulingEvent } from './events.js';

const served1 = [opening, filed, served('r1'), served('r2', false)] as const;
const objected: RulingEvent = { type: 'JurisdictionObjected', data: { party: 'r1', reasons: '不在本市' } };
const raise = { type: 'RaiseJurisdictionObjection', ...on, party: 'r1', reasons: '不在本市' } as const;
const inTime = (dueOn: string) => withTerm('T-RUL-ANSWER', { key: 'r1', startedOn: '2026-02-20', dueOn });

describe('an objection to jurisdiction', () => {
  it('is raised within the time to answer, once', () => {
    room
      .given(...served1)
      .when(raise, inTime('2026-03-02'))
      .then(objected);
    room
      .given(...served1)
      .when(raise, inTime('2026-03-01'))
      .refused('ruling.objection-late');
    room
      .given(...served1)
      .when({ ...raise, occurredOn: '2026-02-19' }, inTime('2026-03-06'))
      .refused('act.before-precondition');
    room
      .given(...served1, objected)
      .when(raise, inTime('2026-03-06'))
      .refused('ruling.objected-already');
  });
  const decide = { type: 'DecideJurisdictionObjection', ...on, party: 'r1', upheld: false, reasons: '在本市' } as const;
  it('is rejected, and the time to conclude runs again', () => {
    room
      .given(...served1, objected)
      .when(decide)
      .thenTypes('JurisdictionObjectionDecided', 'JurisdictionObjectionClosed');
    room
      .given(...served1)
      .when(decide)
      .refused('ruling.no-objection');
  });
  it('is upheld: the respondent goes to the department named, and with the last one the case', () => {
    const uphold = { ...decide, upheld: true } as const;
    room
      .given(...served1, objected)
      .when(uphold)
      .refused('ruling.agency-needed');
    const there = { ...uphold, agency: '银川市知识产权局' } as const;
    room
      .given(...served1, objected)
      .when(there)
      .thenTypes('JurisdictionObjectionDecided', 'RulingTransferred', 'JurisdictionObjectionClosed');
    const gone: RulingEvent = { type: 'RulingTransferred', data: { parties: ['r2'], agency: '' } };
    const last = room.given(...served1, objected, gone).when(there);
    last.thenTypes('JurisdictionObjectionDecided', 'RulingTransferred', 'RulingCaseTransferred');
    expect(room.given(...served1, objected, gone, ...last.events()).state).toMatchObject({
      is: 'Transferred',
      tracks: { r1: { is: 'TransferredOut' } },
    });
  });
  it('must be decided before the ruling, and falls with the request against who raised it', () => {
    const issue = {
      type: 'IssueRuling',
      ...on,
      outcomes: [] as never[],
      votesFor: 3,
      votesAgainst: 0,
      reasons: '落入',
    } as const;
    room
      .given(...heard, objected)
      .when(issue)
      .refused('ruling.objection-undecided');
    room
      .given(...served1, objected)
      .when({ type: 'WithdrawRequest', ...on, respondents: ['r1'] })
      .thenTypes('RequestWithdrawn', 'JurisdictionObjectionClosed');
    room
      .given(...served1, answered('r1'), objected)
      .when({ type: 'WithdrawRequest', ...on, respondents: ['r1', 'r2'] })
      .thenTypes('RequestWithdrawn', 'RulingCaseCancelled');
  });
});

describe('a referral to the superior', () => {
  const refer = {
    type: 'ReferJurisdiction',
    ...on,
    ground: 'dispute',
    to: '自治区知识产权局',
    reasons: '两地均已收到',
  } as const;
  const referred: RulingEvent = {
    type: 'RulingReferredUp',
    data: { ground: 'dispute', to: '自治区知识产权局', reasons: '两地均已收到' },
  };
  const answer = { type: 'RecordReferralAnswer', ...on, ours: true, agency: '本局', reference: '宁知管1号' } as const;
  it('is made once, of jurisdiction or of national weight', () => {
    room.given(opening).when(refer).then(referred);
    const national = {
      type: 'ReportNationalDispute',
      ...on,
      ground: 'industry',
      to: '自治区知识产权局',
      reasons: '标准',
    } as const;
    room.given(opening).when(national).thenTypes('RulingReferredUp');
    room.given(opening, referred).when(national).refused('ruling.referred-already');
  });
  it('is answered: it stays, or goes with everyone who has not been ruled on', () => {
    room.given(opening).when(answer).refused('ruling.nothing-referred');
    room.given(opening, referred).when(answer).thenTypes('ReferralAnswered');
    const elsewhere = room.given(opening, referred).when({ ...answer, ours: false });
    elsewhere.thenTypes('ReferralAnswered', 'RulingTransferred', 'RulingCaseTransferred');
    expect(room.given(opening, referred, ...elsewhere.events()).state.is).toBe('Transferred');
  });
  it('is waited for before the ruling', () => {
    room
      .given(...heard, referred)
      .when({ type: 'IssueRuling', ...on, outcomes: [] as never[], votesFor: 3, votesAgainst: 0, reasons: '落入' })
      .refused('ruling.referral-open');
  });
});
