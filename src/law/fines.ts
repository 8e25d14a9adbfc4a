import type { Fine } from './fine.js';
import { finesOnMarksAndPatents } from './fines.registered.js';
import { finesOnOtherRights } from './fines.other.js';

export const fines: readonly Fine[] = [...finesOnMarksAndPatents, ...finesOnOtherRights];

/** Rows of an article (`ACT-ID:article`) for an act that ended on a day. One article may know several acts. */
export function finesUnder(basis: string, date: string): readonly Fine[] {
  return fines.filter(
    (fine) => fine.basis === basis && fine.from <= date && (fine.to === undefined || date <= fine.to),
  );
}
