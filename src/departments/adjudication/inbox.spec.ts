import { describe, expect, it } from '@jest/globals';
import { Inbox } from '../../engine/projections/inbox.js';
import type { Read } from '../../engine/projections/read-model.js';
import { adjudicationInbox, adjudicationWords } from './inbox.js';

const at = (type: string, data: object = {}): Read =>
  ({
    type,
    stream: 'case-1',
    occurredOn: '2026-03-02',
    occurredAt: null,
    data: { proceeding: 'ruling-1', ...data },
  }) as unknown as Read;
const moved = (to: string, ended = false) => at('ProceedingMoved', { stage: 'ruling', to, ended });
const track = (key: string, to: string, kind = 'respondent') => at('TrackMoved', { stage: 'ruling', kind, key, to });
const whole = 'case-1/ruling-1';

describe('desk of the adjudication', () => {
  it('hears and rules, then publishes, then follows up', () => {
    const desk = new Inbox(adjudicationInbox).take(
      moved('Requested'),
      moved('Filed'),
      at('OralHearingNotified', { hearingOn: '2026-03-20' }),
    );
    expect(desk.get(whole)).toMatchObject({ waits_for: 'hear-and-rule', hearing_on: '2026-03-20' });
    desk.take(at('RulingIssued', { number: '卫知法裁字〔2026〕12号' }), moved('Ruled'));
    expect(desk.get(whole)).toMatchObject({ waits_for: 'publish', number: '卫知法裁字〔2026〕12号' });
    expect(desk.take(at('RulingPublished')).get(whole)).toMatchObject({ waits_for: 'follow-up', state: 'Ruled' });
    expect(desk.take(moved('Concluded', true)).get(whole)).toBeNull();
  });
  it('serves both sides, each with a row', () => {
    const desk = new Inbox(adjudicationInbox).take(track('r1', 'Ruled'), track('q1', 'Ruled', 'requester'));
    expect(desk.get(`${whole}/r1`)).toMatchObject({ waits_for: 'serve-ruling' });
    expect(desk.get(`${whole}/q1`)).toMatchObject({ waits_for: 'serve-ruling' });
    expect(
      desk.take(track('q1', 'Served', 'requester'), track('q1', 'SuitPassed', 'requester')).get(`${whole}/q1`),
    ).toBeNull();
  });
  it('has words for all that it waits for', () => {
    const tracks = [
      'ToBeServed',
      'Answering',
      'Answered',
      'Ruled',
      'Served',
      'Sued',
      'Effective',
      'PerformanceOver',
      'Demanded',
      'EnforcementSought',
    ];
    const wholes = ['Requested', 'CorrectionAsked', 'Filed', 'Suspended', 'Ruled', 'AdviceAsked'];
    const codes = [
      ...tracks.map((to) => new Inbox(adjudicationInbox).take(track('r1', to)).get(`${whole}/r1`)?.waits_for),
      ...wholes.map((to) => new Inbox(adjudicationInbox).take(moved(to)).get(whole)?.waits_for),
      new Inbox(adjudicationInbox).take(track('m1', 'Preserved', 'preservation')).get(`${whole}/m1`)?.waits_for,
      'follow-up',
    ];
    expect([...new Set(codes)].sort()).toEqual(Object.keys(adjudicationWords).sort());
  });
});
