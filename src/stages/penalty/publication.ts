import type { Facts } from '../../case/file.js';
import { refuse, type Named } from '../../engine/decider.js';
import type { PublicationEvent } from './chapter-events.js';
import { trackOf } from './officers.js';
import type * as commands from './publication.commands.js';
import { namesPerson } from './publicity.js';
import { withRespondent, type PenaltyState, type RespondentTrack } from './state.js';
import { latest } from './terms.js';

type Of<T extends keyof typeof commands> = Extract<Named<typeof commands>, { readonly type: T }>;

/** 更正公示信息, 处罚信息的信用修复: what may happen to a publication before its period is over. */
export const publicationActs = {
  RequestPublicationCorrection(
    { party, claim }: Of<'RequestPublicationCorrection'>,
    state: PenaltyState,
  ): readonly PublicationEvent[] {
    if (shownOf(state, party).correctionAsked) refuse('penalty.publication-correction-pending', { party });
    return [{ type: 'PublicationCorrectionRequested', data: { party, claim } }];
  },

  CorrectPublication(
    { party, summary, findings }: Of<'CorrectPublication'>,
    state: PenaltyState,
    facts: Facts,
  ): readonly PublicationEvent[] {
    const { correctionAsked: asked } = shownOf(state, party);
    if (namesPerson(summary, facts)) refuse('penalty.person-in-publication', { field: '/summary' });
    return [{ type: 'PublicationCorrected', data: { party, summary, asked, findings } }];
  },

  RefusePublicationCorrection(
    { party, reasons }: Of<'RefusePublicationCorrection'>,
    state: PenaltyState,
  ): readonly PublicationEvent[] {
    if (!shownOf(state, party).correctionAsked) refuse('penalty.no-publication-correction-asked', { party });
    return [{ type: 'PublicationCorrectionRefused', data: { party, reasons } }];
  },

  /** What is public for its shortest time anyhow ends by itself. */
  ApplyForPenaltyRepair(
    command: Of<'ApplyForPenaltyRepair'>,
    state: PenaltyState,
    facts: Facts,
  ): readonly PublicationEvent[] {
    const { party, obligationsPerformed, harmRemoved, promiseGiven, occurredOn } = command;
    const { extent, repair } = shownOf(state, party);
    if (extent === 'minor') refuse('penalty.repair-not-needed', { party });
    if (repair !== null) refuse('penalty.repair-pending', { party });
    const earliest = latest(facts.terms, ['T-PUB-EARLY', 'T-PUB-EARLY-SEVERE'], party)?.dueOn;
    if (earliest && occurredOn <= earliest)
      refuse('penalty.repair-too-early', { field: '/occurredOn', party, earliest });
    const conditions = { obligationsPerformed, harmRemoved, promiseGiven };
    return [{ type: 'PenaltyRepairApplied', data: { party, ...conditions } }];
  },

  AcceptPenaltyRepair({ party }: Of<'AcceptPenaltyRepair'>, state: PenaltyState): readonly PublicationEvent[] {
    requireRepair(state, party, 'sought');
    return [{ type: 'PenaltyRepairAccepted', data: { party } }];
  },

  RejectPenaltyRepair({ party, reasons }: Of<'RejectPenaltyRepair'>, state: PenaltyState): readonly PublicationEvent[] {
    requireRepair(state, party, 'sought');
    return [{ type: 'PenaltyRepairRejected', data: { party, reasons } }];
  },

  DecidePenaltyRepair(command: Of<'DecidePenaltyRepair'>, state: PenaltyState): readonly PublicationEvent[] {
    const { party, granted, reference, reasons } = command;
    requireRepair(state, party, 'accepted');
    if (!granted) return [{ type: 'PenaltyRepairRefused', data: { party, reference, reasons } }];
    const missing = Object.entries(trackOf(state, party).repairConditions ?? {}).find(([, met]) => !met);
    if (missing) refuse('penalty.repair-condition-missing', { field: '/granted', party, condition: missing[0] });
    const because = 'credit-repair' as const;
    return [{ type: 'PublicationEnded', data: { party, because, repairDecision: reference, reasons } }];
  },
};

function shownOf(state: PenaltyState, party: string): RespondentTrack {
  const track = trackOf(state, party);
  return track.published ? track : refuse('penalty.not-published', { party });
}

function requireRepair(state: PenaltyState, party: string, is: 'sought' | 'accepted'): void {
  if (shownOf(state, party).repair !== is) refuse('penalty.no-such-repair', { party });
}

type EventOf<T extends PublicationEvent['type']> = Extract<PublicationEvent, { readonly type: T }>;
const fold =
  <E extends PublicationEvent>(change: (event: E) => Partial<RespondentTrack>) =>
  (state: PenaltyState, event: E): PenaltyState =>
    withRespondent(state, event.data.party, () => change(event));

export const publicationFolds = {
  PublicationCorrectionRequested: fold<EventOf<'PublicationCorrectionRequested'>>(() => ({ correctionAsked: true })),
  PublicationCorrected: fold<EventOf<'PublicationCorrected'>>(() => ({ correctionAsked: false })),
  PublicationCorrectionRefused: fold<EventOf<'PublicationCorrectionRefused'>>(() => ({ correctionAsked: false })),
  PenaltyRepairApplied: fold<EventOf<'PenaltyRepairApplied'>>(({ data }) => ({
    repair: 'sought',
    repairConditions: {
      obligationsPerformed: data.obligationsPerformed,
      harmRemoved: data.harmRemoved,
      promiseGiven: data.promiseGiven,
    },
  })),
  PenaltyRepairAccepted: fold<EventOf<'PenaltyRepairAccepted'>>(() => ({ repair: 'accepted' })),
  PenaltyRepairRejected: fold<EventOf<'PenaltyRepairRejected'>>(() => noRepair),
  PenaltyRepairRefused: fold<EventOf<'PenaltyRepairRefused'>>(() => noRepair),
};

const noRepair = { repair: null, repairConditions: null };
