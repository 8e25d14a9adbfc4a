import { useState } from 'react';
import { Form, Input, Select, Switch } from 'antd';
import { DayInput } from '../form/DayInput';
import { FenInput } from '../form/FenInput';
import { isCreditCode } from '../intake/identifiers';
import { today } from '../language/dates';
import { useLanguage } from '../language/language';
import { useTitle } from '../language/useTitle';
import { Failed, Loading } from '../layout/Waiting';
import { FineSheet } from './FineSheet';
import { useFines, useSheet } from './sheet';
import { words } from './words';

/** 罚款幅度: the worksheet of a fine without a case. */
export function FinesPage() {
  const { say } = useLanguage();
  const rows = useFines();
  const [basis, setBasis] = useState('TM-2019:60');
  const [on, setOn] = useState<string | undefined>(today());
  const [turnoverFen, setTurnover] = useState<number | string | undefined>();
  const [gainFen, setGain] = useState<number | string | undefined>();
  const [serious, setSerious] = useState(false);
  const [code, setCode] = useState('');
  useTitle(say(words.title));
  const sheet = useSheet({
    basis,
    on: on ?? '',
    ...(typeof turnoverFen === 'number' ? { turnoverFen } : {}),
    ...(typeof gainFen === 'number' ? { gainFen } : {}),
    ...(serious ? { serious } : {}),
    ...(isCreditCode(code) ? { creditCode: code } : {}),
  });
  const inForce = (rows.data ?? []).filter(
    (row) => row.basis === basis && on && row.from <= on && (!row.to || on <= row.to),
  );
  return (
    <section className="panel stack" style={{ maxWidth: 920 }}>
      <h1>{say(words.title)}</h1>
      <p className="quiet" style={{ margin: 0 }}>
        {say(words.what)}
      </p>
      <Form layout="vertical" component="div">
        <Form.Item label={say(words.basis)} htmlFor="basis">
          <Select
            id="basis"
            showSearch={{ optionFilterProp: 'label' }}
            loading={rows.isPending}
            value={basis}
            onChange={setBasis}
            options={(rows.data ?? []).map((row, at) => ({
              value: row.basis,
              label: `${say(row)} · ${say(row.law)}`,
              key: at,
            }))}
          />
        </Form.Item>
        <div className="row" style={{ alignItems: 'flex-start' }}>
          <Form.Item label={say(words.on)} htmlFor="on">
            <DayInput id="on" value={on} onChange={setOn} />
          </Form.Item>
          <Form.Item label={say(words.turnover)} htmlFor="turnover">
            <FenInput id="turnover" value={turnoverFen} onChange={setTurnover} />
          </Form.Item>
          <Form.Item label={say(words.gain)} htmlFor="gain">
            <FenInput id="gain" value={gainFen} onChange={setGain} />
          </Form.Item>
          <Form.Item label={say(words.serious)} htmlFor="serious">
            <Switch id="serious" checked={serious} onChange={setSerious} />
          </Form.Item>
        </div>
        <Form.Item label={say(words.creditCode)} htmlFor="code">
          <Input
            id="code"
            value={code}
            maxLength={18}
            onChange={({ target }) => setCode(target.value.trim().toUpperCase())}
          />
        </Form.Item>
      </Form>
      <div role="status">
        {sheet.isError ? (
          <Failed error={sheet.error} again={sheet.refetch} />
        ) : sheet.isLoading ? (
          <Loading />
        ) : (
          sheet.data && (
            <>
              {inForce.length === 0 && <p>{say(words.none)}</p>}
              <FineSheet sheet={sheet.data} />
              {inForce.map((row) => (
                <p key={row.id} className="quiet" style={{ margin: 0 }}>
                  {say(row)}
                  {row.note && ` · ${say(row.note)}`}
                </p>
              ))}
            </>
          )
        )}
      </div>
    </section>
  );
}
