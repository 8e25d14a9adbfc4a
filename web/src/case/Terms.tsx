import type { UseQueryResult } from '@tanstack/react-query';
import { Collapse } from 'antd';
import type { CaseView } from '../api/file';
import type { Term } from '../api/term';
import { useLabels } from '../account/labels';
import { DueDate } from '../desks/DueDate';
import { useLanguage } from '../language/language';
import { Failed, Loading, Nothing } from '../layout/Waiting';
import { keyName, proceedingName } from './names';
import { Doubts } from './Doubts';
import { Why } from './Why';
import { termWords as words } from './words';

type Named = Pick<CaseView, 'parties' | 'proceedings'>;

/** Running terms by urgency; the ended ones folded away. */
export function Terms({ due, file, past = false }: { due: UseQueryResult<Term[]>; file: Named; past?: boolean }) {
  const { say } = useLanguage();
  if (due.isPending) return <Loading />;
  if (due.isError) return <Failed error={due.error} again={due.refetch} />;
  const live = due.data.filter(isLive).sort(byDate);
  const ended = due.data.filter((term) => !isLive(term)).sort(byDate);
  return (
    <div>
      {past && <p className="quiet">{say(words.nowOnly)}</p>}
      {live.length ? (
        live.map((term) => <TermRow key={term.id} term={term} file={file} />)
      ) : (
        <Nothing>{say(words.none)}</Nothing>
      )}
      {ended.length > 0 && (
        <Collapse
          ghost
          items={[
            {
              key: 'ended',
              label: say(words.ended, { n: ended.length }),
              children: ended.map((term) => <TermRow key={term.id} term={term} file={file} />),
            },
          ]}
        />
      )}
    </div>
  );
}

const isLive = (term: Term): boolean => term.is === 'running' || term.is === 'suspended' || term.overdue;
const lastDay = (term: Term): string => term.dueAt ?? term.dueOn ?? '9999';
const byDate = (a: Term, b: Term): number => lastDay(a).localeCompare(lastDay(b));

function TermRow({ term, file }: { term: Term; file: Named }) {
  const { say, marks } = useLanguage();
  const { role } = useLabels();
  const about = [
    proceedingName(file, term.proceeding, say),
    ...(term.key ? [keyName(file, term.proceeding, term.key, say)] : []),
  ].join(' · ');
  return (
    <div className="term">
      <div>
        <h3>{say(term.what)}</h3>
        <span className="quiet">
          {about}
          {term.who && ` · ${say(words.who)}${marks.colon}${role(term.who)}`}
          {term.is !== 'running' && ` · ${say(words[term.is])}`}
        </span>
      </div>
      <div>
        {term.is === 'suspended' ? (
          <span className="quiet">{say(words.suspended)}</span>
        ) : (
          <DueDate
            dueOn={term.dueOn}
            dueAt={term.dueAt}
            internal={term.internal}
            overdue={term.overdue}
            provisional={term.provisional}
            ended={!isLive(term)}
          />
        )}
      </div>
      <details>
        <summary>{say(words.why)}</summary>
        <Why term={term} />
        <Doubts doubts={term.doubts} />
      </details>
    </div>
  );
}
