import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ask } from '../api/client';
import { useAccount } from '../api/queries';
import type { Personal, Words } from '../api/words';
import { useLabels } from '../account/labels';
import { PersonalValue } from '../desks/PersonalValue';
import { useLanguage } from '../language/language';
import { useTitle } from '../language/useTitle';
import { LanguageSwitch } from '../layout/LanguageSwitch';
import { Failed, Loading, Nothing } from '../layout/Waiting';
import { words as frame } from '../layout/words';
import { words } from './words';

interface Notice {
  key: string;
  kind: Words | null;
  title: string;
  number: string | null;
  partyName: Personal;
  text: Words | null;
  unit: string | null;
  publishedOn: string | null;
}

/** What the public may read, without sign-in. */
export function NoticesPage() {
  const { say } = useLanguage();
  const signedIn = Boolean(useAccount().data);
  const notices = useQuery({
    queryKey: ['notices'],
    queryFn: async () => (await ask<{ rows: Notice[] }>('/notices', { anonymous: true })).rows,
  });
  useTitle(say(words.title));
  return (
    <div style={{ maxWidth: 880, margin: '0 auto', padding: '16px 12px' }}>
      <header className="apart" style={{ marginBottom: 16 }}>
        <span style={{ fontSize: 18, fontWeight: 600 }}>{say(frame.name)}</span>
        <div className="row">
          <LanguageSwitch />
          <Link to={signedIn ? '/desks' : '/sign-in'}>{say(signedIn ? words.desk : words.signIn)}</Link>
        </div>
      </header>
      <main className="panel stack">
        <div>
          <h1>{say(words.title)}</h1>
          <span className="quiet">{say(words.what)}</span>
        </div>
        {notices.isPending ? (
          <Loading />
        ) : notices.isError ? (
          <Failed error={notices.error} again={notices.refetch} />
        ) : notices.data.length === 0 ? (
          <Nothing>{say(words.none)}</Nothing>
        ) : (
          <ul className="plain">
            {notices.data.map((notice) => (
              <OneNotice key={notice.key} notice={notice} />
            ))}
          </ul>
        )}
      </main>
    </div>
  );
}

function OneNotice({ notice }: { notice: Notice }) {
  const { say } = useLanguage();
  const { unit } = useLabels();
  // Where neither a name nor a number was published, the kind of notice is all there is to call it by.
  const named = notice.title !== notice.kind?.zh;
  return (
    <li style={{ borderTop: '1px solid #e3e6ea', padding: '12px 0' }}>
      <h2>{named ? notice.title : say(notice.kind)}</h2>
      <div className="quiet row" style={{ gap: '0 12px' }}>
        {notice.kind && named && <span>{say(notice.kind)}</span>}
        {notice.number && notice.number !== notice.title && <span className="number">{notice.number}</span>}
        {notice.unit && <span>{unit(notice.unit)}</span>}
        {notice.publishedOn && <span className="number">{notice.publishedOn}</span>}
      </div>
      {notice.partyName && notice.partyName !== notice.title && (
        <div>
          <PersonalValue value={notice.partyName} />
        </div>
      )}
      {notice.text && <p style={{ margin: '4px 0 0' }}>{say(notice.text)}</p>}
    </li>
  );
}
