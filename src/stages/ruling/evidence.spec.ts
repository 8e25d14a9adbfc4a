import { describe, expect, it } from '@jest/globals';
import { calendarOf2026 } from '../../../test/harness/calendar.js';
import { filed, heard, known, on, opening, room, served } from '../../../test/harness/ruling-facts.js';
import type { Term } from '../../engine/time/limit.js';
import type { RulingEvent } from './events.js';

const term = (limit: string, over: Partial<Term>): Term =>
  ({ limit, is: 'running', version: '2025-02-01', extensions: [], excluded: [], key: null, ...over }) as Term;
const evidence = (over: Partial<Term> = {}): Term =>
  term('T-RUL-EVIDENCE', {
    key: 'r1',
    startedOn: '2026-02-25',
    startedAt: null,
    length: '15 calendar days',
    dueOn: '2026-03-12',
    ...over,
  });
const close = (over: Partial<Term> = {}): Term => term('T-RUL-CLOSE', { dueOn: '2026-06-01', ...over });
const withTerms = (...terms: readonly Term[]) => ({ ...known, calendar: calendarOf2026, terms });
const given = room.given(opening, filed, served('r1'));

describe('the time to bring evidence', () => {
  const set = {
    type: 'SetEvidencePeriod',
    ...on,
    party: 'r1',
    within: '15 calendar days',
    agreed: false,
    manner: 'direct',
  } as const;
  it('is fifteen days at least, whatever they are counted in', () => {
    given.when(set, withTerms()).thenTypes('EvidencePeriodSet');
    given.when({ ...set, within: '14 calendar days' }, withTerms()).refused('ruling.evidence-period-short');
    // Ten working days from Monday 2 March end on Monday 16; eleven on Tuesday 17.
    given.when({ ...set, within: '10 working days' }, withTerms()).refused('ruling.evidence-period-short');
    given.when({ ...set, within: '11 working days' }, withTerms()).thenTypes('EvidencePeriodSet');
    given.when(set, withTerms(evidence())).refused('ruling.evidence-period-runs');
  });
  it('ends when all is brought; what comes late is noted', () => {
    const bring = {
      type: 'RecordEvidence',
      ...on,
      party: 'r1',
      evidence: ['检测报告'] as string[],
      complete: true,
    } as const;
    given.when(bring, withTerms(evidence())).thenTypes('EvidenceBrought', 'EvidenceCompleted');
    given
      .when({ ...bring, occurredOn: '2026-03-13' }, withTerms(evidence()))
      .then({ type: 'EvidenceBrought', data: { party: 'r1', evidence: ['检测报告'] as string[], late: true } });
  });
  const more = {
    type: 'DecideEvidenceExtension',
    ...on,
    party: 'r1',
    granted: true,
    length: '10 calendar days',
    reasons: '域外',
  } as const;
  const extended: RulingEvent = {
    type: 'EvidenceTimeExtended',
    data: { party: 'r1', limit: 'T-RUL-EVIDENCE', length: '10 calendar days', reasons: '域外' },
  };
  const notCounted = (length: string, until: string): RulingEvent => ({
    type: 'EvidenceTimeNotCounted',
    data: { limit: 'T-RUL-CLOSE', length, until },
  });
  it('is lengthened on request, and the added days are not counted twice', () => {
    // Ten days after 12 March end on Sunday 22, so that the time runs through Monday: eleven days are left out.
    given.when(more, withTerms(evidence(), close())).then(extended, notCounted('11 calendar days', '2026-03-23'));
    const r2 = notCounted('6 calendar days', '2026-03-18');
    room
      .given(opening, filed, served('r1'), r2)
      .when(more, withTerms(evidence(), close()))
      .then(extended, notCounted('5 calendar days', '2026-03-23'));
    given.when(more, withTerms(evidence(), close({ version: '2015-07-01' }))).then(extended);
    given.when(more, withTerms(evidence())).then(extended);
  });
  it('is not, where the panel sees no need, or none runs', () => {
    given.when({ ...more, granted: false }, withTerms(evidence())).thenTypes('EvidenceExtensionRefused');
    given.when({ ...more, length: undefined as never }, withTerms(evidence())).refused('ruling.length-needed');
    given.when(more, withTerms(evidence({ is: 'lapsed' }))).refused('ruling.no-evidence-period');
  });
});

