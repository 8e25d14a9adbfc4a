import { Table, type TableColumnsType } from 'antd';
import { Link, useNavigate } from 'react-router';
import type { Desk, DeskRow } from '../api/desks';
import { useLanguage } from '../language/language';
import { Age, hasAge } from './Age';
import { DueDate } from './DueDate';
import { PersonalValue, plainText } from './PersonalValue';
import { Details } from './Details';
import { casePath, extraColumns, nearest } from './row';
import { words } from './words';

export function DeskTable({ rows, columns }: { rows: DeskRow[]; columns: Desk['columns'] }) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const extra = extraColumns(columns);
  const shown: TableColumnsType<DeskRow> = [
    {
      title: say(words.caseTitle),
      dataIndex: 'caseNumber',
      width: '25%',
      sorter: (a, b) => (a.caseNumber ?? '').localeCompare(b.caseNumber ?? '', 'zh'),
      render: (_, row) => (
        <>
          <Link to={casePath(row)}>{row.title}</Link>
          <div className="quiet number">{row.caseNumber ?? say(words.noNumber)}</div>
        </>
      ),
    },
    {
      title: say(words.stageAndParty),
      dataIndex: 'stage',
      width: '15%',
      sorter: (a, b) => plainText(a.partyName).localeCompare(plainText(b.partyName), 'zh'),
      filters: choices(rows, (row) => (row.stage ? [row.stage, say(row.stageLabel)] : null)),
      onFilter: (value, row) => row.stage === value,
      render: (_, row) => (
        <>
          {row.stage ? say(row.stageLabel) : '—'}
          {(row.party ?? row.partyName) && (
            <div className="quiet">
              <PersonalValue value={row.partyName} />
            </div>
          )}
        </>
      ),
    },
    {
      title: say(words.stateAndWait),
      dataIndex: 'state',
      width: '18%',
      filters: choices(rows, (row) => [say(row.state), say(row.state)]),
      onFilter: (value, row) => say(row.state) === value,
      render: (_, row) => (
        <>
          {say(row.state)}
          {row.waitsFor && <div className="quiet">{say(words.waits, { what: say(row.waitsFor) })}</div>}
        </>
      ),
    },
    ...(extra.length > 0
      ? [
          {
            title: say(words.details),
            key: 'details',
            width: '20%',
            render: (_: unknown, row: DeskRow) => <Details row={row} columns={extra} />,
          },
        ]
      : []),
    {
      title: say(words.due),
      dataIndex: 'dueOn',
      sorter: (a, b) => nearest(a).localeCompare(nearest(b)),
      defaultSortOrder: 'ascend',
      render: (_, row) => (
        <div className="stack" style={{ gap: 4 }}>
          {hasAge(row) && <Age row={row} />}
          {!hasAge(row) && (row.dueOn || !row.internalDueOn) && (
            <DueDate dueOn={row.dueOn} overdue={row.overdue} provisional={row.provisional} />
          )}
          {row.internalDueOn && <DueDate dueOn={row.internalDueOn} internal overdue={false} />}
        </div>
      ),
    },
    {
      title: say(words.since),
      dataIndex: 'since',
      className: 'number',
      sorter: (a, b) => (a.since ?? '').localeCompare(b.since ?? ''),
      render: (_, row) => row.since ?? '—',
    },
  ];
  return (
    <Table
      size="small"
      rowKey="key"
      columns={shown}
      dataSource={rows}
      pagination={false}
      // The whole row may be clicked; for the keyboard the title is a link.
      onRow={(row) => ({ onClick: () => void navigate(casePath(row)), style: { cursor: 'pointer' } })}
    />
  );
}

function choices(rows: DeskRow[], of: (row: DeskRow) => [string, string] | null): { value: string; text: string }[] {
  const found = new Map(rows.map(of).filter((one) => one !== null));
  return [...found].map(([value, text]) => ({ value, text }));
}
