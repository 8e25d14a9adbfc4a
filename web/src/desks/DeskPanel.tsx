import { useState } from 'react';
import { Button, Checkbox, Grid, Input } from 'antd';
import { useDesk } from '../api/queries';
import type { DeskRow, DeskSummary } from '../api/desks';
import { useLanguage } from '../language/language';
import { Failed, Loading, Nothing } from '../layout/Waiting';
import { DeskCards } from './DeskCards';
import { DeskTable } from './DeskTable';
import { plainText } from './PersonalValue';
import { words } from './words';

/** One desk: its rows, as a table or (on a phone) as a list, with a filter over what is loaded. Old files entered late are read apart. */
export function DeskPanel({ desk: { id, count, enteredLate } }: { desk: DeskSummary }) {
  const { say } = useLanguage();
  const wide = Grid.useBreakpoint().md ?? true;
  const [text, setText] = useState('');
  const [onlyOverdue, setOnlyOverdue] = useState(false);
  const [late, setLate] = useState(false);
  const desk = useDesk(id, late);

  if (desk.isPending) return <Loading />;
  if (desk.isError) return <Failed error={desk.error} again={desk.refetch} />;
  const pages = desk.data.pages;
  const all = pages.flatMap(({ rows }) => rows);
  const rows = all.filter((row) => (!onlyOverdue || row.overdue) && says(row, text));
  const List = wide ? DeskTable : DeskCards;
  return (
    <div className="stack">
      <div className="row">
        <Input
          allowClear
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder={say(words.find)}
          aria-label={say(words.find)}
          style={{ flex: '1 1 240px', maxWidth: 420 }}
        />
        <Checkbox checked={onlyOverdue} onChange={(event) => setOnlyOverdue(event.target.checked)}>
          {say(words.onlyOverdue)}
        </Checkbox>
        {(enteredLate > 0 || late) && (
          <Checkbox checked={late} onChange={(event) => setLate(event.target.checked)} title={say(words.lateWhat)}>
            {say(words.late, { count: enteredLate })}
          </Checkbox>
        )}
        <span className="quiet" role="status">
          {say(words.shown, { shown: rows.length, count: Math.max(late ? enteredLate : count, all.length) })}
        </span>
      </div>
      {rows.length ? (
        <List rows={rows} columns={pages[0]?.columns ?? []} />
      ) : (
        <Nothing>{say(all.length ? words.noMatch : words.empty)}</Nothing>
      )}
      {desk.hasNextPage && (
        <Button onClick={() => void desk.fetchNextPage()} loading={desk.isFetchingNextPage}>
          {say(words.more)}
        </Button>
      )}
    </div>
  );
}

/** Every word typed occurs somewhere in the row, in either language. */
function says(row: DeskRow, text: string): boolean {
  const whole = [
    row.caseNumber,
    row.title,
    plainText(row.partyName),
    ...[row.state, row.stageLabel, row.waitsFor].flatMap((w) => [w?.zh, w?.en]),
  ]
    .join(' ')
    .toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => whole.includes(word));
}
