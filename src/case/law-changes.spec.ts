import { describe, expect, it } from '@jest/globals';
import { actSources } from '../law/act-sources.js';
import { actNamed, acts, citation } from '../law/acts.js';
import { reachOf } from '../law/changes.js';
import { changesAround } from './law-changes.js';

const near = (today: string) => changesAround(today).map(({ act, begun }) => [act.id, begun]);

describe('the Trademark Law of 2026', () => {
  it.each([
    ['2026-10-02', []],
    ['2026-10-03', [['TM-2026', false]]],
    ['2026-12-31', [['TM-2026', false]]],
    ['2027-01-01', [['TM-2026', true]]],
    ['2027-01-31', [['TM-2026', true]]],
    ['2027-02-01', []],
  ])('on %s', (today, expected) => {
    expect(near(today).filter(([id]) => id === 'TM-2026')).toEqual(expected);
  });
  it('replaces that of 2019, says what changes by article, and what was not read', () => {
    const change = changesAround('2026-11-22').find(({ act }) => act.id === 'TM-2026')!;
    expect(change.former?.id).toBe('TM-2019');
    expect(change.changes.map(({ law }) => law)).toEqual([
      'TM-2026:74',
      'TM-2026:76',
      'TM-2026:75',
      'TM-2026:54',
      'TM-2026:67',
    ]);
    expect(change.changes.filter(({ law }) => citation(law) === null)).toEqual([]);
    expect(change.unknown).toHaveLength(2);
  });
  it('touches cases on marks; a change of the penalty procedure those of the units that follow it', () => {
    expect(reachOf('TM')).toEqual({ rights: ['trademark', 'gi-mark'], stages: [], penaltyRules: [] });
    expect(reachOf('SAMRPROC')).toEqual({
      rights: [],
      stages: ['complaint', 'goods', 'archive'],
      penaltyRules: ['market-regulation'],
    });
  });
});

describe('the registry', () => {
  it('says of every version that is called verified where it was read', () => {
    const unsourced = acts.filter(({ id, confidence }) => confidence === 'verified' && !actSources[id]);
    expect(unsourced.map(({ id }) => id)).toEqual([]);
    expect(Object.keys(actSources).filter((id) => !actNamed(id))).toEqual([]);
  });
});
