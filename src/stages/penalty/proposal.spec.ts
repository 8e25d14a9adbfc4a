import { describe, it } from '@jest/globals';
import {
  alone,
  answered,
  approved,
  cmd,
  decide,
  event,
  head,
  on,
  proposal,
  r1,
  reported,
  reviewed,
  room,
  start,
} from '../../../test/harness/penalty-facts.js';
import type { Proposal } from './shapes.js';

describe('approval of the proposals', () => {
  const approve = (...proposals: Proposal[]) => cmd({ type: 'ApproveProposal', ...on, proposals });
  const ready = [start, reported, reviewed] as const;
  const second = proposal({ party: 'r2' });
  it('takes one for each respondent, by a head who did not investigate', () => {
    room
      .given(...ready)
      .when(approve(proposal(), second), head)
      .then(approved(proposal(), second));
    room
      .given(...ready)
      .when(approve(proposal(), second))
      .refused('penalty.own-proposal');
    room
      .given(...ready)
      .when(approve(proposal()), head)
      .refused('penalty.proposal-missing');
    room
      .given(...ready)
      .when(approve(proposal(), proposal()), head)
      .refused('penalty.two-proposals');
    room
      .given(...ready)
      .when(approve(proposal({ party: 'r9' })), head)
      .refused('penalty.no-such-respondent');
  });
  it('keeps to what the article gives', () => {
    const one = (over: Partial<Proposal>) => room.given(alone, reported, reviewed).when(approve(proposal(over)), head);
    one({ fineFen: 30_000_000 }).thenTypes('ProposalApproved');
    one({ fineFen: 30_000_001 }).refused('penalty.fine-out-of-range');
    one({ turnoverFen: 4_999_999, fineFen: 25_000_000 }).thenTypes('ProposalApproved');
    one({ turnoverFen: 4_999_999, fineFen: 25_000_001 }).refused('penalty.fine-out-of-range');
    one({ turnoverFen: undefined, fineFen: 25_000_001 }).refused('penalty.fine-out-of-range');
    one({ basis: 'CR-2020:53', fineFen: 5_999_999 }).refused('penalty.fine-out-of-range');
    one({ basis: 'CR-2020:53', fineFen: 5_999_999, tier: 'reduced' }).thenTypes('ProposalApproved');
    one({ basis: 'PAT-2020:68', gainFen: 5_000_000, fineFen: 25_000_001 }).refused('penalty.fine-out-of-range');
    one({ basis: 'AUCL-2025:26', serious: true, fineFen: 99_999_999 }).refused('penalty.fine-out-of-range');
    one({ basis: 'TM-2026:74' }).refused('penalty.law-not-in-force');
    one({ actOn: '2027-01-01' }).refused('penalty.law-not-in-force');
    one({ basis: undefined }).refused('penalty.basis-missing');
    one({ actOn: undefined }).refused('penalty.act-date-missing');
    one({ fineFen: 0, confiscatesGoods: false }).refused('penalty.nothing-imposed');
  });
  it('says why there is no penalty, and then imposes nothing', () => {
    const none = { outcome: 'no-penalty' as const, fineFen: 0, confiscatesGoods: false };
    const one = (over: Partial<Proposal>) => room.given(alone, reported, reviewed).when(approve(proposal(over)), head);
    one(none).refused('penalty.no-penalty-ground-missing');
    one({ ...none, noPenaltyGround: 'minor-and-corrected' }).thenTypes('ProposalApproved');
    one({ ...none, noPenaltyGround: 'minor-and-corrected', warning: true }).refused('penalty.no-penalty-with-penalty');
  });
  it('is made anew when the outcome becomes heavier', () => {
    const revise = { type: 'ReviseProposal' as const, ...on, ...r1, proposal: proposal({ fineFen: 6_000_000 }) };
    const revised = event('ProposalRevised', { ...r1, proposal: revise.proposal });
    room
      .given(...answered)
      .when(revise, head)
      .then(revised);
    room
      .given(...answered)
      .when(revise)
      .refused('penalty.own-proposal');
    room
      .given(...answered)
      .when({ ...revise, proposal: proposal({ party: 'r2' }) }, head)
      .refused('penalty.other-respondent');
    room
      .given(...answered, revised)
      .when(decide(revise.proposal), head)
      .refused('penalty.notice-not-served');
  });
});
