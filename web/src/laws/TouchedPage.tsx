import { Link, useParams } from 'react-router';
import { Problem } from '../api/client';
import { useTouched } from '../api/law';
import { useLanguage } from '../language/language';
import { useTitle } from '../language/useTitle';
import { NotFound } from '../layout/NotFound';
import { Failed, Loading, Nothing } from '../layout/Waiting';
import { CaseRows } from '../search/CaseRows';
import { ChangePoints } from './ChangePoints';
import { headline } from './LawBanner';
import { words } from './words';

/** A change of the law, and the open cases that it touches. */
export function TouchedPage() {
  const { act = '' } = useParams();
  const { say } = useLanguage();
  const touched = useTouched(act);
  useTitle(touched.data ? say(touched.data.act) : say(words.title));
  if (touched.isPending) return <Loading />;
  if (touched.isError) {
    const away = touched.error instanceof Problem && touched.error.status === 404;
    return away ? <NotFound /> : <Failed error={touched.error} again={touched.refetch} />;
  }
  const change = touched.data;
  return (
    <section className="panel stack">
      <div>
        <Link to="/laws">{say(words.back)}</Link>
        <h1>{headline(change, say)}</h1>
      </div>
      <ChangePoints change={change} />
      <h2>{say(change.touched > 0 ? words.touched : words.none, { n: change.touched })}</h2>
      {change.rows.length > 0 ? <CaseRows rows={change.rows} /> : <Nothing>{say(words.none)}</Nothing>}
      {change.rows.length < change.touched && (
        <span className="quiet">{say(words.shown, { n: change.rows.length })}</span>
      )}
    </section>
  );
}
