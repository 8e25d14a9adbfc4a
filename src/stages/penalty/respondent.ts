import type { Facts } from '../../case/file.js';
import { weighSameAct } from '../../case/values/same-act.js';
import { refuse, type Named } from '../../engine/decider.js';
import { chosenOf } from '../../law/chosen.js';
import { requireCorrectionConsidered } from './correction.js';
import type * as commands from './respondent.commands.js';
import type { RespondentEvent } from './events.js';
import { trackOf } from './officers.js';
import { lawChosen } from './law-choice.js';
import { weighedFine } from './fine-sheet.js';
import { hearingRight, hearingThreshold } from './hearing-right.js';
import { checkProposal, isHeavierThan, isHeavy, onlyWarns } from './proposal.js';
import { educated, type Proposal } from './shapes.js';
import type { PenaltyState, RespondentTrack } from './state.js';
import { latest } from './terms.js';

export type RespondentCommand = Named<typeof commands>;
type Of<T extends RespondentCommand['type']> = Extract<RespondentCommand, { readonly type: T }>;

function proposalOf(state: PenaltyState, party: string): Proposal {
  return trackOf(state, party).proposal ?? refuse('penalty.proposal-missing', { party });
}

export function reviseProposal(
  command: Of<'ReviseProposal'>,
  state: PenaltyState,
  facts: Facts,
): readonly RespondentEvent[] {
  const { party, proposal, occurredOn } = command;
  if (facts.proceeding?.handlers.includes(facts.actor.id)) refuse('penalty.own-proposal');
  if (proposal.party !== party) refuse('penalty.other-respondent', { field: '/proposal/party', party: proposal.party });
  checkProposal(proposal, occurredOn, '/proposal', facts);
  requireCorrectionConsidered(proposal, trackOf(state, party), '/proposal');
  return [
    { type: 'ProposalRevised', data: { party, proposal, ...lawChosen(proposal, occurredOn, '/proposal', facts) } },
  ];
}

export function serveNotice(command: Of<'ServeNotice'>, state: PenaltyState, facts: Facts): readonly RespondentEvent[] {
  const { party, method } = command;
  const proposal = proposalOf(state, party);
  if (proposal.outcome === 'no-penalty') refuse('penalty.no-notice-needed', { party });
  const announcedOn = announcedBefore(command, 'notice', state, facts);
  const respondent = facts.file.parties[party];
  const hearing = hearingRight(proposal, respondent, facts);
  const { listing } = proposal;
  const weighed = { hearingRight: hearing.has, hearing, listing, ...chosenOf([hearingThreshold(respondent)], facts) };
  return [
    ...(announcedOn ? [{ type: 'AnnouncementEnded', data: { party } } as const] : []),
    { type: 'NoticeServed', data: { party, method, announcedOn, ...weighed } },
  ];
}

export function announceService(command: Of<'AnnounceService'>, state: PenaltyState): readonly RespondentEvent[] {
  const { party, place, reasons } = command;
  const track = trackOf(state, party);
  const notice = track.is === 'Proposed';
  if (track.announced?.what === (notice ? 'notice' : 'decision')) refuse('penalty.already-announced', { party });
  if (notice && track.proposal?.outcome === 'no-penalty') refuse('penalty.no-notice-needed', { party });
  return [{ type: notice ? 'NoticeAnnounced' : 'DecisionAnnounced', data: { party, place, reasons } }];
}

/**
 * 公告送达 is served when its thirty days are over, not before; whoever turns up meanwhile is served in another way, which
 * ends the announcement too. The day of the announcement, if one was made.
 */
export function announcedBefore(
  { party, method, occurredOn }: { party: string; method: string; occurredOn: string },
  what: 'notice' | 'decision',
  state: PenaltyState,
  facts: Facts,
): string | null {
  const { announced } = trackOf(state, party);
  const since = announced?.what === what ? announced.on : null;
  if (method !== 'announcement') return since;
  if (since === null) refuse('penalty.announcement-missing', { field: '/method', party });
  const dueOn = latest(facts.terms, ['T-ANNOUNCE'], party)?.dueOn;
  if (dueOn && occurredOn <= dueOn) refuse('penalty.announcement-running', { field: '/occurredOn', party, dueOn });
  return since;
}

