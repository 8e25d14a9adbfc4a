import { addDays } from '../../../src/engine/time/day.js';
import type { Ruling } from '../../../src/stages/ruling/ruling.js';
import { dayAhead, lengths } from './dates.js';
import type { Maker, Situation } from './situation.js';

const staff = ['li', 'wang', 'chen', 'liu', 'ma', 'sun', 'qian'] as const;
const stateOf = ({ proceeding }: Situation): Partial<Ruling> => (proceeding?.state ?? {}) as unknown as Partial<Ruling>;
const having = <T>(all: Readonly<Record<string, T>> | undefined, wanted: (value: T) => boolean): readonly string[] =>
  Object.entries(all ?? {}).flatMap(([key, value]) => (wanted(value) ? [key] : []));

const respondentsIn = (s: Situation, ...states: readonly string[]): readonly string[] =>
  having(s.proceeding?.state.tracks, ({ kind, is }) => kind === 'respondent' && states.includes(is));
const sides = (s: Situation): readonly string[] =>
  having(s.proceeding?.state.tracks, ({ kind }) => kind !== 'preservation');
const patents = ({ file }: Situation): readonly string[] =>
  having(file.rights, ({ type }) => type.startsWith('patent-'));

const pending = ['ToBeServed', 'Answering', 'Answered', 'UnderReview'];
const ruled = ['Ruled', 'Served', 'SuitPassed', 'Effective', 'PerformanceOver', 'Demanded', 'NotInfringing'];

const side: Maker = (s) => s.chance.maybe(sides(s)) ?? s.chance.maybe(Object.keys(s.file.parties));
const patent: Maker = (s) => s.chance.maybe(patents(s)) ?? 't0';
const seldomPatent: Maker = (s) => (s.chance.is(0.3) ? s.chance.maybe(patents(s)) : undefined);
/** A day that lies behind an act, mostly. */
const before =
  (most: number): Maker =>
  ({ chance }, { occurredOn }) =>
    addDays(String(occurredOn), chance.is(0.05) ? 3 : -chance.whole(0, most));
const likely =
  (share: number): Maker =>
  ({ chance }) =>
    chance.is(share);
const length: Maker = ({ chance }) => chance.of(lengths);

const outcomesFor =
  (...states: readonly string[]): Maker =>
  (s, body) =>
    respondentsIn(s, ...states).map((party) => ({
      party,
      found: true,
      measures: ['stop-selling'],
      performWithin: length(s, body),
    }));

/** Who brings evidence in a time that runs. */
const bringing: Maker = (s, body) => {
  const running = Object.values(s.file.terms).filter(
    ({ limit, is, proceeding }) => limit === 'T-RUL-EVIDENCE' && is === 'running' && proceeding === s.proceeding?.id,
  );
  return s.chance.maybe(running)?.key ?? side(s, body);
};

