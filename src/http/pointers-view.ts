import type { Pointers } from '../case/pointers.js';
import type { ActVersion } from '../law/act-version.js';
import { articleOf } from './law-words.js';

/** 适用法律: the two pointers of a proceeding in words. */
export function pointersView({ substance, procedure, coming }: Pointers) {
  return {
    substance: substance.map(({ party, on, basis, acts }) => ({
      party,
      on,
      basis: basis === null ? null : articleOf(...(basis.split(/:(.*)/s) as [string, string?])),
      acts: acts.map(versionView),
    })),
    procedure: { on: procedure.on, acts: procedure.acts.map(versionView) },
    coming: coming.map(versionView),
  };
}

export function versionView({ id, zh, en, number, from, to, confidence }: ActVersion) {
  return { id, zh: `《${zh}》（${number}）`, en: `${en} (${number})`, from, to, confidence };
}
