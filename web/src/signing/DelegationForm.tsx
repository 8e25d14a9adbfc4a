import { Button, Checkbox, Form, Input, Select } from 'antd';
import type { Procedure } from '../api/law';
import type { Signed } from '../api/signing';
import { DayInput } from '../form/DayInput';
import { useLanguage } from '../language/language';
import { postsOfAll } from './papers';
import { Refused } from './Refused';
import { useDelegating, type Entry } from './useDelegating';
import { words } from './words';

type Values = Entry & { acts: string[] };

/** 登记签批授权: for one act or several at once, which posts sign, from day to day, by which paper. */
export function DelegationForm({ procedure, onClose }: { procedure: Procedure; onClose: () => void }) {
  const { say, marks } = useLanguage();
  const [form] = Form.useForm<Values>();
  const { busy, trouble, give } = useDelegating(procedure, onClose);
  const open = procedure.signing.filter(({ inPerson }) => !inPerson);
  const asked = Form.useWatch('acts', form) ?? [];
  const chosen = open.filter(({ act }) => asked.includes(act));
  const posts = postsOfAll(chosen);
  const stages = [...new Set(open.map(({ stage }) => say(stage)))];
  const needed = [{ required: true, message: say(words.required) }];

  async function send({ acts: _chosen, ...entry }: Values): Promise<void> {
    const left = await give(chosen, entry);
    form.setFieldValue(
      'acts',
      left.map(({ act }) => act),
    );
  }

  /** A post that does not sign all of the acts cannot be asked for. */
  function keepPosts(acts: string[]): void {
    const may = postsOfAll(open.filter(({ act }) => acts.includes(act))).map(({ id }) => id);
    const typed = (form.getFieldValue('posts') ?? []) as string[];
    form.setFieldValue(
      'posts',
      typed.filter((post) => may.includes(post)),
    );
  }

  return (
    <Form
      form={form}
      name="delegation"
      layout="vertical"
      style={{ maxWidth: 640 }}
      initialValues={{ from: procedure.today }}
      onFinish={(values) => void send(values)}
    >
      <Refused trouble={trouble} />
      <Form.Item name="acts" label={say(words.acts)} rules={needed}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          onChange={keepPosts}
          options={stages.map((stage) => ({
            label: stage,
            options: open
              .filter((one) => say(one.stage) === stage)
              .map(({ act, label }: Signed) => ({
                value: act,
                label: `${say(label)}${marks.open}${stage}${marks.close}`,
              })),
          }))}
        />
      </Form.Item>
      {chosen.length > 0 && posts.length === 0 && <p>{say(words.noPost)}</p>}
      {posts.length > 0 && (
        <Form.Item name="posts" label={say(words.posts)} rules={needed}>
          <Checkbox.Group options={posts.map((post) => ({ value: post.id, label: say(post) }))} />
        </Form.Item>
      )}
      <Form.Item name="from" label={say(words.from)} rules={needed}>
        <DayInput />
      </Form.Item>
      <Form.Item name="until" label={say(words.until)}>
        <DayInput />
      </Form.Item>
      <Form.Item name="authority" label={say(words.authority)} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
      <div className="row">
        <Button type="primary" htmlType="submit" loading={busy} disabled={chosen.length > 0 && posts.length === 0}>
          {say(words.enter)}
        </Button>
        <Button onClick={onClose}>{say(words.cancel)}</Button>
      </div>
    </Form>
  );
}
