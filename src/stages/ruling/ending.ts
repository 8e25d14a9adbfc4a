import { refuse } from '../../engine/decider.js';
import type { Facts } from '../../case/file.js';
import type { IssueRuling, PublishRuling, ServeRuling, SettleRequest, WithdrawRequest } from './commands.js';
import { requireReady, ruledByPanel } from './deliberation.js';
import type { RulingEvent } from './events.js';
import { partiesIn, pending, type Ruling } from './record.js';

export function settleRequest(command: SettleRequest, state: Ruling): readonly RulingEvent[] {
  const { party, terms, amountFen, performBy } = command;
  if (performBy < command.occurredOn) refuse('ruling.performance-in-past', { field: '/performBy' });
  return [
    { type: 'RequestSettled', data: { party, terms, amountFen, performBy } },
    ...lastOneLeaves(state, [party], 'settled'),
  ];
}

export function withdrawRequest(command: WithdrawRequest, state: Ruling): readonly RulingEvent[] {
  const open = partiesIn(state, 'respondent', 'Named', ...pending);
  const gone = command.respondents.findIndex((party) => !open.includes(party));
  if (gone >= 0)
    refuse('ruling.nothing-to-withdraw', { field: `/respondents/${gone}`, party: command.respondents[gone] });
  return [
    { type: 'RequestWithdrawn', data: { parties: command.respondents, reason: 'withdrawn' } },
    ...lastOneLeaves(state, command.respondents, 'withdrawn'),
  ];
}

/** When nobody is left to rule on the case ends: by the agreements, if there are any. */
function lastOneLeaves(
  state: Ruling,
  leaving: readonly string[],
  how: 'settled' | 'withdrawn',
): readonly RulingEvent[] {
  const left = partiesIn(state, 'respondent', 'Named', ...pending).filter((party) => !leaving.includes(party));
  const ruled = Object.values(state.tracks).some((track) => track.kind === 'respondent' && track.found !== null);
  if (left.length > 0 || ruled) return [];
  if (how === 'settled' || partiesIn(state, 'respondent', 'Settled').length > 0)
    return [{ type: 'RulingCaseSettled', data: {} }];
  return [{ type: 'RulingCaseCancelled', data: { ground: 'withdrawn', reasons: null } }];
}

/** One ruling speaks on every respondent who is left, each for himself, by majority of the panel. */
export function issueRuling(command: IssueRuling, state: Ruling, facts: Facts): readonly RulingEvent[] {
  requireReady(state, 'ToBeServed', 'Answering', 'Answered');
  return [ruledByPanel(command, state, facts, ['UnderReview'])];
}

export function serveRuling(command: ServeRuling, state: Ruling): readonly RulingEvent[] {
  const { party, manner } = command;
  if (state.tracks[party]?.is !== 'Ruled') refuse('ruling.nothing-to-serve', { field: '/party', party });
  return [{ type: 'RulingServed', data: { party, manner } }];
}

export function publishRuling(command: PublishRuling, state: Ruling): readonly RulingEvent[] {
  if (state.publishedOn) refuse('ruling.already-published');
  if (!command.masked) refuse('ruling.not-masked', { field: '/masked' });
  return [{ type: 'RulingPublished', data: { channel: command.channel } }];
}
