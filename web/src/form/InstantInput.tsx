import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { wallClock } from '../language/dates';

interface Props {
  value?: string | undefined;
  onChange?: (value: string | undefined) => void;
  id?: string;
}

/** An instant, typed and shown by the clock in China, kept with its offset: `2026-03-05T10:00:00+08:00`. */
export function InstantInput({ value, onChange, ...rest }: Props) {
  return (
    <DatePicker
      {...rest}
      showTime={{ format: 'HH:mm' }}
      value={value ? dayjs(wallClock(value), 'YYYY-MM-DD HH:mm') : null}
      onChange={(time) => onChange?.(time ? `${time.format('YYYY-MM-DDTHH:mm')}:00+08:00` : undefined)}
      format="YYYY-MM-DD HH:mm"
      placeholder="YYYY-MM-DD HH:mm"
      style={{ width: '100%' }}
    />
  );
}
