import { Button, Result } from 'antd';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { useLanguage } from '../language/language';
import { NotFound } from './NotFound';
import { words } from './words';

/** What is shown when a screen itself fails, e.g. when its part is gone after a release. */
export function Broken() {
  const { say } = useLanguage();
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  return (
    <Result
      status="error"
      title={say(words.broken)}
      subTitle={error instanceof Error ? error.message : undefined}
      extra={<Button onClick={() => window.location.reload()}>{say(words.reload)}</Button>}
    />
  );
}