export function submitForLegalReview(
  command: Of<'SubmitForLegalReview'>,
  state: PenaltyState,
): readonly RespondentEvent[] {
  const track = trackOf(state, command.party);
  // A major case that is not heard may be reviewed before the notice (SAMR art. 50(2)); all others after it.
  if (track.is === 'Proposed' && track.proposal?.outcome === 'penalise' && !track.proposal.major)
    refuse('penalty.notice-not-served', { party: command.party });
  if (track.hearing === 'held' && !track.hearingReported)
    refuse('penalty.hearing-report-missing', { party: command.party });
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
  if (needsLegalReview(track) && !track.legallyAgreed) refuse('penalty.legal-review-missing', { party });
  if (new Set(present).size < 2) refuse('penalty.discussion-of-one', { field: '/present' });
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
  const { party, decision, reasons, remedies, occurredOn, education = null, registeredElsewhere = null } = command;
  const track = trackOf(state, party);
  if (facts.proceeding?.handlers.includes(facts.actor.id)) refuse('penalty.own-proposal');
  requireAnswered(track, party);
  if (needsLegalReview(track) && !track.legallyAgreed) refuse('penalty.legal-review-missing', { party });
  if (needsLegalReview(track) && !track.discussed) refuse('penalty.discussion-missing', { party });
  if (decision.party !== party) refuse('penalty.other-respondent', { field: '/decision/party', party: decision.party });
  checkProposal(decision, occurredOn, '/decision', facts);
  requireCorrectionConsidered(decision, track, '/decision');
  if (isHeavierThan(decision, proposalOf(state, party)))
    refuse('penalty.heavier-than-notice', { field: '/decision', party });
  requireOther(decision, state, party);
  const number = facts.number ?? '';
  if (decision.outcome === 'no-penalty') {
    const { noPenaltyGround: ground = '' } = decision;
    if (educated.includes(ground) && education === null)
      refuse('penalty.education-missing', { field: '/education', party });
    return [{ type: 'NoPenaltyDecided', data: { party, number, ground, education, reasons, remedies } }];
  }
  // Not to penalise is open all the same.
  const field = '/decision/outcome';
  if (track.is === 'Proposed') refuse('penalty.notice-not-served', { field, party });
  if (facts.others.some((other) => awaitsHead(other, party))) refuse('penalty.transfer-undecided', { field, party });
  if (facts.others.some((other) => awaitsPolice(other, party))) refuse('penalty.transfer-pending', { field, party });
  if (decision.fineFen > 0 && facts.others.some((other) => courtFined(other, party)))
    refuse('penalty.court-has-fined', { field: '/decision/fineFen', party });
  const crossProvince = registeredElsewhere !== null;
  const punished = facts.sameActs.filter((hit) => hit.decisions.length > 0 && hit.parties.includes(party));
  // The decision itself is this bureau's: who filed first was settled at filing.
  const sameAct = weighSameAct(command.sameAct, punished, true);
  const about = {
    party,
    number,
    registeredElsewhere,
    crossProvince,
    reasons,
    remedies,
    actOn: decision.actOn ?? null,
    ...lawChosen(decision, occurredOn, '/decision', facts),
    weighed: weighedFine(decision, facts),
    ...(sameAct ? { sameAct } : {}),
  };
  return [{ type: 'PenaltyDecided', data: { ...penaltyOf(decision), ...about } }];
}

/** 责令重作: not the same on the same facts, unless it fell for a fault of procedure (复议法 art. 64, 行诉法 art. 71). */
function requireOther({ outcome, fineFen, confiscatedFen }: Proposal, { redo }: PenaltyState, party: string): void {
  const before = redo?.ground === 'procedure' ? null : redo?.after[party];
  const same = before?.outcome === outcome && before.payableFen === fineFen + confiscatedFen;
  if (same) refuse('penalty.same-as-revoked', { field: '/decision', party, number: before.number });
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
  const { fineFen, confiscatedFen, confiscatesGoods, warning, restriction, tier, basis = null, actOn = null } = p;
  const payableFen = fineFen + confiscatedFen;
  const onlyWarning = onlyWarns(p);
  const heavy = isHeavy(p);
  return {
    basis,
    actOn,
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
