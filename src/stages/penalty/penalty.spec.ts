import { describe, expect, it } from '@jest/globals';
import { expectLimits, expectTotal, expectWords } from '../../../test/harness/room-checks.js';
import { chapterSamples } from '../../../test/harness/penalty-chapter-facts.js';
import {
  alone,
  approved,
  concluded,
  decided,
  event,
  final,
  head,
  inForce,
  noticed,
  on,
  performed,
  proposal,
  r1,
  reported,
  reviewed,
  room,
  served,
  start,
} from '../../../test/harness/penalty-facts.js';
import type { PenaltyEvent } from './events.js';
import { newRespondent } from './state.js';
import { penalty } from './penalty.js';

describe('other ends', () => {
  const report = {
    type: 'ReportSuspicion' as const,
    ...on,
    respondents: ['r1'],
    offence: '214',
    team: ['li', 'wang'],
    facts: '销售金额六万元',
  };
  const transfer = {
    id: 't-1',
    stage: 'transfer',
    open: true,
    openedOn: '2026-02-20',
    respondents: ['r1', 'r2'],
    tracks: {},
  };
  it('reports a suspected crime beside the penalty', () => {
    room
      .given(start)
      .when(report)
      .then(
        event('SuspicionReported', {
          respondents: ['r1'],
          handlers: ['li', 'wang'],
          offence: '214',
          facts: '销售金额六万元',
          weighed: null,
          penalisedOn: null,
        }),
      );
    room
      .given(start)
      .when({ ...report, team: ['li'] })
      .refused('penalty.two-officers');
    room
      .given(start)
      .when({ ...report, respondents: ['r9'] })
      .refused('penalty.no-such-respondent');
    room
      .given(start)
      .when(report, { others: [{ ...transfer, is: 'Sent' }] })
      .refused('penalty.transfer-already-open');
  });
  it('records early involvement, and lets whom it asked read the case', () => {
    const asked = event('SuspicionConsulted', { manner: 'early-involvement', organ: 'procuratorate', opinion: '补证' });
    room
      .given(start)
      .when({ type: 'ConsultOnSuspicion', ...on, manner: 'early-involvement', organ: 'procuratorate', opinion: '补证' })
      .then(asked);
    expect(penalty.handsTo!(asked)).toEqual(['procuratorate']);
  });
  it('ends by transfer once the police have the case', () => {
    const end = { type: 'CloseTransferred' as const, ...on, reasons: '全案涉嫌犯罪' };
    room.given(start).when(end, head).refused('penalty.transfer-not-sent');
    room
      .given(start)
      .when(end, { ...head, others: [{ ...transfer, is: 'Approved' }] })
      .refused('penalty.transfer-not-sent');
    room
      .given(start)
      .when(end, { ...head, others: [{ ...transfer, is: 'Sent' }] })
      .thenTypes('CriminalTransferDecided', 'DecisionsCompleted', 'MattersConcluded');
  });
  it('ends for a respondent who is no more', () => {
    const end = { type: 'TerminateInvestigation' as const, ...on, ...r1, ground: 'died' as const, reasons: '死亡' };
    room.given(start).when(end, head).thenTypes('InvestigationTerminated');
    room.given(alone).when(end, head).thenTypes('InvestigationTerminated', 'DecisionsCompleted', 'MattersConcluded');
  });
  it('is closed when nothing is left open', () => {
    const close = { type: 'CloseCase' as const, ...on, summary: '执行完毕' };
    const seized = event('GoodsSeized', {
      measure: 'm1',
      manner: 'taken',
      goods: [],
      officers: [],
      holder: null,
      keptAt: '',
      urgent: false,
      approvedBy: 'zhao',
      principalHead: null,
      principalAgency: null,
    });
    room
      .given(...inForce, performed, concluded)
      .when(close, head)
      .then(event('PenaltyCaseClosed', { summary: '执行完毕', grounds: [{ party: 'r1', ground: 'executed' }] }));
    room
      .given(...inForce, seized, performed, concluded)
      .when(close, head)
      .refused('penalty.measure-open');
    room
      .given(...inForce, concluded)
      .when(close, head)
      .refused('penalty.track-open');
  });
});

const passage = { case: 'b', number: null, relation: 'merged', reasons: '' } as const;

