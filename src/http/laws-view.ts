import type { ActVersion } from '../law/act-version.js';
import { actSources } from '../law/act-sources.js';
import { acts } from '../law/acts.js';
import type { ComingChange } from '../case/law-changes.js';
import { articleOf } from './law-words.js';
import { versionView } from './pointers-view.js';

/** 法律依据登记: every family of acts with its versions, the newest first. */
export function lawsView(today: string) {
  const families = [...new Set(acts.map(({ family }) => family))];
  return {
    today,
    families: families.map((family) => {
      const versions = acts.filter((act) => act.family === family).sort((a, b) => b.from.localeCompare(a.from));
      return { family, versions: versions.map((act) => actView(act, today)) };
    }),
  };
}

function actView(act: ActVersion, today: string) {
  const { id, zh, en, number, from, to, confidence } = act;
  const is = from > today ? 'coming' : to !== null && to < today ? 'former' : 'in-force';
  return { id, zh, en, number, from, to, confidence, is, source: actSources[id] ?? null };
}

/** @param touched open cases of the reader */
export function changeView({ act, begun, former, changes, unknown }: ComingChange, touched: number) {
  return {
    act: versionView(act),
    begun,
    former: former ? versionView(former) : null,
    changes: changes.map(({ law, zh, en }) => ({
      zh,
      en,
      law: articleOf(...(law.split(/:(.*)/s) as [string, string?])),
    })),
    unknown,
    touched,
  };
}
