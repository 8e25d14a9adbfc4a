import { useState } from 'react';
import { Input } from 'antd';
import { Link } from 'react-router';
import { useLawChanges, useLaws } from '../api/law';
import { useLanguage } from '../language/language';
import { useTitle } from '../language/useTitle';
import { Failed, Loading, Nothing } from '../layout/Waiting';
import { ActRows } from './ActRows';
import { ChangePoints } from './ChangePoints';
import { headline } from './LawBanner';
import { words } from './words';

/** 法律依据: what is near, and the registry of every version. */
export function LawsPage() {
  const { say } = useLanguage();
  useTitle(say(words.title));
  return (
    <div className="stack">
      <section className="panel stack">
        <h1>{say(words.title)}</h1>
        <p className="quiet" style={{ margin: 0 }}>
          {say(words.what)}
        </p>
        <Link to="/options">{say(words.optionsLink)}</Link>
      </section>
      <Near />
      <Registry />
    </div>
  );
}

function Near() {
  const { say } = useLanguage();
  const near = useLawChanges();
  return (
    <section className="panel stack" aria-labelledby="near">
      <h2 id="near">{say(words.soon)}</h2>
      {near.isPending && <Loading />}
      {near.isError && <Failed error={near.error} again={near.refetch} />}
      {near.data?.length === 0 && <Nothing>{say(words.noneNear)}</Nothing>}
      {near.data?.map((change) => (
        <article key={change.act.id} style={{ borderTop: '1px solid #e3e6ea', paddingTop: 8 }}>
          <h3>{headline(change, say)}</h3>
          {change.touched > 0 ? (
            <Link to={`/laws/${change.act.id}`}>{say(words.touched, { n: change.touched })}</Link>
          ) : (
            <span className="quiet">{say(words.none)}</span>
          )}
          <ChangePoints change={change} />
        </article>
      ))}
    </section>
  );
}

function Registry() {
  const { say } = useLanguage();
  const laws = useLaws();
  const [typed, setTyped] = useState('');
  if (laws.isPending) return <Loading />;
  if (laws.isError) return <Failed error={laws.error} again={laws.refetch} />;
  const wanted = typed.trim().toLowerCase();
  const rows = laws.data.families
    .flatMap(({ versions }) => versions)
    .filter((act) => [act.zh, act.en, act.number, act.id].some((text) => text.toLowerCase().includes(wanted)));
  return (
    <section className="panel stack">
      <Input
        allowClear
        aria-label={say(words.find)}
        placeholder={say(words.find)}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        style={{ maxWidth: 360 }}
      />
      <ActRows rows={rows} />
    </section>
  );
}
