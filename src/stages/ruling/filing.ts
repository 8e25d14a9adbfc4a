import { refuse } from '../../engine/decider.js';
import type { Facts } from '../../case/file.js';
import type { ExtendRequestFiling, FileRequest, RequestCorrection } from './commands.js';
import type { Ruling, RulingEvent } from './record.js';

/** First day of 专利纠纷行政裁决和调解办法; before it the measures of 2015 know neither of its longer terms. */
export const O81_FROM = '2025-02-01';

/** 立案 names the panel: three or another odd number, one of whom presides. */
export function fileRequest(command: FileRequest, facts: Facts): readonly RulingEvent[] {
  if (facts.options['ruling-competence'] === false) refuse('ruling.city-not-competent');
  const { respondents, handlers, presiding } = command;
  const requesters = Object.values(facts.file.parties)
    .filter((party) => party.roles.includes('requester'))
    .map((party) => party.id);
  if (requesters.length === 0) refuse('ruling.no-requester');
  respondents.forEach((party, i) => {
    const known = facts.file.parties[party];
    if (!known?.roles.includes('respondent')) refuse('ruling.not-a-respondent', { field: `/respondents/${i}`, party });
  });
  if (new Set(handlers).size < 3 || new Set(handlers).size % 2 === 0)
    refuse('ruling.panel-odd', { field: '/handlers' });
  if (!handlers.includes(presiding)) refuse('ruling.presiding-not-in-panel', { field: '/presiding' });
  return [
    { type: 'RequestFiled', data: { number: facts.number, parties: respondents, requesters, handlers, presiding } },
  ];
}

export function requestCorrection(command: RequestCorrection, state: Ruling): readonly RulingEvent[] {
  if (state.corrected) refuse('ruling.corrected-once');
  return [{ type: 'CorrectionRequested', data: { items: command.items, within: command.within } }];
}

export function extendFiling(command: ExtendRequestFiling, facts: Facts): readonly RulingEvent[] {
  const term = facts.terms.findLast((one) => one.limit.startsWith('T-RUL-FILE') && one.is === 'running');
  if (term && term.version < O81_FROM) refuse('ruling.not-under-2015', { article: '13' });
  const limit = term?.limit ?? 'T-RUL-FILE';
  return [{ type: 'RequestFilingExtended', data: { limit, length: '5 working days', reasons: command.reasons } }];
}
