import { useState } from 'react';
import { Button, Form, Grid, Input, Select, Table } from 'antd';
import { useCertificates, type Certificate } from '../api/certificates';
import { cityOf } from '../api/law';
import { useAccount, useStaff } from '../api/queries';
import { actorName } from '../case/names';
import { DayInput } from '../form/DayInput';
import { useLanguage } from '../language/language';
import { useTitle } from '../language/useTitle';
import { Failed, Loading, Nothing } from '../layout/Waiting';
import { CertificateCards } from './CertificateCards';
import { CertificateForm } from './CertificateForm';
import { words } from './words';

type Asked = 'enter' | Certificate | null;

/** 行政执法证登记: who may enforce, until when; for the legal section and the administrator the forms to change it. */
export function CertificatesPage() {
  const { say } = useLanguage();
  const city = cityOf(useAccount().data?.division ?? '');
  const register = useCertificates(city);
  const staff = useStaff();
  const [asked, ask] = useState<Asked>(null);
  const wide = Grid.useBreakpoint().md ?? true;
  useTitle(say(words.title));
  if (register.isPending) return <Loading />;
  if (register.isError) return <Failed error={register.error} again={register.refetch} />;
  const { certificates, mayChange } = register.data;
  const needed = [{ required: true, message: say(words.required) }];
  const shared = { register: register.data, onClose: () => ask(null) };
  const state = ({ withdrawnOn, good }: Certificate) =>
    withdrawnOn ? say(words.withdrawn, { on: withdrawnOn }) : say(good ? words.good : words.bad);
  return (
    <section className="panel stack">
      <h1>{say(words.title)}</h1>
      <p className="quiet" style={{ margin: 0 }}>
        {say(words.what)}
      </p>
      {mayChange && asked === null && (
        <div>
          <Button type="primary" onClick={() => ask('enter')}>
            {say(words.enter)}
          </Button>
        </div>
      )}
      {asked === 'enter' && (
        <CertificateForm {...shared} command="EnterCertificate" said={{}}>
          <Form.Item name="officer" label={say(words.officer)} rules={needed}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={(staff.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Form.Item>
          <Form.Item name="number" label={say(words.number)} rules={needed}>
            <Input maxLength={60} />
          </Form.Item>
          <Form.Item name="from" label={say(words.from)} rules={needed}>
            <DayInput />
          </Form.Item>
          <Form.Item name="validUntil" label={say(words.until)} rules={needed}>
            <DayInput />
          </Form.Item>
        </CertificateForm>
      )}
      {asked !== null && asked !== 'enter' && (
        <CertificateForm {...shared} command="WithdrawCertificate" said={{ number: asked.number }}>
          <h2>
            {say(words.withdraw)} {asked.number}
          </h2>
          <Form.Item name="from" label={say(words.withdrawFrom)} rules={needed}>
            <DayInput />
          </Form.Item>
          <Form.Item name="reason" label={say(words.reason)} rules={needed}>
            <Input.TextArea maxLength={2000} autoSize={{ minRows: 2 }} />
          </Form.Item>
        </CertificateForm>
      )}
      {certificates.length === 0 ? (
        <Nothing>{say(words.none)}</Nothing>
      ) : !wide ? (
        <CertificateCards certificates={certificates} stateOf={state} onWithdraw={mayChange ? ask : undefined} />
      ) : (
        <Table
          size="small"
          rowKey="number"
          pagination={false}
          scroll={{ x: 'max-content' }}
          dataSource={certificates}
          columns={[
            { title: say(words.officer), render: (_, { officer }) => actorName(officer, say) },
            { title: say(words.number), dataIndex: 'number', className: 'number' },
            { title: say(words.from), dataIndex: 'from', className: 'number' },
            { title: say(words.until), dataIndex: 'validUntil', className: 'number' },
            { title: say(words.state), render: (_, one) => state(one) },
            ...(mayChange
              ? [
                  {
                    key: 'withdraw',
                    render: (_: unknown, one: Certificate) =>
                      one.withdrawnOn === null && (
                        <Button size="small" onClick={() => ask(one)}>
                          {say(words.withdraw)}
                        </Button>
                      ),
                  },
                ]
              : []),
          ]}
        />
      )}
    </section>
  );
}
