import { Link } from 'react-router';
import type { DeskRow } from '../api/desks';
import { useLanguage } from '../language/language';
import { Age, hasAge } from './Age';
import { DueDate } from './DueDate';
import { PersonalValue } from './PersonalValue';
import { casePath, nearest } from './row';
import { words } from './words';

/** The desk on a phone: one block for each row, the most urgent first. */
export function DeskCards({ rows }: { rows: DeskRow[] }) {
  const { say } = useLanguage();
  const sorted = [...rows].sort((a, b) => nearest(a).localeCompare(nearest(b)));
  return (
    <ul className="plain">
      {sorted.map((row) => (
        <li key={row.key} style={{ borderTop: '1px solid #e3e6ea', padding: '10px 0' }}>
          <Link to={casePath(row)} style={{ fontWeight: 600 }}>
            {row.title}
          </Link>
          <div className="quiet">
            <span className="number">{row.caseNumber ?? say(words.noNumber)}</span>
            {row.stage && ` · ${say(row.stageLabel)}`}
          </div>
          {(row.party || row.partyName) && (
            <div>
              <PersonalValue value={row.partyName} />
            </div>
          )}
          <div>
            {say(row.state)}
            {row.waitsFor && <div className="quiet">{say(words.waits, { what: say(row.waitsFor) })}</div>}
          </div>
          <div className="row" style={{ marginTop: 4 }}>
            {hasAge(row) && <Age row={row} />}
            {!hasAge(row) && (row.dueOn || !row.internalDueOn) && (
              <DueDate dueOn={row.dueOn} overdue={row.overdue} provisional={row.provisional} />
            )}
            {row.internalDueOn && <DueDate dueOn={row.internalDueOn} internal overdue={false} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
