import { refuse } from '../../engine/decider.js';
import type { Facts } from '../../case/file.js';
import { mediationNamed } from '../../law/mediations.js';
import { closing } from './closing.js';
import type {
  DeclineMediation,
  FileMediation,
  RecordOpinion,
  RequestMediation,
  SendOpinionNotice,
  SetSilenceAside,
} from './commands.js';
import type { MediationEvent } from './events.js';
import { trackOf, type Mediation } from './record.js';

/** Mediation is voluntary: each respondent is asked, unless he asks for it himself. */
export function requestMediation(command: RequestMediation, facts: Facts): readonly MediationEvent[] {
  const {
    kind,
    requester,
    respondents,
    consenting = [],
    beside,
    attachedRuling,
    organisation,
    ownership = false,
    feeFen = 0,
  } = command;
  const form = mediationNamed(kind);
  requireSides(requester, respondents, consenting, facts);
  if (form?.opinionNeeded && consenting.length > 0) refuse('mediation.opinion-needed', { field: '/consenting' });
  if (ownership && kind !== 'patent') refuse('mediation.ownership-of-patents', { field: '/ownership' });
  if (feeFen > 0 && !form?.fee) refuse('mediation.no-fee', { field: '/feeFen' });
  if (kind === 'damages') requireHandledMatter(command, facts);
  if (kind === 'copyright' && !typesOf(facts).includes('copyright'))
    refuse('mediation.copyright-needed', { field: '/kind' });
  return [
    {
      type: 'MediationRequested',
      data: {
        kind,
        requester,
        parties: respondents,
        consenting,
        beside: beside ?? null,
        attachedRuling: attachedRuling ?? null,
        organisation: organisation ?? null,
        ownership,
        feeFen,
        dispute: command.dispute,
      },
    },
  ];
}

/** Who asks is on file and on one side only; those who consent are among those who are asked. */
export function requireSides(
  requester: string,
  respondents: readonly string[],
  consenting: readonly string[],
  facts: Facts,
): void {
  if (!facts.file.parties[requester]) refuse('mediation.unknown-party', { field: '/requester', party: requester });
  if (respondents.includes(requester)) refuse('mediation.against-oneself', { field: '/requester' });
  const stranger = consenting.findIndex((party) => !respondents.includes(party));
  if (stranger >= 0)
    refuse('mediation.not-a-respondent', { field: `/consenting/${stranger}`, party: consenting[stranger] });
}

/** Damages are mediated by the agency that handles, or handled, the infringement; or on a ruling that found it. */
function requireHandledMatter({ beside, attachedRuling }: RequestMediation, facts: Facts): void {
  if (beside === undefined && attachedRuling !== undefined) return;
  const handled = facts.others.find((other) => other.id === beside);
  if (!handled || !['penalty', 'ruling'].includes(handled.stage))
    refuse('mediation.damages-beside', { field: '/beside' });
}

/** Kinds of the rights of the file. */
export const typesOf = ({ file }: Facts): readonly string[] => Object.values(file.rights).map(({ type }) => type);

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
  if (trackOf(state, party)?.is === 'NotFiled' && term?.is !== 'lapsed') refuse('mediation.opinion-given', { party });
  const due = term?.dueOn;
  if (due == null || command.occurredOn > due)
    refuse('mediation.opinion-late', { field: '/occurredOn', due: due ?? null });
  if (command.occurredOn < term!.startedOn)
    refuse('act.before-precondition', { field: '/occurredOn', since: term!.startedOn });
  if (trackOf(state, party)?.is !== 'NotFiled') return recordOpinion(command, state);
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
  const reason = trackOf(state, command.party)?.is === 'Silent' ? 'silent' : 'unwilling';
  return [
    { type: 'MediationNotFiled', data: { party: command.party, kind: state.kind, reason } },
    ...closing(state, command.party),
  ];
}
