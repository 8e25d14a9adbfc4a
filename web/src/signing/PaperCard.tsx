import { useState } from 'react';
import { Button, Form, Input, Tag } from 'antd';
import type { Procedure } from '../api/law';
import { DayInput } from '../form/DayInput';
import { useLanguage } from '../language/language';
import type { Delegated } from './papers';
import { Refused } from './Refused';
import { useDelegating } from './useDelegating';
import { words } from './words';

/** One paper: who signs what by it, from when to when; for the head the form to end it. */
export function PaperCard({ paper, procedure }: { paper: Delegated; procedure: Procedure }) {
  const { say, marks } = useLanguage();
  const [ending, setEnding] = useState(false);
  const { roles, from, until, authority, begun, acts } = paper;
  return (
    <li className="proposal" data-paper={authority}>
      <div className="apart">
        <div className="row" style={{ gap: '2px 12px' }}>
          <strong>{say(words.signs, { posts: roles.map((role) => say(role)).join(marks.comma) })}</strong>
          <span className="number">{until ? say(words.span, { from, until }) : say(words.open, { from })}</span>
          {!begun && <Tag style={{ margin: 0 }}>{say(words.coming)}</Tag>}
        </div>
        {procedure.mayDelegate && begun && !ending && (
          <Button size="small" onClick={() => setEnding(true)}>
            {say(words.end)}
          </Button>
        )}
      </div>
      <div>
        {acts.map((act) => `${say(act.label)}${marks.open}${say(act.stage)}${marks.close}`).join(marks.semicolon)}
      </div>
      <div className="quiet">
        {say(words.authority)}
        {marks.colon}
        {authority}
      </div>
      {ending && <EndForm paper={paper} procedure={procedure} onClose={() => setEnding(false)} />}
    </li>
  );
}

/** The same posts, with a last day: after it every post that may sign does again. */
function EndForm({ paper, procedure, onClose }: { paper: Delegated; procedure: Procedure; onClose: () => void }) {
  const { say } = useLanguage();
  const { busy, trouble, give } = useDelegating(procedure, onClose);
  const { today } = procedure;
  const needed = [{ required: true, message: say(words.required) }];
  return (
    <Form<{ until: string; authority: string }>
      name={`end-${paper.key}`}
      layout="vertical"
      style={{ maxWidth: 640 }}
      initialValues={{ until: today }}
      onFinish={(values) => void give(paper.acts, { posts: paper.roles.map(({ id }) => id), from: today, ...values })}
    >
      <Refused trouble={trouble} />
      <Form.Item name="until" label={say(words.last)} rules={needed}>
        <DayInput />
      </Form.Item>
      <Form.Item name="authority" label={say(words.endAuthority)} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
      <div className="row">
        <Button type="primary" danger htmlType="submit" loading={busy}>
          {say(words.end)}
        </Button>
        <Button onClick={onClose}>{say(words.cancel)}</Button>
      </div>
    </Form>
  );
}
