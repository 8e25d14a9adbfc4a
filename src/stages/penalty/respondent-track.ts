import type { Happened } from '../../engine/decider.js';
import type { RespondentEvent } from './events.js';
import { withRespondent, type Decision, type PenaltyState, type RespondentTrack } from './state.js';

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
    case 'NoticeAnnounced':
      return to(() => ({ announced: { what: 'notice', on: event.occurredOn } }));
    case 'DecisionAnnounced':
      return to(() => ({ announced: { what: 'decision', on: event.occurredOn } }));
    case 'AnnouncementEnded':
      return to(() => ({ announced: null }));
    case 'SubmittedForLegalReview':
      return to(() => ({ is: 'UnderLegalReview' }));
    case 'LegalReviewAgreed':
      return to((track) => ({ is: reviewedBeforeNotice(track) ? 'Proposed' : 'LegallyReviewed', legallyAgreed: true }));
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

const reviewedBeforeNotice = ({ statement, proposal }: RespondentTrack): boolean =>
  statement === null && proposal?.outcome === 'penalise';

function beforeReview({ hearing, statement }: RespondentTrack): RespondentTrack['is'] {
  if (hearing === 'held') return 'Heard';
  return statement === null ? 'Proposed' : 'Notified';
}

function penalised({ data, occurredOn }: Happened<Extract<RespondentEvent, { type: 'PenaltyDecided' }>>): Decision {
  const { number, payableFen, fineFen, onlyWarning, heavy, confiscatesGoods, crossProvince: elsewhere } = data;
  return {
    number,
    decidedOn: occurredOn,
    outcome: 'penalise',
    payableFen,
    fineFen,
    onlyWarning,
    heavy,
    confiscatesGoods,
    elsewhere,
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
    elsewhere: false,
  };
}
