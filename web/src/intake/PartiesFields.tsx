import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useLabels } from '../account/labels';
import { words as caseWords } from '../case/words';
import { words as formWords } from '../form/words';
import { useLanguage } from '../language/language';
import { HistoryPanel } from './HistoryPanel';
import { isCreditCode, isResidentId } from './identifiers';
import { freshId } from './freshId';
import { words } from './words';
import './intake.css';

/** 当事人: an organisation is asked for its code, a natural person for the identity number, an unknown one for neither. */
export function PartiesFields() {
  const { say } = useLanguage();
  const form = Form.useFormInstance<{ parties?: { id: string }[] }>();
  return (
    <>
      <h2>{say(words.parties)}</h2>
      <Form.List name="parties">
        {(entries, { add, remove }) => (
          <>
            {entries.map(({ key, name }, place) => (
              <fieldset key={key} className="entry">
                <legend>{say(words.party, { n: place + 1 })}</legend>
                <PartyFields name={name} />
                <Button
                  className="remove"
                  type="text"
                  icon={<DeleteOutlined />}
                  aria-label={say(words.removeParty, { n: place + 1 })}
                  onClick={() => remove(name)}
                />
              </fieldset>
            ))}
            <Button
              type="dashed"
              icon={<PlusOutlined />}
              style={{ marginBottom: 16 }}
              onClick={() =>
                add({
                  id: freshId('p', form.getFieldValue('parties') as { id: string }[] | undefined),
                  kind: 'legal',
                  roles: [],
                })
              }
            >
              {say(words.addParty)}
            </Button>
          </>
        )}
      </Form.List>
    </>
  );
}

function PartyFields({ name }: { name: number }) {
  const { say } = useLanguage();
  const { partyRoles } = useLabels();
  const kind = Form.useWatch<string>(['parties', name, 'kind']);
  const code = Form.useWatch<string | undefined>(['parties', name, 'creditCode']);
  const needed = [{ required: true, message: say(formWords.needed) }];
  const checked = (holds: (text: string) => boolean, message: string) => ({
    validator: (_: unknown, value?: string) =>
      !value || holds(value.trim().toUpperCase()) ? Promise.resolve() : Promise.reject(new Error(message)),
  });
  return (
    <>
      <div className="fields">
        <Form.Item name={[name, 'kind']} label={say(words.kind)} rules={needed}>
          <Select
            options={[
              { value: 'legal', label: say(caseWords.legal) },
              { value: 'natural', label: say(caseWords.natural) },
              { value: 'unknown', label: say(caseWords.unknownKind) },
            ]}
          />
        </Form.Item>
        <Form.Item name={[name, 'roles']} label={say(words.roles)} rules={needed}>
          <Select
            mode="multiple"
            placeholder={say(formWords.choose)}
            options={partyRoles.map((role) => ({ value: role.id, label: say(role) }))}
          />
        </Form.Item>
        <Form.Item
          name={[name, 'name']}
          label={say(words.name)}
          rules={needed}
          {...(kind === 'unknown' ? { extra: say(words.nameUnknown) } : {})}
        >
          <Input maxLength={200} />
        </Form.Item>
        {kind === 'legal' && (
          <Form.Item
            name={[name, 'creditCode']}
            label={say(words.creditCode)}
            validateTrigger="onBlur"
            rules={[checked(isCreditCode, say(words.badCreditCode))]}
          >
            <Input spellCheck={false} autoComplete="off" />
          </Form.Item>
        )}
        {kind === 'natural' && (
          <Form.Item
            name={[name, 'identityNumber']}
            label={say(words.identityNumber)}
            validateTrigger="onBlur"
            rules={[checked(isResidentId, say(words.badIdentityNumber))]}
          >
            <Input spellCheck={false} autoComplete="off" />
          </Form.Item>
        )}
        <Form.Item name={[name, 'address']} label={say(words.address)}>
          <Input maxLength={300} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name={[name, 'phone']}
          label={say(words.phone)}
          rules={[{ pattern: /^[+\d][\d\s-]{4,20}$/, message: say(words.badPhone) }]}
        >
          <Input inputMode="tel" autoComplete="off" />
        </Form.Item>
      </div>
      <Form.Item
        name={[name, 'domiciled']}
        valuePropName="checked"
        getValueProps={(domiciled: boolean | undefined) => ({ checked: domiciled === false })}
        getValueFromEvent={(event: { target: { checked: boolean } }) => (event.target.checked ? false : undefined)}
        style={{ marginBottom: 4 }}
      >
        <Checkbox>{say(words.noDomicile)}</Checkbox>
      </Form.Item>
      {kind !== 'unknown' && (
        <Form.Item
          name={[name, 'realName']}
          valuePropName="checked"
          getValueProps={(realName: boolean | undefined) => ({ checked: realName === false })}
          getValueFromEvent={(event: { target: { checked: boolean } }) => (event.target.checked ? false : undefined)}
          style={{ marginBottom: 4 }}
        >
          <Checkbox>{say(words.unnamed)}</Checkbox>
        </Form.Item>
      )}
      {kind === 'legal' && <HistoryPanel code={code?.trim().toUpperCase() ?? ''} />}
    </>
  );
}
