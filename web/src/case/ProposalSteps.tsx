import type { ProposalStep } from '../api/proposals';
import { useLanguage } from '../language/language';
import { actorName } from './names';
import { approvalWords as words } from './words';

interface Props {
  steps: readonly ProposalStep[];
  at: number;
  /** Who reads it. */
  me: string | undefined;
}

/** The hands that a proposal goes through, in their order: who signed when, and whose turn it is. */
export function ProposalSteps({ steps, at, me }: Props) {
  const { say } = useLanguage();
  return (
    <ol className="proposal-steps" aria-label={say(words.steps)}>
      {steps.map(({ n, officer, label, signedOn, substitute }) => (
        <li key={n} aria-current={n === at ? 'step' : undefined} className={n < at ? 'done' : ''}>
          <span className="quiet">{say(label)}</span>{' '}
          <strong style={{ fontWeight: officer.id === me ? 700 : 500 }}>{actorName(officer, say)}</strong>
          {n < at && signedOn && <span className="quiet number"> ✓ {signedOn}</span>}
          {substitute && (
            <div className="quiet">
              {say(words.instead, {
                who: actorName(substitute.officer, say),
                from: substitute.from,
                until: substitute.until,
              })}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
