import { describe, expect, it } from '@jest/globals';
import { at, dueOf, lateOn, ledgerOf } from '../../../test/harness/due-days.js';
import {
  cmd,
  event,
  head,
  inForce,
  on,
  r1,
  room,
  term,
  withParty,
  legal,
} from '../../../test/harness/penalty-facts.js';

import { calendarOf2026 } from '../../../test/harness/calendar.js';
import { evolveTerms, termEvents, type Ledger } from '../../engine/time/ledger.js';
import { penalty } from './penalty.js';

const shown = (extent: 'minor' | 'ordinary' | 'severe') =>
  event('DecisionPublished', {
    ...r1,
    number: '1号',
    naturalPerson: false,
    name: '某商行',
    summary: '销售侵权商品',
    extent,
  });
const isPublic = [...inForce, shown('severe')] as const;
const asked = event('PublicationCorrectionRequested', { ...r1, claim: '罚款数额有误' });
const met = { obligationsPerformed: true, harmRemoved: true, promiseGiven: true };
const applied = event('PenaltyRepairApplied', { ...r1, ...met });
const accepted = event('PenaltyRepairAccepted', r1);
const ended = event('PublicationEnded', { ...r1, because: 'period-over', repairDecision: null });

describe('the correction of what is published (公示规定 art. 12)', () => {
  const ask = cmd({ type: 'RequestPublicationCorrection', ...on, ...r1, claim: '罚款数额有误' });
  const correct = cmd({
    type: 'CorrectPublication',
    ...on,
    ...r1,
    summary: '销售侵犯注册商标专用权的商品',
    findings: '数额误录',
  });
  const refuse = cmd({ type: 'RefusePublicationCorrection', ...on, ...r1, reasons: '与决定一致' });

  it('is asked for once at a time, while something is public', () => {
    room
      .given(...isPublic)
      .when(ask)
      .then(asked);
    room
      .given(...isPublic, asked)
      .when(ask)
      .refused('penalty.publication-correction-pending');
    room
      .given(...inForce)
      .when(ask)
      .refused('penalty.not-published');
    room
      .given(...isPublic, ended)
      .when(ask)
      .refused('penalty.not-published');
  });

  it('is made on request or on the own finding, and names no person', () => {
    const corrected = (wanted: boolean) =>
      event('PublicationCorrected', { ...r1, summary: correct.summary, asked: wanted, findings: '数额误录' });
    room
      .given(...isPublic, asked)
      .when(correct)
      .then(corrected(true));
    room
      .given(...isPublic)
      .when(correct)
      .then(corrected(false));
    room
      .given(...isPublic, asked, corrected(true))
      .when(ask)
      .thenTypes('PublicationCorrectionRequested');
    const named = withParty({ ...legal('r1'), kind: 'natural', name: '赵小明' });
    room
      .given(...isPublic)
      .when({ ...correct, summary: '赵小明销售侵犯注册商标专用权的商品' }, named)
      .refused('penalty.person-in-publication');
  });

  it('is refused with reasons where one was asked for', () => {
    room
      .given(...isPublic, asked)
      .when(refuse)
      .thenTypes('PublicationCorrectionRefused');
    room
      .given(...isPublic)
      .when(refuse)
      .refused('penalty.no-publication-correction-asked');
  });
});

