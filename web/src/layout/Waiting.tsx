import { Alert, Button, Spin } from 'antd';
import { Problem } from '../api/client';
import { useLanguage } from '../language/language';
import { words } from './words';

export function Loading() {
  const { say } = useLanguage();
  return (
    <div style={{ padding: 48, textAlign: 'center' }} role="status">
      <Spin description={say(words.loading)}>
        <div style={{ minHeight: 60 }} />
      </Spin>
    </div>
  );
}

/** Says why something was not read, and lets the person ask again. */
export function Failed({ error, again }: { error: unknown; again: () => unknown }) {
  const { say } = useLanguage();
  const why = error instanceof Problem ? say(error.detail) : String(error);
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={say(words.failed)}
      description={why}
      action={<Button onClick={() => void again()}>{say(words.again)}</Button>}
    />
  );
}

export function Nothing({ children }: { children: string }) {
  return (
    <p className="quiet" style={{ padding: '16px 0', margin: 0 }}>
      {children}
    </p>
  );
}
