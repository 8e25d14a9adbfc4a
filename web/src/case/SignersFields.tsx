import { Form, Select } from 'antd';
import { useLabels } from '../account/labels';
import { useAccount, useStaff } from '../api/queries';
import { useLanguage } from '../language/language';
import { approvalWords as words } from './words';

/** 签批流程: who countersigns, in order, and who signs. @param by roles that may sign it */
export function SignersFields({ by }: { by: readonly string[] }) {
  const { say, marks } = useLanguage();
  const { role } = useLabels();
  const me = useAccount().data?.id;
  const colleagues = (useStaff().data ?? []).filter(({ id }) => id !== me);
  const options = (among: typeof colleagues) =>
    among.map(({ id, name, roles }) => ({
      value: id,
      label: `${name || id}${marks.open}${roles.map(role).join(marks.comma)}${marks.close}`,
    }));
  const signers = colleagues.filter(({ roles }) => roles.some((one) => by.includes(one)));
  const search = { optionFilterProp: 'label' };
  return (
    <fieldset className="entry">
      <legend>{say(words.route)}</legend>
      <Form.Item name="countersigners" label={say(words.countersigners)}>
        <Select mode="multiple" allowClear showSearch={search} options={options(colleagues)} />
      </Form.Item>
      <Form.Item name="signer" label={say(words.signer)} rules={[{ required: true, message: say(words.chooseSigner) }]}>
        <Select showSearch={search} options={options(signers)} />
      </Form.Item>
    </fieldset>
  );
}
