import { Grid, Table, Tag } from 'antd';
import type { RegisteredAct } from '../api/law';
import { useLanguage } from '../language/language';
import { words } from './words';

const colours = { coming: 'orange', 'in-force': 'blue', former: 'default' } as const;

/** Versions of acts: a table, or on a phone one below the other. */
export function ActRows({ rows }: { rows: RegisteredAct[] }) {
  const wide = Grid.useBreakpoint().md ?? true;
  return wide ? <ActTable rows={rows} /> : <ActList rows={rows} />;
}

function useCells() {
  const { say } = useLanguage();
  return {
    days: ({ from, to }: RegisteredAct) => say(to ? words.until : words.since, { from, to: to ?? '' }),
    is: ({ is }: RegisteredAct) => (
      <Tag color={colours[is]} style={{ margin: 0, ...(is === 'coming' ? { color: '#873800' } : {}) }}>
        {say(is === 'former' ? words.former_ : words[is])}
      </Tag>
    ),
    certainty: ({ confidence }: RegisteredAct) =>
      say(words[confidence as 'verified'] ?? { zh: confidence, en: confidence }),
    source: ({ source }: RegisteredAct) => source?.place ?? say(words.noSource),
  };
}

function ActTable({ rows }: { rows: RegisteredAct[] }) {
  const { say } = useLanguage();
  const { days, is, certainty, source } = useCells();
  return (
    <Table
      size="small"
      rowKey="id"
      pagination={false}
      dataSource={rows}
      columns={[
        {
          title: say(words.act),
          width: '26%',
          render: (_, act) => (
            <>
              {say(act)}
              <div className="quiet number">{act.id}</div>
            </>
          ),
        },
        { title: say(words.number), dataIndex: 'number', width: '18%' },
        {
          title: say(words.days),
          width: '18%',
          render: (_, act) => (
            <>
              <span className="number">{days(act)}</span> {is(act)}
            </>
          ),
        },
        { title: say(words.certainty), width: '10%', render: (_, act) => certainty(act) },
        {
          title: say(words.source),
          render: (_, act) => (
            <span className="quiet" style={{ overflowWrap: 'anywhere' }}>
              {source(act)}
            </span>
          ),
        },
      ]}
    />
  );
}

function ActList({ rows }: { rows: RegisteredAct[] }) {
  const { say } = useLanguage();
  const { days, is, certainty, source } = useCells();
  return (
    <ul className="plain stack">
      {rows.map((act) => (
        <li key={act.id} style={{ borderTop: '1px solid #e3e6ea', paddingTop: 8 }}>
          <div className="apart">
            <strong>{say(act)}</strong>
            {is(act)}
          </div>
          <div>{act.number}</div>
          <div className="number">{days(act)}</div>
          <div className="quiet" style={{ overflowWrap: 'anywhere' }}>
            {certainty(act)} · {source(act)}
          </div>
        </li>
      ))}
    </ul>
  );
}
