import type { Event } from '../engine/decider.js';
import { addDays } from '../engine/time/day.js';
import type { CaseFile, Proceeding, RoomState } from './file.js';
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

/** What came in enters by the road of its source: patent matters go to the room of rulings, everything else is first looked at. */
function entrance(source: string, receivedOn: unknown, file: CaseFile, more: Opening['with'] = {}): Opening {
  const road = roadAt(source, file.unit);
  const stage = road === 'ruling-request' || road === 'advice-request' ? 'ruling' : 'complaint';
  const receipt =
    holdersWhoWrote(source, file).length > 0 ? { receipt: true, receiptAfter: dayBefore(receivedOn) } : {};
  return {
    stage,
    respondents: respondentsOf(file),
    handlers: [],
    with: { road, source, receivedOn, ...receipt, ...more },
  };
}

function ledgerOf(_data: Readonly<Record<string, unknown>>, file: CaseFile): readonly Opening[] {
  const kept = Object.values(file.proceedings).some((p) => p.stage === 'goods');
  return kept ? [] : [{ stage: 'goods', respondents: [], handlers: [], with: {} }];
}

/** Is there a penalty in which the respondent has a track that the transfer did not end? */
function hasPenalty(file: CaseFile, party: string): boolean {
  return Object.values(file.proceedings).some(({ stage, state }) => {
    const is = state.tracks[party]?.is;
    return stage === 'penalty' && is !== undefined && is !== 'Transferred' && is !== 'Terminated';
  });
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

/** What a remand opens. A ruling is given anew where it was given; a measure, a disposal has no proceeding of its own. */
function anew(data: Opening['with'], attacked: Proceeding, file: CaseFile): readonly Opening[] {
  const { stage, number, handlers, state } = attacked;
  const { remandedOn: receivedOn, ground } = data;
  const respondents = list(data.respondents);
  switch (data.act) {
    case 'penalty':
    case 'on-the-spot':
    case 'no-penalty':
      return [
        { stage, respondents, handlers, with: { number, redo: { ground, after: formerly(state, respondents) } } },
      ];
    case 'not-accepted':
    case 'not-filed':
    case 'request-not-filed': {
      const source = (state as { source?: string | null }).source ?? file.source ?? '';
      const road = stage === 'ruling' ? 'ruling-request' : roadAt(source, file.unit);
      return [{ stage, respondents: attacked.respondents, handlers: [], with: { road, source, receivedOn } }];
    }
  }
  return [];
}

/** What was decided and fell, by respondent: the same may not be decided again on the same facts. */
function formerly({ tracks }: RoomState, respondents: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    respondents.map((party) => [party, (tracks[party] as { decision?: unknown } | undefined)?.decision ?? null]),
  );
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

  // 分别立案: what leaves the request is filed as a case of its own, from the same day.
  RequestSplit: ({ respondents, rights, receivedOn }) => [
    {
      stage: 'ruling',
      respondents: list(respondents),
      handlers: [],
      with: { road: 'ruling-request', receivedOn, rights },
    },
  ],

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
      with: {
        offence: data.offence ?? null,
        penalty: data.proceeding ?? null,
        weighed: data.weighed ?? null,
        // A fine came before the transfer: its copy goes to police and procuratorate (高检会〔2006〕2号).
        penalised: data.penalisedOn !== null && data.penalisedOn !== undefined,
        penalisedOn: data.penalisedOn ?? null,
      },
    },
  ],

  // 涉案财物: the first goods taken open the ledger of the case; what is taken later is entered on the same one.
  EvidencePreserved: ledgerOf,
  GoodsSeized: ledgerOf,

  // 责令重作、责令履行: the stage that did the act is entered again, for those whose outcome fell.
  ActRemanded: (data, file) => {
    const attacked = file.proceedings[String(data.of)];
    return attacked ? anew(data, attacked, file) : [];
  },

  // 反向移送: where a penalty still runs or waits for a respondent, the officer resumes it; for those whose penalty was ended
  // by the transfer, or who had none, the matter comes in anew.
  ReturnedToAgency: (data, file) => {
    const anew = list(data.respondents).filter((party) => !hasPenalty(file, party));
    const source = typeof data.source === 'string' ? data.source : 'transfer-from-police';
    const opened = { road: roadAt(source, file.unit), source, receivedOn: data.receivedOn ?? null };
    return anew.length === 0 ? [] : [{ stage: 'complaint', respondents: anew, handlers: [], with: opened }];
  },
};

export function openingsOf(event: Event, file: CaseFile): readonly Opening[] {
  return routes[event.type]?.(event.data as Readonly<Record<string, unknown>>, file) ?? [];
}
