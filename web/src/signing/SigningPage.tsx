import { useState } from 'react';
import { Button } from 'antd';
import { cityOf, useProcedure } from '../api/law';
import { useAccount } from '../api/queries';
import { useLanguage } from '../language/language';
import { useTitle } from '../language/useTitle';
import { Failed, Loading, Nothing } from '../layout/Waiting';
import { DelegationForm } from './DelegationForm';
import { PaperCard } from './PaperCard';
import { papersOf } from './papers';
import { SignedActs } from './SignedActs';
import { words } from './words';
import '../case/case.css';

/** 签批权限: who signs by the papers of the bureau, with the forms to enter and end one; and who may by law. */
export function SigningPage() {
  const { say } = useLanguage();
  const city = cityOf(useAccount().data?.division ?? '');
  const procedure = useProcedure(city);
  const [entering, setEntering] = useState(false);
  useTitle(say(words.title));
  if (city === '00') return <Nothing>{say(words.noCity)}</Nothing>;
  if (procedure.isPending) return <Loading />;
  if (procedure.isError) return <Failed error={procedure.error} again={procedure.refetch} />;
  const { name, mayDelegate, signing } = procedure.data;
  const papers = papersOf(signing);
  return (
    <div className="stack">
      <section className="panel stack">
        <h1>{say(words.title)}</h1>
        <p className="quiet" style={{ margin: 0 }}>
          {say(words.what)}
        </p>
        <span className="quiet">{say(words.city, { city: [name, city].filter(Boolean).join(' ') })}</span>
      </section>
      <section className="panel stack" aria-labelledby="delegations">
        <div className="apart">
          <h2 id="delegations">{say(words.current)}</h2>
          {mayDelegate && !entering && (
            <Button type="primary" onClick={() => setEntering(true)}>
              {say(words.enter)}
            </Button>
          )}
        </div>
        {entering && <DelegationForm procedure={procedure.data} onClose={() => setEntering(false)} />}
        {papers.length === 0 && <span className="quiet">{say(words.none)}</span>}
        <ul className="plain stack">
          {papers.map((paper) => (
            <PaperCard key={paper.key} paper={paper} procedure={procedure.data} />
          ))}
        </ul>
      </section>
      <section className="panel">
        <SignedActs signing={signing} />
      </section>
    </div>
  );
}
