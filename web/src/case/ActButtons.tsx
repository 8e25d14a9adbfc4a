import { Button } from 'antd';
import type { NextAct } from '../api/acts';
import type { CaseView } from '../api/file';
import { DueDate } from '../desks/DueDate';
import { useLanguage } from '../language/language';
import { groupsOf, type ActGroup } from './actGroups';
import { grave } from './grave';
import { keyName, proceedingName } from './names';
import { actWords as words } from './words';

export interface Shown {
  file: Pick<CaseView, 'parties' | 'proceedings'>;
  onAct: (act: NextAct) => void;
  /** Nothing is done by pressing them yet: the grave ones look like others. */
  calm?: boolean;
}

/** A button for each act, under its proceeding and its respondent or measure. */
export function ActButtons({ acts, ...shown }: { acts: readonly NextAct[] } & Shown) {
  const name = useGroupName(shown.file);
  return groupsOf(acts).map((group) => (
    <div key={group.key} className="stack" style={{ gap: 6 }}>
      <h3>{name(group)}</h3>
      <GroupButtons group={group} {...shown} />
    </div>
  ));
}

/** The proceeding that a group of acts is about. */
export function useGroupName(file: Shown['file']): (group: ActGroup) => string {
  const { say } = useLanguage();
  return ({ proceeding, opens }) =>
    proceeding ? proceedingName(file, proceeding, say) : say(opens ? words.opens : words.onCase);
}

export function GroupButtons({ group: { proceeding, tracks }, file, ...shown }: { group: ActGroup } & Shown) {
  const { say } = useLanguage();
  return tracks.map(({ key, acts }) => {
    const about = key && keyName(file, proceeding ?? '', key, say);
    return (
      <div key={key} role="group" aria-label={about || undefined}>
        {about && <div className="quiet">{about}</div>}
        <div className="row">
          {acts.map((act) => (
            <ActButton key={act.command} act={act} {...shown} />
          ))}
        </div>
      </div>
    );
  });
}

interface ButtonProps extends Omit<Shown, 'file'> {
  act: NextAct;
  /** Its term is told elsewhere. */
  dated?: boolean;
}

export function ActButton({ act, onAct, calm = false, dated = false }: ButtonProps) {
  const { say } = useLanguage();
  const { command, label, party, measure, due } = act;
  const button = (
    <Button
      danger={!calm && grave(command)}
      onClick={() => onAct(act)}
      data-command={command}
      data-about={party ?? measure ?? ''}
    >
      {say(label)}
    </Button>
  );
  if (!due || dated) return button;
  return (
    <span className="act-due">
      {button}
      <DueDate {...due} />
    </span>
  );
}
