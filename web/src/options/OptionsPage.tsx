import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { cityOf, useProcedure } from '../api/law';
import { useAccount } from '../api/queries';
import { useLanguage } from '../language/language';
import { useTitle } from '../language/useTitle';
import { Failed, Loading, Nothing } from '../layout/Waiting';
import { OptionCard } from './OptionCard';
import { PointFacts } from './PointFacts';
import { words } from './words';
import './options.css';

/** 存疑事项与城市选项: every unsettled point with its doubt, what is followed, and for a supervisor the form to choose. */
export function OptionsPage() {
  const { say } = useLanguage();
  const city = cityOf(useAccount().data?.division ?? '');
  const procedure = useProcedure(city);
  const { hash } = useLocation();
  useTitle(say(words.title));
  const loaded = procedure.isSuccess;
  useEffect(() => {
    if (loaded && hash) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [loaded, hash]);
  if (city === '00') return <Nothing>{say(words.noCity)}</Nothing>;
  if (procedure.isPending) return <Loading />;
  if (procedure.isError) return <Failed error={procedure.error} again={procedure.refetch} />;
  const { options, readings } = procedure.data;
  return (
    <div className="stack options-page">
      <section className="panel">
        <h1>{say(words.title)}</h1>
        <p className="quiet" style={{ margin: '4px 0' }}>
          {say(words.what)}
        </p>
        <span className="quiet number">
          {say(words.city, { city: [procedure.data.name, city].filter(Boolean).join(' ') })}
        </span>
      </section>
      <section className="panel" aria-labelledby="choose">
        <h2 id="choose">{say(words.choose)}</h2>
        {options.map((option) => (
          <OptionCard key={option.id} option={option} procedure={procedure.data} />
        ))}
      </section>
      <section className="panel" aria-labelledby="fixed">
        <h2 id="fixed">{say(words.fixed)}</h2>
        {readings.map((reading) => (
          <article key={reading.point} id={reading.point} className="option">
            <h3>
              <span className="quiet">{reading.point}</span> {say(reading.question)}
            </h3>
            <div>
              <strong>{say(reading.followed)}</strong>
            </div>
            <PointFacts point={reading} />
          </article>
        ))}
      </section>
    </div>
  );
}
