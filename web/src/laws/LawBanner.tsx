import { Alert } from 'antd';
import { Link } from 'react-router';
import { useLawChanges, type LawChange } from '../api/law';
import { daysUntil } from '../language/dates';
import { useLanguage } from '../language/language';
import { words } from './words';

/** What begins soon or has just begun in the law, where it touches cases of the reader. */
export function LawBanner() {
  const changes = (useLawChanges().data ?? []).filter(({ touched }) => touched > 0);
  if (changes.length === 0) return null;
  return (
    <div className="stack" style={{ gap: 8, marginBottom: 12 }}>
      {changes.map((change) => (
        <Notice key={change.act.id} change={change} />
      ))}
    </div>
  );
}

function Notice({ change }: { change: LawChange }) {
  const { say, marks } = useLanguage();
  return (
    <Alert
      type="warning"
      showIcon
      data-testid="law-banner"
      title={
        <span>
          {headline(change, say)}
          {marks.semicolon}
          <Link to={`/laws/${change.act.id}`} style={{ textDecoration: 'underline' }}>
            {say(words.touched, { n: change.touched })}
          </Link>
        </span>
      }
    />
  );
}

/** When it begins, or since when it is in force. */
export function headline({ act, begun }: LawChange, say: ReturnType<typeof useLanguage>['say']): string {
  return say(begun ? words.begun : words.begins, { act: say(act), from: act.from, n: daysUntil(act.from) });
}
