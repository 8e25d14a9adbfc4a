import { Input, InputNumber, Radio, Select } from 'antd';
import type { Schema } from '../api/schema';
import { useLanguage } from '../language/language';
import { CaseInput } from './CaseInput';
import { isCase, isOpenList, useChoices } from './choices';
import { StepInput } from './StepInput';
import { OneOrTyped } from './OneOrTyped';
import { DayInput } from './DayInput';
import { FenInput } from './FenInput';
import { InstantInput } from './InstantInput';
import { JsonInput } from './JsonInput';
import { choiceOf, settled, type Kind } from './schema';
import { words } from './words';

interface Props {
  name: string;
  label: string;
  schema: Schema;
  root: Schema;
  kind: Kind;
  required: boolean;
}

/** The input for one value. `rest` is what antd's form hands down: value, onChange, id, what describes it. */
export function ValueInput({ name, label, schema, root, kind, required, ...rest }: Props) {
  const { say } = useLanguage();
  const choices = useChoices(name);
  const several = kind === 'texts' || kind === 'some-of';
  if (choices && isCase(name)) return <CaseInput {...rest} label={label} choices={choices} />;
  if (choices && kind === 'integer') return <StepInput {...rest} label={label} choices={choices} />;
  if (choices) {
    const open = isOpenList(name);
    if (open && !several) return <OneOrTyped {...rest} choices={choices} />;
    return (
      <Select
        {...rest}
        aria-label={label}
        allowClear={!required}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={say(words.choose)}
        options={choices}
        {...(several ? { mode: open ? ('tags' as const) : ('multiple' as const) } : {})}
      />
    );
  }
  switch (kind) {
    case 'day':
      return <DayInput {...rest} notFuture={name === 'occurredOn'} />;
    case 'instant':
      return <InstantInput {...rest} />;
    case 'fen':
      return <FenInput {...rest} />;
    case 'integer':
      return <InputNumber {...rest} precision={0} style={{ width: '100%' }} />;
    case 'number':
      return <InputNumber {...rest} style={{ width: '100%' }} />;
    case 'yes-no':
      return <YesNo {...rest} label={label} required={required} />;
    case 'one-of':
    case 'some-of': {
      const of = kind === 'one-of' ? schema : settled(schema.items ?? {}, root);
      const labels = { ...of, 'x-labels': of['x-labels'] ?? schema['x-labels'] ?? {} };
      const options = (of.enum ?? []).map((value) => ({ value, label: say(choiceOf(labels, value)) }));
      return (
        <Select
          {...rest}
          aria-label={label}
          allowClear={!required}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={say(words.choose)}
          options={options}
          {...(kind === 'some-of' ? { mode: 'multiple' as const } : {})}
        />
      );
    }
    case 'long-text':
      return <Input.TextArea {...rest} autoSize={{ minRows: 2, maxRows: 10 }} />;
    case 'text':
      return <Input {...rest} />;
    default:
      return <JsonInput {...rest} />;
  }
}

/** Nothing is chosen beforehand: a "no" must be said as well as a "yes". */
function YesNo({ label, required, ...rest }: { label: string; required: boolean }) {
  const { say } = useLanguage();
  const options = [
    { value: true, label: say(words.yes) },
    { value: false, label: say(words.no) },
  ];
  if (required) return <Radio.Group {...rest} aria-label={label} options={options} />;
  return <Select {...rest} aria-label={label} allowClear options={options} placeholder={say(words.optional)} />;
}
