import type { Facts } from '../../case/file.js';
import { refuse, type Happened, type Named } from '../../engine/decider.js';
import type { Term } from '../../engine/time/limit.js';
import type * as commands from './respondent.commands.js';
import type { RespondentEvent } from './events.js';
import { checkProposal, hasHearingRight, isHeavierThan, isHeavy, onlyWarns } from './proposal.js';
import type { Proposal } from './shapes.js';
import { respondentOf, withRespondent, type Decision, type PenaltyState, type RespondentTrack } from './state.js';

export type RespondentCommand = Named<typeof commands>;
type Of<T extends RespondentCommand['type']> = Extract<RespondentCommand, { readonly type: T }>;

/** The composer has checked that the track is there. */
export function trackOf(state: PenaltyState, party: string): RespondentTrack {
  return respondentOf(state, party) ?? refuse('penalty.no-such-respondent', { field: '/party', party });
}

function proposalOf(state: PenaltyState, party: string): Proposal {
  return trackOf(state, party).proposal ?? refuse('penalty.proposal-missing', { party });
}

export function reviseProposal(command: Of<'ReviseProposal'>, facts: Facts): readonly RespondentEvent[] {
  const { party, proposal, occurredOn } = command;
  if (facts.proceeding?.handlers.includes(facts.actor.id)) refuse('penalty.own-proposal');
  if (proposal.party !== party) refuse('penalty.other-respondent', { field: '/proposal/party', party: proposal.party });
  checkProposal(proposal, occurredOn, '/proposal');
  return [{ type: 'ProposalRevised', data: { party, proposal } }];
}

export function serveNotice(command: Of<'ServeNotice'>, state: PenaltyState, facts: Facts): readonly RespondentEvent[] {
  const { party, method } = command;
  const proposal = proposalOf(state, party);
  if (proposal.outcome === 'no-penalty') refuse('penalty.no-notice-needed', { party });
  const hearingRight = hasHearingRight(proposal, facts.file.parties[party], facts.options);
  return [{ type: 'NoticeServed', data: { party, method, hearingRight, listing: proposal.listing } }];
}

/** The last term of a kind that ran for a party. */
export function latest(terms: readonly Term[], limit: string, party: string): Term | undefined {
  return terms.filter((term) => term.limit === limit && term.key === party).at(-1);
}

export function serveHearingNotice(command: Of<'ServeHearingNotice'>, facts: Facts): readonly RespondentEvent[] {
  const { party, hearingOn, host, place, occurredOn } = command;
  if (facts.proceeding?.handlers.includes(host)) refuse('penalty.host-is-handler', { field: '/host' });
  if (hearingOn <= occurredOn) refuse('penalty.hearing-too-early', { field: '/hearingOn', party });
  return [{ type: 'HearingNotified', data: { party, hearingOn, host, place } }];
}

export function holdHearing(command: Of<'HoldHearing'>, facts: Facts): readonly RespondentEvent[] {
  const { party, attended, report, occurredOn } = command;
  if (facts.proceeding?.handlers.includes(facts.actor.id)) refuse('penalty.host-is-handler');
  const notice = latest(facts.terms, 'T-HEAR-NOTICE', party)?.dueOn;
  if (notice && occurredOn <= notice)
    refuse('penalty.hearing-too-early', { field: '/occurredOn', party, dueOn: notice });
  return [{ type: 'HearingEnded', data: { party, attended, report } }];
}

export function submitForLegalReview(
  command: Of<'SubmitForLegalReview'>,
  state: PenaltyState,
): readonly RespondentEvent[] {
  const track = trackOf(state, command.party);
  if (track.is === 'Proposed' && track.proposal?.outcome === 'penalise')
    refuse('penalty.notice-not-served', { party: command.party });
  requireAnswered(track, command.party);
  return [{ type: 'SubmittedForLegalReview', data: { party: command.party } }];
}

export function legalReview(command: Of<'LegalReview'>, facts: Facts): readonly RespondentEvent[] {
  if (facts.proceeding?.handlers.includes(facts.actor.id)) refuse('penalty.reviewer-is-handler');
  const { party, result, opinion } = command;
  return [{ type: result === 'agrees' ? 'LegalReviewAgreed' : 'LegalReviewReturned', data: { party, opinion } }];
}

