import { useState } from 'react';
import { Form, InputNumber, Segmented, Select } from 'antd';
import { useLimits, useReckoning } from '../api/queries';
import type { LimitRow, Reckoning } from '../api/lookups';
import { Why } from '../case/Why';
import { DueDate } from '../desks/DueDate';
import { DayInput } from '../form/DayInput';
import { InstantInput } from '../form/InstantInput';
import { today } from '../language/dates';
import { useLanguage } from '../language/language';
import { useTitle } from '../language/useTitle';
import { Failed, Loading } from '../layout/Waiting';
import { words } from './words';

const units = ['working days', 'calendar days', 'months', 'years', 'hours'] as const;
type Unit = (typeof units)[number];

/** 期限计算器: the reckoning of a term without a case. */
export function TermsPage() {
  const { say } = useLanguage();
  const limits = useLimits();
  const [by, setBy] = useState<'law' | 'length'>('law');
  const [limit, setLimit] = useState('T-CLUE-VERIFY');
  const [amount, setAmount] = useState(15);
  const [unit, setUnit] = useState<Unit>('working days');
  const [day, setDay] = useState<string | undefined>(today());
  const [instant, setInstant] = useState<string | undefined>();
  useTitle(say(words.title));

  const row = limits.data?.find(({ id }) => id === limit);
  const open = by === 'length' || row?.length === null;
  const inHours = open ? unit === 'hours' : (row?.length?.endsWith('hours') ?? false);
  const reckoning = useReckoning({
    start: (inHours ? instant : day) ?? '',
    limit: by === 'law' ? limit : '',
    length: open ? `${amount} ${unit}` : '',
  });
  return (
    <section className="panel stack" style={{ maxWidth: 920 }}>
      <h1>{say(words.title)}</h1>
      <p className="quiet" style={{ margin: 0 }}>
        {say(words.what)}
      </p>
      <Form layout="vertical" component="div">
        <Form.Item label={say(words.by)}>
          <Segmented
            value={by}
            onChange={setBy}
            options={[
              { value: 'law', label: say(words.byLaw) },
              { value: 'length', label: say(words.byLength) },
            ]}
          />
        </Form.Item>
        {by === 'law' && (
          <Form.Item label={say(words.limit)} htmlFor="limit">
            <Select
              id="limit"
              showSearch={{ optionFilterProp: 'label' }}
              loading={limits.isPending}
              value={limit}
              onChange={setLimit}
              options={choices(limits.data ?? [], say)}
            />
          </Form.Item>
        )}
        <div className="row" style={{ alignItems: 'flex-start' }}>
          <Form.Item label={say(inHours ? words.startAt : words.start)} htmlFor="start">
            {inHours ? (
              <InstantInput id="start" value={instant} onChange={setInstant} />
            ) : (
              <DayInput id="start" value={day} onChange={setDay} />
            )}
          </Form.Item>
          {open && (
            <>
              <Form.Item label={say(words.amount)} htmlFor="amount">
                <InputNumber id="amount" min={1} max={999} value={amount} onChange={(n) => setAmount(n ?? 1)} />
              </Form.Item>
              <Form.Item label={say(words.unit)} htmlFor="unit">
                <Select
                  id="unit"
                  style={{ minWidth: 140 }}
                  value={unit}
                  onChange={setUnit}
                  options={units.map((value) => ({ value, label: say(words[value]) }))}
                />
              </Form.Item>
            </>
          )}
        </div>
      </Form>
      {reckoning.isError ? (
        <Failed error={reckoning.error} again={reckoning.refetch} />
      ) : reckoning.isLoading ? (
        <Loading />
      ) : (
        reckoning.data && <Answer found={reckoning.data} />
      )}
    </section>
  );
}

function Answer({ found }: { found: Reckoning }) {
  const { say, marks } = useLanguage();
  const { dueOn, dueAt, provisional, limit } = found;
  return (
    <div role="status">
      <p className="row" style={{ margin: 0 }}>
        {say(words.ends)}
        {marks.colon}
        <DueDate
          dueOn={dueOn}
          dueAt={dueAt}
          internal={limit?.internal ?? false}
          overdue={false}
          provisional={provisional}
          ended
        />
      </p>
      <Why term={{ why: found.why, law: limit?.law ?? null, confidence: limit?.confidence ?? null, provisional }} />
      <p className="quiet" style={{ margin: 0 }}>
        {say(words.calendar)}
        {marks.colon}
        {found.calendar}
      </p>
    </div>
  );
}

/** One line for each limit, by the room that keeps it: versions of one limit are chosen by the starting day. */
function choices(rows: readonly LimitRow[], say: ReturnType<typeof useLanguage>['say']) {
  const once = rows.filter(({ id }, place) => rows.findIndex((row) => row.id === id) === place);
  const stages = [...new Set(once.map(({ stage }) => stage))];
  return stages.map((stage) => ({
    label: say(once.find((row) => row.stage === stage)?.stageLabel),
    options: once
      .filter((row) => row.stage === stage)
      .map((row) => ({
        value: row.id,
        label: `${say(row.what)} · ${say(row.law)}${row.internal ? ` · ${say(words.internal)}` : ''} · ${row.id}`,
      })),
  }));
}
