import { actNamed } from '../law/acts.js';

export interface ArticleWords {
  readonly act: string;
  readonly article: string | null;
  readonly zh: string;
  readonly en: string;
}

/**
 * An article as it is cited, with the act's full name; an act that is not registered shows its id. `?` is an article that
 * was not seen: said, never guessed.
 */
export function articleOf(act: string, article?: string): ArticleWords {
  const named = actNamed(act);
  const zh = named ? `《${named.zh}》` : act;
  const en = named?.en ?? act;
  if (article === '?') return { act, article, zh: `${zh}（条文待核）`, en: `${en} (article to be verified)` };
  return {
    act,
    article: article ?? null,
    zh: article ? `${zh}第${article}条` : zh,
    en: article ? `${en}, art. ${article}` : en,
  };
}
