import { describe, expect, it } from '@jest/globals';
import {
  room,
  on,
  known,
  opening,
  filed,
  served,
  silent,
  cancelled,
  settled,
  withdrawn,
  issued,
  rulingServed,
  published,
  allServed,
  heard,
  ruled,
} from '../../../test/harness/ruling-facts.js';
import { type RulingEvent } from './ruling.js';

describe('ends without a ruling', () => {
  it('settles with one and goes on with the rest; ends with the last', () => {
    const settle = {
      type: 'SettleRequest',
      ...on,
      party: 'r1',
      terms: '停止销售并赔偿',
      amountFen: 5_000_000,
      performBy: '2026-04-01',
    } as const;
    const caseSettled: RulingEvent = { type: 'RulingCaseSettled', data: {} };
    room
      .given(...heard)
      .when(settle)
      .then(settled('r1'));
    expect(room.given(...heard, settled('r1')).state.is).toBe('Filed');
    room
      .given(...heard, settled('r2'))
      .when(settle)
      .then(settled('r1'), caseSettled);
    expect(room.given(...heard, settled('r2'), settled('r1'), caseSettled).state.is).toBe('Settled');
    room
      .given(...heard)
      .when({ ...settle, performBy: '2026-03-01' })
      .refused('ruling.performance-in-past');
  });
  it('is withdrawn against some or all', () => {
    const withdraw = (...respondents: string[]) => ({ type: 'WithdrawRequest' as const, ...on, respondents });
    room
      .given(...heard)
      .when(withdraw('r1'))
      .then(withdrawn('r1'));
    room
      .given(...heard)
      .when(withdraw('r1', 'r2'))
      .then(withdrawn('r1', 'r2'), cancelled('withdrawn'));
    room
      .given(...heard, settled('r2'))
      .when(withdraw('r1'))
      .thenTypes('RequestWithdrawn', 'RulingCaseSettled');
    room
      .given(...heard, settled('r2'))
      .when(withdraw('r2'))
      .refused('ruling.nothing-to-withdraw');
  });
  it('is cancelled by the head', () => {
    room
      .given(...heard)
      .when({ type: 'CancelRulingCase', ...on, ground: 'patent-invalid', reasons: '宣告全部无效' })
      .then(cancelled('patent-invalid', '宣告全部无效'));
    expect(room.given(...heard, cancelled('patent-invalid')).state).toMatchObject({
      is: 'Cancelled',
      tracks: { r1: { is: 'Cancelled' } },
    });
  });
});

describe('the ruling', () => {
  const issue = {
    type: 'IssueRuling' as const,
    ...on,
    outcomes: [
      { party: 'r1', found: true, measures: ['stop-making'] as never, performWithin: '15 calendar days' as const },
      { party: 'r2', found: false, measures: [] },
    ],
    votesFor: 2,
    votesAgainst: 1,
    reasons: '全面覆盖',
  };
  it('speaks on each respondent under a number', () => {
    room
      .given(...heard)
      .when(issue, known)
      .then(issued({ party: 'r1', found: true }, { party: 'r2', found: false }));
    expect(room.given(...ruled).state).toMatchObject({
      is: 'Ruled',
      tracks: { r1: { is: 'Ruled', found: true }, q1: { is: 'Ruled' } },
    });
  });
  it('needs the majority of the panel', () => {
    room
      .given(...heard)
      .when({ ...issue, votesAgainst: 0 }, known)
      .refused('ruling.votes-not-panel');
    room
      .given(...heard)
      .when({ ...issue, votesFor: 1, votesAgainst: 2 }, known)
      .refused('ruling.no-majority');
  });
  it('waits for answers, leaves nobody out and says what must stop', () => {
    const [r1, r2] = issue.outcomes;
    room.given(opening, filed, served('r1'), silent('r1')).when(issue, known).refused('ruling.answer-outstanding');
    room
      .given(...heard)
      .when({ ...issue, outcomes: [r1!] }, known)
      .refused('ruling.respondent-left-out');
    room
      .given(...heard, settled('r2'))
      .when(issue, known)
      .refused('ruling.not-under-review');
    room
      .given(...heard)
      .when({ ...issue, outcomes: [r1!, r2!, r1!] }, known)
      .refused('ruling.ruled-twice');
    room
      .given(...heard)
      .when({ ...issue, outcomes: [{ ...r1!, measures: [] }, r2!] }, known)
      .refused('ruling.measures-missing');
    room
      .given(...heard)
      .when({ ...issue, outcomes: [r1!, { ...r1!, party: 'r2', found: false }] }, known)
      .refused('ruling.measures-without-infringement');
  });
  it('is served on both sides and published masked', () => {
    room
      .given(...ruled)
      .when({ type: 'ServeRuling', ...on, party: 'q1', manner: 'direct' })
      .then(rulingServed('q1'));
    room
      .given(...allServed)
      .when({ type: 'ServeRuling', ...on, party: 'q1', manner: 'direct' })
      .refused('ruling.nothing-to-serve');
    const publish = { type: 'PublishRuling', ...on, channel: '局网站', masked: true } as const;
    room
      .given(...ruled)
      .when(publish)
      .then(published);
    room
      .given(...ruled)
      .when({ ...publish, masked: false })
      .refused('ruling.not-masked');
    room
      .given(...ruled, published)
      .when(publish)
      .refused('ruling.already-published');
  });
});
