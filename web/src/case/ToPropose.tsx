import type { NextAct, Proposable } from '../api/acts';
import type { CaseView } from '../api/file';
import { useLanguage } from '../language/language';
import { ActButtons } from './ActButtons';
import { sorted } from './actGroups';
import { DueActs } from './DueActs';
import { approvalWords as words } from './words';

interface Props {
  proposable: readonly Proposable[];
  /** What she may give herself. */
  acts: readonly NextAct[];
  file: Pick<CaseView, 'parties' | 'proceedings'>;
  onPropose: (act: Proposable) => void;
}

/** 送审: what others sign and she may write; what the stage has come to stands open, the rest is folded away. */
export function ToPropose({ proposable, acts, file, onPropose }: Props) {
  const { say } = useLanguage();
  if (proposable.length === 0) return null;
  const hers = new Set(acts.map(nameOf));
  const theirs = proposable.filter((act) => !hers.has(nameOf(act)));
  const { owed, main } = sorted(theirs, file);
  const rest = proposable.filter((act) => !owed.includes(act) && !main.includes(act));
  const shown = { file, onAct: (act: NextAct) => onPropose(act as Proposable) };
  return (
    <div className="stack" data-testid="to-propose">
      {owed.length + main.length > 0 && (
        <>
          <h2>{say(words.propose)}</h2>
          <DueActs acts={owed} {...shown} calm />
          <ActButtons acts={main} {...shown} calm />
        </>
      )}
      {rest.length > 0 && (
        <details className="more-to-propose">
          <summary>{say(words.proposeMore, { n: rest.length })}</summary>
          <div className="stack">
            <ActButtons acts={rest} {...shown} calm />
          </div>
        </details>
      )}
    </div>
  );
}

const nameOf = ({ stage, command, proceeding, party, measure }: NextAct): string =>
  [stage, command, proceeding, party, measure].join(' ');
