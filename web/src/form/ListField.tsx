import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { Button, Form } from 'antd';
import type { Schema } from '../api/schema';
import { useLanguage } from '../language/language';
import { countRule, rulesOf } from './rules';
import { kindOf, settled, type Path } from './schema';
import { ValueInput } from './ValueInput';
import { words } from './words';

interface Props {
  label: string;
  schema: Schema;
  root: Schema;
  path: Path;
  required: boolean;
  /** The fields of an entry that is an object. */
  entry: (items: Schema, path: Path) => ReactNode;
}

/** A list of texts or of objects, entry by entry. */
export function ListField({ label, schema, root, path, required, entry }: Props) {
  const { say } = useLanguage();
  const items = settled(schema.items ?? {}, root);
  const kind = kindOf(items, root);
  return (
    <fieldset className="entry">
      <legend>
        {required && <span style={{ color: '#cf1322' }}>* </span>}
        {label}
      </legend>
      <Form.List name={path} rules={[countRule(schema, required, say)]}>
        {(entries, { add, remove }, { errors }) => (
          <>
            {entries.map(({ key, name }, place) => (
              <div
                key={key}
                style={{
                  display: 'flex',
                  gap: 8,
                  alignItems: 'flex-start',
                  borderBottom: kind === 'object' ? '1px dashed #d9d9d9' : 0,
                  marginBottom: 8,
                }}
              >
                <div style={{ flex: 1, minWidth: 0 }}>
                  {kind === 'object' ? (
                    entry(items, [name])
                  ) : (
                    <Form.Item name={[name]} rules={rulesOf(items, kind, true, say)} style={{ marginBottom: 0 }}>
                      <ListValue label={`${label} ${place + 1}`} schema={items} root={root} kind={kind} />
                    </Form.Item>
                  )}
                </div>
                <Button
                  icon={<DeleteOutlined />}
                  aria-label={`${say(words.remove)} ${label} ${place + 1}`}
                  onClick={() => remove(name)}
                />
              </div>
            ))}
            <Form.ErrorList errors={errors} />
            <Button type="dashed" icon={<PlusOutlined />} onClick={() => add(kind === 'object' ? {} : '')}>
              {say(words.add)}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}

/** An entry of a list has no label of its own on screen, but one for who cannot see it. */
function ListValue({
  label,
  ...rest
}: {
  label: string;
  schema: Schema;
  root: Schema;
  kind: ReturnType<typeof kindOf>;
}) {
  return <ValueInput {...rest} {...{ 'aria-label': label }} name="" label={label} required />;
}
