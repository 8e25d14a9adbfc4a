import { describe, expect, it } from '@jest/globals';
import { adviceOpening, on, opening, room } from '../../../test/harness/ruling-facts.js';

/** The request came in on 2026-02-02. */
const give = {
  type: 'GiveAdvice',
  ...on,
  demandSentOn: '2025-12-01',
  holderActed: false,
  conclusion: 'does-not',
  opinion: '缺少一项技术特征',
} as const;
const given = room.given(adviceOpening);

describe('an opinion after a warning of infringement', () => {
  it('is no request for a ruling', () => {
    expect(given.state).toMatchObject({ is: 'AdviceAsked', tracks: {} });
    expect(room.given(opening).state.is).toBe('Requested');
  });
  it('is given where the right holder was silent for two months after the demand was sent', () => {
    const advised = given.when(give);
    advised.then({
      type: 'InfringementAdvised',
      data: { conclusion: 'does-not', opinion: '缺少一项技术特征', silentTo: '2026-02-01' },
    });
    expect(room.given(adviceOpening, ...advised.events()).state.is).toBe('Advised');
    given.when({ ...give, demandSentOn: '2025-12-02' }).refused('ruling.silence-not-over');
  });
  it('or for one month after it was received', () => {
    const reached = (demandReachedOn: string) => ({ ...give, demandSentOn: '2025-12-20', demandReachedOn });
    given.when(reached('2026-01-01')).thenTypes('InfringementAdvised');
    given.when(reached('2026-01-02')).refused('ruling.silence-not-over');
    given.when(reached('2025-12-19')).refused('ruling.reached-before-sent');
  });
  it('is not given where he acted, nor on a request of before 2025', () => {
    given.when({ ...give, holderActed: true }).refused('ruling.holder-not-silent');
    const early = {
      ...adviceOpening,
      data: { ...adviceOpening.data, with: { road: 'advice-request', receivedOn: '2025-01-31' } },
    };
    room.given(early).when(give).refused('ruling.advice-from-2025');
    const refused = room
      .given(early)
      .when({ type: 'RefuseAdvice', ...on, ground: 'other-rule', reasons: '办法尚未施行' });
    refused.thenTypes('AdviceRefused');
    expect(room.given(early, ...refused.events()).state.is).toBe('AdviceRefused');
  });
});
