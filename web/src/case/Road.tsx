import { Link } from 'react-router';
import { useMeta } from '../api/queries';
import type { CaseView, Words } from '../api/types';
import { useLanguage } from '../language/language';
import { partyName } from './names';
import { ProceedingCard } from './ProceedingCard';
import { words } from './words';

// The order in which a matter can travel; those of one step stand beside each other in law.
const steps: { stage: string; label: Words }[][] = [
  [{ stage: 'complaint', label: { zh: '案源登记与线索核查', en: 'Intake' } }],
  [
    { stage: 'mediation', label: { zh: '调解', en: 'Mediation' } },
    { stage: 'ruling', label: { zh: '专利侵权纠纷行政裁决', en: 'Ruling' } },
    { stage: 'penalty', label: { zh: '行政处罚', en: 'Penalty' } },
  ],
  [{ stage: 'transfer', label: { zh: '涉嫌犯罪案件移送', en: 'Criminal transfer' } }],
  [{ stage: 'credit', label: { zh: '严重违法失信名单', en: 'Credit listing' } }],
];
const known = new Set(steps.flat().map(({ stage }) => stage));
const outcomes: Record<string, Words> = { listed: words.listed, refused: words.refused, removed: words.removed };

/** 办案进程: every proceeding where it stands; what has not begun is shown as such. */
export function Road({ file }: { file: CaseView }) {
  const { say } = useLanguage();
  // A stage that this code does not know yet is not left out: it stands at the end.
  const others = file.proceedings.filter(({ stage }) => !known.has(stage));
  return (
    <section className="panel road stack" aria-labelledby="road">
      <h2 id="road">{say(words.road)}</h2>
      <div className="road-lanes">
        {steps.map((step, place) => (
          <div className="road-step" key={place}>
            {step.map((one) => (
              <StageCards key={one.stage} {...one} file={file} />
            ))}
          </div>
        ))}
        {others.map((one) => (
          <ProceedingCard key={one.id} proceeding={one} file={file} />
        ))}
      </div>
    </section>
  );
}

function StageCards({ stage, label, file }: { stage: string; label: Words; file: CaseView }) {
  const { say } = useLanguage();
  const meta = useMeta().data;
  const here = file.proceedings.filter((one) => one.stage === stage);
  const listings = stage === 'credit' ? file.listings : [];
  if (here.length + listings.length === 0) {
    const name = meta?.stages.find((one) => one.name === stage)?.label ?? label;
    return (
      <div className="road-card empty quiet">
        {say(name)} · {say(words.notStarted)}
      </div>
    );
  }
  return (
    <>
      {here.map((one) => (
        <ProceedingCard key={one.id} proceeding={one} file={file} />
      ))}
      {listings.map(({ party, outcome, on }) => (
        <article className="road-card" key={party}>
          <h3>
            <SubjectLink file={file} party={party} />
          </h3>
          {outcomes[outcome] ? say(outcomes[outcome]) : outcome} <span className="number quiet">{on}</span>
        </article>
      ))}
    </>
  );
}

/** An organisation's subject of credit is known by its credit code; a natural person's is not shown by a name. */
function SubjectLink({ file, party }: { file: CaseView; party: string }) {
  const { say } = useLanguage();
  const code = file.parties.find(({ id }) => id === party)?.creditCode;
  const name = partyName(file, party, say);
  return code ? <Link to={`/subjects/${code}`}>{name}</Link> : <>{name}</>;
}
