import { useState } from 'react';
import { Alert, Button, Form, Input } from 'antd';
import { ask, Problem } from '../api/client';
import type { Account } from '../api/house';
import type { Words } from '../api/words';
import { useLanguage } from '../language/language';
import { words } from './words';

interface Entered {
  account: string;
  password: string;
}

export async function signIn(account: string, password: string): Promise<Account> {
  return (await ask<{ account: Account }>('/sign-in', { method: 'POST', body: { account, password }, anonymous: true }))
    .account;
}

/** Account and password; used on the sign-in page and over a page whose session has ended. */
export function SignInForm({ account, onDone }: { account?: string; onDone: (account: Account) => void }) {
  const { say } = useLanguage();
  const [problem, setProblem] = useState<Words | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(values: Entered): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      onDone(await signIn(values.account.trim(), values.password));
    } catch (error) {
      setProblem(error instanceof Problem ? error.detail : { zh: String(error), en: String(error) });
    } finally {
      setBusy(false);
    }
  }

  return (
    <Form<Entered>
      layout="vertical"
      requiredMark={false}
      initialValues={{ account }}
      onFinish={(values) => void submit(values)}
    >
      {problem && <Alert type="error" showIcon role="alert" title={say(problem)} style={{ marginBottom: 16 }} />}
      <Form.Item name="account" label={say(words.account)} rules={[{ required: true, message: say(words.needed) }]}>
        <Input autoComplete="username" autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      <Form.Item name="password" label={say(words.password)} rules={[{ required: true, message: say(words.needed) }]}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={busy}>
        {say(words.signIn)}
      </Button>
    </Form>
  );
}
