import type { NextAct } from '../api/acts';
import type { CaseView } from '../api/file';
import { useLanguage } from '../language/language';
import { partyName, proceedingName } from './names';
import { actWords as words } from './words';

/** What the act is: on which proceeding and whom, with which document, under which articles. */
export function ActFacts({ act, file }: { act: NextAct; file: Pick<CaseView, 'parties' | 'proceedings'> }) {
  const { say, marks } = useLanguage();
  const facts: [string, string | null][] = [
    [say(words.proceeding), act.proceeding && proceedingName(file, act.proceeding, say)],
    [say(words.party), act.party && partyName(file, act.party, say)],
    [say(words.measure), act.measure],
    [say(words.document), act.document],
    [say(words.law), act.law.map((article) => say(article)).join(marks.semicolon)],
  ];
  return (
    <dl className="data" style={{ margin: '0 0 16px' }}>
      {facts
        .filter(([, fact]) => fact)
        .map(([label, fact]) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt className="quiet">{label}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
    </dl>
  );
}
