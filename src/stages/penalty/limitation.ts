import { addMonths } from '../../engine/time/day.js';

/** 处罚时效, dated: years from the end of the act within which it must have been found. */
interface Limitation {
  readonly id: 'T-LIMITATION';
  readonly years: number;
  /** 涉及公民生命健康安全、金融安全且有危害后果. */
  readonly grave: boolean;
  readonly law: { readonly act: string; readonly article: string };
  readonly from: string;
  readonly to?: string;
}

export const limitations: readonly Limitation[] = [
  { id: 'T-LIMITATION', years: 2, grave: false, law: { act: 'APL-2021', article: '36' }, from: '2021-07-15' },
  { id: 'T-LIMITATION', years: 5, grave: true, law: { act: 'APL-2021', article: '36' }, from: '2021-07-15' },
];

/**
 * Last day on which an act that ended on `endedOn` could still be found (行政处罚法 art. 36). It is no running term, since
 * a case begins with the finding. An act that goes on ends with its last day, and a copy that still circulates is such an
 * act (著作权行政处罚实施办法 art. 9). A year that has no such day ends with its month.
 */
export function punishableThrough(endedOn: string, grave: boolean): string {
  const row = limitations.find((one) => one.grave === grave && one.to === undefined);
  return addMonths(endedOn, (row?.years ?? 2) * 12);
}

/** Found too late? `foundOn` is the day on which the agency learned of it. */
export function outOfTime(endedOn: string, foundOn: string, grave: boolean): boolean {
  return foundOn > punishableThrough(endedOn, grave);
}
