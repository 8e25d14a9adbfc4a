import { useState } from 'react';
import { Input, Table } from 'antd';
import type { Signed } from '../api/signing';
import { useLanguage } from '../language/language';
import { words } from './words';

/** Every act that is signed, with the posts that may by law. */
export function SignedActs({ signing }: { signing: readonly Signed[] }) {
  const { say, marks } = useLanguage();
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
        <Table
          size="small"
          rowKey="act"
          pagination={false}
          scroll={{ x: 'max-content' }}
          dataSource={shown}
          columns={[
            {
              title: say(words.acts),
              render: (_, { label, stage }) => (
                <>
                  {say(label)}
                  <div className="quiet">{say(stage)}</div>
                </>
              ),
            },
            {
              title: say(words.byLaw),
              render: (_, { roles, inPerson }) => (
                <>
                  {roles.map((role) => say(role)).join(marks.comma)}
                  {inPerson && <div className="quiet">{say(words.inPerson)}</div>}
                </>
              ),
            },
            { title: say(words.law), render: (_, { law }) => say(law) },
          ]}
        />
      </div>
    </details>
  );
}
