import { isDate, isInstant } from '../../engine/time/day.js';
import { valueDecorator } from './value.js';

/** A date that exists, of the time for which cases are kept. */
export function isLocalDate(value: unknown): value is string {
  return isDate(value) && value >= '1900-01-01' && value < '2200-01-01';
}

export const IsLocalDate = valueDecorator({
  rule: 'isLocalDate',
  fault: {
    code: 'value.local-date',
    zh: '日期不正确：应为真实存在的日期，格式为 YYYY-MM-DD',
    en: 'Is not a date that exists, written YYYY-MM-DD',
  },
  test: isLocalDate,
  schema: { type: 'string', format: 'date', example: '2026-03-02' },
});

export const IsInstant = valueDecorator({
  rule: 'isInstant',
  fault: {
    code: 'value.instant',
    zh: '时刻不正确：应含时区，例如 2026-03-02T10:30:00+08:00',
    en: 'Is not an instant with its offset, e.g. 2026-03-02T10:30:00+08:00',
  },
  test: (value) => isInstant(value) && isLocalDate(value.slice(0, 10)),
  schema: { type: 'string', format: 'date-time', example: '2026-03-02T10:30:00+08:00' },
});
