import type { Facts } from '../../case/file.js';
import { refuse, type Named } from '../../engine/decider.js';
import { daysBetween } from '../../engine/time/day.js';
import { reckon } from '../../engine/time/due.js';
import { addMeasured, parseLength } from '../../engine/time/length.js';
import type { Length, Term } from '../../engine/time/limit.js';
import type { EvidenceEvent } from './chapter-events.js';
import type { RulingEvent } from './events.js';
import type * as commands from './evidence.commands.js';
import { O81_FROM } from './filing.js';
import { requireSide } from './panel.js';
import type { Ruling } from './record.js';

type Of<T extends keyof typeof commands> = Extract<Named<typeof commands>, { readonly type: T }>;
type EventOf<T extends EvidenceEvent['type']> = Extract<EvidenceEvent, { readonly type: T }>;

const LEAST: Length = '15 calendar days';

/** The party's time to bring evidence that runs, or ran last. */
export const evidenceTerm = ({ terms }: Facts, party: string): Term | undefined =>
  terms.findLast(({ limit, key }) => limit === 'T-RUL-EVIDENCE' && key === party);

export const evidenceActs = {
  SetEvidencePeriod(command: Of<'SetEvidencePeriod'>, state: Ruling, facts: Facts): readonly RulingEvent[] {
    const { party, within, agreed, manner, occurredOn } = command;
    requireSide(state, party);
    if (evidenceTerm(facts, party)?.is === 'running') refuse('ruling.evidence-period-runs', { field: '/party', party });
    const ends = (length: Length) => addMeasured(facts.calendar, occurredOn, parseLength(length));
    if (ends(within) < ends(LEAST)) refuse('ruling.evidence-period-short', { field: '/within' });
    return [{ type: 'EvidencePeriodSet', data: { party, within, agreed, manner } }];
  },

  RecordEvidence(command: Of<'RecordEvidence'>, state: Ruling, facts: Facts): readonly RulingEvent[] {
    const { party, evidence, complete, occurredOn } = command;
    requireSide(state, party);
    const dueOn = evidenceTerm(facts, party)?.dueOn;
    const late = dueOn != null && occurredOn > dueOn;
    const brought: RulingEvent = { type: 'EvidenceBrought', data: { party, evidence, late } };
    return complete && !late ? [brought, { type: 'EvidenceCompleted', data: { party } }] : [brought];
  },

  DecideEvidenceExtension(command: Of<'DecideEvidenceExtension'>, state: Ruling, facts: Facts): readonly RulingEvent[] {
    const { party, granted, length, reasons, occurredOn } = command;
    requireSide(state, party);
    const term = evidenceTerm(facts, party);
    if (term?.is !== 'running') return refuse('ruling.no-evidence-period', { field: '/party', party });
    if (!granted) return [{ type: 'EvidenceExtensionRefused', data: { party, reasons } }];
    if (length === undefined) return refuse('ruling.length-needed', { field: '/length' });
    const until = reckon(facts.calendar, {
      ...term,
      extensions: [...term.extensions, { on: occurredOn, by: 'EvidenceTimeExtended', length }],
    }).dueOn;
    return [
      { type: 'EvidenceTimeExtended', data: { party, limit: 'T-RUL-EVIDENCE', length, reasons } },
      ...notCounted(term.dueOn, until, occurredOn, state, facts),
    ];
  },

  InvestigateInfringement(command: Of<'InvestigateInfringement'>, state: Ruling): readonly RulingEvent[] {
    const { method, officers, place, findings, signed, remark = null } = command;
    const recused = officers.findIndex((person) => ['asked', 'granted'].includes(state.recusals[person]?.is ?? ''));
    if (recused >= 0) refuse('ruling.person-recused', { field: `/officers/${recused}`, person: officers[recused] });
    if (!signed && remark === null) refuse('ruling.remark-needed', { field: '/remark' });
    return [{ type: 'SiteInvestigated', data: { method, officers, place, findings, signed, remark } }];
  },

  PreserveRulingEvidence(
    command: Of<'PreserveRulingEvidence'>,
    state: Ruling,
    { actor }: Facts,
  ): readonly RulingEvent[] {
    const { measure, evidence, keptAt, noSample, approvedBy } = command;
    if (measure in state.tracks) refuse('ruling.measure-taken', { field: '/measure', measure });
    if (!noSample) refuse('ruling.sample-first', { field: '/noSample' });
    if (approvedBy === actor.id) refuse('ruling.approved-by-oneself', { field: '/approvedBy' });
    return [{ type: 'RulingEvidencePreserved', data: { measure, evidence, keptAt, approvedBy } }];
  },

  DecideRulingEvidence: (
    command: Of<'DecideRulingEvidence'>,
    _state: Ruling,
    { actor }: Facts,
  ): readonly RulingEvent[] => {
    const { measure, disposal, approvedBy } = command;
    if (approvedBy === actor.id) refuse('ruling.approved-by-oneself', { field: '/approvedBy' });
    return [{ type: 'RulingEvidenceDecided', data: { measure, disposal, approvedBy } }];
  },

  AskForRulingAssistance(
    { department, request, wanted }: Of<'AskForRulingAssistance'>,
    state: Ruling,
  ): readonly RulingEvent[] {
    if (request in state.letters) refuse('ruling.letter-sent', { field: '/request', request });
    return [{ type: 'RulingAssistanceAsked', data: { request, department, wanted } }];
  },

  RecordRulingAssistance({ request, reply }: Of<'RecordRulingAssistance'>, state: Ruling): readonly RulingEvent[] {
    if (!Object.values(state.letters).includes('open')) refuse('ruling.no-open-letter');
    if (state.letters[request] !== 'open') refuse('ruling.letter-not-open', { field: '/request', request });
    return [{ type: 'RulingAssistanceGiven', data: { request, reply } }];
  },
};

