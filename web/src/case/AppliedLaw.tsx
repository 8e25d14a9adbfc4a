import type { ActVersion, Pointers } from '../api/articles';
import type { CaseView } from '../api/file';
import { useLanguage } from '../language/language';
import { partyName } from './names';
import { lawWords as words } from './words';

/** The two law pointers of a proceeding: substance by the day of the act, procedure by the day of the step. */
export function AppliedLaw({ law, file }: { law: Pointers; file: Pick<CaseView, 'parties' | 'proceedings'> }) {
  const { say, marks } = useLanguage();
  const named = (acts: ActVersion[]) => acts.map((act) => say(act)).join(marks.comma);
  const { substance, procedure, coming } = law;
  if (substance.every(({ acts }) => acts.length === 0) && procedure.acts.length === 0) return null;
  return (
    <details className="applied-law">
      <summary className="quiet">
        {say(words.applied)}
        {coming.map((act) => (
          <div key={act.id} className="coming">
            {say(words.coming, { act: say(act), from: act.from })}
          </div>
        ))}
      </summary>
      {substance.map(({ party, on, basis, acts }) => (
        <div key={party ?? ''}>
          <span className="quiet">
            {say(words.substance)}
            {party && ` · ${partyName(file, party, say)}`} · {say(party ? words.actOn : words.assumed, { on })}
            {marks.colon}
          </span>
          {basis ? say(basis) : named(acts)}
        </div>
      ))}
      {procedure.acts.length > 0 && (
        <div>
          <span className="quiet">
            {say(words.procedure)} · {say(words.stepOn, { on: procedure.on })}
            {marks.colon}
          </span>
          {named(procedure.acts)}
        </div>
      )}
    </details>
  );
}
