import type { Words } from '../engine/command.js';

/** Courts of first instance for suits over acts of an agency, by kind of right (法释〔2022〕13号 arts 1–3, from 2022-05-01). */
export type Venue = 'ip-intermediate' | 'intermediate' | 'designated-basic';

export const venues: Readonly<Record<Venue, Words & { readonly law: string }>> = {
  'ip-intermediate': {
    zh: '知识产权法院，或者省会所在地、最高人民法院确定的中级人民法院',
    en: 'IP court, or the intermediate court of the provincial capital or named by the Supreme Court',
    law: 'FS-2022-13:1',
  },
  intermediate: {
    zh: '知识产权法院或者中级人民法院',
    en: 'IP court or an intermediate court',
    law: 'FS-2022-13:2',
  },
  'designated-basic': {
    zh: '最高人民法院确定的基层人民法院',
    en: 'Basic court named by the Supreme Court',
    law: 'FS-2022-13:3',
  },
};

const first = ['patent-invention', 'patent-utility-model', 'plant-variety', 'ic-layout', 'trade-secret'];

/** Rows before the rule came into force are not known: null then. */
const FROM = '2022-05-01';

/**
 * 一审管辖: of several rights the one with the higher court decides. Trade secrets are taken for technical ones, since a file
 * does not say which they are; that a work is software it does not say either, and the officer corrects the court. Acts of ministries, governments and customs go to an intermediate court whatever the right.
 */
export function venueFor(types: readonly string[], unit: string | null, on: string): Venue | null {
  if (on < FROM || types.length === 0) return null;
  if (types.some((type) => first.includes(type))) return 'ip-intermediate';
  return types.includes('patent-design') || unit === 'customs' ? 'intermediate' : 'designated-basic';
}
