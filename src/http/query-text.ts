import { Invalid } from '../engine/errors.js';

/** A whole number of a query string between bounds. @throws Invalid */
export function wholeNumber(
  field: string,
  text: string | undefined,
  ifAbsent: number,
  least: number,
  most: number,
): number {
  if (text === undefined || text === '') return ifAbsent;
  const value = /^-?\d{1,15}$/.test(text) ? Number(text) : NaN;
  if (value >= least && value <= most) return value;
  throw new Invalid([
    {
      field,
      code: 'value.out-of-range',
      zh: `须为 ${least} 至 ${most} 的整数。`,
      en: `Must be an integer from ${least} to ${most}.`,
    },
  ]);
}

/** A text of a query string; repeated parameters and overlong texts are refused. @throws Invalid */
export function shortText(field: string, text: unknown, longest: number): string {
  if (text === undefined) return '';
  if (typeof text === 'string' && text.length <= longest) return text;
  throw new Invalid([
    { field, code: 'value.too-long', zh: `不得超过 ${longest} 个字符。`, en: `At most ${longest} characters.` },
  ]);
}

/** `true` or `false` of a query string; absent is false. @throws Invalid */
export function yesOrNo(field: string, text: string | undefined): boolean {
  if (text === undefined || text === 'false') return false;
  if (text === 'true') return true;
  throw new Invalid([
    { field, code: 'value.not-a-boolean', zh: '须为 true 或者 false。', en: 'Must be true or false.' },
  ]);
}
