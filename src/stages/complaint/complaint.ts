import { refuse, type Event, type Happened, type Named } from '../../engine/decider.js';
import type { Facts, ProceedingOpened, RoomState, Stage, Track } from '../../case/file.js';
import * as commands from './commands.js';
import { limits } from './limits.js';
import { words } from './words.js';

export type ComplaintCommand = Named<typeof commands>;

/** 案源登记与线索核查. Which road it takes is fixed when it is opened; a right holder's letter is never put on the consumer road. */
export interface Complaint extends RoomState {
  readonly is:
    | 'AwaitingAcceptance'
    | 'AwaitingMaterials'
    | 'AwaitingCopyrightDecision'
    | 'Verifying'
    | 'Informing'
    | 'Accepted'
    | 'NotAccepted'
    | 'Filed'
    | 'NotFiled'
    | 'TransferredOut';
  readonly tracks: Readonly<Record<string, Track>>;
  /** Day of the first verification. */
  readonly verifiedOn: string | null;
  readonly extended: boolean;
  /** What has been sent for examination and is not yet back. */
  readonly examination: string | null;
  /** What was decided, while informants are still to be told. */
  readonly outcome: 'Filed' | 'NotFiled' | 'TransferredOut' | null;
  /** Party ids of those still to be told. */
  readonly toTell: readonly string[];
}

export type ComplaintEvent =
  | Event<'ComplaintAccepted', { acceptedOn: string }>
  | Event<'ComplaintNotAccepted', { ground: string; reasons: string; remedy: string }>
  | Event<'CopyrightMaterialsCompleted', { materials: readonly string[] }>
  | Event<'CopyrightComplaintAccepted', object>
  | Event<'CopyrightComplaintNotAccepted', { reasons: string; remedy: string }>
  | Event<'ClueVerified', { findings: string; officers: readonly string[]; suspicionHolds: boolean }>
  | Event<'ClueSentForExamination', { kind: string; subject: string; examiner: string }>
  | Event<'ClueExamined', { kind: string; result: string }>
  | Event<'VerificationExtended', { limit: string; length: string; reasons: string }>
  | Event<
      'FilingApproved',
      { number: string | null; grounds: string; respondents: readonly string[]; handlers: readonly string[] }
    >
  | Event<'FilingRefused', { ground: string; reasons: string; remedy: string }>
  | Event<'ClueTransferredOut', { agency: string; reasons: string }>
  | Event<'InformantsToBeTold', { parties: readonly string[]; decision: string }>
  | Event<'InformantTold', { party: string; by: string; receipt: string | null; decision: string }>;

/** 行政复议法 art. 23(1)(3): refusing to act is challenged by reconsideration first. */
const REMEDY = 'reconsideration-first';

export const complaint: Stage<Complaint, ComplaintCommand, ComplaintEvent> = {
  name: 'complaint',
  commands: { ...commands },
  initial: {
    is: 'Verifying',
    tracks: {},
    verifiedOn: null,
    extended: false,
    examination: null,
    outcome: null,
    toTell: [],
  },
  ends: ['Accepted', 'NotAccepted', 'Filed', 'NotFiled', 'TransferredOut'],
  decide,
  evolve,
  limits,
  words,
  handsTo: (event) => (event.type === 'ComplaintAccepted' ? ['mediation'] : []),
};

function decide(command: ComplaintCommand, state: Complaint, facts: Facts): readonly ComplaintEvent[] {
  switch (command.type) {
    case 'AcceptComplaint':
      return [{ type: 'ComplaintAccepted', data: { acceptedOn: command.occurredOn } }];
    case 'RefuseComplaint':
      return [
        { type: 'ComplaintNotAccepted', data: { ground: command.ground, reasons: command.reasons, remedy: REMEDY } },
      ];
    case 'ConfirmMaterials':
      return [{ type: 'CopyrightMaterialsCompleted', data: { materials: command.materials } }];
    case 'AcceptCopyrightComplaint':
      return [{ type: 'CopyrightComplaintAccepted', data: {} }];
    case 'RefuseCopyrightComplaint':
      return [{ type: 'CopyrightComplaintNotAccepted', data: { reasons: command.reasons, remedy: REMEDY } }];
    case 'RecordVerification':
      return [
        {
          type: 'ClueVerified',
          data: { findings: command.findings, officers: command.officers, suspicionHolds: command.suspicionHolds },
        },
      ];
    case 'SendClueForExamination':
      if (state.examination) refuse('complaint.examination-running', { field: '/kind' });
      return [
        {
          type: 'ClueSentForExamination',
          data: { kind: command.kind, subject: command.subject, examiner: command.examiner },
        },
      ];
    case 'RecordClueExamination':
      return recordExamination(command, state);
    case 'ExtendVerification':
      if (state.extended) refuse('complaint.already-extended');
      return [
        {
          type: 'VerificationExtended',
          data: { limit: 'T-CLUE-VERIFY', length: '15 working days', reasons: command.reasons },
        },
      ];
    case 'ApproveFiling':
      return approveFiling(command, state, facts);
    case 'RefuseFiling':
      if (!state.verifiedOn) refuse('complaint.not-verified');
      return [
        { type: 'FilingRefused', data: { ground: command.ground, reasons: command.reasons, remedy: REMEDY } },
        ...toBeTold(facts, 'NotFiled'),
      ];
    case 'TransferToOtherAgency':
      return [
        { type: 'ClueTransferredOut', data: { agency: command.agency, reasons: command.reasons } },
        ...toBeTold(facts, 'TransferredOut'),
      ];
    case 'InformInformant':
      return informInformant(command, state);
  }
}

