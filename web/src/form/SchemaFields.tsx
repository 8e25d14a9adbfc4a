import { Form } from 'antd';
import type { Schema, Section as Named } from '../api/schema';
import { useLanguage } from '../language/language';
import { ListField } from './ListField';
import { countRule, rulesOf } from './rules';
import { kindOf, labelOf, settled, type Path } from './schema';
import { useChoices } from './choices';
import { OptionalGroup } from './OptionalGroup';
import { Section } from './Section';
import { ValueInput } from './ValueInput';

interface Props {
  schema: Schema;
  root: Schema;
  /** Relative to the list that holds them, as antd names the fields of a list. */
  path?: Path;
  /** Where that list stands in the whole form. */
  within?: Path;
  hidden?: readonly string[];
}

/** The fields of an object's schema, one below the other; when the act happened comes first, then section by section. */
export function SchemaFields({ schema, root, path = [], within = [], hidden = [] }: Props) {
  const names = Object.keys(schema.properties ?? {}).filter((name) => !hidden.includes(name));
  const first = ['occurredOn', 'occurredAt'].filter((name) => names.includes(name));
  const rest = names.filter((name) => !first.includes(name));
  const needed = (name: string): boolean => schema.required?.includes(name) ?? false;
  // What must be filled in stands above what may be.
  const ordered = [...first, ...rest.filter(needed), ...rest.filter((name) => !needed(name))];
  const field = (name: string) => (
    <SchemaField
      key={name}
      name={name}
      schema={settled(schema.properties?.[name] ?? {}, root)}
      root={root}
      path={[...path, name]}
      within={within}
      required={needed(name)}
    />
  );
  const { alone, sections } = sorted(ordered, schema);
  return (
    <>
      {alone.map(field)}
      {sections.map(({ section, names: together }) => (
        <Section key={section.zh} section={section} fields={together.map((name) => [...within, ...path, name])}>
          {together.map(field)}
        </Section>
      ))}
    </>
  );
}

/** Fields without a section, then the sections as the schema brings them; the seldom needed come last. */
function sorted(names: readonly string[], { properties = {} }: Schema) {
  const sectionOf = (name: string) => properties[name]?.['x-section'];
  const sections = new Map<string, { section: Named; names: string[] }>();
  for (const name of Object.keys(properties)) {
    const section = sectionOf(name);
    if (section && names.includes(name) && !sections.has(section.zh))
      sections.set(section.zh, { section, names: names.filter((one) => sectionOf(one)?.zh === section.zh) });
  }
  const all = [...sections.values()];
  const seldom = ({ section }: { section: Named }): number => Number(section.seldom ?? false);
  return { alone: names.filter((name) => !sectionOf(name)), sections: all.sort((a, b) => seldom(a) - seldom(b)) };
}

interface FieldProps {
  name: string;
  schema: Schema;
  root: Schema;
  path: Path;
  within: Path;
  required: boolean;
}

function SchemaField({ name, schema, root, path, within, required }: FieldProps) {
  const { say } = useLanguage();
  const choices = useChoices(name);
  const kind = kindOf(schema, root);
  const label = say(labelOf(name, schema));
  const several = kind === 'texts' || kind === 'some-of';
  if (kind === 'object') {
    const fields = <SchemaFields schema={schema} root={root} path={path} within={within} />;
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
        entry={(items, at) => <SchemaFields schema={items} root={root} path={at} within={[...within, ...path]} />}
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
