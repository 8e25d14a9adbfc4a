import type { Words } from '../engine/command.js';

/** 审批层级: to whom the law reserves an approval. Each is known by the roles that hold it. */
interface Level extends Words {
  readonly roles: readonly string[];
}

const levels: readonly Level[] = [
  {
    roles: ['head'],
    zh: '主要负责人（正职负责人或者主持工作的负责人），不得委托',
    en: 'the head in person, who may not delegate it',
  },
  {
    roles: ['head', 'deputy-head'],
    zh: '行政机关负责人（主要负责人或者分管负责人）',
    en: 'the head of the agency, or the deputy head in charge',
  },
  { roles: ['unit-head'], zh: '办案机构负责人', en: 'the head of the handling unit' },
];

/** The level that these roles make; undefined where they are no level of approval. */
export const levelOf = (by: readonly string[]): Words | undefined =>
  levels.find(({ roles }) => roles.length === by.length && roles.every((role) => by.includes(role)));
