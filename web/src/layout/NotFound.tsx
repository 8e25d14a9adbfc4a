import { Result } from 'antd';
import { Link } from 'react-router';
import { useLanguage } from '../language/language';
import { useTitle } from '../language/useTitle';
import { words } from './words';

/** The same words for "not there" and "not yours". */
export function NotFound() {
  const { say } = useLanguage();
  useTitle(say(words.notFound));
  return (
    <Result status="404" title={<h1>{say(words.notFound)}</h1>} extra={<Link to="/desks">{say(words.home)}</Link>} />
  );
}
