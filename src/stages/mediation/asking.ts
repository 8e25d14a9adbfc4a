import { refuse } from '../../engine/decider.js';
import type { Facts } from '../../case/file.js';
import type {
  DeclineMediation,
  FileMediation,
  RecordOpinion,
  RequestMediation,
  SendOpinionNotice,
  SetSilenceAside,
} from './commands.js';
import { closing, type Mediation, type MediationEvent } from './record.js';

/** Mediation is voluntary: each respondent is asked, unless he asks for it himself. */
export function requestMediation(command: RequestMediation, facts: Facts): readonly MediationEvent[] {
  const consenting = command.consenting ?? [];
  if (!facts.file.parties[command.requester])
    refuse('mediation.unknown-party', { field: '/requester', party: command.requester });
  if (command.respondents.includes(command.requester)) refuse('mediation.against-oneself', { field: '/requester' });
  const stranger = consenting.findIndex((party) => !command.respondents.includes(party));
  if (stranger >= 0)
    refuse('mediation.not-a-respondent', { field: `/consenting/${stranger}`, party: consenting[stranger] });
  if (command.kind === 'patent' && consenting.length > 0) refuse('mediation.opinion-needed', { field: '/consenting' });
  if (command.kind === 'damages') requireHandledMatter(command, facts);
  return [
    {
      type: 'MediationRequested',
      data: {
        kind: command.kind,
        requester: command.requester,
        parties: command.respondents,
        consenting,
        beside: command.beside ?? null,
        dispute: command.dispute,
      },
    },
  ];
}

/** Damages are mediated by the agency that handles, or handled, the infringement. */
function requireHandledMatter(command: RequestMediation, facts: Facts): void {
  const beside = facts.others.find((other) => other.id === command.beside);
  if (!beside || !['penalty', 'ruling'].includes(beside.stage))
    refuse('mediation.damages-beside', { field: '/beside' });
}

export function sendNotice(command: SendOpinionNotice, state: Mediation, facts: Facts): readonly MediationEvent[] {
  const { party, receivedOn } = command;
  if (receivedOn && (receivedOn < command.occurredOn || receivedOn > facts.today))
    refuse('mediation.receipt-date', { field: '/receivedOn' });
  const sent: MediationEvent = { type: 'OpinionNoticeSent', data: { party, kind: state.kind, manner: command.manner } };
  return receivedOn ? [sent, receiptOf(party, state, receivedOn)] : [sent];
}

export function receiptOf(party: string, state: Mediation, receivedOn: string): MediationEvent {
  return { type: 'OpinionNoticeReceived', data: { party, kind: state.kind, receivedOn } };
}

export function recordOpinion(command: RecordOpinion, state: Mediation): readonly MediationEvent[] {
  const { party, willing, opinion } = command;
  return [{ type: 'OpinionGiven', data: { party, kind: state.kind, willing, opinion: opinion ?? null } }];
}

/** Only an opinion given within the term undoes the silence, and a refusal to file that rests on it. */
export function setSilenceAside(command: SetSilenceAside, state: Mediation, facts: Facts): readonly MediationEvent[] {
  const { party } = command;
  const term = facts.terms.findLast((one) => one.limit === 'T-PMED-OPINION' && one.key === party);
  // What was not filed because he was unwilling did not rest on silence.
  if (state.tracks[party]?.is === 'NotFiled' && term?.is !== 'lapsed') refuse('mediation.opinion-given', { party });
  const due = term?.dueOn;
  if (due == null || command.occurredOn > due)
    refuse('mediation.opinion-late', { field: '/occurredOn', due: due ?? null });
  if (command.occurredOn < term!.startedOn)
    refuse('act.before-precondition', { field: '/occurredOn', since: term!.startedOn });
  if (state.tracks[party]?.is !== 'NotFiled') return recordOpinion(command, state);
  const opinion = [
    { type: 'NotFilingSetAside', data: { party, kind: state.kind } } as const,
    ...recordOpinion(command, state),
  ];
  if (command.willing) return opinion;
  return [
    ...opinion,
    { type: 'MediationNotFiled', data: { party, kind: state.kind, reason: 'unwilling' } },
    ...closing(state, party),
  ];
}

export function fileMediation(command: FileMediation, state: Mediation): readonly MediationEvent[] {
  if (command.sessionOn < command.occurredOn) refuse('mediation.session-in-past', { field: '/sessionOn' });
  return [
    {
      type: 'MediationFiled',
      data: { party: command.party, kind: state.kind, sessionOn: command.sessionOn, place: command.place },
    },
  ];
}

export function declineMediation(command: DeclineMediation, state: Mediation): readonly MediationEvent[] {
  const reason = state.tracks[command.party]?.is === 'Silent' ? 'silent' : 'unwilling';
  return [
    { type: 'MediationNotFiled', data: { party: command.party, kind: state.kind, reason } },
    ...closing(state, command.party),
  ];
}
