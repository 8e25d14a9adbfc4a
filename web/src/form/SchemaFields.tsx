import { Form } from 'antd';
import type { Schema } from '../api/types';
import { useLanguage } from '../language/language';
import { ListField } from './ListField';
import { countRule, rulesOf } from './rules';
import { kindOf, labelOf, settled, type Path } from './schema';
import { useChoices } from './choices';
import { OptionalGroup } from './OptionalGroup';
import { ValueInput } from './ValueInput';

interface Props {
  schema: Schema;
  root: Schema;
  /** Relative to the list that holds them, as antd names the fields of a list. */
  path?: Path;
  hidden?: readonly string[];
}

/** The fields of an object's schema, one below the other; when the act happened comes first. */
export function SchemaFields({ schema, root, path = [], hidden = [] }: Props) {
  const names = Object.keys(schema.properties ?? {}).filter((name) => !hidden.includes(name));
  const first = ['occurredOn', 'occurredAt'].filter((name) => names.includes(name));
  const rest = names.filter((name) => !first.includes(name));
  const needed = (name: string): boolean => schema.required?.includes(name) ?? false;
  // What must be filled in stands above what may be.
  const ordered = [...first, ...rest.filter(needed), ...rest.filter((name) => !needed(name))];
  return ordered.map((name) => (
    <SchemaField
      key={name}
      name={name}
      schema={settled(schema.properties?.[name] ?? {}, root)}
      root={root}
      path={[...path, name]}
      required={needed(name)}
    />
  ));
}

interface FieldProps {
  name: string;
  schema: Schema;
  root: Schema;
  path: Path;
  required: boolean;
}

function SchemaField({ name, schema, root, path, required }: FieldProps) {
  const { say } = useLanguage();
  const choices = useChoices(name);
  const kind = kindOf(schema, root);
  const label = say(labelOf(name, schema));
  const several = kind === 'texts' || kind === 'some-of';
  if (kind === 'object') {
    const fields = <SchemaFields schema={schema} root={root} path={path} />;
    if (!required) return <OptionalGroup label={label}>{fields}</OptionalGroup>;
    return (
      <fieldset className="entry">
        <legend>{label}</legend>
        {fields}
      </fieldset>
    );
  }
  if (kind === 'objects' || (kind === 'texts' && !choices)) {
    return (
      <ListField
        label={label}
        schema={schema}
        root={root}
        path={path}
        required={required}
        entry={(items, at) => <SchemaFields schema={items} root={root} path={at} />}
      />
    );
  }
  return (
    <Form.Item
      name={path}
      label={label}
      required={required}
      rules={several ? [countRule(schema, required, say)] : rulesOf(schema, choices ? 'one-of' : kind, required, say)}
      {...(schema.description ? { extra: schema.description } : {})}
    >
      <ValueInput name={name} label={label} schema={schema} root={root} kind={kind} required={required} />
    </Form.Item>
  );
}