/** After the review where one is needed (art. 60(2)), so that the heads discuss a whole file. */
export function discussCollectively(
  command: Of<'DiscussCollectively'>,
  state: PenaltyState,
): readonly RespondentEvent[] {
  const { party, present, conclusion } = command;
  const track = trackOf(state, party);
  if (new Set(present).size < 2) refuse('penalty.discussion-of-one', { field: '/present' });
  if (needsLegalReview(track) && !track.legallyAgreed) refuse('penalty.legal-review-missing', { party });
  return [{ type: 'CollectivelyDiscussed', data: { party, present, conclusion } }];
}

const needsLegalReview = (track: RespondentTrack): boolean =>
  track.hearing === 'held' || track.proposal?.major === true;

function requireAnswered(track: RespondentTrack, party: string): void {
  if (track.statement === 'open' || track.hearing === 'open') refuse('penalty.statement-term-running', { party });
}

export function decidePenalty(
  command: Of<'DecidePenalty'>,
  state: PenaltyState,
  facts: Facts,
): readonly RespondentEvent[] {
  const { party, decision, reasons, remedies, occurredOn } = command;
  const track = trackOf(state, party);
  if (decision.party !== party) refuse('penalty.other-respondent', { field: '/decision/party', party: decision.party });
  if (facts.proceeding?.handlers.includes(facts.actor.id)) refuse('penalty.own-proposal');
  checkProposal(decision, occurredOn, '/decision');
  if (isHeavierThan(decision, proposalOf(state, party)))
    refuse('penalty.heavier-than-notice', { field: '/decision', party });
  requireAnswered(track, party);
  if (needsLegalReview(track) && !track.legallyAgreed) refuse('penalty.legal-review-missing', { party });
  if (needsLegalReview(track) && !track.discussed) refuse('penalty.discussion-missing', { party });
  const number = facts.number ?? '';
  if (decision.outcome === 'no-penalty') {
    return [
      { type: 'NoPenaltyDecided', data: { party, number, ground: decision.noPenaltyGround ?? '', reasons, remedies } },
    ];
  }
  if (track.is === 'Proposed') refuse('penalty.notice-not-served', { party });
  if (facts.others.some((other) => awaitsHead(other, party))) refuse('penalty.transfer-undecided', { party });
  if (facts.others.some((other) => awaitsPolice(other, party))) refuse('penalty.transfer-pending', { party });
  if (decision.fineFen > 0 && facts.others.some((other) => courtFined(other, party)))
    refuse('penalty.court-has-fined', { field: '/decision/fineFen', party });
  return [{ type: 'PenaltyDecided', data: { ...penaltyOf(decision), party, number, reasons, remedies } }];
}

/** A penalty never stands in for a transfer (M310 art. 11): what is reported is first decided by the head. */
const awaitsHead = ({ stage, is, respondents }: Facts['others'][number], party: string): boolean =>
  stage === 'transfer' && is === 'Reported' && respondents.includes(party);

/** The court's fine leaves no room for another (M310 art. 11, APL art. 35). */
const courtFined = ({ stage, tracks }: Facts['others'][number], party: string): boolean =>
  stage === 'transfer' && tracks[party] === 'ConvictedFined';

/** M310 art. 11: no new penalty from the approval of the transfer until police, procuratorate or court have answered. */
function awaitsPolice(other: Facts['others'][number], party: string): boolean {
  if (other.stage !== 'transfer' || !other.open || other.is === 'Reported' || !other.respondents.includes(party))
    return false;
  return (other.tracks[party] ?? 'Pending') === 'Pending';
}

function penaltyOf(p: Proposal) {
  const { fineFen, confiscatedFen, confiscatesGoods, warning, restriction, tier, basis = null } = p;
  const payableFen = fineFen + confiscatedFen;
  const onlyWarning = onlyWarns(p);
  const heavy = isHeavy(p);
  return {
    basis,
    fineFen,
    confiscatedFen,
    payableFen,
    confiscatesGoods,
    warning,
    restriction,
    tier,
    heavy,
    onlyWarning,
    publishes: !onlyWarning,
  };
}

