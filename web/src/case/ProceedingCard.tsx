import type { CaseView, Proceeding } from '../api/file';
import { useLanguage } from '../language/language';
import { AppliedLaw } from './AppliedLaw';
import { keyName, proceedingName } from './names';
import { words } from './words';

/** One proceeding where it stands, with the track of each respondent and measure. */
export function ProceedingCard({
  proceeding,
  file,
}: {
  proceeding: Proceeding;
  file: Pick<CaseView, 'parties' | 'proceedings'>;
}) {
  const { say, marks } = useLanguage();
  const { id, state, is, endedOn, fromLabel, handlers, tracks } = proceeding;
  return (
    <article className={`road-card${endedOn === null ? ' open' : ''}`} aria-label={proceedingName(file, id, say)}>
      <h3>{proceedingName(file, id, say)}</h3>
      <div style={{ fontWeight: 600, color: endedOn === null ? '#003a8c' : undefined }}>{state ? say(state) : is}</div>
      <div className="quiet" style={{ fontSize: 13 }}>
        {dates(proceeding, say).map((date) => (
          <div key={date}>{date}</div>
        ))}
        {fromLabel && <div>{say(words.from, { from: say(fromLabel) })}</div>}
        {handlers.length > 0 && (
          <div>
            {say(words.handlers)}
            {marks.colon}
            {handlers.map((handler) => handler.name || handler.id).join(marks.comma)}
          </div>
        )}
      </div>
      {tracks.length > 0 && (
        <ul className="road-tracks">
          {tracks.map((track) => (
            <li key={track.key}>
              <span className="quiet">
                {keyName(file, id, track.key, say)}
                {marks.colon}
              </span>
              {track.state ? say(track.state) : track.is}
              {track.since && <span className="quiet number"> {track.since}</span>}
            </li>
          ))}
        </ul>
      )}
      {proceeding.law && <AppliedLaw law={proceeding.law} file={file} />}
    </article>
  );
}

type Say = ReturnType<typeof useLanguage>['say'];

/** When it was opened, and when it ended or last moved. */
function dates({ openedOn, endedOn, since }: Proceeding, say: Say): string[] {
  const opened = say(words.openedOn, { on: openedOn });
  if (endedOn) return [opened, say(words.endedOn, { on: endedOn })];
  return since && since !== openedOn ? [opened, say(words.since, { on: since })] : [opened];
}
