import type { Words } from '../engine/command.js';
import { intakeAndMediation } from './documents.intake.js';
import { penaltyDocuments } from './documents.penalty.js';
import { otherDocuments } from './documents.other.js';

/** An official document (执法文书). Its id is its name in Chinese, which is what an officer knows it by. */
export interface OfficialDocument extends Words {
  readonly id: string;
  /** Where it belongs; `any` for those of every procedure. */
  readonly stage: DocumentStage;
}

export type DocumentStage = 'complaint' | 'mediation' | 'ruling' | 'penalty' | 'transfer' | 'credit' | 'any';

type Row = readonly [zh: string, en: string];

const of = (stage: DocumentStage, rows: readonly Row[]): readonly OfficialDocument[] =>
  rows.map(([zh, en]) => ({ id: zh, zh, en, stage }));

/** 文书目录. Names follow 市场监督管理行政处罚文书格式范本 (SAMRPROC-2022:86) where it has them; a bureau may use others. */
export const documents: readonly OfficialDocument[] = [
  ...of('complaint', intakeAndMediation.intake),
  ...of('mediation', intakeAndMediation.mediation),
  ...of('ruling', otherDocuments.ruling),
  ...of('penalty', penaltyDocuments),
  ...of('transfer', otherDocuments.transfer),
  ...of('credit', otherDocuments.credit),
  ...of('any', otherDocuments.any),
];

const byId = new Map(documents.map((document) => [document.id, document]));

/** By name; brackets may be typed in either width. */
export function documentNamed(name: string): OfficialDocument | undefined {
  return byId.get(name.replaceAll('(', '（').replaceAll(')', '）'));
}
