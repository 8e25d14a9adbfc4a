import { useState } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { Input } from 'antd';
import type { Next, NextAct, Proposable } from '../api/acts';
import type { CaseView } from '../api/file';
import type { Term } from '../api/term';
import { useLanguage } from '../language/language';
import { Failed, Loading } from '../layout/Waiting';
import type { Place } from '../api/queries';
import { ActButtons } from './ActButtons';
import { isMain } from './actGroups';
import { ToPropose } from './ToPropose';
import { JustEntered } from './JustEntered';
import { actWords as words } from './words';

interface Props {
  next: UseQueryResult<Next>;
  terms: readonly Term[];
  file: Pick<CaseView, 'parties' | 'proceedings'>;
  onAct: (act: NextAct) => void;
  place: Place;
  onPropose: (act: Proposable) => void;
}

/** From so many acts on, one is found by typing part of its name. */
const MANY = 12;

/** What the signed-in person may do now: what the stage has come to first, what is always possible folded away. */
export function NextActs({ next, terms, file, onAct, place, onPropose }: Props) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState('');
  const acts = (next.data?.acts ?? []).filter((act) => !aboutEntries(act) && act.stage !== 'approvals');
  const last = next.data?.last;
  const wanted = typed.trim().toLowerCase();
  const found = acts.filter(({ label }) => say(label).toLowerCase().includes(wanted));
  const shown = { terms, file, onAct };
  return (
    <section className="panel case-acts stack" aria-labelledby="acts">
      <h2 id="acts">{say(words.title)}</h2>
      {next.data && last?.refused === null && (
        <JustEntered key={last.entry} last={last} place={place} revision={next.data.revision} />
      )}
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
      {next.data && <ToPropose proposable={next.data.proposable} acts={acts} file={file} onPropose={onPropose} />}
    </section>
  );
}

/** They have their place beside the entry that they are about. */
const aboutEntries = ({ stage, command }: NextAct): boolean =>
  stage === 'case' && (command === 'CorrectEntry' || command === 'WithdrawEntry');

/** Where nothing is at hand, the rest stands open: it is all that there is. */
function Sorted({ acts, ...shown }: { acts: readonly NextAct[] } & Omit<Props, 'next' | 'place' | 'onPropose'>) {
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
