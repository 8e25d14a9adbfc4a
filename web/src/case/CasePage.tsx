import { Alert, Tabs } from 'antd';
import { useParams, useSearchParams } from 'react-router';
import { Problem } from '../api/client';
import { useDue, useFile, useHistory, useNext, type Place } from '../api/queries';
import { useLanguage } from '../language/language';
import { useTitle } from '../language/useTitle';
import { NotFound } from '../layout/NotFound';
import { Failed, Loading } from '../layout/Waiting';
import { DoingDrawer, useDoing } from './Doing';
import { Head } from './Head';
import { History } from './History';
import { MomentPicker } from './MomentPicker';
import { NextActs } from './NextActs';
import { People } from './People';
import { Proposals } from './Proposals';
import { Road } from './Road';
import { Terms } from './Terms';
import { Volumes } from './Volumes';
import { momentWords, words } from './words';
import './case.css';

export function CasePage() {
  const { id = '' } = useParams();
  // Another case starts from a clean page: no open drawer, no look-back of the former.
  return <OneCase key={id} place={{ kind: 'cases', id }} />;
}

function OneCase({ place }: { place: Place }) {
  const { say } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const moment = { at: search.get('at'), knownAt: search.get('knownAt') };
  const past = moment.at !== null || moment.knownAt !== null;
  const file = useFile(place, moment);
  const next = useNext(place, !past);
  const doing = useDoing(next.data);
  const due = useDue(place);
  const history = useHistory(place);
  useTitle(file.data ? `${file.data.number ?? ''} ${file.data.title}`.trim() : say(words.case));

  if (file.isPending) return <Loading />;
  if (file.isError) {
    const away = file.error instanceof Problem && file.error.status === 404;
    return away ? <NotFound /> : <Failed error={file.error} again={file.refetch} />;
  }
  const shown = file.data;
  return (
    <div className="case-page">
      <div className="case-head stack">
        <Head file={shown}>
          <MomentPicker moment={moment} onChange={(values) => setSearch(values, { replace: true })} />
        </Head>
        {past && <Alert type="warning" showIcon title={say(momentWords.past)} />}
        <Proposals
          file={shown}
          acts={past ? [] : (next.data?.acts ?? [])}
          onAct={doing.setAct}
          onRevise={doing.revise}
        />
      </div>
      {!past && <NextActs next={next} file={shown} onAct={doing.setAct} onPropose={doing.propose} place={place} />}
      <Road file={shown} />
      <section className="panel case-record">
        <Tabs
          items={[
            { key: 'terms', label: say(words.terms), children: <Terms due={due} file={shown} past={past} /> },
            {
              key: 'history',
              label: say(words.history),
              children: <History history={history} file={shown} moment={moment} place={place} />,
            },
            { key: 'volumes', label: say(words.volumes), children: <Volumes place={place} /> },
            { key: 'people', label: say(words.people), children: <People file={shown} /> },
          ]}
        />
      </section>
      {next.data && (
        <DoingDrawer doing={doing} next={next.data} place={place} file={shown} history={history.data ?? []} />
      )}
    </div>
  );
}
