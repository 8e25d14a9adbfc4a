import type { LawChange } from '../api/law';
import { useLanguage } from '../language/language';
import { words } from './words';

/** What a version changes in the work, by article, and what of it was not read. */
export function ChangePoints({ change: { former, changes, unknown } }: { change: LawChange }) {
  const { say, marks } = useLanguage();
  return (
    <div>
      {former && <div className="quiet">{say(words.former, { act: say(former) })}</div>}
      {changes.length > 0 && (
        <>
          <h3 style={{ marginTop: 8 }}>{say(words.changes)}</h3>
          <ul style={{ margin: '4px 0', paddingInlineStart: 20 }}>
            {changes.map((point) => (
              <li key={point.zh}>
                {say(point)}
                <span className="quiet">
                  {marks.open}
                  {say(point.law)}
                  {marks.close}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {unknown.length > 0 && (
        <>
          <h3 style={{ marginTop: 8 }}>{say(words.unknown)}</h3>
          <ul style={{ margin: '4px 0', paddingInlineStart: 20 }}>
            {unknown.map((point) => (
              <li key={point.zh}>{say(point)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
