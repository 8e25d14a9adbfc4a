import { useState } from 'react';
import { Alert, App, Button, Form, Input, Radio } from 'antd';
import { ask, newKey, Problem } from '../api/client';
import type { CityOption, Procedure } from '../api/law';
import { queryClient } from '../api/queries';
import { DayInput } from '../form/DayInput';
import { FenInput } from '../form/FenInput';
import { useLanguage } from '../language/language';
import { words } from './words';

interface Chosen {
  choice?: string;
  amountFen?: number;
  from: string;
  authority: string;
  reason: string;
}

/** The command SetOption for one point. What is typed stays until it is accepted. */
export function OptionForm({
  option,
  procedure,
  onClose,
}: {
  option: CityOption;
  procedure: Procedure;
  onClose: () => void;
}) {
  const { say } = useLanguage();
  const { message } = App.useApp();
  const [form] = Form.useForm<Chosen>();
  const [busy, setBusy] = useState(false);
  const [key] = useState(newKey);
  const [problem, setProblem] = useState<Problem | null>(null);
  const start = option.from > procedure.today ? option.from : procedure.today;

  async function send(values: Chosen): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      await ask(`/procedures/${procedure.id}/procedure/SetOption`, {
        method: 'POST',
        body: { ...values, option: option.id, occurredOn: procedure.today },
        headers: { 'if-match': `"${procedure.revision}"`, 'idempotency-key': problem ? newKey() : key },
      });
      void message.success(say(words.saved, { question: say(option.question) }));
      void queryClient.invalidateQueries({ queryKey: ['procedure'] });
      onClose();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setProblem(error);
      if (error.status === 412) void queryClient.invalidateQueries({ queryKey: ['procedure'] });
    } finally {
      setBusy(false);
    }
  }

  const needed = [{ required: true, message: say(words.required) }];
  return (
    <Form
      form={form}
      name={`option-${option.id}`}
      layout="vertical"
      className="option-form"
      initialValues={{ from: start }}
      onFinish={(values) => void send(values)}
    >
      {problem && (
        <Alert
          type="error"
          showIcon
          role="alert"
          style={{ marginBottom: 12 }}
          title={say(words.refused)}
          description={
            problem.status === 412
              ? say(words.changed)
              : [problem.detail, ...problem.errors].map((one) => say(one)).join(' ')
          }
        />
      )}
      {option.amount ? (
        <Form.Item name="amountFen" label={say(words.amount)} rules={needed}>
          <FenInput />
        </Form.Item>
      ) : (
        <Form.Item name="choice" label={say(words.value)} rules={needed}>
          <Radio.Group
            className="option-choices"
            options={option.choices.map((choice) => ({ value: choice.value, label: say(choice) }))}
          />
        </Form.Item>
      )}
      <Form.Item name="from" label={say(words.from)} rules={needed}>
        <DayInput />
      </Form.Item>
      <Form.Item name="authority" label={say(words.authority)} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="reason" label={say(words.reason)} rules={needed}>
        <Input.TextArea maxLength={2000} autoSize={{ minRows: 2 }} />
      </Form.Item>
      <div className="row">
        <Button type="primary" htmlType="submit" loading={busy}>
          {say(words.save)}
        </Button>
        <Button onClick={onClose}>{say(words.cancel)}</Button>
      </div>
    </Form>
  );
}
