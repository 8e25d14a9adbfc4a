import { useState } from 'react';
import { Alert, App, Button, Form, Input, Select } from 'antd';
import { useNavigate } from 'react-router';
import { Problem } from '../api/client';
import { queryClient, rememberPosition, useMeta } from '../api/queries';
import type { Entry } from '../api/words';
import { DayInput } from '../form/DayInput';
import { pathOf } from '../form/fieldPath';
import { today } from '../language/dates';
import { useLanguage } from '../language/language';
import { useTitle } from '../language/useTitle';
import { words as formWords } from '../form/words';
import { openCase, type NewCase } from './openCase';
import { PartiesFields } from './PartiesFields';
import { RightsFields } from './RightsFields';
import { words } from './words';

/** 登记案源: whatever a case begins from, with its parties and rights. */
export function NewCasePage() {
  const { say } = useLanguage();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const meta = useMeta().data;
  const [form] = Form.useForm<NewCase>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  useTitle(say(words.title));
  const needed = [{ required: true, message: say(formWords.needed) }];
  const entry = (one: Entry) => ({ value: one.id, label: say(one) });

  async function send(values: NewCase): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      const done = await openCase(values);
      rememberPosition(done.position);
      void queryClient.invalidateQueries();
      void message.success(say(words.done, { number: done.number ?? done.id }));
      await navigate(`/cases/${done.id}`);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setProblem(error);
      form.setFields(error.errors.map((one) => ({ name: pathOf(one.field) as never, errors: [say(one)] })));
      if (error.errors[0]) form.scrollToField(pathOf(error.errors[0].field), { focus: true });
    } finally {
      setBusy(false);
    }
  }

  return (
    <section className="panel" style={{ maxWidth: 920 }}>
      <h1 style={{ marginBottom: 12 }}>{say(words.title)}</h1>
      <Form
        form={form}
        name="new-case"
        layout="vertical"
        scrollToFirstError={{ focus: true }}
        initialValues={{
          occurredOn: today(),
          receivedOn: today(),
          parties: [{ id: 'p1', kind: 'legal', roles: ['respondent'] }],
          rights: [{ id: 'right-1' }],
        }}
        // With the ids of parties and rights, which no field shows.
        onFinish={() => void send(form.getFieldsValue(true) as NewCase)}
      >
        <h2 style={{ marginBottom: 8 }}>{say(words.what)}</h2>
        <div className="fields">
          <Form.Item name="source" label={say(words.source)} rules={needed}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={say(formWords.choose)}
              options={[
                { label: say(words.cases), options: (meta?.sources ?? []).map(entry) },
                { label: say(words.noCases), options: (meta?.channels ?? []).map(entry) },
              ]}
              loading={!meta}
            />
          </Form.Item>
          <Form.Item name="also" label={say(words.also)} extra={say(words.alsoWhy)}>
            <Select
              mode="multiple"
              placeholder={say(formWords.optional)}
              options={(meta?.sources ?? []).map(entry)}
              loading={!meta}
            />
          </Form.Item>
          <Form.Item name="matter" label={say(words.matter)}>
            <Select
              allowClear
              placeholder={say(formWords.optional)}
              options={[
                { value: 'infringement', label: say(words.infringement) },
                { value: 'counterfeit-patent', label: say(words.counterfeitPatent) },
              ]}
            />
          </Form.Item>
          <Form.Item name="routedBy" label={say(words.routedBy)}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="receivedOn" label={say(words.receivedOn)} rules={needed} extra={say(words.receivedWhy)}>
            <DayInput notFuture />
          </Form.Item>
          <Form.Item name="occurredOn" label={say(words.occurredOn)} rules={needed}>
            <DayInput notFuture />
          </Form.Item>
        </div>
        <Form.Item
          name="title"
          label={say(words.caseTitle)}
          rules={[...needed, { min: 2, max: 200, message: say(formWords.tooShort, { n: 2 }) }]}
        >
          <Input maxLength={200} />
        </Form.Item>
        <PartiesFields />
        <RightsFields />
        <Form.Item name="summary" label={say(words.summary)}>
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={4000} showCount />
        </Form.Item>
        {problem && (
          <Alert
            type="error"
            showIcon
            role="alert"
            style={{ marginBottom: 16 }}
            title={say(words.refused)}
            description={<Why problem={problem} />}
          />
        )}
        <Button type="primary" htmlType="submit" loading={busy}>
          {say(words.submit)}
        </Button>
      </Form>
    </section>
  );
}

function Why({ problem }: { problem: Problem }) {
  const { say } = useLanguage();
  return (
    <>
      {say(problem.detail)}
      {problem.errors.length > 0 && (
        <ul style={{ margin: '4px 0 0', paddingInlineStart: 18 }}>
          {problem.errors.map((error) => (
            <li key={error.field + error.code}>
              {say(error)} <span className="quiet">{error.field}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
