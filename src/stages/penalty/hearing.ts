import type { Facts } from '../../case/file.js';
import { refuse, type Named } from '../../engine/decider.js';
import type { HearingEvent } from './chapter-events.js';
import type * as commands from './hearing.commands.js';
import { requireNotRecused, trackOf } from './officers.js';
import { withRespondent, type PenaltyState, type RespondentTrack } from './state.js';
import { latest } from './terms.js';

type Of<T extends keyof typeof commands> = Extract<Named<typeof commands>, { readonly type: T }>;

/** 听证, step by step: host, file, day, hearing, report. The request itself is among the answers to the notice. */
export const hearingActs = {
  NameHearingHost(command: Of<'NameHearingHost'>, state: PenaltyState, facts: Facts): readonly HearingEvent[] {
    const { party, host, members = [], clerk } = command;
    const people = [host, ...members, clerk];
    if (new Set(people).size < people.length) refuse('penalty.hearing-roles-overlap', { field: '/host' });
    const field = (person: string) => (person === host ? '/host' : person === clerk ? '/clerk' : '/members');
    for (const person of people) {
      requireNotHandler(person, facts, field(person));
      requireNotRecused(person, state, field(person));
    }
    return [{ type: 'HearingHostNamed', data: { party, host, members, clerk } }];
  },

  HandFileToHost({ party }: Of<'HandFileToHost'>, state: PenaltyState): readonly HearingEvent[] {
    const { host, fileWithHost } = trackOf(state, party);
    if (host === null) return refuse('penalty.host-not-named', { party });
    if (fileWithHost) refuse('penalty.file-with-host', { party });
    return [{ type: 'FileHandedToHost', data: { party, host } }];
  },

  ServeHearingNotice(command: Of<'ServeHearingNotice'>, state: PenaltyState): readonly HearingEvent[] {
    const { party, hearingOn, place, occurredOn } = command;
    const { host, fileWithHost } = trackOf(state, party);
    if (host === null) return refuse('penalty.host-not-named', { party });
    if (!fileWithHost) refuse('penalty.file-not-with-host', { party });
    if (hearingOn <= occurredOn) refuse('penalty.hearing-too-early', { field: '/hearingOn', party });
    return [{ type: 'HearingNotified', data: { party, hearingOn, host, place } }];
  },

  PostponeHearing(command: Of<'PostponeHearing'>, state: PenaltyState): readonly HearingEvent[] {
    const { party, hearingOn, cause, reasons, occurredOn } = command;
    const former = trackOf(state, party).hearingOn ?? '';
    if (hearingOn <= occurredOn || hearingOn <= former)
      refuse('penalty.hearing-not-later', { field: '/hearingOn', party, former });
    return [{ type: 'HearingPostponed', data: { party, hearingOn, former, cause, reasons } }];
  },

  WithdrawHearing: ({ party }: Of<'WithdrawHearing'>): readonly HearingEvent[] => [
    { type: 'HearingEnded', data: { party, attended: false, withdrawn: true, record: null } },
  ],

  HoldHearing(command: Of<'HoldHearing'>, state: PenaltyState, facts: Facts): readonly HearingEvent[] {
    const { party, attended, record, occurredOn } = command;
    requireNotHandler(facts.actor.id, facts, '/occurredOn');
    const dueOn = latest(facts.terms, ['T-HEAR-NOTICE'], party)?.dueOn;
    if (dueOn && occurredOn <= dueOn) refuse('penalty.hearing-too-early', { field: '/occurredOn', party, dueOn });
    const { hearingOn } = trackOf(state, party);
    if (hearingOn !== null && occurredOn !== hearingOn)
      refuse('penalty.hearing-other-day', { field: '/occurredOn', party, hearingOn });
    return [{ type: 'HearingEnded', data: { party, attended, withdrawn: false, record } }];
  },

  ReportHearing({ party, report }: Of<'ReportHearing'>, state: PenaltyState): readonly HearingEvent[] {
    const { hearing, hearingReported } = trackOf(state, party);
    if (hearing !== 'held') refuse('penalty.nothing-heard', { party });
    if (hearingReported) refuse('penalty.hearing-reported', { party });
    return [{ type: 'HearingReported', data: { party, report } }];
  },
};

function requireNotHandler(person: string, facts: Facts, field: string): void {
  if (facts.proceeding?.handlers.includes(person)) refuse('penalty.host-is-handler', { field, person });
}

type EventOf<T extends HearingEvent['type']> = Extract<HearingEvent, { readonly type: T }>;
const fold =
  <E extends HearingEvent>(change: (event: E, track: RespondentTrack) => Partial<RespondentTrack>) =>
  (state: PenaltyState, event: E): PenaltyState =>
    withRespondent(state, event.data.party, (track) => change(event, track));

export const hearingFolds = {
  HearingRequested: fold<EventOf<'HearingRequested'>>((_event, { statement }) => ({
    is: 'HearingRequested',
    hearing: 'requested',
    statement: statement === 'open' ? 'made' : statement,
    host: null,
    fileWithHost: false,
    hearingOn: null,
    hearingReported: false,
  })),
  HearingHostNamed: fold<EventOf<'HearingHostNamed'>>(({ data }) => ({ host: data.host })),
  FileHandedToHost: fold<EventOf<'FileHandedToHost'>>(() => ({ fileWithHost: true })),
  HearingNotified: fold<EventOf<'HearingNotified'>>(({ data }) => ({
    is: 'HearingNotified',
    hearingOn: data.hearingOn,
  })),
  HearingPostponed: fold<EventOf<'HearingPostponed'>>(({ data }) => ({ hearingOn: data.hearingOn })),
  // What was reviewed or discussed before the hearing is reviewed again after it (SAMR art. 50(2)).
  HearingEnded: fold<EventOf<'HearingEnded'>>(({ data }, track) => ({
    is: 'Heard',
    hearing: data.attended ? 'held' : 'waived',
    legallyAgreed: data.attended ? false : track.legallyAgreed,
    discussed: data.attended ? false : track.discussed,
  })),
  HearingReported: fold<EventOf<'HearingReported'>>(() => ({ hearingReported: true })),
};
