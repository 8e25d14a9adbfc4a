import { useState } from 'react';
import { Input } from 'antd';
import { useLanguage } from '../language/language';
import { fenOf, yuanText } from '../language/money';
import { words } from './words';

interface Props {
  /** Integer fen; a text while what is typed is no amount. */
  value?: number | string | undefined;
  onChange?: (value: number | string | undefined) => void;
  id?: string;
}

/** Money, typed in yuan and kept in integer fen. */
export function FenInput({ value, onChange, ...rest }: Props) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (typeof value === 'number' ? yuanText(value) : (value ?? ''));
  return (
    <Input
      {...rest}
      inputMode="decimal"
      suffix={say(words.yuan)}
      value={shown}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange?.(target.value.trim() === '' ? undefined : (fenOf(target.value) ?? target.value));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
