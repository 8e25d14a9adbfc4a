import type { Facts } from '../../case/file.js';
import { refuse, type Happened, type Named } from '../../engine/decider.js';
import type * as commands from './enforcement.commands.js';
import type { EnforcementEvent } from './chapter-events.js';
import type { PerformanceEvent } from './events.js';
import { trackOf } from './officers.js';
import { lateChargeOf } from './payment.js';
import { withRespondent, type PenaltyState, type RespondentTrack } from './state.js';
import { latest } from './terms.js';

type Of<T extends keyof typeof commands> = Extract<Named<typeof commands>, { readonly type: T }>;

/** 催告, then the court: it accepts, reviews, allows or refuses; a refusal may go to the court above. */
export const enforcementActs = {
  /** The demand names the late charge up to its day, with the reckoning. */
  DemandPerformance(
    { party, occurredOn }: Of<'DemandPerformance'>,
    state: PenaltyState,
    facts: Facts,
  ): readonly EnforcementEvent[] {
    const track = trackOf(state, party);
    if (track.finalOn === null) refuse('penalty.remedies-open', { party });
    if (track.stayed) refuse('penalty.execution-stayed', { party });
    const until = track.deferral?.until;
    if (until && occurredOn <= until) refuse('penalty.payment-deferred', { field: '/occurredOn', party, until });
    const owedFen = (track.decision?.payableFen ?? 0) - track.paidFen;
    return [
      { type: 'DemandServed', data: { party, owedFen, lateCharge: lateChargeOf(track, party, occurredOn, facts) } },
    ];
  },

  ApplyForEnforcement(
    command: Of<'ApplyForEnforcement'>,
    state: PenaltyState,
    facts: Facts,
  ): readonly EnforcementEvent[] {
    const { party, court, signedBy, occurredOn } = command;
    if (trackOf(state, party).stayed) refuse('penalty.execution-stayed', { party });
    const demand = latest(facts.terms, ['T-DEMAND'], party)?.dueOn;
    if (demand && occurredOn <= demand)
      refuse('penalty.demand-term-running', { field: '/occurredOn', party, dueOn: demand });
    return [{ type: 'EnforcementApplied', data: { party, court, signedBy } }];
  },

  RecordCourtAcceptance(command: Of<'RecordCourtAcceptance'>): readonly EnforcementEvent[] {
    const { party, accepted, reference, reasons } = command;
    return accepted
      ? [{ type: 'EnforcementAccepted', data: { party, reference } }]
      : [{ type: 'EnforcementRefused', data: { party, step: 'acceptance', reference, reasons } }];
  },

  RecordCourtDoubts({ party }: Of<'RecordCourtDoubts'>, state: PenaltyState): readonly EnforcementEvent[] {
    const { courtDoubts, courtAcceptedOn: acceptedOn } = trackOf(state, party);
    if (courtDoubts) refuse('penalty.court-hears-already', { party });
    return [{ type: 'EnforcementDoubted', data: { party, acceptedOn } }];
  },

  RecordEnforcementRuling(command: Of<'RecordEnforcementRuling'>): readonly EnforcementEvent[] {
    const { party, allowed, reference, reasons } = command;
    return allowed
      ? [{ type: 'EnforcementAllowed', data: { party, reference } }]
      : [{ type: 'EnforcementRefused', data: { party, step: 'review', reference, reasons } }];
  },

  ReceiveEnforcementRefusal(
    { party }: Of<'ReceiveEnforcementRefusal'>,
    state: PenaltyState,
  ): readonly EnforcementEvent[] {
    if (trackOf(state, party).refusalReceived) refuse('penalty.refusal-received', { party });
    return [{ type: 'EnforcementRefusalReceived', data: { party } }];
  },

  SeekCourtReview(command: Of<'SeekCourtReview'>, state: PenaltyState, facts: Facts): readonly EnforcementEvent[] {
    const { party, court, reasons, occurredOn } = command;
    const { refusalReceived, reviewedByCourt } = trackOf(state, party);
    if (!refusalReceived) refuse('penalty.refusal-not-received', { party });
    if (reviewedByCourt) refuse('penalty.court-review-done', { party });
    const dueOn = latest(facts.terms, ['T-ENF-REVIEW-SEEK'], party)?.dueOn;
    if (dueOn && occurredOn > dueOn) refuse('penalty.court-review-late', { field: '/occurredOn', party, dueOn });
    return [{ type: 'CourtReviewSought', data: { party, court, reasons } }];
  },

  RecordCourtReview({ party, result, reference }: Of<'RecordCourtReview'>): readonly EnforcementEvent[] {
    const decided = { type: 'CourtReviewDecided', data: { party, result, reference } } as const;
    if (result === 'upheld') return [decided];
    const next = result === 'allowed' ? 'EnforcementAllowed' : 'EnforcementAccepted';
    return [decided, { type: next, data: { party, reference } }];
  },

  FollowEnforcement({ party, progress }: Of<'FollowEnforcement'>): readonly EnforcementEvent[] {
    return [{ type: 'EnforcementFollowed', data: { party, progress } }];
  },

  /** A refusal is the end only when the court above has confirmed it or was not asked in time. */
  RecordEnforcement(
    command: Of<'RecordEnforcement'>,
    state: PenaltyState,
    facts: Facts,
  ): readonly (EnforcementEvent | PerformanceEvent)[] {
    const { party, outcome, reference, occurredOn } = command;
    const track = trackOf(state, party);
    const refused = track.is === 'EnforcementRefused';
    // Before the outcome is looked at: no other one would mend it.
    if (refused && !track.reviewedByCourt && !track.refusalReceived) refuse('penalty.refusal-not-received', { party });
    if (refused !== (outcome === 'refused')) refuse('penalty.outcome-not-of-ruling', { field: '/outcome', party });
    if (refused && !track.reviewedByCourt) {
      const dueOn = latest(facts.terms, ['T-ENF-REVIEW-SEEK'], party)?.dueOn ?? null;
      if (dueOn !== null && occurredOn <= dueOn)
        refuse('penalty.court-review-open', { field: '/occurredOn', party, dueOn });
    }
    const concluded = { type: 'EnforcementConcluded', data: { party, outcome, reference } } as const;
    return outcome === 'executed'
      ? [concluded, { type: 'PenaltyPerformed', data: { party, how: 'enforced' } }]
      : [concluded];
  },
};

