import { Tabs } from 'antd';
import { Link, useParams } from 'react-router';
import { Problem } from '../api/client';
import { useDue, useFile, useHistory, useNext, type Place } from '../api/queries';
import type { HistoryEntry } from '../api/record';
import { DoingDrawer, useDoing } from '../case/Doing';
import { History } from '../case/History';
import { NextActs } from '../case/NextActs';
import { Proposals } from '../case/Proposals';
import { ProceedingCard } from '../case/ProceedingCard';
import { Terms } from '../case/Terms';
import { words as caseWords } from '../case/words';
import { listingWords } from '../search/words';
import { useLanguage } from '../language/language';
import { useTitle } from '../language/useTitle';
import { NotFound } from '../layout/NotFound';
import { Failed, Loading } from '../layout/Waiting';
import '../case/case.css';

const now = { at: null, knownAt: null };
const title = { zh: '信用主体', en: 'Subject of credit' };
const { person } = listingWords;
const from = { zh: '案卷', en: 'Case file' };

/** 信用主体: one person or organisation across cases: each listing as a proceeding, what may be done, terms, history. */
export function SubjectPage() {
  const { id = '' } = useParams();
  return <OneSubject key={id} place={{ kind: 'subjects', id }} />;
}

function OneSubject({ place }: { place: Place }) {
  const { say } = useLanguage();
  const file = useFile(place, now);
  const next = useNext(place, true);
  const doing = useDoing(next.data);
  const due = useDue(place);
  const history = useHistory(place);
  const { name, caseId } = whose(history.data ?? [], say(title), say(person));
  useTitle(name);

  if (file.isPending) return <Loading />;
  if (file.isError) {
    const away = file.error instanceof Problem && file.error.status === 404;
    return away ? <NotFound /> : <Failed error={file.error} again={file.refetch} />;
  }
  const shown = file.data;
  return (
    <div className="case-page">
      <div className="case-head stack">
        <header className="panel">
          <h1>{name}</h1>
          <span className="quiet">
            {name === say(title) ? null : say(title)} <span className="number">{place.id}</span>
            {caseId && (
              <>
                {' '}
                <Link to={`/cases/${caseId}`} style={{ textDecoration: 'underline' }}>
                  {say(from)}
                </Link>
              </>
            )}
          </span>
        </header>
        <Proposals file={shown} acts={next.data?.acts ?? []} onAct={doing.setAct} onRevise={doing.revise} />
      </div>
      <section className="panel road stack" aria-labelledby="road">
        <h2 id="road">{say(caseWords.road)}</h2>
        {shown.proceedings.map((one) => (
          <ProceedingCard key={one.id} proceeding={one} file={shown} />
        ))}
      </section>
      <NextActs next={next} file={shown} onAct={doing.setAct} onPropose={doing.propose} place={place} />
      <section className="panel case-record">
        <Tabs
          items={[
            { key: 'terms', label: say(caseWords.terms), children: <Terms due={due} file={shown} /> },
            {
              key: 'history',
              label: say(caseWords.history),
              children: <History history={history} file={shown} moment={now} place={place} />,
            },
          ]}
        />
      </section>
      {next.data && (
        <DoingDrawer doing={doing} next={next.data} place={place} file={shown} history={history.data ?? []} />
      )}
    </div>
  );
}

/** An organisation is named on its own stream by what was taken up; a natural person only in the case. */
function whose(
  history: readonly HistoryEntry[],
  unnamed: string,
  person: string,
): { name: string; caseId: string | null } {
  const taken = history.findLast(({ type }) => type === 'ListingTakenUp')?.data;
  if (!taken) return { name: unnamed, caseId: null };
  const { listedName, case: caseId } = taken as { listedName?: unknown; case?: unknown };
  return {
    name: typeof listedName === 'string' ? listedName : person,
    caseId: typeof caseId === 'string' ? caseId : null,
  };
}
