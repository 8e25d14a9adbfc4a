import type { Article } from '../api/articles';
import type { Words } from '../api/words';
import { useLanguage } from '../language/language';
import { words } from './words';

/** What speaks for either reading, with the articles and how sure the followed one is. */
export function PointFacts({ point }: { point: { doubt: Words; law: Article[]; confidence: string } }) {
  const { say, marks } = useLanguage();
  const { doubt, law, confidence } = point;
  return (
    <div className="quiet">
      <div>
        {say(words.doubt)}
        {marks.colon}
        {say(doubt)}
      </div>
      <div>
        {say(words.law)}
        {marks.colon}
        {law.map((article) => say(article)).join(marks.semicolon)} · {say(words.confidence)}
        {marks.colon}
        {say(words[confidence as 'high'] ?? { zh: confidence, en: confidence })}
      </div>
    </div>
  );
}