describe('what the department gathers itself', () => {
  it('is put on record, signed or with a remark', () => {
    const inspect = {
      type: 'InvestigateInfringement',
      ...on,
      method: 'site-inspection',
      officers: ['liu', 'ma'] as string[],
      place: '车间',
      findings: '正在生产',
      signed: true,
    } as const;
    given.when(inspect).thenTypes('SiteInvestigated');
    given.when({ ...inspect, signed: false }).refused('ruling.remark-needed');
    const asked: RulingEvent = {
      type: 'PanelRecusalMoved',
      data: { person: 'ma', capacity: 'panel-member', ground: '', reasons: '', asker: 'self' },
    };
    room.given(opening, filed, asked).when(inspect).refused('ruling.person-recused');
  });
  const preserve = {
    type: 'PreserveRulingEvidence',
    ...on,
    measure: 'm1',
    evidence: ['模具'] as string[],
    keptAt: '车间',
    noSample: true,
    approvedBy: 'zhou',
  } as const;
  const kept: RulingEvent = {
    type: 'RulingEvidencePreserved',
    data: { measure: 'm1', evidence: ['模具'] as string[], keptAt: '车间', approvedBy: 'zhou' },
  };
  it('is preserved where no sample can be taken, and decided on before the ruling', () => {
    given.when(preserve).then(kept);
    given.when({ ...preserve, noSample: false }).refused('ruling.sample-first');
    given.when({ ...preserve, approvedBy: 'li' }).refused('ruling.approved-by-oneself');
    room.given(opening, filed, kept).when(preserve).refused('ruling.measure-taken');
    room
      .given(...heard, kept)
      .when({ type: 'IssueRuling', ...on, outcomes: [] as never[], votesFor: 3, votesAgainst: 0, reasons: '落入' })
      .refused('ruling.preservation-undecided');
    const decide = {
      type: 'DecideRulingEvidence',
      ...on,
      measure: 'm1',
      disposal: 'kept',
      approvedBy: 'zhou',
    } as const;
    const decided = room.given(opening, filed, kept).when(decide);
    decided.thenTypes('RulingEvidenceDecided');
    expect(room.given(opening, filed, kept, ...decided.events()).state.tracks.m1?.is).toBe('Decided');
    room
      .given(opening, filed, kept)
      .when({ ...decide, approvedBy: 'li' })
      .refused('ruling.approved-by-oneself');
    const cancelled: RulingEvent = { type: 'RulingCaseCancelled', data: { ground: 'not-admissible', reasons: null } };
    expect(room.given(opening, filed, kept, cancelled).state.tracks.m1?.is).toBe('Released');
  });
  it('is asked of other departments, letter by letter', () => {
    const ask = {
      type: 'AskForRulingAssistance',
      ...on,
      department: '温州',
      request: '2号',
      wanted: '模具来源',
    } as const;
    const asked: RulingEvent = {
      type: 'RulingAssistanceAsked',
      data: { request: '2号', department: '温州', wanted: '模具来源' },
    };
    given.when(ask).then(asked);
    room.given(opening, filed, asked).when(ask).refused('ruling.letter-sent');
    const reply = { type: 'RecordRulingAssistance', ...on, request: '2号', reply: '查实' } as const;
    given.when(reply).refused('ruling.no-open-letter');
    room.given(opening, filed, asked).when(reply).thenTypes('RulingAssistanceGiven');
    room
      .given(opening, filed, asked)
      .when({ ...reply, request: '3号' })
      .refused('ruling.letter-not-open');
  });
});
