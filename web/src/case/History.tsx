import { useState } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { Button, Checkbox, Segmented, Select, Tag } from 'antd';
import type { Moment, Place } from '../api/queries';
import type { HistoryEntry } from '../api/record';
import { FineSheet } from '../fines/FineSheet';
import type { Sheet } from '../fines/sheet';
import { words as fineWords } from '../fines/words';
import { wallClock } from '../language/dates';
import { useLanguage } from '../language/language';
import { Failed, Loading, Nothing } from '../layout/Waiting';
import { Corrections, Withdrawn } from './Amended';
import { CorrectionDrawer } from './CorrectionDrawer';
import { Doubts } from './Doubts';
import type { ChosenFrom } from './fileChoices';
import { actorName, partyName, proceedingName } from './names';
import { Recorded } from './Recorded';
import { documentPath } from './sending';
import { amendmentWords, historyWords as words } from './words';

interface Props {
  history: UseQueryResult<HistoryEntry[]>;
  file: ChosenFrom;
  moment: Moment;
  place: Place;
}

/** The record in plain words: what, when in law, when entered, by whom, under which article. */
export function History({ history, file, moment, place }: Props) {
  const { say } = useLanguage();
  const [newestFirst, setNewestFirst] = useState(true);
  const [only, setOnly] = useState<string | null>(null);
  const [derived, setDerived] = useState(false);
  if (history.isPending) return <Loading />;
  if (history.isError) return <Failed error={history.error} again={history.refetch} />;
  const entries = history.data
    .filter(
      (entry) => within(entry, moment) && (derived || !follows(entry)) && (only === null || entry.proceeding === only),
    )
    .sort((a, b) => (newestFirst ? b.revision - a.revision : a.revision - b.revision));
  return (
    <div className="stack">
      <div className="row">
        <Segmented
          size="small"
          value={newestFirst ? 'new' : 'old'}
          onChange={(value) => setNewestFirst(value === 'new')}
          options={[
            { value: 'new', label: say(words.newestFirst) },
            { value: 'old', label: say(words.oldestFirst) },
          ]}
        />
        <Select
          size="small"
          aria-label={say(words.onlyOf)}
          value={only ?? ''}
          onChange={(value) => setOnly(value === '' ? null : value)}
          popupMatchSelectWidth={false}
          options={[
            { value: '', label: say(words.all) },
            ...file.proceedings.map(({ id }) => ({ value: id, label: proceedingName(file, id, say) })),
          ]}
        />
        <Checkbox checked={derived} onChange={({ target }) => setDerived(target.checked)}>
          {say(words.derived)}
        </Checkbox>
      </div>
      {entries.length ? (
        <ol className="history">
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} file={file} place={place} />
          ))}
        </ol>
      ) : (
        <Nothing>{say(words.none)}</Nothing>
      )}
    </div>
  );
}

/** What follows from an act of itself: a term that starts or ends, a proceeding or a track that moves. */
const follows = ({ type, data }: HistoryEntry): boolean =>
  /^(Term(?!inat)\w+|ProceedingMoved|TrackMoved)$/.test(type) ||
  // What one entry copied from another is corrected with it.
  (type === 'EntryCorrected' && /^(Term|ProceedingOpened$)/.test(String(data.correctedType)));

function within(entry: HistoryEntry, { at, knownAt }: Moment): boolean {
  return (
    (at === null || entry.occurredOn <= at) && (knownAt === null || Date.parse(entry.recordedAt) <= Date.parse(knownAt))
  );
}

function Entry({ entry, file, place }: { entry: HistoryEntry; file: Props['file']; place: Place }) {
  const { say, marks } = useLanguage();
  const [correcting, setCorrecting] = useState(false);
  const about = [
    ...(entry.proceeding ? [proceedingName(file, entry.proceeding, say)] : []),
    ...(entry.party ? [partyName(file, entry.party, say)] : []),
  ];
  return (
    <li>
      <div>
        <span className="number">{entry.occurredAt ? wallClock(entry.occurredAt) : entry.occurredOn}</span>{' '}
        {entry.late && (
          <Tag color="orange" style={{ margin: 0, color: '#873800' }}>
            {say(words.late)}
          </Tag>
        )}
      </div>
      <div>
        <div>{entry.withdrawn ? <s>{say(entry.text)}</s> : say(entry.text)}</div>
        <Withdrawn entry={entry} />
        <Corrections entry={entry} />
        <div className="quiet" style={{ fontSize: 13 }}>
          {about.length > 0 && <span>{about.join(' · ')} · </span>}
          {actorName(entry.actor, say)} · {say(words.recorded)}{' '}
          <span className="number">{wallClock(entry.recordedAt)}</span>
        </div>
        {entry.law.length > 0 && (
          <div className="quiet" style={{ fontSize: 13 }}>
            {entry.law
              .map(
                (law) =>
                  `${say(law)}${law.dueOn ? `${marks.open}${say(words.due, { on: law.dueOn })}${marks.close}` : ''}`,
              )
              .join(marks.semicolon)}
          </div>
        )}
        <Doubts doubts={entry.doubts} folded />
        {entry.type === 'DocumentAttached' && typeof entry.data.document === 'string' && (
          <a href={documentPath(place, entry.data.document)} download>
            {say(words.download)}
          </a>
        )}
        {isSheet(entry.data.weighed) && (
          <details>
            <summary className="quiet">{say(fineWords.open)}</summary>
            <FineSheet sheet={entry.data.weighed} />
          </details>
        )}
        <div className="row" style={{ gap: '0 16px', alignItems: 'baseline' }}>
          <Recorded data={entry.data} />
          {entry.correctable && (
            <Button type="link" size="small" className="correct" onClick={() => setCorrecting(true)}>
              {say(amendmentWords.correct)}
            </Button>
          )}
        </div>
        {correcting && (
          <CorrectionDrawer entry={entry} place={place} file={file} onClose={() => setCorrecting(false)} />
        )}
      </div>
    </li>
  );
}

const isSheet = (value: unknown): value is Sheet => typeof value === 'object' && value !== null && 'bands' in value;
