import type { Event } from '../engine/decider.js';
import { addDays } from '../engine/time/day.js';
import type { CaseFile } from './file.js';
import { holdersWhoWrote, mayBeRewarded, roadAt } from './roads.js';

/** A proceeding that a fact opens, in the same append as the fact. */
export interface Opening {
  readonly stage: string;
  readonly respondents: readonly string[];
  readonly handlers: readonly string[];
  readonly with: Readonly<Record<string, unknown>>;
}

const list = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : [];

function respondentsOf(file: CaseFile): readonly string[] {
  return Object.values(file.parties)
    .filter((party) => party.roles.includes('respondent'))
    .map((party) => party.id);
}

/** A day is counted from the one before it: what is owed on the day itself is owed one day after that. */
const dayBefore = (day: unknown): string | null => (typeof day === 'string' ? addDays(day, -1) : null);

/** What came in enters by the road of its source: a patent request goes to the ruling, everything else is first looked at. */
function entrance(source: string, receivedOn: unknown, file: CaseFile, more: Opening['with'] = {}): Opening {
  const road = roadAt(source, file.unit);
  const stage = road === 'ruling-request' ? 'ruling' : 'complaint';
  const receipt =
    holdersWhoWrote(source, file).length > 0 ? { receipt: true, receiptAfter: dayBefore(receivedOn) } : {};
  return {
    stage,
    respondents: respondentsOf(file),
    handlers: [],
    with: { road, source, receivedOn, ...receipt, ...more },
  };
}

/** One proceeding for each thing that the letter asks for; the register's number is the same. */
function entrances(data: Readonly<Record<string, unknown>>, file: CaseFile): readonly Opening[] {
  const { matter, routedBy } = data;
  const more = { ...(matter === undefined ? {} : { matter }), ...(routedBy === undefined ? {} : { routedBy }) };
  return [file.source ?? '', ...list(data.also)].map((source) => entrance(source, file.receivedOn, file, more));
}

/** 举报奖励 is looked at when the last penalty is closed, for each informant who may have one; for nobody else it is offered. */
function rewards(file: CaseFile): readonly Opening[] {
  const proceedings = Object.values(file.proceedings);
  if (roadAt('report', file.unit) !== 'verification') return [];
  if (proceedings.some(({ stage, endedOn }) => stage === 'penalty' && endedOn === null)) return [];
  const begun = proceedings.map(({ state }) => (state as { rewarded?: unknown }).rewarded);
  return Object.values(file.parties)
    .filter((party) => mayBeRewarded(party, file) && !begun.includes(party.id))
    .map(({ id }) => ({ stage: 'complaint', respondents: [], handlers: [], with: { road: 'reward', informant: id } }));
}

/** Which fact opens what. `file` already holds the fact; the answer is empty for most facts. */
export const routes: Readonly<
  Record<string, (data: Readonly<Record<string, unknown>>, file: CaseFile) => readonly Opening[]>
> = {
  // Routed from the last fact of the registration, when parties and rights are on file.
  CaseRegistered: entrances,
  SourceAdded: (data, file) => [entrance(String(data.source), data.receivedOn ?? null, file)],

  // 海关 passes on what it saw: the bureau verifies the clue beside the customs procedure.
  CustomsClueHandedOver: (data, file) => [entrance('customs-notice', data.receivedOn ?? null, file)],

  // 结案: informants are considered for a reward.
  PenaltyCaseClosed: (_data, file) => rewards(file),

  // 消费投诉 accepted: the bureau mediates (the consumer road knows no filing).
  ComplaintAccepted: (data, file) => [
    {
      stage: 'mediation',
      respondents: respondentsOf(file),
      handlers: [],
      with: { kind: 'consumer', acceptedOn: data.acceptedOn ?? null },
    },
  ],

  // 立案: the head's approval of filing begins the penalty.
  FilingApproved: (data) => [
    {
      stage: 'penalty',
      respondents: list(data.respondents),
      handlers: list(data.handlers),
      with: { number: data.number ?? null },
    },
  ],

  // 书面报告: the team's report begins the transfer to the police, beside the penalty.
  SuspicionReported: (data) => [
    {
      stage: 'transfer',
      respondents: list(data.respondents),
      handlers: list(data.handlers),
      with: { offence: data.offence ?? null, penalty: data.proceeding ?? null },
    },
  ],

  // 反向移送: a penalty that still runs or waits is resumed by the officer; one that was ended by the transfer is not, and
  // the matter comes in anew for those who came back.
  ReturnedToAgency: (data, file) => {
    const resumable = Object.values(file.proceedings).some(
      (p) => p.stage === 'penalty' && p.endedOn === null && p.state.is !== 'Concluded',
    );
    const source = typeof data.source === 'string' ? data.source : 'transfer-from-police';
    const opened = { road: roadAt(source, file.unit), source, receivedOn: data.receivedOn ?? null };
    return resumable ? [] : [{ stage: 'complaint', respondents: list(data.respondents), handlers: [], with: opened }];
  },
};

export function openingsOf(event: Event, file: CaseFile): readonly Opening[] {
  return routes[event.type]?.(event.data as Readonly<Record<string, unknown>>, file) ?? [];
}
