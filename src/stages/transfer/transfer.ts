import type { Facts, ProceedingOpened, Stage } from '../../case/file.js';
import { refuse, type Happened, type Named } from '../../engine/decider.js';
import * as commands from './commands.js';
import type { TransferEvent } from './events.js';
import { limits } from './limits.js';
import { allSettled, initial, moved, openedTracks, trackIs, type TransferState } from './state.js';
import { words } from './words.js';

export type TransferCommand = Named<typeof commands>;
export type { TransferEvent } from './events.js';
export type { TransferState } from './state.js';
type Of<T extends TransferCommand['type']> = Extract<TransferCommand, { readonly type: T }>;

/** 涉嫌犯罪案件移送: from the written report to the criminal outcome, and back. */
export const transfer: Stage<TransferState, TransferCommand, TransferEvent> = {
  name: 'transfer',
  commands: { ...commands },
  initial,
  ends: ['Refused', 'Ended'],
  decide(command, state, facts) {
    const events = act(command, state, facts);
    const after = events.reduce<TransferState>(
      (s, event) => evolve(s, { ...event, occurredOn: command.occurredOn, occurredAt: null }),
      state,
    );
    const ended = !allSettled(state) && allSettled(after) && after.is !== 'Refused';
    return ended ? [...events, { type: 'TransferEnded', data: {} }] : events;
  },
  evolve,
  lapse: () => [],
  limits,
  words,
  handsTo,
};

function act(command: TransferCommand, state: TransferState, facts: Facts): readonly TransferEvent[] {
  switch (command.type) {
    case 'ApproveTransfer':
      requireOther(facts);
      return [{ type: 'TransferApproved', data: {} }];
    case 'RefuseTransfer':
      requireOther(facts);
      return [
        { type: 'TransferRefused', data: { reasons: command.reasons, remedy: 'anyone-may-report-to-procuratorate' } },
      ];
    case 'SendToPolice':
      return sendToPolice(command, state, facts);
    case 'SignReceipt':
      return [{ type: 'TransferReceived', data: { receivedBy: command.receivedBy } }];
    case 'AskForMaterial':
      if (state.materialMissing) refuse('transfer.material-already-asked');
      return [{ type: 'MaterialAsked', data: { missing: command.missing } }];
    case 'SupplyMaterial':
      if (!state.materialMissing) refuse('transfer.no-material-asked');
      return [{ type: 'MaterialSupplied', data: { material: command.material } }];
    case 'ExtendPoliceReview':
      return extendReview(command);
    case 'AcceptCase':
      return [{ type: 'PoliceFiled', data: { reference: command.reference } }];
    case 'DeclineCase':
      return [{ type: 'PoliceDeclined', data: { reference: command.reference, reasons: command.reasons } }];
    case 'RequestReconsideration':
      return requestReconsideration(command, state, facts);
    case 'DecideReconsideration':
      return decideReconsideration(command);
    case 'SuggestSupervision':
      if (state.supervised) refuse('transfer.already-supervised');
      return [{ type: 'SupervisionSuggested', data: { reasons: command.reasons } }];
    case 'TakeBack':
      return takeBack(command, state);
    case 'AskForReasons':
      return [{ type: 'ReasonsAsked', data: { reference: command.reference } }];
    case 'ExplainReasons':
      return [{ type: 'ReasonsExplained', data: { reasons: command.reasons } }];
    case 'NotifyFiling':
      return [{ type: 'FilingOrdered', data: { reference: command.reference } }];
    case 'UpholdRefusal':
      return [{ type: 'RefusalUpheldByProcuratorate', data: { reasons: command.reasons } }];
    case 'HandOverGoods':
      return [
        {
          type: 'GoodsHandedToPolice',
          data: {
            items: command.items,
            ...(command.lots ? { lots: command.lots } : {}),
            receivedBy: command.receivedBy,
          },
        },
      ];
    case 'RecordOutcome': {
      const { party, outcome, reference } = command;
      return [{ type: 'CriminalOutcomeRecorded', data: { party, outcome, reference } }];
    }
    case 'ReturnToAgency':
      return returnToAgency(command, state);
    case 'EndWithoutReturn':
      return [{ type: 'ReturnWaived', data: { party: command.party, reference: command.reference } }];
    case 'ReplyToOpinion':
      if (state.opinionToAnswer !== command.opinion)
        refuse('transfer.no-such-opinion', { field: '/opinion', opinion: command.opinion });
      return [{ type: 'OpinionAnswered', data: { opinion: command.opinion, reply: command.reply } }];
  }
}

