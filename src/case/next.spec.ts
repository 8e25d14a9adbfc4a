import { describe, expect, it } from '@jest/globals';
import type { Event } from '../engine/decider.js';
import { emptyFile, evolveFile } from './evolve.js';
import { nextActs } from './next.js';
import { caseRooms } from './stages.js';

const filed: Event = {
  type: 'ProceedingOpened',
  data: {
    proceeding: 'penalty-1',
    stage: 'penalty',
    from: null,
    respondents: ['r1'],
    handlers: ['li', 'wang'],
    cause: 'test',
    with: {},
  },
};
const taken = (measure: string, urgent: boolean): Event => ({
  type: 'GoodsSeized',
  data: {
    proceeding: 'penalty-1',
    measure,
    goods: [],
    officers: ['li', 'wang'],
    holder: null,
    keptAt: '',
    urgent,
    approvedBy: urgent ? null : 'zhao',
    manner: 'taken',
  },
});

/** Measures for which a head may approve afterwards, by what has happened. */
function toApprove(...events: readonly Event[]): readonly (string | null)[] {
  const file = [filed, ...events].reduce(
    (before, event) => evolveFile(caseRooms, before, { ...event, occurredOn: '2026-03-02', occurredAt: null }),
    emptyFile,
  );
  return nextActs(caseRooms, file, ['head'])
    .filter(({ command }) => command === 'ApproveUrgentMeasure')
    .map(({ measure }) => measure);
}

describe('the acts that a file offers', () => {
  it('hold an approval of urgent measures only where one waits for it, and name the measure', () => {
    expect(toApprove()).toEqual([]);
    expect(toApprove(taken('m1', false))).toEqual([]);
    expect(toApprove(taken('m1', false), taken('m2', true))).toEqual(['m2']);
    const approved = { type: 'UrgentMeasureApproved', data: { proceeding: 'penalty-1', measure: 'm2', reasons: '' } };
    expect(toApprove(taken('m2', true), approved)).toEqual([]);
  });
});
