import type { Limit } from '../../engine/time/limit.js';

/** 专利行政执法办法 (2015), and 专利纠纷行政裁决和调解办法, which came after it; no rule of passage says more. */
export const A = { act: 'O71-2015', from: '2015-07-01', to: '2025-01-31' } as const;
export const B = { act: 'O81-2024', from: '2025-02-01' } as const;

/** The case is over without a ruling. */
export const ENDS = ['RulingCaseCancelled', 'RulingCaseSettled', 'RulingCaseTransferred'];
/** A respondent is out of it, or was ruled on. */
export const LEAVES = ['RequestSettled', 'RequestWithdrawn', 'RulingTransferred', 'RulingIssued', ...ENDS];
/** The department itself took back what it had ruled (art. 33). */
export const UNDONE = ['RulingRevoked', 'RulingAmended'];

export interface Version {
  readonly act: string;
  readonly from: string;
  readonly to?: string;
}

export function version(
  { act, from, to }: Version,
  article: string,
): Pick<Limit, 'law' | 'from' | 'to' | 'confidence'> {
  return { law: { act, article }, from, ...(to ? { to } : {}), confidence: 'verified' };
}

/** 内部时限: no law sets it; it is there so that what is waited for is looked at. */
export function review(
  id: string,
  what: Limit['what'],
  [starts, metBy]: readonly [starts: string, metBy: string],
  article: string,
): Limit {
  return {
    id,
    what,
    who: 'panel-member',
    length: '30 calendar days',
    starts: [starts],
    per: 'proceeding',
    metBy: [metBy],
    dropsOn: ENDS,
    onLapse: 'overdue',
    ...version(B, article),
    confidence: 'low',
    internal: true,
  };
}