/** Nobody decides on the report of their own team. */
function requireOther(facts: Facts): void {
  if (facts.proceeding?.handlers.includes(facts.actor.id)) refuse('transfer.own-report');
}

/** Letter, report and list of goods go with every transfer, a copy to the procuratorate, within 24 hours. */
function sendToPolice(command: Of<'SendToPolice'>, state: TransferState, facts: Facts): readonly TransferEvent[] {
  const { police, attachments, copiedToProcuratorate, occurredAt } = command;
  const missing = (['transfer-letter', 'investigation-report', 'goods-list'] as const).filter(
    (kind) => !attachments.includes(kind),
  );
  if (missing.length > 0) refuse('transfer.attachments-missing', { field: '/attachments', missing });
  if (!copiedToProcuratorate) refuse('transfer.copy-missing', { field: '/copiedToProcuratorate' });
  if (!occurredAt) refuse('transfer.instant-missing', { field: '/occurredAt' });
  const { offence, tracks } = state;
  const sent = {
    police,
    offence,
    respondents: Object.keys(tracks),
    attachments: [...new Set(attachments)],
    number: facts.number,
  };
  return [{ type: 'SentToPolice', data: sent }];
}

function extendReview({ ground, approvedBy }: Of<'ExtendPoliceReview'>): readonly TransferEvent[] {
  return ground === 'major'
    ? [{ type: 'PoliceReviewExtended', data: { limit: 'T-TR-REVIEW', length: '20 calendar days', approvedBy } }]
    : [{ type: 'PoliceReviewExtendedAgain', data: { limit: 'T-TR-REVIEW', length: '30 calendar days', approvedBy } }];
}

/** Once, within three days of the refusal; supervision by the procuratorate stays open. */
function requestReconsideration(
  command: Of<'RequestReconsideration'>,
  state: TransferState,
  facts: Facts,
): readonly TransferEvent[] {
  if (state.reconsidered || state.supervised) refuse('transfer.already-reconsidered');
  const dueOn = facts.terms.filter((term) => term.limit === 'T-TR-RECON').at(-1)?.dueOn;
  if (dueOn && command.occurredOn > dueOn) refuse('transfer.reconsideration-late', { field: '/occurredOn', dueOn });
  return [{ type: 'PoliceReconsiderationRequested', data: { reasons: command.reasons } }];
}

function decideReconsideration({ outcome, reference, reasons }: Of<'DecideReconsideration'>): readonly TransferEvent[] {
  return outcome === 'upheld'
    ? [{ type: 'PoliceRefusalUpheld', data: { reference, reasons } }]
    : [
        { type: 'PoliceRefusalReversed', data: { reference, reasons } },
        { type: 'PoliceFiled', data: { reference } },
      ];
}

/** The police's refusal stands: the agency has the case again (M310 art. 10). */
function takeBack({ remarks, occurredOn }: Of<'TakeBack'>, state: TransferState): readonly TransferEvent[] {
  const respondents = Object.keys(state.tracks);
  return [
    { type: 'RefusalAccepted', data: { remarks } },
    {
      type: 'ReturnedToAgency',
      data: {
        respondents,
        parties: respondents,
        source: 'transfer-from-police',
        receivedOn: occurredOn,
        opinion: null,
        withOpinion: false,
        replyWithin: null,
      },
    },
  ];
}