/** What an officer knows who handles a ruling. */
export const ruling: Readonly<Record<string, Maker>> = {
  'FileRequest.rights': (s) => (s.chance.is(0.3) ? s.chance.some(patents(s), 1) : undefined),
  'SplitRequest.respondents': (s) => s.chance.some(respondentsIn(s, 'Named'), 1).slice(0, 1),
  'SplitRequest.rights': (s) => s.chance.some(patents(s), 1).slice(0, 1),
  'JoinRulings.ruling': ({ chance, file, proceeding }) =>
    chance.maybe(Object.values(file.proceedings).filter(({ id, stage }) => stage === 'ruling' && id !== proceeding?.id))
      ?.id,
  'AddRulingParty.party': (s) => {
    const others = Object.keys(s.file.parties).filter((id) => !sides(s).includes(id));
    return s.chance.maybe(s.chance.is(0.9) ? others : []) ?? side(s, {});
  },
  'TellPanel.party': (s) => s.chance.maybe(sides(s).filter((id) => !stateOf(s).told?.includes(id))) ?? side(s, {}),
  'RequestPanelRecusal.person': (s) => s.chance.maybe(stateOf(s).panel ?? []) ?? 'li',
  'RequestPanelRecusal.capacity': ({ chance }) => (chance.is(0.8) ? 'panel-member' : 'clerk'),
  'RequestPanelRecusal.party': side,
  'DecidePanelRecusal.person': (s) => s.chance.maybe(having(stateOf(s).recusals, ({ is }) => is === 'asked')) ?? 'li',
  'DecidePanelRecusal.granted': likely(0.5),
  'DecidePanelRecusal.replacement': (s) => s.chance.of(staff),
  'SetEvidencePeriod.party': side,
  'SetEvidencePeriod.within': length,
  'RecordEvidence.party': bringing,
  'DecideEvidenceExtension.party': bringing,
  'DecideEvidenceExtension.length': length,
  'PreserveRulingEvidence.measure': (s) => `m${Object.keys(s.proceeding?.state.tracks ?? {}).length + 1}`,
  'AskForRulingAssistance.request': ({ chance }) => `卫知协〔2027〕${chance.digits(2)}号`,
  'RecordRulingAssistance.request': (s) =>
    s.chance.maybe(having(stateOf(s).letters, (is) => is === 'open')) ?? '卫知协0号',
  'AssignTechnicalInvestigator.person': (s) => s.chance.of(['tan', 'xu', ...staff]),
  'GiveTechnicalOpinion.person': (s) =>
    s.chance.maybe(having(stateOf(s).investigators, (is) => is === 'assigned')) ?? 'tan',
  'CommissionAppraisal.applicant': side,
  'CommissionAppraisal.appliedOn': before(30),
  'RefuseAppraisal.party': side,
  'PostponeOralHearing.hearingOn': (s, { occurredOn }) => {
    const former = stateOf(s).hearingOn ?? String(occurredOn);
    const from = former > String(occurredOn) ? former : String(occurredOn);
    return addDays(from, s.chance.whole(0, 12));
  },
  'BeginNegotiation.between': (s) => [
    ...having(s.proceeding?.state.tracks, ({ kind }) => kind === 'requester').slice(0, 1),
    ...s.chance.some(respondentsIn(s, ...pending), 1),
  ],
  'SuspendRuling.right': seldomPatent,
  'ServeRequest.manner': (s) => {
    const track = s.proceeding?.state.tracks[s.party ?? ''] as { announcedOn?: string | null } | undefined;
    return track?.announcedOn && s.chance.is(0.8) ? 'announcement' : s.chance.of(['direct', 'post', 'announcement']);
  },
  'RecordAnswer.pleadsLimitation': likely(0.3),
  'CancelRulingCase.knownOn': before(2_500),
  'CancelRulingCase.continuing': likely(0.2),
  'GiveAdvice.demandSentOn': before(150),
  'GiveAdvice.demandReachedOn': (s, { demandSentOn }) =>
    s.chance.is(0.6) ? addDays(String(demandSentOn), s.chance.whole(-1, 9)) : undefined,
  'GiveAdvice.holderActed': likely(0.15),
  'RuleOnRepeat.inForceOn': before(400),
  'RuleOnRepeat.right': patent,
  'RuleOnRepeat.votesFor': ({ chance }) => (chance.is(0.95) ? 3 : 1),
  'RuleOnRepeat.votesAgainst': () => 0,
  'RuleOnRepeat.outcomes': outcomesFor(...pending),
  'RevokeRuling.respondents': (s) => s.chance.some(respondentsIn(s, ...ruled, 'Performed'), 1),
  'RevokeRuling.inForceOn': before(60),
  'AmendRuling.outcomes': outcomesFor(...ruled),
  'AmendRuling.inForceOn': before(60),
  'SettleRequest.performBy': (s, { occurredOn }) => dayAhead(s, String(occurredOn)),
};
