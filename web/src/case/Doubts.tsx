import { Tag } from 'antd';
import { Link } from 'react-router';
import type { Doubt } from '../api/articles';
import { useLanguage } from '../language/language';
import { lawWords as words } from './words';

/** What is unsettled in the law and decided something here: which reading was followed, who says so, and the doubt. */
export function Doubts({ doubts = [], folded = false }: { doubts?: Doubt[] | undefined; folded?: boolean }) {
  if (doubts.length === 0) return null;
  return (
    <ul className="plain doubts">
      {doubts.map((doubt) => (
        <li key={`${doubt.point}${doubt.option ?? ''}`}>
          {folded ? <Folded doubt={doubt} /> : <Open doubt={doubt} />}
        </li>
      ))}
    </ul>
  );
}

function Folded({ doubt }: { doubt: Doubt }) {
  return (
    <details>
      <summary>
        <Followed doubt={doubt} />
      </summary>
      <Reason doubt={doubt} />
    </details>
  );
}

function Open({ doubt }: { doubt: Doubt }) {
  return (
    <>
      <Followed doubt={doubt} />
      <Reason doubt={doubt} />
    </>
  );
}

function Followed({ doubt: { question, followed } }: { doubt: Doubt }) {
  const { say, marks } = useLanguage();
  return (
    <>
      <Tag color="orange" style={{ margin: '0 6px 0 0', color: '#873800' }}>
        {say(words.doubt)}
      </Tag>
      {say(question)}
      {marks.colon}
      <strong>{say(followed)}</strong>
    </>
  );
}

function Reason({ doubt: { point, option, chosenBy, doubt } }: { doubt: Doubt }) {
  const { say, marks } = useLanguage();
  const whose = chosenBy ? words.chosen : option ? words.suggested : words.fixed;
  return (
    <div className="quiet">
      {say(whose)}
      {marks.semicolon}
      {say(doubt)}{' '}
      <Link to={`/options#${option ?? point}`} style={{ textDecoration: 'underline' }}>
        {say(words.seeOption)} {point}
      </Link>
    </div>
  );
}