describe('the repair of a published penalty', () => {
  const apply = cmd({ type: 'ApplyForPenaltyRepair', ...on, ...r1, ...met });
  const decide = cmd({
    type: 'DecidePenaltyRepair',
    ...on,
    ...r1,
    granted: true,
    reference: '修复1号',
    reasons: '已履行',
  });

  it('may be applied for after the shortest publication, and not where three months end by themselves', () => {
    const until = (dueOn: string) => ({ terms: [term('T-PUB-EARLY-SEVERE', dueOn)] });
    room
      .given(...isPublic)
      .when(apply, until('2026-03-02'))
      .refused('penalty.repair-too-early');
    room
      .given(...isPublic)
      .when(apply, until('2026-03-01'))
      .then(applied);
    room
      .given(...inForce, shown('minor'))
      .when(apply)
      .refused('penalty.repair-not-needed');
    room
      .given(...isPublic, applied)
      .when(apply)
      .refused('penalty.repair-pending');
    room
      .given(...inForce)
      .when(apply)
      .refused('penalty.not-published');
  });

  it('is accepted or rejected, then granted or refused', () => {
    const reject = cmd({ type: 'RejectPenaltyRepair', ...on, ...r1, reasons: '材料不齐' });
    const accept = cmd({ type: 'AcceptPenaltyRepair', ...on, ...r1 });
    room
      .given(...isPublic, applied)
      .when(accept)
      .then(accepted);
    room
      .given(...isPublic, applied)
      .when(reject)
      .thenTypes('PenaltyRepairRejected');
    room
      .given(...isPublic)
      .when(accept)
      .refused('penalty.no-such-repair');
    room
      .given(...isPublic, applied)
      .when(decide, head)
      .refused('penalty.no-such-repair');
    const because = 'credit-repair' as const;
    room
      .given(...isPublic, applied, accepted)
      .when(decide, head)
      .then(event('PublicationEnded', { ...r1, because, repairDecision: '修复1号', reasons: '已履行' }));
    room
      .given(...isPublic, applied, accepted)
      .when({ ...decide, granted: false }, head)
      .thenTypes('PenaltyRepairRefused');
  });

  it('is not granted while a condition is missing', () => {
    const unperformed = event('PenaltyRepairApplied', { ...r1, ...met, obligationsPerformed: false });
    room
      .given(...isPublic, unperformed, accepted)
      .when(decide, head)
      .refused('penalty.repair-condition-missing');
  });

  it('falls with the publication', () => {
    room
      .given(...isPublic, applied, ended)
      .when(decide, head)
      .refused('penalty.not-published');
  });
});

describe('the times of a publication', () => {
  const market = (event: ReturnType<typeof at>) =>
    termEvents(penalty.limits, {}, event, calendarOf2026, { stage: 'penalty', rules: 'market-regulation' }).reduce(
      evolveTerms,
      {},
    );
  const published = (day: string, extent: string) => market(at(day, 'DecisionPublished', { ...r1, extent }));
  const due = (ledger: Ledger, limit: string) => dueOf(ledger, limit, 'r1');

  it('are at the least three months, or a year for what is severe; six months under the rules until 2025-12-24', () => {
    expect(due(published('2025-12-25', 'ordinary'), 'T-PUB-EARLY')).toBe('2026-03-25');
    expect(due(published('2025-12-25', 'severe'), 'T-PUB-EARLY-SEVERE')).toBe('2026-12-25');
    expect(due(published('2025-12-24', 'ordinary'), 'T-PUB-EARLY')).toBe('2026-06-24');
    expect(due(published('2025-12-24', 'severe'), 'T-PUB-EARLY')).toBe('2026-06-24');
    expect(due(published('2026-03-02', 'minor'), 'T-PUB-EARLY')).toBeNull();
  });

  it('leave two working days to accept and seven to decide, across the spring festival and the change of the rules', () => {
    // Free from 15 to 23 February 2026; 14 and 28 are worked.
    const applied = [at('2026-02-13', 'PenaltyRepairApplied', r1)];
    expect(due(ledgerOf(penalty, ...applied), 'T-REPAIR-ACCEPT')).toBe('2026-02-24');
    const days = ['2026-02-23', '2026-02-24', '2026-02-25'];
    const accept = (day: string) => at(day, 'PenaltyRepairAccepted', r1);
    expect(lateOn(penalty, 'T-REPAIR-ACCEPT', applied, accept, days)).toEqual([false, false, true]);
    const accepted = (day: string) => ledgerOf(penalty, at(day, 'PenaltyRepairAccepted', r1));
    expect(due(accepted('2026-02-13'), 'T-PUB-REPAIR')).toBe('2026-03-02');
    expect(due(accepted('2025-12-25'), 'T-PUB-REPAIR')).toBe('2026-01-06');
    // 4 January, a Sunday, is worked.
    expect(due(accepted('2025-12-24'), 'T-PUB-REPAIR')).toBe('2026-01-15');
  });

  it('leave five working days, an internal target, to answer a request for correction', () => {
    const asked = ledgerOf(penalty, at('2026-02-13', 'PublicationCorrectionRequested', r1));
    expect(due(asked, 'PUB-CORRECT')).toBe('2026-02-27');
  });
});
