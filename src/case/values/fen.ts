import { valueDecorator } from './value.js';

/** Money is whole fen (分), never a fraction: 1 yuan is 100. */
export type Fen = number;

export function isFen(value: unknown): value is Fen {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** `123456789` is `1,234,567.89元`. */
export function formatFen(fen: Fen): string {
  const yuan = String(Math.trunc(fen / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${yuan}.${String(fen % 100).padStart(2, '0')}元`;
}

/** Yuan that a statute names, in fen. */
export const yuan = (amount: number): Fen => amount * 100;

export const IsFen = valueDecorator({
  rule: 'isFen',
  fault: {
    code: 'value.fen',
    zh: '金额不正确：应为以分计的非负整数',
    en: 'Is not an amount: a whole number of fen, not negative',
  },
  test: isFen,
  schema: { type: 'integer', format: 'fen', minimum: 0, example: 123456789 },
});
