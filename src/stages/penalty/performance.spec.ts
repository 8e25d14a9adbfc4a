import { describe, expect, it } from '@jest/globals';
import {
  alone,
  answered,
  approved,
  cmd,
  decided,
  event,
  final,
  inForce,
  legal,
  on,
  proposal,
  r1,
  reported,
  reviewed,
  room,
  served,
  term,
  withParty,
} from '../../../test/harness/penalty-facts.js';
import { penalty } from './penalty.js';

describe('performance', () => {
  const serve = { type: 'ServeDecision' as const, ...on, ...r1, method: 'direct' as const, toldOfPublication: true };
  it('begins with service', () => {
    room
      .given(...answered, decided)
      .when(serve)
      .then(served);
    room
      .given(...answered, decided)
      .when({ ...serve, toldOfPublication: false })
      .refused('penalty.not-told-of-publication');
    const warned = event('PenaltyDecided', { ...decided.data, payableFen: 0, fineFen: 0, onlyWarning: true });
    room
      .given(...answered, warned)
      .when(serve)
      .thenTypes('DecisionServed', 'PenaltyPerformed', 'MattersConcluded');
  });
  it('is payment, in parts or whole, and no more', () => {
    const pay = (amountFen: number, surchargeFen = 0) =>
      cmd({ type: 'RecordPayment', ...on, ...r1, amountFen, surchargeFen });
    const part = event('PaymentReceived', {
      ...r1,
      amountFen: 2_000_000,
      fineFen: 2_000_000,
      surchargeFen: 0,
      paidFen: 2_000_000,
      lateCharge: null,
    });
    room
      .given(...inForce)
      .when(pay(2_000_000))
      .then(part);
    room
      .given(...inForce, part)
      .when(pay(3_000_000))
      .thenTypes('PaymentReceived', 'PenaltyPerformed', 'MattersConcluded');
    room
      .given(...inForce, part)
      .when(pay(3_000_001))
      .refused('penalty.overpaid');
    room
      .given(...inForce)
      .when(pay(0))
      .refused('penalty.nothing-paid');
    room
      .given(...inForce)
      .when(pay(5_000_000, 5_000_001))
      .refused('penalty.surcharge-over-fine');
  });
  it('is published, naming only organisations', () => {
    const publish = { type: 'PublishDecision' as const, ...on, ...r1, summary: '销售侵犯注册商标专用权的商品' };
    const as = (name: string | null) =>
      event('DecisionPublished', {
        ...r1,
        number: '1号',
        summary: publish.summary,
        extent: 'severe',
        naturalPerson: name === null,
        name,
      });
    room
      .given(...inForce)
      .when(publish, withParty(legal('r1')))
      .then(as('某商行'));
    room
      .given(...inForce)
      .when(publish, withParty({ ...legal('r1'), kind: 'natural', name: '张三' }))
      .then(as(null));
    const person = { ...legal('r1'), kind: 'natural' as const, name: '赵小明', phone: '13800000000' };
    for (const summary of ['赵小明销售侵权商品，罚款五万元', '当事人（13800000000）销售侵权商品'])
      room
        .given(...inForce)
        .when({ ...publish, summary }, withParty(person))
        .refused('penalty.person-in-publication');
    room
      .given(...inForce, as(null))
      .when(publish)
      .refused('penalty.already-published');
    const warned = event('PenaltyDecided', { ...decided.data, onlyWarning: true });
    room
      .given(...answered, warned)
      .when(publish)
      .refused('penalty.only-warning-not-published');
    room
      .given(
        ...answered,
        event('NoPenaltyDecided', { ...r1, number: '', ground: '', education: null, reasons: '', remedies: '' }),
      )
      .when(publish)
      .refused('penalty.not-penalised');
  });
  it('is withdrawn from the public once revoked', () => {
    const gone = event('PenaltyRevoked', { ...r1, number: '1号', by: 'suit', published: true, listingProposed: false });
    room
      .given(...inForce, gone)
      .when({ type: 'WithdrawPublication', ...on, ...r1 })
      .refused('penalty.not-published');
    const shown = event('DecisionPublished', {
      ...r1,
      number: '',
      summary: '',
      extent: 'severe',
      naturalPerson: true,
      name: null,
    });
    room
      .given(...inForce, shown, gone)
      .when({ type: 'WithdrawPublication', ...on, ...r1 })
      .thenTypes('PublicationWithdrawn');
  });
  it('is withdrawn and published anew once changed or found unlawful, and not otherwise', () => {
    const shown = event('DecisionPublished', {
      ...r1,
      number: '',
      summary: '',
      extent: 'ordinary',
      naturalPerson: false,
      name: null,
    });
    const changed = event('PenaltyChanged', { ...r1, number: '1号', fineFen: 1, payableFen: 1, published: true });
    const unlawful = event('PenaltyFoundUnlawful', { ...r1, number: '1号', published: true });
    const withdraw = { type: 'WithdrawPublication' as const, ...on, ...r1 };
    const seen = [...inForce, shown] as const;
    room
      .given(...seen)
      .when(withdraw)
      .refused('penalty.nothing-to-withdraw');
    for (const altered of [changed, unlawful])
      room
        .given(...seen, altered)
        .when(withdraw)
        .thenTypes('PublicationWithdrawn');
    const anew = [...seen, changed, event('PublicationWithdrawn', r1), shown] as const;
    room
      .given(...anew)
      .when(withdraw)
      .refused('penalty.nothing-to-withdraw');
  });
  it('is enforced by the court after the remedies and a demand', () => {
    const confirm = { type: 'ConfirmFinality' as const, occurredOn: '2026-08-21', ...r1 };
    const ended = [term('T-RECON', '2026-04-20', { is: 'lapsed' }), term('T-SUIT', '2026-08-20', { is: 'lapsed' })];
    room
      .given(...inForce)
      .when(confirm, { terms: ended })
      .then(final);
    room
      .given(...inForce)
      .when({ ...confirm, occurredOn: '2026-08-20' }, { terms: ended })
      .refused('penalty.remedies-open');
    room
      .given(...inForce)
      .when({ type: 'DemandPerformance', ...on, ...r1 })
      .refused('penalty.remedies-open');
    room
      .given(...inForce, final)
      .when({ type: 'DemandPerformance', ...on, ...r1 })
      .then(event('DemandServed', { ...r1, owedFen: 5_000_000, lateCharge: null }));
    const demanded = [
      ...inForce,
      final,
      event('DemandServed', { ...r1, owedFen: 5_000_000, lateCharge: null }),
    ] as const;
    const apply = {
      type: 'ApplyForEnforcement' as const,
      occurredOn: '2026-09-07',
      ...r1,
      court: '沙坡头区人民法院',
      signedBy: 'zhao',
    };
    room
      .given(...demanded)
      .when(apply, { terms: [term('T-DEMAND', '2026-09-07')] })
      .refused('penalty.demand-term-running');
    room
      .given(...demanded)
      .when(apply, { terms: [term('T-DEMAND', '2026-09-04')] })
      .thenTypes('EnforcementApplied');
    const applied = event('EnforcementApplied', { ...r1, court: '', signedBy: '' });
    expect(penalty.handsTo!(applied)).toEqual(['court']);
  });
  it('leads to the list only where it was announced and is heavy', () => {
    const list = {
      type: 'ProposeListing' as const,
      ...on,
      ...r1,
      grounds: 'intentional-infringement' as const,
      reasons: '多次侵权',
    };
    const listed = event('ListingProposed', {
      ...r1,
      grounds: list.grounds,
      penaltyDecision: '1号',
      decidedOn: '2026-02-02',
      tier: 'severe',
      reasons: '多次侵权',
    });
    room
      .given(...inForce)
      .when(list)
      .then(listed);
    room
      .given(...inForce, listed)
      .when(list)
      .refused('penalty.listing-already-proposed');
    const light = event('PenaltyDecided', { ...decided.data, heavy: false });
    room
      .given(...answered, light)
      .when(list)
      .refused('penalty.penalty-not-heavy');
    const silent = [alone, reported, reviewed, approved(proposal({ listing: false })), decided] as const;
    room
      .given(...silent)
      .when(list)
      .refused('penalty.listing-not-announced');
    room
      .given(...answered)
      .when(list)
      .refused('penalty.not-penalised');
  });
});
