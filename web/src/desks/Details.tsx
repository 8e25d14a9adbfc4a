import type { Desk, DeskRow } from '../api/desks';
import { useLanguage } from '../language/language';
import { cell } from './row';

/** What only this desk tells of a row, line by line: a column for each would leave none of them room. */
export function Details({ row, columns }: { row: DeskRow; columns: Desk['columns'] }) {
  const { say, marks } = useLanguage();
  const lines = columns
    // An instant says its day too.
    .filter(({ key }) => !(key.endsWith('On') && row[key.replace(/On$/, 'At')]))
    .map(({ key, label }) => ({ key, label, text: cell(row[key], say) }))
    .filter(({ text }) => text !== '—' && text !== '');
  if (lines.length === 0) return '—';
  return lines.map(({ key, label, text }) => (
    <div key={key}>
      <span className="quiet">
        {say(label)}
        {marks.colon}
      </span>
      {text}
    </div>
  ));
}
