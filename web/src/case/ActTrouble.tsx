import { Alert } from 'antd';
import type { Change } from '../api/acts';
import { useLanguage } from '../language/language';
import { actorName } from './names';
import type { Doing } from './useAct';
import { actWords as words } from './words';

/** Why the act was not recorded, or what others recorded meanwhile. */
export function ActTrouble({ doing, stillOpen }: { doing: Doing; stillOpen: boolean }) {
  const { say } = useLanguage();
  if (doing.changes) return <Changed changes={doing.changes} stillOpen={stillOpen} />;
  if (!doing.problem) return null;
  const { detail, errors } = doing.problem;
  // What a field says below is not said twice.
  const allPlaced = errors.length > 0 && doing.unplaced.length === 0;
  const others = doing.unplaced.filter(({ zh }) => zh !== detail.zh);
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      style={{ marginBottom: 16 }}
      title={say(words.refused)}
      description={
        <>
          <div>{say(allPlaced ? words.seeFields : detail)}</div>
          {others.length > 0 && (
            <ul style={{ margin: '4px 0 0', paddingInlineStart: 18 }}>
              {others.map((error, place) => (
                <li key={place}>
                  {say(error)} <span className="quiet">{error.field}</span>
                </li>
              ))}
            </ul>
          )}
        </>
      }
    />
  );
}

function Changed({ changes, stillOpen }: { changes: Change[]; stillOpen: boolean }) {
  const { say, marks } = useLanguage();
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      data-testid="changed"
      style={{ marginBottom: 16 }}
      title={say(words.changed)}
      description={
        <>
          <p style={{ margin: 0 }}>{say(words.changedHow)}</p>
          <ul style={{ margin: '4px 0 0', paddingInlineStart: 18 }}>
            {changes.map(({ revision, label, occurredOn, actor }) => (
              <li key={revision}>
                <span className="number">{occurredOn}</span> {say(label)}
                {marks.open}
                {actorName(actor, say)}
                {marks.close}
              </li>
            ))}
          </ul>
          {!stillOpen && <p style={{ margin: '4px 0 0', fontWeight: 600 }}>{say(words.gone)}</p>}
        </>
      }
    />
  );
}
