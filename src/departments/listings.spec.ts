import { describe, expect, it } from '@jest/globals';
import { read, type Told } from '../../test/harness/projecting.js';
import { foldInto } from '../engine/projections/inbox.js';
import { listings } from './listings.js';

describe('listings', () => {
  const s = { stream: 'subject-91500000MA5U000006' };
  const at = { proceeding: 'credit-1', case: 'a', party: 'h1' };
  const taken: Told = {
    ...s,
    type: 'ListingTakenUp',
    data: {
      ...at,
      kind: 'legal',
      listedName: '某酒业',
      creditCode: '91500000MA5U000006',
      unit: 'amr',
      division: '640500',
      grounds: 'LIST-44:9',
      penaltyDecision: '卫市监处罚〔2026〕3号',
      decidedOn: '2026-04-01',
      tier: 'heavy',
    },
  };
  const of = (...told: Told[]) => foldInto(listings, read(taken, ...told)).get('subject-91500000MA5U000006/credit-1');

  it('enter the register when decided, and keep how they left it', () => {
    expect(of()).toMatchObject({ listed_on: null, state: 'Proposed' });
    const listed: Told = {
      ...s,
      type: 'SubjectListed',
      data: { ...at, number: '卫市监信列〔2026〕1号', again: false },
      on: '2026-05-06',
    };
    expect(of(listed)).toMatchObject({
      listed_on: '2026-05-06',
      number: '卫市监信列〔2026〕1号',
      subject_id: '91500000MA5U000006',
    });
    expect(of(listed, { ...s, type: 'SubjectRemoved', data: { ...at, by: 'expiry' }, on: '2029-05-07' })).toMatchObject(
      { removed_on: '2029-05-07', removed_by: 'expiry' },
    );
    expect(of(listed, { ...s, type: 'ListingDropped', data: at })).toBeDefined();
  });

  it('leave when refused, or dropped before they were decided', () => {
    expect(of({ ...s, type: 'ListingRefused', data: at })).toBeUndefined();
    expect(of({ ...s, type: 'ListingDropped', data: at })).toBeUndefined();
  });
});
