import { HistoryOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import type { Moment } from '../api/queries';
import { DayInput } from '../form/DayInput';
import { InstantInput } from '../form/InstantInput';
import { useLanguage } from '../language/language';
import { momentWords as words } from './words';

/** Two times: what had happened by a day (`at`), and what we had recorded by an instant (`knownAt`). */
export function MomentPicker({
  moment,
  onChange,
}: {
  moment: Moment;
  onChange: (values: Record<string, string>) => void;
}) {
  const { say } = useLanguage();
  const set = (part: Partial<Moment>): void => {
    const whole = { ...moment, ...part };
    onChange({ ...(whole.at ? { at: whole.at } : {}), ...(whole.knownAt ? { knownAt: whole.knownAt } : {}) });
  };
  const past = moment.at ?? moment.knownAt;
  const choice = (
    <div className="stack" style={{ width: 240 }}>
      <label className="stack" style={{ gap: 4 }}>
        {say(words.at)}
        <DayInput value={moment.at ?? undefined} onChange={(at) => set({ at: at ?? null })} notFuture />
      </label>
      <label className="stack" style={{ gap: 4 }}>
        {say(words.knownAt)}
        <InstantInput value={moment.knownAt ?? undefined} onChange={(knownAt) => set({ knownAt: knownAt ?? null })} />
      </label>
    </div>
  );
  return (
    <div className="row">
      <Popover content={choice} title={say(words.title)} trigger="click" placement="bottomRight">
        <Button icon={<HistoryOutlined />} aria-haspopup="dialog">
          {say(words.title)}
        </Button>
      </Popover>
      {past && (
        <Button type="primary" onClick={() => onChange({})}>
          {say(words.now)}
        </Button>
      )}
    </div>
  );
}
