import type { ReactNode } from 'react';
import { Badge, Select, Tabs } from 'antd';
import type { DeskSummary } from '../api/desks';
import { useLanguage } from '../language/language';
import { colours } from '../theme';
import { words } from './words';

interface Props {
  all: DeskSummary[];
  shown: string;
  onChange: (id: string) => void;
  children: ReactNode;
}

export function DeskTabs({ all, shown, onChange, children }: Props) {
  const { say } = useLanguage();
  return (
    <Tabs
      activeKey={shown}
      onChange={onChange}
      items={all.map(({ id, label, count }) => ({
        key: id,
        label: (
          <span>
            {say(label)}{' '}
            <Badge
              count={count}
              overflowCount={999}
              showZero
              color={count ? colours.primary : colours.quiet}
              size="small"
            />
          </span>
        ),
        children: id === shown && children,
      }))}
    />
  );
}

/** On a phone: tabs would hide most of the desks. */
export function DeskSelect({ all, shown, onChange, children }: Props) {
  const { say } = useLanguage();
  return (
    <div className="stack" style={{ marginTop: 8 }}>
      <Select
        aria-label={say(words.desks)}
        value={shown}
        onChange={onChange}
        options={all.map(({ id, label, count }) => ({
          value: id,
          label: say(words.withCount, { desk: say(label), count }),
        }))}
      />
      {children}
    </div>
  );
}
