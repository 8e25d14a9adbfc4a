import { Button } from 'antd';
import type { NextAct } from '../api/acts';
import type { CaseView } from '../api/file';
import type { Term } from '../api/term';
import { DueDate } from '../desks/DueDate';
import { useLanguage } from '../language/language';
import { groupsOf, type ActTrack } from './actGroups';
import { grave } from './grave';
import { keyName, proceedingName } from './names';
import { actWords as words } from './words';

interface Props {
  acts: readonly NextAct[];
  terms: readonly Term[];
  file: Pick<CaseView, 'parties' | 'proceedings'>;
  onAct: (act: NextAct) => void;
  /** Nothing is done by pressing them yet: the grave ones look like others. */
  calm?: boolean;
}

/** A button for each act, under its proceeding and its respondent or measure, with the term that ends first. */
export function ActButtons({ acts, terms, file, onAct, calm = false }: Props) {
  const { say } = useLanguage();
  return groupsOf(acts, terms).map(({ key, proceeding, opens, tracks }) => (
    <div key={key} className="stack" style={{ gap: 6 }}>
      <h3>{proceeding ? proceedingName(file, proceeding, say) : say(opens ? words.opens : words.onCase)}</h3>
      {tracks.map((track) => {
        const about = track.key && keyName(file, proceeding ?? '', track.key, say);
        return (
          <div key={track.key} role="group" aria-label={about || undefined}>
            {about && <div className="quiet">{about}</div>}
            <Due track={track} />
            <div className="row">
              {track.acts.map((act) => (
                <Button
                  key={act.command}
                  danger={!calm && grave(act.command)}
                  onClick={() => onAct(act)}
                  data-command={act.command}
                  data-about={track.key}
                >
                  {say(act.label)}
                </Button>
              ))}
            </div>
          </div>
        );
      })}
    </div>
  ));
}

function Due({ track: { due } }: { track: ActTrack }) {
  const { say } = useLanguage();
  if (!due) return null;
  return (
    <div className="row act-due">
      <span>{say(due.what)}</span>
      <DueDate
        dueOn={due.dueOn}
        dueAt={due.dueAt}
        internal={due.internal}
        overdue={due.overdue}
        provisional={due.provisional}
      />
    </div>
  );
}
