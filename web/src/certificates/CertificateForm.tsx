import { useState, type ReactNode } from 'react';
import { Alert, App, Button, Form } from 'antd';
import type { Register } from '../api/certificates';
import { ask, newKey, Problem } from '../api/client';
import { queryClient } from '../api/queries';
import { useLanguage } from '../language/language';
import { words } from './words';

interface Props {
  register: Register;
  command: 'EnterCertificate' | 'WithdrawCertificate';
  /** What the form says by itself. */
  said: Record<string, unknown>;
  onClose: () => void;
  children: ReactNode;
}

/** One entry of the register, given as a command. What is typed stays until it is accepted. */
export function CertificateForm({ register, command, said, onClose, children }: Props) {
  const { say } = useLanguage();
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function send(values: Record<string, unknown>): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      await ask(`/officers/${register.id}/officers/${command}`, {
        method: 'POST',
        body: { ...values, ...said, occurredOn: register.today },
        headers: { 'if-match': `"${register.revision}"`, 'idempotency-key': newKey() },
      });
      void message.success(say(words.saved));
      void queryClient.invalidateQueries({ queryKey: ['certificates'] });
      onClose();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setProblem(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Form<Record<string, unknown>>
      name={command}
      layout="vertical"
      initialValues={{ from: register.today }}
      onFinish={(values) => void send(values)}
    >
      {problem && (
        <Alert
          type="error"
          showIcon
          role="alert"
          style={{ marginBottom: 12 }}
          title={say(words.refused)}
          description={[problem.detail, ...problem.errors].map((one) => say(one)).join(' ')}
        />
      )}
      {children}
      <div className="row">
        <Button type="primary" htmlType="submit" loading={busy}>
          {say(command === 'EnterCertificate' ? words.enter : words.withdraw)}
        </Button>
        <Button onClick={onClose}>{say(words.cancel)}</Button>
      </div>
    </Form>
  );
}
