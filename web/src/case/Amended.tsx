import { Tag } from 'antd';
import type { HistoryEntry } from '../api/record';
import type { Words } from '../api/words';
import { wallClock } from '../language/dates';
import { useLanguage } from '../language/language';
import { actorName } from './names';
import { amendmentWords as words } from './words';

/** 更正: the mark, which opens to what stood there first, who says that it was wrong, and why. */
export function Corrections({ entry }: { entry: HistoryEntry }) {
  const { say, marks } = useLanguage();
  if (entry.corrections.length === 0) return null;
  return (
    <details className="corrected" data-testid="corrected">
      <summary>
        <CorrectedTag /> {say(words.whatStoodThere)}
      </summary>
      {entry.corrections.map((one) => (
        <div key={one.revision}>
          <dl className="data">
            {one.changes.map(({ label, was, now }, place) => (
              <div key={place} style={{ display: 'contents' }}>
                <dt className="quiet">{say(label)}</dt>
                <dd>
                  <s>{was ? say(was) : say(words.empty)}</s> → {now ? say(now) : say(words.empty)}
                </dd>
              </div>
            ))}
          </dl>
          <div className="quiet">
            {say(words.because)}
            {marks.colon}
            {typeof one.reason === 'string' ? one.reason : say(words.erased)} · {actorName(one.actor, say)} ·{' '}
            <span className="number">{wallClock(one.recordedAt)}</span>
          </div>
          {one.doneSince.length > 0 && (
            <>
              <div className="quiet">{say(words.doneBefore)}</div>
              <DoneSince acts={one.doneSince} />
            </>
          )}
        </div>
      ))}
    </details>
  );
}

/** What was done on the strength of a day that is, or was, wrong. */
export function DoneSince({ acts }: { acts: readonly (Words & { on: string })[] }) {
  const { say } = useLanguage();
  return (
    <ul className="done-since">
      {acts.map((one, place) => (
        <li key={place}>
          <span className="number">{one.on}</span> {say(one)}
        </li>
      ))}
    </ul>
  );
}

export function CorrectedTag({ on }: { on?: string }) {
  const { say } = useLanguage();
  return (
    <Tag color="gold" style={{ margin: 0, color: '#614700' }}>
      {on ? say(words.correctedOn, { on }) : say(words.corrected)}
    </Tag>
  );
}

/** 撤回: who took it back, and when. */
export function Withdrawn({ entry }: { entry: HistoryEntry }) {
  const { say } = useLanguage();
  if (!entry.withdrawn) return null;
  const { actor, recordedAt, reason } = entry.withdrawn;
  return (
    <div className="quiet">
      <Tag style={{ marginInlineEnd: 6 }}>{say(words.withdrawn)}</Tag>
      {actorName(actor, say)} · <span className="number">{wallClock(recordedAt)}</span>
      {typeof reason === 'string' && ` · ${reason}`}
    </div>
  );
}
