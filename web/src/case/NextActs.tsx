import { useState } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { Input } from 'antd';
import type { CaseView, Next, NextAct, Term } from '../api/types';
import { useLanguage } from '../language/language';
import { Failed, Loading } from '../layout/Waiting';
import { ActButtons } from './ActButtons';
import { isMain } from './actGroups';
import { actWords as words } from './words';

interface Props {
  next: UseQueryResult<Next>;
  terms: readonly Term[];
  file: Pick<CaseView, 'parties' | 'proceedings'>;
  onAct: (act: NextAct) => void;
}

/** From so many acts on, one is found by typing part of its name. */
const MANY = 12;

/** What the signed-in person may do now: what the stage has come to first, what is always possible folded away. */
export function NextActs({ next, terms, file, onAct }: Props) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState('');
  const acts = next.data?.acts ?? [];
  const wanted = typed.trim().toLowerCase();
  const found = acts.filter(({ label }) => say(label).toLowerCase().includes(wanted));
  const shown = { terms, file, onAct };
  return (
    <section className="panel case-acts stack" aria-labelledby="acts">
      <h2 id="acts">{say(words.title)}</h2>
      {next.isPending && <Loading />}
      {next.isError && <Failed error={next.error} again={next.refetch} />}
      {next.data && acts.length === 0 && <span className="quiet">{say(words.none)}</span>}
      {acts.length > MANY && (
        <Input
          allowClear
          aria-label={say(words.find)}
          placeholder={say(words.find)}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      )}
      {wanted === '' ? (
        <Sorted acts={acts} {...shown} />
      ) : (
        <>
          {found.length === 0 && <span className="quiet">{say(words.noneFound)}</span>}
          <ActButtons acts={found} {...shown} />
        </>
      )}
    </section>
  );
}

/** Where nothing is at hand, the rest stands open: it is all that there is. */
function Sorted({ acts, ...shown }: { acts: readonly NextAct[] } & Omit<Props, 'next'>) {
  const { say } = useLanguage();
  const main = acts.filter((act) => isMain(act, shown.terms, shown.file));
  const rest = acts.filter((act) => !main.includes(act));
  if (main.length === 0) return <ActButtons acts={rest} {...shown} />;
  return (
    <>
      <ActButtons acts={main} {...shown} />
      {rest.length > 0 && (
        <details className="more-acts">
          <summary>{say(words.more, { n: rest.length })}</summary>
          <div className="stack">
            <ActButtons acts={rest} {...shown} terms={[]} />
          </div>
        </details>
      )}
    </>
  );
}