/**
 * 当事人申请的延长举证期限 is not counted in the time to conclude: the days after the former end, each of them once where
 * several parties are given more time. The measures of 2015 know no such rule.
 */
function notCounted(
  from: string | null,
  until: string | null,
  occurredOn: string,
  { evidenceUntil }: Ruling,
  { terms }: Facts,
): readonly RulingEvent[] {
  const close = terms.findLast(({ limit, is }) => limit === 'T-RUL-CLOSE' && (is === 'running' || is === 'suspended'));
  if (!close || close.version < O81_FROM || (close.dueOn !== null && occurredOn > close.dueOn)) return [];
  if (from === null || until === null) return [];
  const since = evidenceUntil !== null && evidenceUntil > from ? evidenceUntil : from;
  const days = daysBetween(since, until);
  if (days <= 0) return [];
  return [
    {
      type: 'EvidenceTimeNotCounted',
      data: { limit: 'T-RUL-CLOSE', length: `${days} calendar days`, until },
    },
  ];
}

const letter = (state: Ruling, request: string, is: 'open' | 'answered'): Ruling => ({
  ...state,
  letters: { ...state.letters, [request]: is },
});

const unchanged = (state: Ruling): Ruling => state;

export const evidenceFolds = {
  EvidencePeriodSet: unchanged,
  EvidenceBrought: unchanged,
  EvidenceCompleted: unchanged,
  EvidenceTimeExtended: unchanged,
  EvidenceTimeNotCounted: (state: Ruling, { data }: EventOf<'EvidenceTimeNotCounted'>): Ruling => ({
    ...state,
    evidenceUntil: data.until,
  }),
  EvidenceExtensionRefused: unchanged,
  SiteInvestigated: unchanged,
  RulingEvidencePreserved: (state: Ruling, { data }: EventOf<'RulingEvidencePreserved'>): Ruling => ({
    ...state,
    tracks: { ...state.tracks, [data.measure]: { kind: 'preservation', is: 'Preserved' } },
  }),
  RulingEvidenceDecided: (state: Ruling, { data: { measure } }: EventOf<'RulingEvidenceDecided'>): Ruling =>
    state.tracks[measure]?.kind === 'preservation'
      ? { ...state, tracks: { ...state.tracks, [measure]: { kind: 'preservation', is: 'Decided' } } }
      : state,
  RulingAssistanceAsked: (state: Ruling, { data }: EventOf<'RulingAssistanceAsked'>): Ruling =>
    letter(state, data.request, 'open'),
  RulingAssistanceGiven: (state: Ruling, { data }: EventOf<'RulingAssistanceGiven'>): Ruling =>
    letter(state, data.request, 'answered'),
};
