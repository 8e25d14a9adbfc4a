import { Grid } from 'antd';
import { Link, useNavigate, useParams } from 'react-router';
import { useDesks } from '../api/queries';
import type { DeskSummary } from '../api/desks';
import { useLanguage } from '../language/language';
import { useTitle } from '../language/useTitle';
import { LawBanner } from '../laws/LawBanner';
import { Failed, Loading, Nothing } from '../layout/Waiting';
import { DeskPanel } from './DeskPanel';
import { DeskSelect, DeskTabs } from './DeskTabs';
import { words } from './words';

/** The desks a person may see with their counts; first shown is her own. Which one it is stands in the address. */
export function DesksPage() {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const wide = Grid.useBreakpoint().md ?? true;
  const { desk } = useParams();
  const desks = useDesks();
  const all = desks.data ?? [];
  const shown = all.find(({ id }) => id === desk) ?? firstOf(all);
  useTitle(shown ? say(shown.label) : say(words.title));

  if (desks.isPending) return <Loading />;
  if (desks.isError) return <Failed error={desks.error} again={desks.refetch} />;
  const Choice = wide ? DeskTabs : DeskSelect;
  return (
    <>
      <LawBanner />
      <section className="panel" aria-label={say(words.title)}>
        <h1>{say(words.title)}</h1>
        {shown ? (
          <Choice all={all} shown={shown.id} onChange={(id) => void navigate(`/desks/${id}`)}>
            <DeskPanel key={shown.id} desk={shown} />
            {shown.id === 'approvals' && <Link to="/signing">{say(words.signing)}</Link>}
          </Choice>
        ) : (
          <Nothing>{say(words.none)}</Nothing>
        )}
      </section>
    </>
  );
}

/** Of her own desks the first on which something waits; who has none of her own is shown where something waits. */
function firstOf(all: DeskSummary[]): DeskSummary | undefined {
  const own = all.filter((desk) => desk.own);
  return (
    own.find(({ count }) => count > 0) ??
    own.find(({ personal }) => !personal) ??
    all.find(({ count }) => count > 0) ??
    all[0]
  );
}