describe('the room as a whole', () => {
  const m1 = { measure: 'm1' };
  const taken = {
    ...m1,
    goods: [],
    officers: ['li', 'wang'],
    holder: 'r1',
    keptAt: '仓库',
    urgent: true,
    approvedBy: null,
  };
  const samples: readonly PenaltyEvent[] = [
    event('SiteInspected', { place: '', officers: [], partyPresent: true, witness: null, findings: '' }),
    event('IdentificationRequested', { holder: 'h1', within: '15 working days' }),
    event('GoodsIdentified', { holder: 'h1', result: 'infringing', opinion: '' }),
    event('InvestigationSuspended', { ground: 'other', reasons: '' }),
    event('InvestigationResumed', { reasons: '' }),
    event('SuspensionChecked', { progress: '' }),
    event('DecisionTermExtended', { limit: 'T-PEN-DECIDE', length: '30 calendar days', reasons: '' }),
    reported,
    reviewed,
    event('CaseReviewReturned', { result: 'correct', opinion: '' }),
    approved(proposal()),
    event('SuspicionReported', {
      respondents: ['r1'],
      handlers: [],
      offence: '213',
      facts: '',
      weighed: null,
      penalisedOn: null,
    }),
    event('SuspicionConsulted', { manner: 'consultation', organ: 'police', opinion: '' }),
    event('CriminalTransferDecided', { parties: ['r1'], reasons: '' }),
    event('InvestigationTerminated', { ...r1, ground: 'died', reasons: '' }),
    event('DecisionsCompleted', {}),
    concluded,
    event('PenaltyCaseClosed', { summary: '', grounds: [] }),
    event('EvidencePreserved', taken),
    event('GoodsSeized', { ...taken, measure: 'm2', manner: 'taken', principalHead: null, principalAgency: null }),
    event('UrgentMeasureApproved', { ...m1, reasons: '' }),
    event('UrgentMeasureRefused', { measure: 'm2', reasons: '' }),
    event('PreservationDisposed', { ...m1, disposal: 'released', approvedBy: 'zhao' }),
    event('PreservationReleased', { ...m1, automatically: true, reason: '' }),
    event('PreservationReleaseSetAside', m1),
    event('SeizureExpirySetAside', { measure: 'm2' }),
    event('SeizureExtended', { measure: 'm2', limit: 'T-SEIZE', length: '30 calendar days', reasons: '' }),
    event('ExaminationBegun', { measure: 'm2', institution: '', within: '30 calendar days' }),
    event('ExaminationResultTold', { measure: 'm2', result: '' }),
    event('SeizureExpired', { measure: 'm2', expiredOn: null }),
    event('GoodsReleased', { measure: 'm2', reasons: '', approvedBy: '' }),
    event('GoodsConfiscated', { measure: 'm2', party: 'r1', decision: '' }),
    event('SeizedGoodsHandedOver', { measure: 'm2', receivedBy: '' }),
    event('ProposalRevised', { ...r1, proposal: proposal() }),
    noticed(true),
    event('StatementMade', { ...r1, statement: '', review: '' }),
    event('StatementWaived', { ...r1, endedOn: null }),
    event('HearingWaived', { ...r1, expressly: true }),
    event('StatementWaiverSetAside', r1),
    event('HearingWaiverSetAside', r1),
    event('ReviewReopened', r1),
    event('SubmittedForLegalReview', r1),
    event('LegalReviewAgreed', { ...r1, opinion: '' }),
    event('LegalReviewReturned', { ...r1, opinion: '' }),
    event('CollectivelyDiscussed', { ...r1, present: [], conclusion: '' }),
    decided,
    event('NoPenaltyDecided', { ...r1, number: '', ground: '', education: null, reasons: '', remedies: '' }),
    event('ListingProposed', { ...r1, grounds: '', penaltyDecision: '', decidedOn: '', tier: '', reasons: '' }),
    served,
    event('PaymentReceived', { ...r1, amountFen: 1, fineFen: 1, surchargeFen: 0, paidFen: 1, lateCharge: null }),
    performed,
    event('ReconsiderationAccepted', { ...r1, body: '', reference: '' }),
    event('ReconsiderationDecided', { ...r1, outcome: 'maintained', reasons: '' }),
    event('ReconsiderationWithdrawn', { ...r1, reasons: '' }),
    event('LawsuitAccepted', { ...r1, court: '', reference: '' }),
    event('JudgmentGiven', { ...r1, outcome: 'maintained', reasons: '' }),
    event('PenaltyChanged', { ...r1, number: '', fineFen: 1, payableFen: 1, published: false }),
    event('PenaltyFoundUnlawful', { ...r1, number: '', published: false }),
    event('PenaltyExecutionStayed', r1),
    event('PenaltyExecutionResumed', r1),
    event('PenaltyRevoked', { ...r1, number: '', by: 'suit', published: false, listingProposed: false }),
    final,
    event('FinalitySetAside', r1),
    event('PenaltyCarriedOver', { ...passage, parties: ['r1'], measures: ['m1'], all: true }),
    event('PenaltyJoined', {
      ...passage,
      parties: ['r2'],
      filedOn: '2026-03-02',
      tracks: { r2: newRespondent },
      is: 'Investigating',
      inspected: true,
    }),
    ...chapterSamples,
  ];
  it('has words for all that it says', () => expectWords(penalty, samples, new URL('./', import.meta.url)));
  it('has well-formed limits', () => expectLimits(penalty));
  it('folds any of its events in any order', () => expectTotal(penalty, [start, ...samples] as PenaltyEvent[]));
});
