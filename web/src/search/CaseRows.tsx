import { Grid, Table } from 'antd';
import { Link } from 'react-router';
import type { SearchRow } from '../api/file';
import { useLabels } from '../account/labels';
import { PersonalValue } from '../desks/PersonalValue';
import { useLanguage } from '../language/language';
import { words } from './words';

/** Cases as a list shows them: a table, or on a phone one below the other. */
export function CaseRows({ rows }: { rows: SearchRow[] }) {
  const wide = Grid.useBreakpoint().md ?? true;
  return wide ? <CaseTable rows={rows} /> : <CaseList rows={rows} />;
}

function useCells() {
  const { say, marks } = useLanguage();
  const { unit } = useLabels();
  return {
    link: (row: SearchRow) => (
      <Link to={`/cases/${row.caseId}`} className="number">
        {row.number ?? say(words.noNumber)}
      </Link>
    ),
    unit: (row: SearchRow) => (row.unit ? unit(row.unit) : '—'),
    states: (row: SearchRow) =>
      row.states.map((state) => (typeof state === 'string' ? state : say(state))).join(marks.semicolon),
    parties: (row: SearchRow) =>
      row.parties.map((party, place) => [place > 0 && marks.comma, <PersonalValue key={place} value={party} />]),
  };
}

function CaseTable({ rows }: { rows: SearchRow[] }) {
  const { say } = useLanguage();
  const { link, states, parties, unit } = useCells();
  return (
    <Table
      size="small"
      rowKey="caseId"
      pagination={false}
      dataSource={rows}
      columns={[
        { title: say(words.number), width: '16%', render: (_, row) => link(row) },
        { title: say(words.caseTitle), dataIndex: 'title', width: '30%' },
        { title: say(words.parties), render: (_, row) => parties(row) },
        { title: say(words.states), width: '16%', render: (_, row) => states(row) },
        { title: say(words.unit), width: '14%', render: (_, row) => unit(row) },
      ]}
    />
  );
}

function CaseList({ rows }: { rows: SearchRow[] }) {
  const { link, states, parties } = useCells();
  return (
    <ul className="plain stack">
      {rows.map((row) => (
        <li key={row.caseId} style={{ borderTop: '1px solid #e3e6ea', paddingTop: 8 }}>
          <strong>{row.title}</strong>
          <div>{link(row)}</div>
          <div>{parties(row)}</div>
          <div className="quiet">{states(row)}</div>
        </li>
      ))}
    </ul>
  );
}
