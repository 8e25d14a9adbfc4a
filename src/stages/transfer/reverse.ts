import { refuse, type Named } from '../../engine/decider.js';
import type { LetterEvent, OutcomeEvent } from './events.js';
import type * as letters from './letters.commands.js';
import type * as outcome from './outcome.commands.js';
import type * as reverse from './reverse.commands.js';
import { returnable, type TransferState } from './state.js';

type ReverseCommand = Named<typeof outcome> | Named<typeof reverse> | Named<typeof letters>;
type Of<T extends ReverseCommand['type']> = Extract<ReverseCommand, { readonly type: T }>;

/** An administrative fine for the same act is set off against the court's, up to it (M310 art. 11, APL art. 35). */
export function recordOutcome(command: Of<'RecordOutcome'>): readonly OutcomeEvent[] {
  const { party, outcome: result, reference, courtFineFen = 0, priorFineFen = 0 } = command;
  if (result !== 'convicted' && courtFineFen > 0)
    refuse('transfer.fine-without-conviction', { field: '/courtFineFen' });
  const offsetFen = Math.min(priorFineFen, courtFineFen);
  return [{ type: 'CriminalOutcomeRecorded', data: { party, outcome: result, reference, courtFineFen, offsetFen } }];
}

/** Two months by month, or an urgent letter's days: never both. */
function replyTerm(months: number | undefined, days: number | undefined) {
  if (months !== undefined && days !== undefined) refuse('transfer.reply-term-twice', { field: '/replyDays' });
  return days === undefined
    ? { inDays: false, replyWithin: `${months ?? 2} months` }
    : { inDays: true, replyWithin: `${days} calendar days` };
}

const sources = {
  police: 'transfer-from-police',
  procuratorate: 'transfer-from-procuratorate',
  court: 'transfer-from-court',
} as const;

export function returnToAgency(command: Of<'ReturnToAgency'>, state: TransferState): readonly OutcomeEvent[] {
  const { sender, opinion = null, replyMonths, replyDays, occurredOn } = command;
  const respondents = [...new Set(command.respondents)];
  respondents.forEach((party, i) => {
    if (!returnable.has(state.tracks[party]?.is ?? ''))
      refuse('transfer.not-to-be-returned', { field: `/respondents/${i}`, party });
  });
  if (sender === 'procuratorate' && opinion === null) refuse('transfer.opinion-missing', { field: '/opinion' });
  if (opinion !== null && state.opinionToAnswer !== null)
    refuse('transfer.opinion-unanswered', { field: '/opinion', opinion: state.opinionToAnswer });
  const term = replyTerm(replyMonths, replyDays);
  return [
    {
      type: 'ReturnedToAgency',
      data: {
        respondents,
        parties: respondents,
        source: sources[sender],
        receivedOn: occurredOn,
        opinion,
        withOpinion: opinion !== null,
        ...(opinion === null ? { inDays: false, replyWithin: null } : term),
      },
    },
  ];
}

export function replyToOpinion(
  { opinion, reply }: Of<'ReplyToOpinion'>,
  state: TransferState,
): readonly OutcomeEvent[] {
  if (state.opinionToAnswer !== opinion) refuse('transfer.no-such-opinion', { field: '/opinion', opinion });
  return [{ type: 'OpinionAnswered', data: { opinion, reply } }];
}

/** An urgent recommendation is answered within fifteen days; no letter gives more. */
export function receiveLetter(command: Of<'ReceiveProsecutorLetter'>): readonly LetterEvent[] {
  const { letter, reference, urgent, replyDays, contents } = command;
  if (letter === 'recommendation' && urgent && (replyDays ?? 0) > 15)
    refuse('transfer.reply-too-long', { field: '/replyDays', atMost: 15 });
  const term = replyTerm(undefined, replyDays);
  const withOpinion = letter === 'opinion';
  return [{ type: 'ProsecutorLetterReceived', data: { letter, reference, urgent, withOpinion, ...term, contents } }];
}

/** 检察建议书 has its own 复函; the others are answered by a letter on the outcome. */
export function answerLetter(
  { type, reply }: Of<'AnswerRecommendation' | 'AnswerProsecutorLetter'>,
  { letter }: TransferState,
): readonly LetterEvent[] {
  if ((letter === 'recommendation') !== (type === 'AnswerRecommendation')) refuse('transfer.other-letter', { letter });
  return [{ type: 'ProsecutorLetterAnswered', data: { letter, reply } }];
}
