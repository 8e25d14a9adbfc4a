import { describe, expect, it } from '@jest/globals';
import {
  answered,
  decided,
  event,
  final,
  inForce,
  on,
  proposal,
  r1,
  remedy,
  room,
  term,
  withParty,
  legal,
} from '../../../test/harness/penalty-facts.js';
import { opened } from '../../../test/harness/room.js';
import type { ProceedingOpened } from '../../case/file.js';
import type { PenaltyEvent } from './events.js';

const accepted = event('ReconsiderationAccepted', { ...r1, body: '', reference: '' });
const sued = event('LawsuitAccepted', { ...r1, court: '', reference: '' });
const stayed = event('PenaltyExecutionStayed', r1);
const inReview = [...inForce, accepted] as const;
const inCourt = [...inForce, sued] as const;
const upon = (given: readonly (PenaltyEvent | ProceedingOpened)[], type: string, over: object = {}, day?: string) =>
  room.given(...given).upon(remedy(type, over, day));

describe('a remedy against the penalty', () => {
  it('is followed where it attacks a decision of this proceeding that was served', () => {
    upon(inForce, 'ReconsiderationTaken').then(
      event('ReconsiderationAccepted', { ...r1, body: '市人民政府', reference: '1号' }),
    );
    upon(inForce, 'LawsuitTaken').then(event('LawsuitAccepted', { ...r1, court: '法院', reference: '1号' }));
    upon(inForce, 'LawsuitTaken', { of: 'penalty-2' }).then();
    upon(inForce, 'ReconsiderationReplied').then();
    upon([...answered, decided], 'ReconsiderationTaken').refused('penalty.not-in-effect');
    upon(inForce, 'ReconsiderationTaken', { act: 'no-penalty' }).refused('penalty.not-in-effect');
    upon(inReview, 'LawsuitTaken').refused('penalty.remedy-pending');
  });
  it.each([
    ['2026-03-01', ['ReconsiderationAccepted']],
    ['2026-03-02', ['ReconsiderationAccepted']],
  ])('is in time on %s, the last day being 2 March', (day, types) => {
    room
      .given(...inForce)
      .upon(remedy('ReconsiderationTaken', {}, day), { terms: [term('T-RECON', '2026-03-02')] })
      .thenTypes(...types);
  });
  it('is late the day after, and against a final decision', () => {
    room
      .given(...inForce)
      .upon(remedy('ReconsiderationTaken', {}, '2026-03-03'), { terms: [term('T-RECON', '2026-03-02')] })
      .refused('penalty.remedy-late');
    upon([...inForce, final], 'LawsuitTaken').refused('penalty.decision-final');
  });
  it('of somebody else blocks nothing, but what comes of it reaches the penalty', () => {
    upon(inForce, 'LawsuitTaken', { party: 'h1' }).then();
    upon(inForce, 'JudgmentInForce', { party: 'h1', outcome: 'revoked' }).thenTypes(
      'PenaltyRevoked',
      'MattersConcluded',
    );
  });
  it('against a measure is refused where there is none', () => {
    upon(inForce, 'ReconsiderationTaken', { act: 'seizure' }).refused('penalty.no-such-act');
    upon(inForce, 'ReconsiderationTaken', { act: 'publication' }).refused('penalty.no-such-act');
  });
});