type EventOf<T extends EnforcementEvent['type']> = Happened<Extract<EnforcementEvent, { readonly type: T }>>;
const fold =
  <E extends Happened<EnforcementEvent>>(change: (event: E) => Partial<RespondentTrack>) =>
  (state: PenaltyState, event: E): PenaltyState =>
    withRespondent(state, event.data.party, () => change(event));

export const enforcementFolds = {
  DemandServed: fold<EventOf<'DemandServed'>>(() => ({ is: 'Demanded' })),
  EnforcementApplied: fold<EventOf<'EnforcementApplied'>>(() => ({ is: 'EnforcementSought' })),
  EnforcementAccepted: fold<EventOf<'EnforcementAccepted'>>(({ occurredOn }) => ({
    is: 'EnforcementAccepted',
    courtAcceptedOn: occurredOn,
    courtDoubts: false,
  })),
  EnforcementDoubted: fold<EventOf<'EnforcementDoubted'>>(() => ({ courtDoubts: true })),
  EnforcementAllowed: fold<EventOf<'EnforcementAllowed'>>(() => ({ is: 'EnforcementAllowed' })),
  EnforcementRefused: fold<EventOf<'EnforcementRefused'>>(() => ({
    is: 'EnforcementRefused',
    refusalReceived: false,
    reviewedByCourt: false,
  })),
  EnforcementRefusalReceived: fold<EventOf<'EnforcementRefusalReceived'>>(() => ({ refusalReceived: true })),
  CourtReviewSought: fold<EventOf<'CourtReviewSought'>>(() => ({ is: 'CourtReviewSought' })),
  CourtReviewDecided: fold<EventOf<'CourtReviewDecided'>>(({ data }) => ({
    is: 'EnforcementRefused',
    reviewedByCourt: data.result === 'upheld',
  })),
  EnforcementFollowed: fold<EventOf<'EnforcementFollowed'>>(() => ({})),
  EnforcementConcluded: fold<EventOf<'EnforcementConcluded'>>(({ data }) => ({
    is: data.outcome === 'executed' ? 'Performed' : 'NotEnforced',
  })),
};
