import { useState } from 'react';
import { Input } from 'antd';

interface Props {
  value?: unknown;
  onChange?: (value: unknown) => void;
  id?: string;
}

/** For a shape that no other field can ask for: better typed as it is sent than not at all. */
export function JsonInput({ value, onChange, ...rest }: Props) {
  const [typed, setTyped] = useState(value === undefined ? '' : JSON.stringify(value));
  return (
    <Input.TextArea
      {...rest}
      autoSize={{ minRows: 2 }}
      spellCheck={false}
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange?.(read(target.value));
      }}
    />
  );
}

function read(text: string): unknown {
  try {
    return text.trim() === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
