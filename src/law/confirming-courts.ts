import type { Words } from '../engine/command.js';
import type { MediationKind } from './mediations.js';
import { venues } from './venues.js';

export const courtLevels = ['basic', 'designated-basic', 'intermediate', 'ip-intermediate'] as const;
export type CourtLevel = (typeof courtLevels)[number];

export const courtLevelWords: Readonly<Record<CourtLevel, Words>> = {
  ...venues,
  basic: { zh: '基层人民法院', en: 'Basic court' },
};

/** From which 法释〔2022〕13号 divides intellectual-property disputes; before it nothing is checked. */
const FROM = '2022-05-01';

const technical = ['patent-invention', 'patent-utility-model', 'plant-variety', 'ic-layout'];
/** A file does not say whether a secret is one of technique, or a work software. */
const either = ['trade-secret', 'copyright'];

/**
 * 司法确认管辖 (民事诉讼法 art. 205(2), 法释〔2022〕13号 arts 1-3): the court that would try the dispute at first instance.
 * A consumer's dispute is no dispute over the right. A design goes to an intermediate court, or to a basic court that the
 * Supreme Court approved for it. Null: not known on that day.
 */
export function confirmingCourts(
  kind: MediationKind | null,
  types: readonly string[],
  on: string,
): readonly CourtLevel[] | null {
  if (kind === 'consumer') return ['basic', 'designated-basic'];
  if (on < FROM || types.length === 0) return null;
  const among = (list: readonly string[]) => types.some((type) => list.includes(type));
  if (among(technical)) return ['ip-intermediate'];
  if (among(['patent-design'])) return ['intermediate', 'ip-intermediate', 'designated-basic'];
  return among(either) ? ['designated-basic', 'ip-intermediate'] : ['designated-basic'];
}
