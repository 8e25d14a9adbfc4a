import type { Facts } from '../../case/file.js';
import { refuse, type Named } from '../../engine/decider.js';
import type { CourseEvent } from './chapter-events.js';
import type * as commands from './course.commands.js';
import type { RulingEvent } from './events.js';
import { hearingAhead, requireHearingNotice } from './hearing-notice.js';
import { partiesIn, pending, respondent, type Ruling } from './record.js';
import { withTrack } from './tracks.js';

type Of<T extends keyof typeof commands> = Extract<Named<typeof commands>, { readonly type: T }>;
type EventOf<T extends CourseEvent['type']> = Extract<CourseEvent, { readonly type: T }>;

export const courseActs = {
  AnnounceRequest({ party, channel, reasons }: Of<'AnnounceRequest'>, state: Ruling): readonly RulingEvent[] {
    if (respondent(state, party)?.announcedOn) refuse('ruling.announced-already', { party });
    return [{ type: 'RequestAnnounced', data: { party, channel, reasons } }];
  },

  PostponeOralHearing(command: Of<'PostponeOralHearing'>, state: Ruling, facts: Facts): readonly RulingEvent[] {
    const { hearingOn: former } = state;
    if (former === null || !hearingAhead(state)) return refuse('ruling.no-hearing-ahead');
    const { hearingOn, askedBy, reasons } = command;
    if (hearingOn <= former) refuse('ruling.hearing-not-later', { field: '/hearingOn', former });
    requireHearingNotice(command, facts);
    return [{ type: 'OralHearingPostponed', data: { hearingOn, former, askedBy, reasons } }];
  },

  DecideWrittenReview({ reasons }: Of<'DecideWrittenReview'>, state: Ruling): readonly RulingEvent[] {
    if (state.heardOn !== null && !hearingAhead(state)) refuse('ruling.heard-already', { heardOn: state.heardOn });
    if (state.written) refuse('ruling.written-already');
    return [{ type: 'WrittenReviewDecided', data: { reasons } }];
  },

  RefuseSuspension: ({ ground, reasons }: Of<'RefuseSuspension'>): readonly RulingEvent[] => [
    { type: 'SuspensionRefused', data: { ground, reasons } },
  ],

  BeginNegotiation({ between, reasons }: Of<'BeginNegotiation'>, state: Ruling): readonly RulingEvent[] {
    if (state.negotiating) refuse('ruling.negotiating-already');
    const sides = [partiesIn(state, 'requester'), partiesIn(state, 'respondent', ...pending)];
    if (sides.some((side) => !side.some((party) => between.includes(party))))
      refuse('ruling.both-sides', { field: '/between' });
    const stranger = between.findIndex((party) => !sides.flat().includes(party));
    if (stranger >= 0) refuse('ruling.not-a-party', { field: `/between/${stranger}`, party: between[stranger] });
    return [{ type: 'NegotiationBegun', data: { between, reasons } }];
  },

  EndNegotiation({ reasons }: Of<'EndNegotiation'>, state: Ruling): readonly RulingEvent[] {
    if (!state.negotiating) refuse('ruling.not-negotiating');
    return [{ type: 'NegotiationEnded', data: { reasons } }];
  },
};

export const courseFolds = {
  RequestAnnounced: (
    state: Ruling,
    { data, occurredOn }: EventOf<'RequestAnnounced'> & { occurredOn: string },
  ): Ruling => withTrack(state, data.party, { announcedOn: occurredOn }),
  RequestAnnouncementEnded: (state: Ruling, { data }: EventOf<'RequestAnnouncementEnded'>): Ruling =>
    withTrack(state, data.party, { announcedOn: null }),
  OralHearingPostponed: (state: Ruling, { data }: EventOf<'OralHearingPostponed'>): Ruling => ({
    ...state,
    hearingOn: data.hearingOn,
  }),
  // A hearing that was notified falls away.
  WrittenReviewDecided: (state: Ruling): Ruling => ({ ...state, written: true, hearingOn: null }),
  SuspensionRefused: (state: Ruling): Ruling => state,
  NegotiationBegun: (state: Ruling): Ruling => ({ ...state, negotiating: true }),
  NegotiationEnded: (state: Ruling): Ruling => ({ ...state, negotiating: false }),
};

/**
 * What does not count ends with what it waited for, whoever brought that about: an objection that was decided, or whose
 * respondent is out of the case; an announcement whose respondent was served, or is out of it.
 */
export function spansEnded(before: Ruling, after: Ruling): readonly RulingEvent[] {
  return partiesIn(before, 'respondent').flatMap((party): readonly RulingEvent[] => {
    const [was, is] = [respondent(before, party), respondent(after, party)];
    const out = !is || !pending.includes(is.is);
    const closed = was?.objection === 'open' && (out || is.objection !== 'open');
    const found = was?.announcedOn != null && (out || is.is !== 'ToBeServed');
    return [
      ...(closed ? [{ type: 'JurisdictionObjectionClosed', data: { party } } as const] : []),
      ...(found ? [{ type: 'RequestAnnouncementEnded', data: { party } } as const] : []),
    ];
  });
}
