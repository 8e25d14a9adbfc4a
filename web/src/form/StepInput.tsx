import { Select } from 'antd';
import { useLanguage } from '../language/language';
import type { Choice } from './choices';
import { words } from './words';

interface Props {
  label: string;
  choices: Choice[];
  id?: string;
  value?: number;
  onChange?: (value: number) => void;
}

/** A step, chosen by who took it and sent by its number. */
export function StepInput({ label, choices, id, value, onChange }: Props) {
  const { say } = useLanguage();
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      aria-label={label}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={say(words.choose)}
      value={value === undefined ? undefined : String(value)}
      onChange={(chosen) => onChange?.(Number(chosen))}
      options={choices}
    />
  );
}
