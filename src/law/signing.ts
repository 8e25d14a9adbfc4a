import type { Words } from '../engine/command.js';

/** Posts that sign: an act that is reserved to them alone can be proposed to them. */
export const signingRoles = [
  'unit-head',
  'deputy-head',
  'head',
  'case-reviewer',
  'legal-reviewer',
  'panel-member',
] as const;

/** Whoever works on cases inside a bureau may write what another signs, and be asked to countersign it. */
export const officeRoles = [
  'intake-clerk',
  'handling-officer',
  ...signingRoles,
  'panel-clerk',
  'litigation-clerk',
  'credit-officer',
  'goods-keeper',
  'archivist',
] as const;

/** 签批权限: who signs what a level of approval is asked for, in the days of the row. Rows are added, never edited. */
export interface SigningRow extends Words {
  readonly id: string;
  /** The level: the roles that may give the act. */
  readonly level: readonly string[];
  /** 不得委托: nobody else may be put in the place of any of them. */
  readonly inPerson: boolean;
  /** `ACT-ID:article`; `?` where the article was not seen. */
  readonly law: string;
  readonly from: string;
  readonly to: string | null;
  readonly confidence: 'high' | 'medium' | 'low';
}

/**
 * Where an article says 负责人, the head signs, or the deputy head to whom it is delegated; where it says 主要负责人, the
 * head alone. How far a bureau delegates is its own paper: until one is entered, every post of the level signs.
 */
export const signingRows: readonly SigningRow[] = [
  {
    id: 'SIGN-HEAD',
    level: ['head'],
    inPerson: true,
    law: 'M310-2020:5',
    from: '2020-08-07',
    to: null,
    confidence: 'high',
    zh: '主要负责人（正职负责人或者主持工作的负责人）本人签批，不得委托',
    en: 'The head, or who presides in the place of a head, signs in person',
  },
  {
    id: 'SIGN-AGENCY',
    level: ['deputy-head', 'head'],
    inPerson: false,
    law: 'SAMRPROC-2022:19',
    from: '2021-07-15',
    to: null,
    confidence: 'high',
    zh: '行政机关负责人签批：主要负责人，或者受委托的分管负责人',
    en: 'The head of the agency signs, or the deputy head to whom it is delegated',
  },
  {
    id: 'SIGN-OFFICE',
    level: ['unit-head', 'deputy-head', 'head'],
    inPerson: false,
    law: 'SAMRPROC-2022:?',
    from: '2021-07-15',
    to: null,
    confidence: 'medium',
    zh: '办案机构负责人以上签批',
    en: 'The head of the handling unit or a higher one signs',
  },
  {
    id: 'SIGN-UNIT',
    level: ['unit-head'],
    inPerson: false,
    law: 'SAMRPROC-2022:19',
    from: '2021-07-15',
    to: null,
    confidence: 'high',
    zh: '办案机构负责人签批',
    en: 'The head of the handling unit signs',
  },
  {
    id: 'SIGN-WAIVER',
    level: ['unit-head', 'deputy-head'],
    inPerson: false,
    law: 'REWARD-2021:?',
    from: '2021-12-01',
    to: null,
    confidence: 'low',
    zh: '办案机构负责人或者分管负责人签批',
    en: 'The head of the handling unit or the deputy head signs',
  },
  {
    id: 'SIGN-CASE-REVIEW',
    level: ['case-reviewer'],
    inPerson: true,
    law: 'SAMRPROC-2022:52',
    from: '2021-07-15',
    to: null,
    confidence: 'high',
    zh: '案件审核人员签署，办案人员不得担任',
    en: 'A case reviewer signs, who is none of the handling officers',
  },
  {
    id: 'SIGN-LEGAL-REVIEW',
    level: ['legal-reviewer'],
    inPerson: true,
    law: 'SAMRPROC-2022:50',
    from: '2021-07-15',
    to: null,
    confidence: 'high',
    zh: '法制审核人员签署，办案人员不得担任',
    en: 'A legal reviewer signs, who is none of the handling officers',
  },
  {
    id: 'SIGN-PANEL',
    level: ['panel-member'],
    inPerson: true,
    law: 'O81-2024:?',
    from: '2025-02-01',
    to: null,
    confidence: 'medium',
    zh: '合议组成员签署',
    en: 'A member of the panel signs',
  },
  {
    id: 'SIGN-PANEL-OR-UNIT',
    level: ['panel-member', 'unit-head'],
    inPerson: false,
    law: 'O81-2024:?',
    from: '2025-02-01',
    to: null,
    confidence: 'medium',
    zh: '合议组成员或者办案机构负责人签批',
    en: 'A member of the panel or the head of the handling unit signs',
  },
  {
    id: 'SIGN-PANEL-OR-OFFICE',
    level: ['panel-member', 'unit-head', 'deputy-head', 'head'],
    inPerson: false,
    law: 'O81-2024:?',
    from: '2025-02-01',
    to: null,
    confidence: 'medium',
    zh: '合议组成员或者办案机构负责人以上签批',
    en: 'A member of the panel, or the head of the handling unit or a higher one, signs',
  },
];

/** May everybody who gives such an act sign it, so that it can be proposed to them? */
export const isSigned = (by: readonly string[]): boolean =>
  by.length > 0 && by.every((role) => (signingRoles as readonly string[]).includes(role));

/** The row in force for a level on a day; undefined: nothing is known of that day, and the command's own roles rule. */
export const signingOn = (by: readonly string[], on: string): SigningRow | undefined =>
  signingRows.find(
    ({ level, from, to }) =>
      from <= on && (to === null || on <= to) && level.length === by.length && level.every((role) => by.includes(role)),
  );