export function proposeListing(command: Of<'ProposeListing'>, state: PenaltyState): readonly RespondentEvent[] {
  const { party, grounds, reasons } = command;
  const { decision, proposal, listingProposed } = trackOf(state, party);
  if (decision?.outcome !== 'penalise') refuse('penalty.not-penalised', { party });
  if (listingProposed) refuse('penalty.listing-already-proposed', { party });
  if (!proposal?.listing) refuse('penalty.listing-not-announced', { party });
  if (!decision.heavy) refuse('penalty.penalty-not-heavy', { party });
  const { number: penaltyDecision, decidedOn } = decision;
  return [
    { type: 'ListingProposed', data: { party, grounds, penaltyDecision, decidedOn, tier: proposal.tier, reasons } },
  ];
}

export function evolveRespondent(state: PenaltyState, event: Happened<RespondentEvent>): PenaltyState {
  const to = (change: (track: RespondentTrack) => Partial<RespondentTrack>) =>
    withRespondent(state, event.data.party, change);
  switch (event.type) {
    case 'ProposalRevised':
      return to(() => ({
        is: 'Proposed',
        proposal: event.data.proposal,
        statement: null,
        hearing: null,
        legallyAgreed: false,
        discussed: false,
      }));
    case 'NoticeServed': {
      const { hearingRight } = event.data;
      return to(() => ({ is: 'Notified', statement: 'open', hearing: hearingRight ? 'open' : 'none' }));
    }
    case 'StatementMade':
      return to(() => ({ statement: 'made' }));
    case 'StatementWaived':
      return to(() => ({ statement: 'waived' }));
    case 'StatementWaiverSetAside':
      return to(() => ({ statement: 'open' }));
    case 'HearingWaived':
      return to(() => ({ hearing: 'waived' }));
    case 'HearingWaiverSetAside':
      return to(() => ({ hearing: 'open' }));
    case 'ReviewReopened':
      return to((track) => ({ is: beforeReview(track), legallyAgreed: false, discussed: false }));
    case 'HearingRequested':
      return to((track) => ({
        is: 'HearingRequested',
        hearing: 'requested',
        statement: track.statement === 'open' ? 'made' : track.statement,
      }));
    case 'HearingNotified':
      return to(() => ({ is: 'HearingNotified' }));
    case 'HearingEnded':
      return to(() => ({ is: 'Heard', hearing: event.data.attended ? 'held' : 'waived' }));
    case 'SubmittedForLegalReview':
      return to(() => ({ is: 'UnderLegalReview' }));
    case 'LegalReviewAgreed':
      return to(() => ({ is: 'LegallyReviewed', legallyAgreed: true }));
    case 'LegalReviewReturned':
      return to((track) => ({ is: beforeReview(track), legallyAgreed: false }));
    case 'CollectivelyDiscussed':
      return to(() => ({ discussed: true }));
    case 'PenaltyDecided':
      return to(() => ({ is: 'Decided', decision: penalised(event) }));
    case 'NoPenaltyDecided':
      return to(() => ({ is: 'Decided', decision: notPenalised(event) }));
    case 'ListingProposed':
      return to(() => ({ listingProposed: true }));
  }
}

function beforeReview({ hearing, statement }: RespondentTrack): RespondentTrack['is'] {
  if (hearing === 'held') return 'Heard';
  return statement === null ? 'Proposed' : 'Notified';
}

function penalised({ data, occurredOn }: Happened<Extract<RespondentEvent, { type: 'PenaltyDecided' }>>): Decision {
  const { number, payableFen, fineFen, onlyWarning, heavy, confiscatesGoods } = data;
  return {
    number,
    decidedOn: occurredOn,
    outcome: 'penalise',
    payableFen,
    fineFen,
    onlyWarning,
    heavy,
    confiscatesGoods,
  };
}

function notPenalised({
  data,
  occurredOn,
}: Happened<Extract<RespondentEvent, { type: 'NoPenaltyDecided' }>>): Decision {
  return {
    number: data.number,
    decidedOn: occurredOn,
    outcome: 'no-penalty',
    payableFen: 0,
    fineFen: 0,
    onlyWarning: false,
    heavy: false,
    confiscatesGoods: false,
  };
}
