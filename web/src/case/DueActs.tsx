import type { NextAct } from '../api/acts';
import { DueDate } from '../desks/DueDate';
import { useLanguage } from '../language/language';
import { ActButton, type Shown } from './ActButtons';
import { dueGroups } from './actGroups';
import { keyName, proceedingName } from './names';

/** 限期办理: what must be done in time, under the term that waits for it, what ends first before all. */
export function DueActs({ acts, file, ...shown }: { acts: readonly NextAct[] } & Shown) {
  const { say } = useLanguage();
  return dueGroups(acts).map(({ key, due, proceeding, about, acts: waited }) => (
    <div key={key} className="due-acts" role="group" aria-label={say(due.what)} data-term={due.term}>
      <div className="row due-what">
        <strong>{say(due.what)}</strong>
        <DueDate {...due} />
      </div>
      <div className="quiet small">
        {[
          proceeding && proceedingName(file, proceeding, say),
          about && proceeding && keyName(file, proceeding, about, say),
        ]
          .filter(Boolean)
          .join(' · ')}
      </div>
      <div className="row">
        {waited.map((act) => (
          <ActButton key={act.command} act={act} dated {...shown} />
        ))}
      </div>
    </div>
  ));
}
