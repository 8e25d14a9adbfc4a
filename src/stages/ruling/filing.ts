import { refuse } from '../../engine/decider.js';
import type { Facts } from '../../case/file.js';
import type { ExtendRequestFiling, FileRequest, RefuseRequest, RequestCorrection } from './commands.js';
import type { RulingEvent } from './events.js';
import type { Ruling } from './record.js';

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
  const { jurisdiction, rights } = command;
  const stranger = rights?.findIndex((right) => !facts.file.rights[right]?.type.startsWith('patent-')) ?? -1;
  if (stranger >= 0) refuse('ruling.not-a-patent', { field: `/rights/${stranger}`, right: rights?.[stranger] });
  const named = { ...(jurisdiction ? { jurisdiction } : {}), ...(rights ? { rights } : {}) };
  const data = { number: facts.number, parties: respondents, requesters, handlers, presiding, ...named };
  return [{ type: 'RequestFiled', data }];
}

/** Which rights a ground speaks of: without one of them in the file the ground is not there. */
const about: Readonly<Record<string, readonly string[]>> = {
  'report-refused': ['patent-utility-model', 'patent-design'],
  'plant-variety': ['plant-variety'],
  'layout-design': ['ic-layout'],
};

/** 行政复议法 art. 23(1)(3): a refusal to act is challenged by reconsideration first. */
const REMEDY = 'reconsideration-first';

export function refuseRequest(command: RefuseRequest, { file }: Facts): readonly RulingEvent[] {
  const { ground, reasons } = command;
  const types = about[ground];
  if (types && !Object.values(file.rights).some(({ type }) => types.includes(type)))
    refuse('ruling.no-such-right', { field: '/ground' });
  const agency = sentOn(command);
  return [{ type: 'RequestNotFiled', data: { ground, reasons, remedy: REMEDY, ...agency } }];
}

/** 不属于本部门管辖 (art. 9): the clue goes to the department that is competent, and the requester is told before. */
export function sentOn(command: {
  readonly ground: string;
  readonly agency?: string;
  readonly requesterTold?: boolean;
}): { readonly agency?: string } {
  if (command.ground !== 'no-competence') return {};
  if (command.agency === undefined) return refuse('ruling.agency-needed', { field: '/agency' });
  if (command.requesterTold !== true) refuse('ruling.tell-requester', { field: '/requesterTold' });
  return { agency: command.agency };
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
