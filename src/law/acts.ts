import type { Words } from '../engine/command.js';
import type { ActVersion } from './act-version.js';
import { judicialAndPolicy } from './acts.judicial.js';
import { regulations } from './acts.regulations.js';
import { rules } from './acts.rules.js';
import { statutes } from './acts.statutes.js';

export const acts: readonly ActVersion[] = [...statutes, ...regulations, ...rules, ...judicialAndPolicy];

const byId = new Map(acts.map((act) => [act.id, act]));

export function actNamed(id: string): ActVersion | undefined {
  return byId.get(id);
}

/** The version of a family in force on a day; undefined when there was none. */
export function actOn(family: string, date: string): ActVersion | undefined {
  return acts.find((act) => act.family === family && act.from <= date && (act.to === null || date <= act.to));
}

/** `SAMRPROC-2022:33` as 《市场监督管理行政处罚程序规定》第33条 and in English; null for an act that is not registered. */
export function citation(reference: string): Words | null {
  const [id, article] = reference.split(':');
  const act = byId.get(id ?? '');
  if (!act || !article) return null;
  // The act is certain, its article was not seen: said, never guessed.
  if (article === '?') return { zh: `《${act.zh}》（条文待核）`, en: `${act.en} (article to be verified)` };
  return { zh: `《${act.zh}》第${article}条`, en: `${act.en}, art. ${article}` };
}
