import { Tag } from 'antd';
import type { DeskRow } from '../api/desks';
import { useLanguage } from '../language/language';
import { words } from './words';

/** From so many days on it has lain there too long. */
const LONG = 3;

/** How long a proposal lies with me, and whether it was urged: no law sets it a day. */
export function Age({ row: { days, urgedOn } }: { row: DeskRow & { days: number } }) {
  const { say } = useLanguage();
  return (
    <span className="row" style={{ gap: 4 }}>
      <Tag color={days >= LONG ? 'orange' : 'blue'} style={{ margin: 0 }}>
        {say(days === 0 ? words.today : words.daysHere, { n: days })}
      </Tag>
      {typeof urgedOn === 'string' && (
        <Tag color="red" style={{ margin: 0 }}>
          {say(words.urged, { on: urgedOn })}
        </Tag>
      )}
    </span>
  );
}

/** Whether the row is one that has an age in place of a term. */
export const hasAge = (row: DeskRow): row is DeskRow & { days: number } => typeof row.days === 'number';
