interface Props {
  value?: File | undefined;
  onChange?: (value: File | undefined) => void;
  id?: string;
}

/** One file, by the browser's own input: it needs no more, and every keyboard and screen reader knows it. */
export function FileInput({ value: _, onChange, ...rest }: Props) {
  return (
    <input
      {...rest}
      type="file"
      onChange={({ target }) => onChange?.(target.files?.[0])}
      style={{ maxWidth: '100%' }}
    />
  );
}
