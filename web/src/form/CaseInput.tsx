import { useDeferredValue, useState } from 'react';
import { Select } from 'antd';
import { useSearch } from '../api/queries';
import { useLanguage } from '../language/language';
import { words } from './words';
import type { Choice } from './choices';

interface Props {
  /** Shown before anything is typed: the cases that the file points to. */
  choices: Choice[];
  label: string;
  value?: string | undefined;
  onChange?: (value: string | undefined) => void;
  id?: string;
}

/** Another case, found by number, title or party among those that the person may read; sent as its id. */
export function CaseInput({ choices, label, value, onChange, ...rest }: Props) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState('');
  const [taken, setTaken] = useState<Choice[]>([]);
  const found = useSearch(useDeferredValue(typed), 'all');
  const rows = (found.data ?? []).map(({ caseId, number, title }) => ({
    value: caseId,
    label: number ? `${number} ${title}` : title,
  }));
  const offered = typed.trim() === '' ? choices : rows;
  // What is chosen keeps its words when the next search no longer finds it.
  const kept = taken.filter((one) => one.value === value && !offered.some((other) => other.value === one.value));
  return (
    <Select
      {...rest}
      aria-label={label}
      value={value ?? null}
      onChange={(id: string) => {
        setTaken(offered.filter((one) => one.value === id));
        onChange?.(id);
      }}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={found.isFetching}
      placeholder={say(words.searchCase)}
      notFoundContent={say(typed.trim() === '' ? words.searchCase : words.noCase)}
      options={[...kept, ...offered]}
    />
  );
}
