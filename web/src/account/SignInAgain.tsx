import { Modal } from 'antd';
import { queryClient } from '../api/queries';
import type { Account } from '../api/house';
import { useLanguage } from '../language/language';
import { words } from '../layout/words';
import { SignInForm } from './SignInForm';

/** Laid over the page when the session has ended, so that nothing typed is lost. */
export function SignInAgain({ open, account, onDone }: { open: boolean; account: Account; onDone: () => void }) {
  const { say } = useLanguage();

  function signedIn(now: Account): void {
    // Another person must not carry on with what the first one read or typed.
    if (now.id !== account.id) return window.location.assign('/');
    onDone();
    void queryClient.invalidateQueries();
  }

  return (
    <Modal
      open={open}
      title={say(words.signedOut)}
      footer={null}
      closable={false}
      keyboard={false}
      zIndex={1500}
      destroyOnHidden
    >
      <p>{say(words.signedOutWhy)}</p>
      <SignInForm account={account.id} onDone={signedIn} />
    </Modal>
  );
}
