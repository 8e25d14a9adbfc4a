import { Link, useNavigate, useSearchParams } from 'react-router';
import { queryClient, useDemoAccounts } from '../api/queries';
import type { Account } from '../api/house';
import { useLanguage } from '../language/language';
import { useTitle } from '../language/useTitle';
import { LanguageSwitch } from '../layout/LanguageSwitch';
import { words as frame } from '../layout/words';
import { DemoAccounts } from './DemoAccounts';
import { SignInForm } from './SignInForm';
import { words } from './words';

export function SignInPage() {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const demo = useDemoAccounts().data ?? [];
  useTitle(say(words.signIn));

  function done(account: Account): void {
    queryClient.clear();
    queryClient.setQueryData(['me'], account);
    void navigate(inside(search.get('to')), { replace: true });
  }

  return (
    <main style={{ maxWidth: demo.length ? 960 : 400, margin: '0 auto', padding: '48px 12px' }}>
      <div className="apart" style={{ marginBottom: 24, flexWrap: 'nowrap', alignItems: 'flex-start' }}>
        <div style={{ maxWidth: 640 }}>
          <h1 style={{ fontSize: 28 }}>{say(frame.name)}</h1>
          <p style={{ margin: '4px 0 0' }}>{say(frame.what)}</p>
        </div>
        <LanguageSwitch />
      </div>
      <div className="sign-in" style={{ display: 'flex', flexWrap: 'wrap', gap: 16, alignItems: 'flex-start' }}>
        <section className="panel" style={{ flex: '1 1 300px', boxSizing: 'border-box' }} aria-labelledby="sign-in">
          <h2 id="sign-in" style={{ marginBottom: 12 }}>
            {say(words.signIn)}
          </h2>
          <SignInForm onDone={done} />
          <p style={{ marginBottom: 0 }}>
            <Link to="/notices">{say(words.notices)}</Link>
          </p>
        </section>
        {demo.length > 0 && <DemoAccounts accounts={demo} onDone={done} />}
      </div>
    </main>
  );
}

/** Only a path of this site: a link must not send a person elsewhere after signing in. */
function inside(to: string | null): string {
  return to && /^\/(?![/\\])/.test(to) ? to : '/desks';
}
