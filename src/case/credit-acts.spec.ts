import { describe, expect, it } from '@jest/globals';
import { Refusal } from '../engine/decider.js';
import { proposeRefusalListing, reportCreditEvent } from './credit-acts.js';
import type { ProposeRefusalListing, ReportCreditEvent } from './credit.commands.js';
import { emptyFile } from './evolve.js';
import type { CaseFile, Proceeding } from './file.js';

const proceeding = (id: string, stage: string, is: string) =>
  ({ id, stage, state: { is: '', tracks: { r1: { kind: 'respondent', is } } } }) as unknown as Proceeding;
const file = (...held: readonly Proceeding[]): CaseFile => ({
  ...emptyFile,
  parties: { r1: { id: 'r1' } as CaseFile['parties'][string] },
  proceedings: Object.fromEntries(held.map((one) => [one.id, one])),
});
const propose: ProposeRefusalListing = {
  occurredOn: '2026-03-02',
  party: 'r1',
  decision: '处罚1号',
  decidedOn: '2025-06-20',
  ability: '账户存款',
  reasons: '拒不履行',
};
const refusal = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'accepted';
};

describe('a listing for refusal to perform', () => {
  it('is proposed where a penalty or a ruling stands unperformed after its time', () => {
    for (const [stage, is] of [
      ['penalty', 'Demanded'],
      ['penalty', 'EnforcementSought'],
      ['penalty', 'NotEnforced'],
      ['ruling', 'PerformanceOver'],
      ['ruling', 'NotEnforced'],
    ] as const) {
      expect(proposeRefusalListing(propose, file(proceeding(`${stage}-1`, stage, is)))).toMatchObject([
        { type: 'RefusalListingProposed', data: { party: 'r1', proceeding: `${stage}-1`, decision: '处罚1号' } },
      ]);
    }
  });
  it('is refused where nothing is owed yet, or no longer', () => {
    for (const is of ['Served', 'Performed', 'Revoked'])
      expect(refusal(() => proposeRefusalListing(propose, file(proceeding('penalty-1', 'penalty', is))))).toBe(
        'case.nothing-unperformed',
      );
    const held = file(proceeding('penalty-1', 'penalty', 'Demanded'));
    expect(refusal(() => proposeRefusalListing({ ...propose, party: 'r9' }, held))).toBe('case.unknown-party');
    expect(refusal(() => proposeRefusalListing({ ...propose, decidedOn: '2026-03-03' }, held))).toBe(
      'case.decided-after-proposal',
    );
    const again = { ...held, listings: { r1: { outcome: 'refusal-proposed', on: '2026-03-01' } } };
    expect(refusal(() => proposeRefusalListing(propose, again))).toBe('case.refusal-already-proposed');
  });
  it('names the proceeding where there are two', () => {
    const both = file(proceeding('penalty-1', 'penalty', 'Demanded'), proceeding('ruling-1', 'ruling', 'Demanded'));
    expect(refusal(() => proposeRefusalListing(propose, both))).toBe('proceeding.which');
    expect(proposeRefusalListing({ ...propose, proceeding: 'ruling-1' }, both)).toMatchObject([
      { data: { proceeding: 'ruling-1' } },
    ]);
  });
});

describe('a credit event', () => {
  const report: ReportCreditEvent = {
    occurredOn: '2026-03-02',
    party: 'r1',
    event: 'non-cooperation',
    reference: '现场笔录',
    facts: '拒绝检查',
  };
  it('is reported of a party on file', () => {
    expect(reportCreditEvent(report, file())).toMatchObject([{ type: 'CreditEventReported' }]);
    expect(refusal(() => reportCreditEvent({ ...report, party: 'r9' }, file()))).toBe('case.unknown-party');
  });
});
