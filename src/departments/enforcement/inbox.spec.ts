import { describe, expect, it } from '@jest/globals';
import { Inbox } from '../../engine/projections/inbox.js';
import type { Read } from '../../engine/projections/read-model.js';
import { enforcementInbox } from './inbox.js';
import { enforcementWords, proceedingWaits, trackWaits } from './words.js';

const penalty = { proceeding: 'penalty-1', stage: 'penalty' };
const transfer = { proceeding: 'transfer-1', stage: 'transfer' };
const at = (type: string, data: object, occurredOn = '2026-03-02'): Read =>
  ({
    type,
    stream: 'case-1',
    occurredOn,
    occurredAt: null,
    data: { proceeding: 'penalty-1', ...data },
  }) as unknown as Read;
const track = (key: string, to: string, kind = 'respondent') => at('TrackMoved', { ...penalty, kind, key, to });
const moved = (to: string, ended = false) => at('ProceedingMoved', { ...penalty, to, ended });
const opened = at('ProceedingOpened', { ...penalty, handlers: ['li', 'wang'], with: { number: '立1号' } });
const approved = at('ProposalApproved', {
  parties: ['r1', 'r2'],
  proposals: [
    { party: 'r1', outcome: 'penalise' },
    { party: 'r2', outcome: 'no-penalty' },
  ],
});

describe('desk of enforcement', () => {
  it('shows the proceeding with its handlers from filing to closing', () => {
    const desk = new Inbox(enforcementInbox).take(opened, moved('Investigating'));
    expect(desk.get('case-1/penalty-1')).toMatchObject({
      waits_for: 'investigate',
      number: '立1号',
      handlers: ['li', 'wang'],
    });
    const waitsFor = (type: string, holder: string) =>
      desk.take(at(type, { holder })).get('case-1/penalty-1')?.waits_for;
    expect(waitsFor('IdentificationRequested', 'h1')).toBe('identification');
    expect(waitsFor('IdentificationRequested', 'h2')).toBe('identification');
    expect(waitsFor('GoodsIdentified', 'h1')).toBe('identification');
    expect(waitsFor('GoodsIdentified', 'h2')).toBe('investigate');
    expect(desk.take(moved('Concluded')).get('case-1/penalty-1')?.waits_for).toBe('close-case');
    expect(desk.take(moved('Closed', true)).rows.size).toBe(0);
  });
  it('keeps each respondent on his own row', () => {
    const desk = new Inbox(enforcementInbox).take(opened, approved, track('r1', 'Proposed'), track('r2', 'Proposed'));
    expect(desk.get('case-1/penalty-1/r1')).toMatchObject({ party: 'r1', waits_for: 'serve-notice' });
    expect(desk.get('case-1/penalty-1/r2')?.waits_for).toBe('decide');
    desk.take(track('r2', 'Decided'), track('r2', 'NotPenalised'));
    expect(desk.get('case-1/penalty-1/r2')).toBeNull();
    expect(desk.get('case-1/penalty-1/r1')?.waits_for).toBe('serve-notice');
  });
  it('waits for the answer until both rights are used or waived', () => {
    const desk = new Inbox(enforcementInbox).take(
      approved,
      track('r1', 'Proposed'),
      at('NoticeServed', { party: 'r1', hearingRight: true }),
      track('r1', 'Notified'),
    );
    expect(desk.take(at('StatementMade', { party: 'r1' })).get('case-1/penalty-1/r1')?.waits_for).toBe('answer');
    expect(desk.take(at('HearingWaived', { party: 'r1' })).get('case-1/penalty-1/r1')?.waits_for).toBe('decide');
  });
  it('follows remedies and their end', () => {
    const desk = new Inbox(enforcementInbox).take(track('r1', 'Served'));
    expect(desk.get('case-1/penalty-1/r1')?.waits_for).toBe('payment');
    expect(desk.take(at('LawsuitAccepted', { party: 'r1' })).get('case-1/penalty-1/r1')?.waits_for).toBe('remedy');
    desk.take(at('JudgmentGiven', { party: 'r1' }), at('DecisionBecameFinal', { party: 'r1' }));
    expect(desk.get('case-1/penalty-1/r1')?.waits_for).toBe('demand-performance');
  });
  it('shows each measure with its own term, and that of the proceeding apart', () => {
    const term = (limit: string, dueOn: string, about: object) =>
      at('TermStarted', { term: `${limit}/penalty-1/x/1`, limit, dueOn, ...about });
    const desk = new Inbox(enforcementInbox).take(
      opened,
      track('m1', 'InForce', 'seizure'),
      term('T-SEIZE', '2026-04-01', { measure: 'm1' }),
      term('T-PEN-DECIDE', '2026-06-01', {}),
    );
    expect(desk.get('case-1/penalty-1/m1')).toMatchObject({
      measure: 'm1',
      waits_for: 'decide-on-seized',
      due_on: '2026-04-01',
    });
    expect(desk.get('case-1/penalty-1')).toMatchObject({ due_on: '2026-06-01' });
    expect(desk.take(track('m1', 'Expired', 'seizure')).get('case-1/penalty-1/m1')?.waits_for).toBe('lift-seizure');
    expect(desk.take(track('m1', 'Released', 'seizure')).get('case-1/penalty-1/m1')).toBeNull();
  });
  it('shows the transfer beside the penalty, and leaves other stages alone', () => {
    const desk = new Inbox(enforcementInbox).take(
      at('ProceedingOpened', { ...transfer }),
      at('ProceedingMoved', { ...transfer, to: 'Received' }),
      at('MaterialAsked', transfer),
      at('ProceedingOpened', { proceeding: 'mediation-1', stage: 'mediation' }),
    );
    expect([...desk.rows.keys()]).toEqual(['case-1/transfer-1']);
    expect(desk.get('case-1/transfer-1')?.waits_for).toBe('supply-material');
    expect(desk.take(at('MaterialSupplied', transfer)).get('case-1/transfer-1')?.waits_for).toBe('police');
    expect(
      desk.take(at('ReturnedToAgency', { ...transfer, withOpinion: true })).get('case-1/transfer-1')?.waits_for,
    ).toBe('answer-opinion');
  });
  it('has words for all that it waits for', () => {
    const codes = [...Object.values(proceedingWaits), ...Object.values(trackWaits)].flatMap((states) =>
      Object.values(states),
    );
    const apart = ['identification', 'supply-material', 'answer-opinion', 'remedy', 'demand-performance'];
    expect([...new Set([...codes, ...apart])].sort()).toEqual(Object.keys(enforcementWords).sort());
  });
});
