import { describe, it } from '@jest/globals';
import { expectDefinitions, expectLimits, expectTotal, expectWords } from '../../../test/harness/room-checks.js';
import {
  approved,
  declined,
  event,
  filed,
  outcome,
  received,
  sent,
  start,
} from '../../../test/harness/transfer-facts.js';
import type { TransferEvent } from './events.js';
import { weigh } from './thresholds.js';
import { transfer } from './transfer.js';

describe('the room as a whole', () => {
  const weighed = event('ThresholdsWeighed', {
    ...weigh('214', { acts: [{ on: '2026-02-01', handled: false, salesFen: 5_000_000 }] }, '2026-03-02'),
    reasons: null,
  });
  const samples: readonly TransferEvent[] = [
    approved,
    event('TransferRefused', { reasons: '', remedy: '', suggested: null }),
    sent,
    received,
    event('MaterialAsked', { missing: '' }),
    event('MaterialSupplied', { material: '' }),
    event('PoliceReviewExtended', { limit: 'T-TR-REVIEW', length: '20 calendar days', approvedBy: '' }),
    event('PoliceReviewExtendedAgain', { limit: 'T-TR-REVIEW', length: '30 calendar days', approvedBy: '' }),
    filed,
    declined,
    weighed,
    event('CaseRedirected', { police: '', reference: '' }),
    event('PenaltyCopySent', { reference: '' }),
    event('OfficialCrimePassedOn', { to: '', clues: '' }),
    event('PoliceRectificationNotified', { reference: '' }),
    event('HolderReconsiderationRequested', { holder: 'h1' }),
    event('HolderReconsiderationDecided', { outcome: 'upheld', reference: '', reasons: '' }),
    event('CriminalCaseFollowed', { phase: 'trial', remarks: '' }),
    event('ReverseReviewRegistered', { party: 'r1', reference: '' }),
    event('ReverseReviewExtended', { party: 'r1', limit: 'T-REV-REVIEW', length: '5 working days', approvedBy: '' }),
    event('RegionConsulted', { party: 'r1', region: '' }),
    event('RegionAnswered', { party: 'r1', answer: '' }),
    event('ReverseReviewSuspended', { party: 'r1', ground: '' }),
    event('ReverseReviewResumed', { party: 'r1' }),
    event('NonProsecutionRevoked', { party: 'r1', reference: '' }),
    event('ProsecutorLetterReceived', {
      letter: 'recommendation',
      reference: '',
      urgent: false,
      withOpinion: false,
      inDays: false,
      replyWithin: null,
      contents: '',
    }),
    event('ProsecutorLetterAnswered', { letter: 'recommendation', reply: '' }),
    event('PoliceReconsiderationRequested', { reasons: '' }),
    event('PoliceRefusalUpheld', { reference: '', reasons: '' }),
    event('PoliceRefusalReversed', { reference: '', reasons: '' }),
    event('SupervisionSuggested', { reasons: '' }),
    event('ReasonsAsked', { reference: '' }),
    event('ReasonsExplained', { reasons: '' }),
    event('FilingOrdered', { reference: '' }),
    event('RefusalUpheldByProcuratorate', { reasons: '' }),
    event('RefusalAccepted', { remarks: '' }),
    event('GoodsHandedToPolice', { items: [], receivedBy: '' }),
    outcome('r1', 'exempted'),
    event('CriminalOutcomeRecorded', {
      party: 'r2',
      outcome: 'convicted',
      reference: '',
      courtFineFen: 1,
      offsetFen: 0,
    }),
    event('ReturnedToAgency', {
      respondents: ['r1'],
      parties: ['r1'],
      source: 'transfer-from-police',
      receivedOn: '',
      opinion: null,
      withOpinion: false,
      inDays: false,
      replyWithin: null,
    }),
    event('ReturnWaived', { party: 'r2', reference: '' }),
    event('SupportAsked', { organ: 'police', support: 'opinion', request: '1号', contents: '' }),
    event('SupportAnswered', { request: '1号', reply: '' }),
    event('OpinionAnswered', { opinion: '', reply: '' }),
    event('TransferEnded', {}),
  ];
  it('has words for all that it says', () => expectWords(transfer, samples, new URL('./', import.meta.url)));
  it('has well-formed limits', () => expectLimits(transfer));
  it('rests on roles, documents and law that are on file', () => expectDefinitions(transfer));
  it('folds any of its events in any order', () => expectTotal(transfer, [start, ...samples] as TransferEvent[]));
});