describe('the outcome', () => {
  it.each([
    ['maintained', ['ReconsiderationDecided']],
    ['rejected', ['ReconsiderationDecided']],
    ['undecided', ['ReconsiderationDecided']],
    ['withdrawn', ['ReconsiderationWithdrawn']],
    ['terminated', ['ReconsiderationWithdrawn']],
    ['unlawful', ['ReconsiderationDecided', 'PenaltyFoundUnlawful']],
    ['mediated', ['ReconsiderationDecided', 'DecisionBecameFinal']],
    ['revoked', ['ReconsiderationDecided', 'PenaltyRevoked', 'MattersConcluded']],
    ['redo', ['ReconsiderationDecided', 'PenaltyRevoked', 'MattersConcluded']],
  ])('of reconsideration, %s, brings %j', (outcome, types) => {
    upon(inReview, 'ReconsiderationConcluded', { outcome }).thenTypes(...types);
  });
  it.each([
    ['maintained', ['JudgmentGiven', 'DecisionBecameFinal']],
    ['withdrawn', ['JudgmentGiven', 'DecisionBecameFinal']],
    ['unlawful', ['JudgmentGiven', 'PenaltyFoundUnlawful', 'DecisionBecameFinal']],
    ['revoked', ['JudgmentGiven', 'PenaltyRevoked', 'MattersConcluded']],
  ])('of a suit, %s, brings %j', (outcome, types) => {
    upon(inCourt, 'JudgmentInForce', { outcome }).thenTypes(...types);
  });
  it('makes the penalty final on the day of the judgment', () => {
    upon(inCourt, 'JudgmentInForce').then(
      event('JudgmentGiven', { ...r1, outcome: 'maintained', reasons: '' }),
      event('DecisionBecameFinal', {
        ...r1,
        finalOn: '2026-03-02',
        enforceableFrom: '2026-03-02',
        performed: false,
        number: '1号',
      }),
    );
  });
  it('changes what is payable, never to the disadvantage of who asked', () => {
    const less = { outcome: 'changed', fineFen: 1_000_000, confiscatedFen: 0 };
    upon(inReview, 'ReconsiderationConcluded', less).then(
      event('ReconsiderationDecided', { ...r1, outcome: 'changed', reasons: '' }),
      event('PenaltyChanged', { ...r1, number: '1号', fineFen: 1_000_000, payableFen: 1_000_000, published: false }),
    );
    upon(inReview, 'ReconsiderationConcluded', { ...less, fineFen: 5_000_001 }).refused('penalty.changed-heavier');
    const change = event('PenaltyChanged', { ...r1, number: '1号', fineFen: 1, payableFen: 1, published: false });
    expect(room.given(...inReview, change).state.tracks.r1).toMatchObject({ decision: { fineFen: 1, payableFen: 1 } });
  });
  it('settles the penalty when as much as remains was paid already', () => {
    const paid = event('PaymentReceived', {
      ...r1,
      amountFen: 1_000_000,
      fineFen: 1_000_000,
      surchargeFen: 0,
      paidFen: 1_000_000,
      lateCharge: null,
    });
    const less = { outcome: 'changed', fineFen: 1_000_000, confiscatedFen: 0 };
    upon([...inReview, paid], 'ReconsiderationConcluded', less).thenTypes(
      'ReconsiderationDecided',
      'PenaltyChanged',
      'PenaltyPerformed',
      'MattersConcluded',
    );
  });
});

describe('a stay', () => {
  it('holds demand and application back until it is lifted or the remedy ends', () => {
    upon(inReview, 'ExecutionStayed').then(stayed);
    upon([...inReview, stayed], 'ExecutionStayed').then();
    upon([...inReview, stayed], 'StayLifted').then(event('PenaltyExecutionResumed', r1));
    upon([...inReview, stayed], 'ReconsiderationConcluded').thenTypes(
      'ReconsiderationDecided',
      'PenaltyExecutionResumed',
    );
    const demand = { type: 'DemandPerformance' as const, ...on, ...r1 };
    room
      .given(...inForce, final, stayed)
      .when(demand)
      .refused('penalty.execution-stayed');
    const demanded = event('DemandServed', { ...r1, owedFen: 5_000_000, lateCharge: null });
    room
      .given(...inForce, final, demanded, stayed)
      .when({ type: 'ApplyForEnforcement', ...on, ...r1, court: '法院', signedBy: 'zhao' })
      .refused('penalty.execution-stayed');
  });
});

describe('done anew', () => {
  const former = { number: '1号', outcome: 'penalise' as const, payableFen: 5_000_000 };
  const again = (ground: string) => [
    opened('penalty', { respondents: ['r1'], with: { redo: { ground, after: { r1: former } } } }),
    ...answered.slice(1),
  ];
  const decide = (fineFen: number) => ({
    type: 'DecidePenalty' as const,
    ...on,
    ...r1,
    decision: proposal({ fineFen, tier: 'ordinary' }),
    reasons: '重新查明',
    remedies: '六十日内申请行政复议，或者六个月内提起行政诉讼',
  });
  it('is not the same on the same facts', () => {
    const anew = room.given(...again('facts'));
    anew.when(decide(5_000_000), withParty(legal('r1'))).refused('penalty.same-as-revoked');
    anew.when(decide(4_000_000), withParty(legal('r1'))).thenTypes('PenaltyDecided', 'DecisionsCompleted');
  });
  it('may be the same where it fell for a fault of procedure', () => {
    room
      .given(...again('procedure'))
      .when(decide(5_000_000), withParty(legal('r1')))
      .thenTypes('PenaltyDecided', 'DecisionsCompleted');
  });
});
