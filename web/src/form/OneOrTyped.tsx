import { Select } from 'antd';
import type { Choice } from './choices';

interface Props {
  choices: Choice[];
  value?: string | undefined;
  onChange?: (value: string | undefined) => void;
  id?: string;
}

/** One of the choices, or whatever else is typed; what is taken last replaces what was there. */
export function OneOrTyped({ choices, value, onChange, ...rest }: Props) {
  return (
    <Select
      {...rest}
      mode="tags"
      value={value === undefined || value === '' ? [] : [value]}
      onChange={(values: string[]) => onChange?.(values.at(-1))}
      options={choices}
      showSearch={{ optionFilterProp: 'label' }}
    />
  );
}
