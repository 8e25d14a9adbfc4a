import { describe, expect, it } from '@jest/globals';
import { Refusal } from '../../engine/decider.js';
import { agreed, opinion, referred, requested, start, type samples } from '../../../test/harness/mediation-facts.js';
import { carry } from './carrying.js';
import { mediation } from './mediation.js';
import type { Mediation, MediationTrack } from './record.js';

const folded = (...events: readonly (typeof samples)[number][]): Mediation =>
  events.reduce<Mediation>(
    (state, event) => mediation.evolve(state, { ...event, occurredOn: '2026-03-02', occurredAt: null }),
    mediation.initial,
  );
const asked = folded(start('patent', 'r1', 'r2'), requested('patent', 'r1', 'r2'));
const passage = { case: 'b', number: '2号', relation: 'merged', reasons: '同一纠纷' } as const;
const code = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error instanceof Refusal ? error.code : error;
  }
};
const leave = (state: Mediation) =>
  code(() => Object.keys(carry.leaving(state, { all: true, parties: [], measures: [] })));
const take = (into: Mediation, tracks: Record<string, MediationTrack>, from: object = {}) =>
  code(() => carry.taken(into, tracks, passage, { kind: 'patent', requester: 'q1', ...from }, { rights: {} }));
const track = (state: Mediation, party: string) => state.tracks[party] as MediationTrack;

describe('a mediation that is merged into an earlier one', () => {
  it('hands over its respondents while nobody is bound and no court waits', () => {
    expect(leave(asked)).toEqual(['r1', 'r2']);
    const both = [start('patent', 'r1', 'r2'), requested('patent', 'r1', 'r2')] as const;
    expect(leave(folded(...both, agreed))).toBe('mediation.carry-too-far');
    expect(leave(folded(...both, opinion(false, 'r2')))).toBe('mediation.carry-too-far');
    expect(leave(folded(...both, referred))).toBe('mediation.carry-court');
    const testing = { type: 'MediationTestBegun', data: { what: '', within: '10 working days' } } as const;
    expect(leave(folded(...both, testing))).toBe('mediation.carry-pending');
    expect(leave(folded(start('patent', 'r1'), requested('patent', 'r1'), agreed))).toBe('mediation.carry-not-now');
  });

  it('is of the same kind, between the same requester and one of the same respondents', () => {
    const shared = { r1: track(asked, 'r1'), r3: track(asked, 'r1') };
    expect(take(asked, shared)).toMatchObject([
      { type: 'MediationTakenIn', data: { parties: ['r1', 'r3'], tracks: { r3: { is: 'ToBeAsked' } } } },
    ]);
    expect(take(asked, shared, { requester: 'q2' })).toBe('mediation.carry-other-dispute');
    expect(take(asked, shared, { kind: 'damages' })).toBe('mediation.carry-other-dispute');
    expect(take(asked, { r3: track(asked, 'r1') })).toBe('mediation.carry-other-dispute');
  });

  it('ends there as merged, and whoever stands in both goes on as he stands in the earlier one', () => {
    const [left] = carry.left({ r1: track(asked, 'r1'), r2: track(asked, 'r2') }, passage, true);
    const after = mediation.evolve(asked, { ...left!, occurredOn: '2026-03-03', occurredAt: null });
    expect([after.is, track(after, 'r1').is]).toEqual(['Merged', 'CarriedOver']);
    const willing = folded(start('patent', 'r1'), requested('patent', 'r1'), opinion(true));
    const [taken] = carry.taken(
      willing,
      { r1: track(asked, 'r1') },
      passage,
      { kind: 'patent', requester: 'q1' },
      { rights: {} },
    );
    const into = mediation.evolve(willing, { ...taken!, occurredOn: '2026-03-03', occurredAt: null });
    expect(track(into, 'r1').is).toBe('Willing');
  });
});
