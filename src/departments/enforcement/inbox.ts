import type { Read, ReadModel, Row } from '../../engine/projections/read-model.js';
import { dueColumns, dues, noDues } from '../dues.js';
import { isTerm, proceedingKey, stageOf, termTrack, trackKey } from '../place.js';
import { caseIdOf } from '../stream.js';
import { proceedingWaits, trackWaits } from './words.js';

/**
 * 行政执法: what waits for the handling officers and their heads. One row for each open penalty, transfer, key-case
 * supervision, campaign, letter to another region and fast track, and one for
 * each respondent and each measure of a penalty on which something is to be done.
 */
export const enforcementInbox: ReadModel = {
  name: 'desk-enforcement',
  version: 5,
  columns: {
    case_id: { type: 'text', indexed: true },
    proceeding: { type: 'text' },
    stage: { type: 'text' },
    /** Party id of the respondent, on a respondent's row. */
    party: { type: 'text' },
    /** Id of the measure, on a measure's row. */
    measure: { type: 'text' },
    /** `proceeding`, `respondent`, or a kind of measure. */
    kind: { type: 'text' },
    state: { type: 'text' },
    waits_for: { type: 'text', indexed: true },
    since: { type: 'date' },
    /** Official number of the filing. */
    number: { type: 'text' },
    handlers: { type: 'text[]' },
    /** Rights of the respondent that are still open: statement, hearing. */
    open_rights: { type: 'text[]' },
    /** What the head approved for the respondent: `penalise` or `no-penalty`. */
    outcome: { type: 'text' },
    /** Right holders who have not identified the goods yet. */
    holders_asked: { type: 'text[]' },
    ...dueColumns,
  },
  keys,
  on: {
    ProceedingOpened: (_row, event) => ({
      ...blank(event),
      kind: 'proceeding',
      number: text((event.data.with as Row | undefined)?.number),
      handlers: event.data.handlers ?? [],
    }),
    ProceedingMoved: (row, event) =>
      event.data.ended === true
        ? null
        : waiting({ ...(row ?? { ...blank(event), kind: 'proceeding' }), ...moved(event) }),
    TrackMoved: trackMoved,

    // What a state alone does not tell.
    IdentificationRequested: (row, { data }) =>
      row && waiting({ ...row, holders_asked: [...holdersAsked(row), String(data.holder)] }),
    GoodsIdentified: (row, { data }) =>
      row && waiting({ ...row, holders_asked: holdersAsked(row).filter((holder) => holder !== data.holder) }),
    MaterialAsked: (row) => row && { ...row, waits_for: 'supply-material' },
    MaterialSupplied: (row) => row && waiting(row),
    ReturnedToAgency: (row, { data }) =>
      row && (data.withOpinion === true ? { ...row, waits_for: 'answer-opinion' } : row),
    OpinionAnswered: (row) => row && waiting(row),
    ProposalApproved: (row, event, key) => ({
      ...(row ?? track(event, 'respondent', partyIn(key))),
      outcome: outcomeOf(event, key),
    }),
    ProposalRevised: (row, { data }) => row && { ...row, outcome: text((data.proposal as Row | undefined)?.outcome) },
    NoticeServed: (row, { data }) =>
      row && { ...row, open_rights: data.hearingRight === true ? ['statement', 'hearing'] : ['statement'] },
    StatementMade: without('statement'),
    StatementWaived: without('statement'),
    HearingWaived: without('hearing'),
    ReconsiderationAccepted: (row) => row && { ...row, waits_for: 'remedy' },
    LawsuitAccepted: (row) => row && { ...row, waits_for: 'remedy' },
    ReconsiderationDecided: (row) => row && waiting(row),
    ReconsiderationWithdrawn: (row) => row && waiting(row),
    JudgmentGiven: (row) => row && waiting(row),
    DecisionBecameFinal: (row) =>
      row && { ...row, waits_for: row.state === 'Served' ? 'demand-performance' : row.waits_for },
    ...dues,
  },
};

const onTrack: ReadonlySet<string> = new Set([
  'ProposalRevised',
  'NoticeServed',
  'StatementMade',
  'StatementWaived',
  'HearingWaived',
  'ReconsiderationAccepted',
  'LawsuitAccepted',
  'ReconsiderationDecided',
  'ReconsiderationWithdrawn',
  'JudgmentGiven',
  'DecisionBecameFinal',
]);

const stages: readonly string[] = ['penalty', 'transfer', 'oversight', 'campaign', 'cooperation', 'fasttrack'];

function keys(event: Read): readonly string[] {
  const stage = stageOf(event);
  if (caseIdOf(event.stream) === null || !stages.includes(stage ?? '')) return [];
  const tracked = stage === 'penalty';
  if (event.type === 'TrackMoved') return tracked ? [trackKey(event, String(event.data.key))] : [];
  if (event.type === 'ProposalApproved') return parties(event).map((party) => trackKey(event, party));
  if (onTrack.has(event.type)) return tracked ? [trackKey(event, String(event.data.party))] : [];
  const about = isTerm(event) ? termTrack(event) : null;
  return [about === null ? proceedingKey(event) : trackKey(event, about)];
}

function trackMoved(row: Row | null, event: Read): Row | null {
  const { kind, key, to } = event.data;
  if (!trackWaits[String(kind)]?.[String(to)]) return null;
  return waiting({ ...(row ?? track(event, String(kind), String(key))), ...moved(event) });
}

/** The next act, from the state and from what is still open. */
function waiting(row: Row): Row {
  const state = String(row.state);
  if (state === 'Investigating' && holdersAsked(row).length > 0) return { ...row, waits_for: 'identification' };
  if (row.kind === 'proceeding') return { ...row, waits_for: proceedingWaits[String(row.stage)]?.[state] ?? null };
  const open = (row.open_rights as readonly string[] | undefined) ?? [];
  if (state === 'Notified' && open.length === 0) return { ...row, waits_for: 'decide' };
  if (state === 'Proposed' && row.outcome === 'no-penalty') return { ...row, waits_for: 'decide' };
  return { ...row, waits_for: trackWaits[String(row.kind)]?.[state] ?? null };
}

const holdersAsked = ({ holders_asked }: Row): readonly string[] =>
  (holders_asked as readonly string[] | undefined) ?? [];

function without(right: string): ReadModel['on'][string] {
  return (row) =>
    row && waiting({ ...row, open_rights: (row.open_rights as readonly string[]).filter((open) => open !== right) });
}

function blank(event: Read): Row {
  return {
    case_id: caseIdOf(event.stream),
    proceeding: event.data.proceeding,
    stage: stageOf(event),
    since: event.occurredOn,
    open_rights: [],
    holders_asked: [],
    handlers: [],
    ...noDues,
  };
}

function track(event: Read, kind: string, key: string): Row {
  return { ...blank(event), kind, ...(kind === 'respondent' ? { party: key } : { measure: key }) };
}

const moved = (event: Read): Row => ({ state: event.data.to, since: event.occurredOn });

const partyIn = (key: string): string => key.slice(key.lastIndexOf('/') + 1);

function parties(event: Read): readonly string[] {
  return Array.isArray(event.data.parties) ? (event.data.parties as string[]) : [];
}

/** The proposals are under the file's key: after its destruction there is nothing to read. */
function outcomeOf(event: Read, key: string): string | null {
  const proposals = Array.isArray(event.data.proposals) ? (event.data.proposals as Row[]) : [];
  return text(proposals.find((proposal) => proposal.party === partyIn(key))?.outcome);
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
