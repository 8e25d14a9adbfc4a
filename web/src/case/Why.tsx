import { Fragment } from 'react';
import type { Term } from '../api/term';
import { useLanguage } from '../language/language';
import { termWords as words } from './words';

type Step = Term['why'][number];

/** Why a term ends on that day: start, rule and article, calendar, what was not counted, what was added. */
export function Why({ term }: { term: Pick<Term, 'why' | 'law' | 'confidence' | 'provisional'> }) {
  const { say, marks } = useLanguage();
  return (
    <ol className="why">
      {runs(term.why).map((steps, place) => (
        <Fragment key={place}>
          {steps.length > 2 ? <DaysOff steps={steps} /> : steps.map((step, n) => <li key={n}>{say(step)}</li>)}
        </Fragment>
      ))}
      {term.law && (
        <li>
          {say(words.law)}
          {marks.colon}
          {say(term.law)}
          {term.confidence && (
            <span className="quiet">
              {' '}
              · {say(words.confidence)}
              {marks.colon}
              {say(words[term.confidence])}
            </span>
          )}
        </li>
      )}
      {term.provisional && <li>{say(words.provisionalWhy)}</li>}
    </ol>
  );
}

/** Many days off are one line that opens to each of them. */
function DaysOff({ steps }: { steps: Step[] }) {
  const { say } = useLanguage();
  return (
    <li>
      <details>
        <summary>{say(words.daysOff, { n: steps.length })}</summary>
        <ul className="why">
          {steps.map((step, place) => (
            <li key={place}>{say(step)}</li>
          ))}
        </ul>
      </details>
    </li>
  );
}

/** Days off that follow each other together, every other step by itself. */
function runs(steps: readonly Step[]): Step[][] {
  const out: Step[][] = [];
  for (const step of steps) {
    const last = out.at(-1);
    if (step.kind === 'day-off' && last?.[0]?.kind === 'day-off') last.push(step);
    else out.push([step]);
  }
  return out;
}
