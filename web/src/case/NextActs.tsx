import { useState } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { Input } from 'antd';
import type { Next, NextAct, Proposable } from '../api/acts';
import type { CaseView } from '../api/file';
import { useLanguage } from '../language/language';
import { Failed, Loading } from '../layout/Waiting';
import type { Place } from '../api/queries';
import { ActButtons, GroupButtons, useGroupName, type Shown } from './ActButtons';
import { actsIn, groupsOf, sorted } from './actGroups';
import { DueActs } from './DueActs';
import { ToPropose } from './ToPropose';
import { JustEntered } from './JustEntered';
import { actWords as words } from './words';

interface Props {
  next: UseQueryResult<Next>;
  file: Pick<CaseView, 'parties' | 'proceedings'>;
  onAct: (act: NextAct) => void;
  place: Place;
  onPropose: (act: Proposable) => void;
}

/** From so many acts on, one is found by typing part of its name. */
const MANY = 12;

/** What the signed-in person may do now: what is owed first, what is always possible folded away. */
export function NextActs({ next, file, onAct, place, onPropose }: Props) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState('');
  const acts = (next.data?.acts ?? []).filter((act) => !aboutEntries(act) && act.stage !== 'approvals');
  const last = next.data?.last;
  const wanted = typed.trim().toLowerCase();
  const found = acts.filter(({ label }) => say(label).toLowerCase().includes(wanted));
  const shown = { file, onAct };
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

/** Up to so many acts stand open, even if none of them waits. */
const FEW = 6;

/** What must be done in time stands first, then what the stage has come to; the rest is folded, each proceeding by itself. */
function Sorted({ acts, ...shown }: { acts: readonly NextAct[] } & Shown) {
  const { owed, main, rest } = sorted(acts, shown.file);
  const { say } = useLanguage();
  const name = useGroupName(shown.file);
  if (acts.length <= FEW && owed.length === 0) return <ActButtons acts={acts} {...shown} />;
  return (
    <>
      <DueActs acts={owed} {...shown} />
      <ActButtons acts={main} {...shown} />
      {rest.length > 0 && (
        <div className="more-acts">
          {groupsOf(rest).map((group) => (
            <details key={group.key} data-group={group.key}>
              <summary>{say(words.inGroup, { name: name(group), n: actsIn(group).length })}</summary>
              <div className="stack">
                <GroupButtons group={group} {...shown} />
              </div>
            </details>
          ))}
        </div>
      )}
    </>
  );
}
