import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { today } from '../language/dates';

interface Props {
  value?: string | undefined;
  onChange?: (value: string | undefined) => void;
  /** Days after today cannot be chosen: what has not happened cannot be recorded. */
  notFuture?: boolean;
  id?: string;
}

/** A legal local date, `YYYY-MM-DD`. */
export function DayInput({ value, onChange, notFuture = false, ...rest }: Props) {
  return (
    <DatePicker
      {...rest}
      value={value ? dayjs(value, 'YYYY-MM-DD') : null}
      onChange={(day) => onChange?.(day ? day.format('YYYY-MM-DD') : undefined)}
      {...(notFuture ? { disabledDate: (day) => day.format('YYYY-MM-DD') > today() } : {})}
      format="YYYY-MM-DD"
      placeholder="YYYY-MM-DD"
      style={{ width: '100%' }}
    />
  );
}
