import { useState } from 'react';
import { Grid, Input, Table } from 'antd';
import type { Signed } from '../api/signing';
import { useLanguage } from '../language/language';
import { words } from './words';

/** Every act that is signed, with the posts that may by law. */
export function SignedActs({ signing }: { signing: readonly Signed[] }) {
  const { say } = useLanguage();
  const wide = Grid.useBreakpoint().md ?? true;
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLowerCase();
  const shown = signing.filter(({ label, stage }) => `${say(label)} ${say(stage)}`.toLowerCase().includes(wanted));
  return (
    <details className="more-to-propose">
      <summary>{say(words.all, { n: signing.length })}</summary>
      <div className="stack">
        <Input
          allowClear
          aria-label={say(words.find)}
          placeholder={say(words.find)}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        {wide ? <SignedTable signing={shown} /> : <SignedList signing={shown} />}
      </div>
    </details>
  );
}

function SignedTable({ signing }: { signing: Signed[] }) {
  const { say } = useLanguage();
  return (
    <Table
      size="small"
      rowKey="act"
      pagination={false}
      dataSource={signing}
      columns={[
        { title: say(words.acts), render: (_, one) => <Act signed={one} /> },
        { title: say(words.byLaw), render: (_, one) => <Posts signed={one} /> },
        { title: say(words.law), render: (_, { law }) => say(law) },
      ]}
    />
  );
}

/** On a telephone: one below the other. */
function SignedList({ signing }: { signing: Signed[] }) {
  const { say } = useLanguage();
  return (
    <ul className="plain stack">
      {signing.map((one) => (
        <li key={one.act}>
          <Act signed={one} />
          <Posts signed={one} />
          <div className="quiet small">{say(one.law)}</div>
        </li>
      ))}
    </ul>
  );
}

function Act({ signed: { label, stage } }: { signed: Signed }) {
  const { say } = useLanguage();
  return (
    <>
      <strong>{say(label)}</strong>
      <div className="quiet">{say(stage)}</div>
    </>
  );
}

function Posts({ signed: { roles, inPerson } }: { signed: Signed }) {
  const { say, marks } = useLanguage();
  return (
    <>
      {roles.map((role) => say(role)).join(marks.comma)}
      {inPerson && <div className="quiet">{say(words.inPerson)}</div>}
    </>
  );
}
