import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import { useMeta } from '../api/queries';
import { words as formWords } from '../form/words';
import { useLanguage } from '../language/language';
import { freshId } from './freshId';
import { words } from './words';

interface Entered {
  parties?: { id: string; name?: string }[];
  rights?: { id: string }[];
}

/** 涉案权利: at least one; the holder is one of the parties above. */
export function RightsFields() {
  const { say } = useLanguage();
  const form = Form.useFormInstance<Entered>();
  return (
    <>
      <h2>{say(words.rights)}</h2>
      <Form.List
        name="rights"
        rules={[
          {
            validator: (_, rights?: unknown[]) =>
              rights?.length ? Promise.resolve() : Promise.reject(new Error(say(words.atLeastOne))),
          },
        ]}
      >
        {(entries, { add, remove }, { errors }) => (
          <>
            {entries.map(({ key, name }, place) => (
              <fieldset key={key} className="entry">
                <legend>{say(words.right, { n: place + 1 })}</legend>
                <RightFields name={name} />
                <Button
                  className="remove"
                  type="text"
                  icon={<DeleteOutlined />}
                  aria-label={say(words.removeRight, { n: place + 1 })}
                  onClick={() => remove(name)}
                />
              </fieldset>
            ))}
            <Form.ErrorList errors={errors} />
            <Button
              type="dashed"
              icon={<PlusOutlined />}
              style={{ marginBottom: 16 }}
              onClick={() =>
                add({ id: freshId('right-', form.getFieldValue('rights') as { id: string }[] | undefined) })
              }
            >
              {say(words.addRight)}
            </Button>
          </>
        )}
      </Form.List>
    </>
  );
}

function RightFields({ name }: { name: number }) {
  const { say } = useLanguage();
  const meta = useMeta().data;
  const parties = Form.useWatch<Entered['parties']>('parties') ?? [];
  const needed = [{ required: true, message: say(formWords.needed) }];
  return (
    <div className="fields">
      <Form.Item name={[name, 'type']} label={say(words.rightType)} rules={needed}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={say(formWords.choose)}
          loading={!meta}
          options={(meta?.rightTypes ?? []).map((type) => ({ value: type.id, label: say(type) }))}
        />
      </Form.Item>
      <Form.Item name={[name, 'number']} label={say(words.rightNumber)}>
        <Input maxLength={60} spellCheck={false} />
      </Form.Item>
      <Form.Item name={[name, 'title']} label={say(words.rightTitle)} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name={[name, 'holder']} label={say(words.holder)}>
        <Select
          allowClear
          placeholder={say(formWords.optional)}
          options={parties.map((party, place) => ({
            value: party.id,
            label: party.name || say(words.party, { n: place + 1 }),
          }))}
        />
      </Form.Item>
    </div>
  );
}
