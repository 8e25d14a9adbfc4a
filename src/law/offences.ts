import type { Words } from '../engine/command.js';

/** 侵犯知识产权罪 (刑法 arts 213 to 220, as amended with effect from 2021-03-01). `law` cites the act registry. */
export interface Offence extends Words {
  readonly id: string;
  readonly law: string;
  /** Heaviest term of imprisonment, years: of the ordinary and, where there is one, of the aggravated tier. */
  readonly years: { readonly ordinary: number; readonly aggravated: number | null };
}

export const offences = [
  {
    id: 'counterfeit-registered-mark',
    zh: '假冒注册商标罪',
    en: 'Counterfeiting a registered mark',
    law: 'CRIM-1997:213',
    years: { ordinary: 3, aggravated: 10 },
  },
  {
    id: 'sale-of-counterfeit-goods',
    zh: '销售假冒注册商标的商品罪',
    en: 'Selling goods bearing counterfeit marks',
    law: 'CRIM-1997:214',
    years: { ordinary: 3, aggravated: 10 },
  },
  {
    id: 'illegal-mark-labels',
    zh: '非法制造、销售非法制造的注册商标标识罪',
    en: 'Illegally making or selling representations of registered marks',
    law: 'CRIM-1997:215',
    years: { ordinary: 3, aggravated: 10 },
  },
  {
    id: 'counterfeit-patent',
    zh: '假冒专利罪',
    en: 'Counterfeiting a patent',
    law: 'CRIM-1997:216',
    years: { ordinary: 3, aggravated: null },
  },
  {
    id: 'copyright-infringement',
    zh: '侵犯著作权罪',
    en: 'Criminal infringement of copyright',
    law: 'CRIM-1997:217',
    years: { ordinary: 3, aggravated: 10 },
  },
  {
    id: 'sale-of-infringing-copies',
    zh: '销售侵权复制品罪',
    en: 'Selling infringing copies',
    law: 'CRIM-1997:218',
    years: { ordinary: 5, aggravated: null },
  },
  {
    id: 'trade-secret-infringement',
    zh: '侵犯商业秘密罪',
    en: 'Criminal infringement of trade secrets',
    law: 'CRIM-1997:219',
    years: { ordinary: 3, aggravated: 10 },
  },
  // At least five years where the circumstances are serious; fifteen is the general ceiling of fixed-term imprisonment.
  {
    id: 'trade-secret-for-abroad',
    zh: '为境外窃取、刺探、收买、非法提供商业秘密罪',
    en: 'Stealing, spying out, buying or supplying trade secrets for a body abroad',
    law: 'CRIM-1997:219-1',
    years: { ordinary: 5, aggravated: 15 },
  },
] as const satisfies readonly Offence[];

export type OffenceId = (typeof offences)[number]['id'];

export const offenceIds: readonly OffenceId[] = offences.map((offence) => offence.id);

/** 单位犯罪: a unit is convicted and fined under the same lines, and those responsible for it too (art. 220). */
export const unitOffence = {
  zh: '单位犯侵犯知识产权罪的处罚规定',
  en: 'Offences by units',
  law: 'CRIM-1997:220',
} as const;
