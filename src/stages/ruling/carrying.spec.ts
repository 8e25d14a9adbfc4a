import { describe, expect, it } from '@jest/globals';
import { Refusal } from '../../engine/decider.js';
import { answered, filed, forwarded, notified, opening, served } from '../../../test/harness/ruling-facts.js';
import { carry } from './carrying.js';
import type { RulingEvent } from './events.js';
import type { Ruling, RulingTrack } from './record.js';
import { ruling } from './ruling.js';

const folded = (...events: readonly (RulingEvent | typeof opening)[]): Ruling =>
  events.reduce<Ruling>(
    (state, event) => ruling.evolve(state, { ...event, occurredOn: '2026-03-02', occurredAt: null }),
    ruling.initial,
  );
const inHand = folded(opening, filed);
const answeredBy = (id: string) => [served(id), answered(id), forwarded(id)] as const;
const all = { all: true, parties: [], measures: [] };
const passage = { case: 'b', number: '2号', relation: 'merged', reasons: '同一专利' } as const;
const file = {
  rights: { p1: { id: 'p1', type: 'patent-invention', number: 'ZL201510299950.3', title: '某方法', holder: 'q1' } },
};
const code = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error instanceof Refusal ? error.code : error;
  }
};
const leave = (state: Ruling) => code(() => Object.keys(carry.leaving(state, all)));
const take = (into: Ruling, tracks: Record<string, RulingTrack>, rights: readonly string[] = ['p1']) =>
  code(() => carry.taken(into, tracks, passage, { filedOn: '2026-03-09', rights }, file));
const track = (state: Ruling, party: string) => state.tracks[party]!;

describe('a ruling that is merged into an earlier one', () => {
  it('hands over its respondents who are not ruled on, and the other sides', () => {
    expect(leave(inHand)).toEqual(['q1', 'r1', 'r2']);
    const settled = folded(opening, filed, {
      type: 'RequestSettled',
      data: { party: 'r2', terms: '', amountFen: 0, performBy: '2026-04-01' },
    });
    expect(leave(settled)).toEqual(['q1', 'r1']);
  });

  it('must be filed, unheard, and have nothing open that would be left unanswered', () => {
    expect(leave(folded(opening))).toBe('ruling.carry-not-now');
    expect(leave(folded(opening, filed, notified))).toBe('ruling.carry-after-hearing');
    const asked = { person: 'chen', capacity: 'panel-member', asker: 'self', ground: 'relative', reasons: '' };
    const referral = { ground: 'dispute', to: '自治区知识产权局', reasons: '' };
    const kept = { measure: 'm1', evidence: [], keptAt: '', approvedBy: 'zhou' };
    for (const open of [
      { type: 'PanelRecusalRequested', data: asked },
      { type: 'RulingReferredUp', data: referral },
      { type: 'RulingEvidencePreserved', data: kept },
      { type: 'JurisdictionObjected', data: { party: 'r1', reasons: '' } },
    ] as RulingEvent[])
      expect([open.type, leave(folded(opening, filed, open))]).toEqual([open.type, 'ruling.carry-pending']);
  });

  it('is taken in with its patents; who comes anew keeps where he stands', () => {
    const r3 = { ...track(folded(opening, filed, served('r1')), 'r1') };
    expect(take(inHand, { r3 })).toMatchObject([
      { type: 'RulingTakenIn', data: { parties: ['r3'], rights: ['p1'], tracks: { r3: { is: 'Answering' } } } },
    ]);
    // Another patent, against a respondent of this one: both are in dispute from then on.
    const reviewed = folded(opening, filed, ...answeredBy('r1'));
    expect(take(reviewed, { r1: track(reviewed, 'r1') }, ['p2'])).toMatchObject([
      { data: { rights: ['p1', 'p2'], tracks: {} } },
    ]);
  });

  it('shares a patent or a respondent with it, and nobody loses time to answer', () => {
    const r3 = track(inHand, 'r1');
    expect(take(inHand, { r3 }, ['p9'])).toBe('ruling.carry-unrelated');
    const reviewed = folded(opening, filed, ...answeredBy('r1'));
    expect(take(reviewed, { r1: track(inHand, 'r1') })).toBe('ruling.carry-answer-open');
    expect(take(inHand, { r1: track(reviewed, 'r1') })).toBe('ruling.carry-answer-open');
    expect(take(inHand, { r1: track(inHand, 'q1') })).toBe('ruling.carry-both-sides');
  });

  it('ends there as merged, and every side of it is carried over', () => {
    const [left] = carry.left({ r1: track(inHand, 'r1'), q1: track(inHand, 'q1') }, passage, true);
    const after = folded(opening, filed, left!);
    expect(after.is).toBe('Merged');
    expect([track(after, 'r1').is, track(after, 'q1').is]).toEqual(['CarriedOver', 'CarriedOver']);
    expect(ruling.ends).toContain('Merged');
  });
});
