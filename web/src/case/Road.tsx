import { Link } from 'react-router';
import { useMeta } from '../api/queries';
import type { CaseView } from '../api/file';
import type { Words } from '../api/words';
import { useLanguage } from '../language/language';
import { partyName } from './names';
import { ProceedingCard } from './ProceedingCard';
import { words } from './words';

/** The order in which a matter travels; what this does not name stands at the end. */
const order = ['complaint', 'mediation', 'ruling', 'penalty', 'transfer', 'credit'];
const placeOf = (stage: string) => (order.includes(stage) ? order.indexOf(stage) : order.length);

const outcomes: Record<string, Words> = { listed: words.listed, refused: words.refused, removed: words.removed };

/** 办案进程: every proceeding where it stands, and which have not begun. */
export function Road({ file }: { file: CaseView }) {
  const { say } = useLanguage();
  const begun = file.proceedings.toSorted((one, other) => placeOf(one.stage) - placeOf(other.stage));
  return (
    <section className="panel road stack" aria-labelledby="road">
      <h2 id="road">{say(words.road)}</h2>
      <div className="road-lanes">
        {begun.map((one) => (
          <ProceedingCard key={one.id} proceeding={one} file={file} />
        ))}
        {file.listings.map((listing) => (
          <Listing key={listing.party} listing={listing} file={file} />
        ))}
      </div>
      {file.whole ? <NotBegun file={file} /> : <div className="quiet">{say(words.onlyHandedOver)}</div>}
    </section>
  );
}

/** Told only to whoever sees the whole file: to others it may have begun all the same. */
function NotBegun({ file }: { file: CaseView }) {
  const { say, marks } = useLanguage();
  const stages = useMeta().data?.stages ?? [];
  const here = new Set([
    ...file.proceedings.map(({ stage }) => stage),
    ...(file.listings.length > 0 ? ['credit'] : []),
  ]);
  const missing = order.flatMap((stage) => stages.find(({ name }) => name === stage && !here.has(name)) ?? []);
  if (missing.length === 0) return null;
  return (
    <div className="quiet">
      {say(words.notStarted)}
      {marks.colon}
      {missing.map(({ label }) => say(label)).join(marks.comma)}
    </div>
  );
}

function Listing({ listing, file }: { listing: CaseView['listings'][number]; file: CaseView }) {
  const { say } = useLanguage();
  const { party, outcome, on } = listing;
  return (
    <article className="road-card">
      <h3>
        <SubjectLink file={file} party={party} />
      </h3>
      {outcomes[outcome] ? say(outcomes[outcome]) : outcome} <span className="number quiet">{on}</span>
    </article>
  );
}

/** An organisation's subject of credit is known by its credit code; a natural person's is not shown by a name. */
function SubjectLink({ file, party }: { file: CaseView; party: string }) {
  const { say } = useLanguage();
  const code = file.parties.find(({ id }) => id === party)?.creditCode;
  const name = partyName(file, party, say);
  return code ? <Link to={`/subjects/${code}`}>{name}</Link> : <>{name}</>;
}