function returnToAgency(command: Of<'ReturnToAgency'>, state: TransferState): readonly TransferEvent[] {
  const { sender, opinion = null, replyMonths = 2, occurredOn } = command;
  const respondents = [...new Set(command.respondents)];
  respondents.forEach((party, i) => {
    if (!['NotProsecuted', 'Withdrawn', 'Exempted'].includes(state.tracks[party]?.is ?? '')) {
      refuse('transfer.not-to-be-returned', { field: `/respondents/${i}`, party });
    }
  });
  if (sender === 'procuratorate' && opinion === null) refuse('transfer.opinion-missing', { field: '/opinion' });
  if (opinion !== null && state.opinionToAnswer !== null)
    refuse('transfer.opinion-unanswered', { opinion: state.opinionToAnswer });
  return [
    {
      type: 'ReturnedToAgency',
      data: {
        respondents,
        parties: respondents,
        source: sender === 'police' ? 'transfer-from-police' : 'transfer-from-procuratorate',
        receivedOn: occurredOn,
        opinion,
        withOpinion: opinion !== null,
        replyWithin: opinion === null ? null : `${replyMonths} months`,
      },
    },
  ];
}

function handsTo(event: { readonly type: string }): readonly string[] {
  if (event.type === 'SentToPolice') return ['police', 'procuratorate'];
  return event.type === 'SupervisionSuggested' ? ['procuratorate'] : [];
}

function evolve(state: TransferState, event: Happened<TransferEvent | ProceedingOpened>): TransferState {
  switch (event.type) {
    case 'ProceedingOpened':
      return {
        ...state,
        offence: typeof event.data.with?.offence === 'string' ? event.data.with.offence : null,
        tracks: { ...state.tracks, ...openedTracks(event.data.respondents ?? []) },
      };
    case 'TransferApproved':
      return { ...state, is: 'Approved' };
    case 'TransferRefused':
      return { ...moved(state, Object.keys(state.tracks), 'NotTransferred'), is: 'Refused' };
    case 'SentToPolice':
      return { ...state, is: 'Sent' };
    case 'TransferReceived':
      return { ...state, is: 'Received' };
    case 'MaterialAsked':
      return { ...state, materialMissing: true };
    case 'MaterialSupplied':
      return { ...state, materialMissing: false };
    case 'PoliceFiled':
      return { ...state, is: 'Filed' };
    case 'PoliceDeclined':
      return { ...state, is: 'Declined' };
    case 'PoliceReconsiderationRequested':
      return { ...state, is: 'Reconsidering' };
    case 'PoliceRefusalUpheld':
      return { ...state, is: 'Declined', reconsidered: true };
    case 'SupervisionSuggested':
      return { ...state, is: 'SupervisionSuggested', supervised: true };
    case 'ReasonsAsked':
      return { ...state, is: 'ReasonsAsked' };
    case 'ReasonsExplained':
      return { ...state, is: 'ReasonsExplained' };
    case 'FilingOrdered':
      return { ...state, is: 'FilingOrdered' };
    case 'RefusalUpheldByProcuratorate':
      return { ...state, is: 'Declined' };
    case 'GoodsHandedToPolice':
      return { ...state, is: 'HandedOver' };
    case 'CriminalOutcomeRecorded':
      return moved(state, [event.data.party], trackIs(event.data.outcome));
    case 'ReturnedToAgency': {
      const { respondents, opinion } = event.data;
      return { ...moved(state, respondents ?? [], 'Returned'), opinionToAnswer: opinion ?? state.opinionToAnswer };
    }
    case 'ReturnWaived':
      return moved(state, [event.data.party], 'NotReturned');
    case 'OpinionAnswered':
      return { ...state, opinionToAnswer: null };
    case 'TransferEnded':
      return { ...state, is: 'Ended' };
    case 'PoliceReviewExtended':
    case 'PoliceReviewExtendedAgain':
    case 'PoliceRefusalReversed':
    case 'RefusalAccepted':
      return state;
  }
  return state;
}