function recordExamination(command: commands.RecordClueExamination, state: Complaint): readonly ComplaintEvent[] {
  if (!state.examination) return refuse('complaint.nothing-sent', { field: '/result' });
  return [{ type: 'ClueExamined', data: { kind: state.examination, result: command.result } }];
}

function approveFiling(command: commands.ApproveFiling, state: Complaint, facts: Facts): readonly ComplaintEvent[] {
  if (!state.verifiedOn) refuse('complaint.not-verified');
  command.respondents.forEach((party, i) => {
    const known = facts.file.parties[party];
    if (!known) refuse('complaint.unknown-party', { field: `/respondents/${i}`, party });
    if (!known.roles.includes('respondent'))
      refuse('complaint.not-a-respondent', { field: `/respondents/${i}`, party });
  });
  if (new Set(command.handlers).size < 2) refuse('complaint.two-officers', { field: '/handlers' });
  return [
    {
      type: 'FilingApproved',
      data: {
        number: facts.number,
        grounds: command.grounds,
        respondents: command.respondents,
        handlers: command.handlers,
      },
    },
    ...toBeTold(facts, 'Filed'),
  ];
}

/** Real-name informants and whoever asked the agency to act; one who stays unknown cannot be told. */
function toBeTold(facts: Facts, decision: NonNullable<Complaint['outcome']>): readonly ComplaintEvent[] {
  const parties = Object.values(facts.file.parties)
    .filter(
      (party) =>
        party.kind !== 'unknown' &&
        party.roles.some((role) => ['informant', 'requester', 'complainant'].includes(role)),
    )
    .map((party) => party.id);
  return parties.length === 0 ? [] : [{ type: 'InformantsToBeTold', data: { parties, decision } }];
}

function informInformant(command: commands.InformInformant, state: Complaint): readonly ComplaintEvent[] {
  if (!state.toTell.includes(command.party))
    refuse('complaint.nobody-to-tell', { field: '/party', party: command.party });
  return [
    {
      type: 'InformantTold',
      data: {
        party: command.party,
        by: command.by,
        receipt: command.receipt ?? null,
        decision: state.outcome ?? '',
      },
    },
  ];
}

function evolve(state: Complaint, event: Happened<ComplaintEvent | ProceedingOpened>): Complaint {
  switch (event.type) {
    case 'ProceedingOpened':
      return { ...state, is: entrance(event.data.with.road) };
    case 'ComplaintAccepted':
      return { ...state, is: 'Accepted' };
    case 'ComplaintNotAccepted':
    case 'CopyrightComplaintNotAccepted':
      return { ...state, is: 'NotAccepted' };
    case 'CopyrightMaterialsCompleted':
      return { ...state, is: 'AwaitingCopyrightDecision' };
    case 'CopyrightComplaintAccepted':
      return { ...state, is: 'Verifying' };
    case 'ClueVerified':
      return { ...state, verifiedOn: state.verifiedOn ?? event.occurredOn };
    case 'ClueSentForExamination':
      return { ...state, examination: event.data.kind };
    case 'ClueExamined':
      return { ...state, examination: null };
    case 'VerificationExtended':
      return { ...state, extended: true };
    case 'FilingApproved':
      return { ...state, is: 'Filed', outcome: 'Filed', examination: null };
    case 'FilingRefused':
      return { ...state, is: 'NotFiled', outcome: 'NotFiled', examination: null };
    case 'ClueTransferredOut':
      return { ...state, is: 'TransferredOut', outcome: 'TransferredOut', examination: null };
    case 'InformantsToBeTold':
      return { ...state, is: 'Informing', toTell: event.data.parties };
    case 'InformantTold': {
      const toTell = state.toTell.filter((party) => party !== event.data.party);
      return { ...state, is: toTell.length === 0 && state.outcome ? state.outcome : state.is, toTell };
    }
  }
  return state;
}

function entrance(road: unknown): Complaint['is'] {
  if (road === 'acceptance') return 'AwaitingAcceptance';
  return road === 'copyright-acceptance' ? 'AwaitingMaterials' : 'Verifying';
}
