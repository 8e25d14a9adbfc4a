import { useState } from 'react';
import { Button, Grid, Input, Select, Table } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { useSearch } from '../api/queries';
import type { SearchRow } from '../api/types';
import { useLabels } from '../account/labels';
import { PersonalValue } from '../desks/PersonalValue';
import { useLanguage } from '../language/language';
import { useTitle } from '../language/useTitle';
import { Failed, Loading, Nothing } from '../layout/Waiting';
import { words } from './words';

const kinds = ['all', 'number', 'right', 'state', 'party'] as const;

/** Search over the cases that the person may see; what is asked stands in the address. */
export function SearchPage() {
  const { say } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const q = search.get('q') ?? '';
  const by = search.get('by') ?? 'all';
  const [typed, setTyped] = useState(q);
  const found = useSearch(q, by);
  useTitle(q ? `${q} · ${say(words.title)}` : say(words.title));

  return (
    <section className="panel stack">
      <h1>{say(words.title)}</h1>
      <form
        role="search"
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          setSearch({ q: typed.trim(), by });
        }}
      >
        <Select
          aria-label={say(words.by)}
          value={by}
          onChange={(kind) => setSearch({ q: typed.trim(), by: kind })}
          style={{ width: 120 }}
          options={kinds.map((kind) => ({ value: kind, label: say(words[kind]) }))}
        />
        <Input
          allowClear
          autoFocus
          aria-label={say(words.what)}
          placeholder={say(words.how)}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          style={{ flex: '1 1 220px', maxWidth: 480 }}
        />
        <Button type="primary" htmlType="submit">
          {say(words.go)}
        </Button>
      </form>
      {q === '' ? <Nothing>{say(words.start)}</Nothing> : <Results found={found} />}
    </section>
  );
}

function Results({ found }: { found: ReturnType<typeof useSearch> }) {
  const { say } = useLanguage();
  const wide = Grid.useBreakpoint().md ?? true;
  if (found.isPending) return <Loading />;
  if (found.isError) return <Failed error={found.error} again={found.refetch} />;
  if (found.data.length === 0) return <Nothing>{say(words.none)}</Nothing>;
  return wide ? <ResultTable rows={found.data} /> : <ResultList rows={found.data} />;
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

function ResultTable({ rows }: { rows: SearchRow[] }) {
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

function ResultList({ rows }: { rows: SearchRow[] }) {
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
