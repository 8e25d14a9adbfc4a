import { valueDecorator } from './value.js';

/** GB 32100-2015: digits and capital letters without I, O, S, V, Z. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const PATTERN = /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/;

/** The 18th character for the 17 before it: weights are the powers of 3 modulo 31. */
export function creditCodeCheck(first17: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of first17) {
    sum += CHARACTERS.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return CHARACTERS[(31 - (sum % 31)) % 31]!;
}

/** 统一社会信用代码: 18 characters, the last of which checks the others. Capital letters only. */
export function isCreditCode(value: unknown): value is string {
  return typeof value === 'string' && PATTERN.test(value) && creditCodeCheck(value.slice(0, 17)) === value[17];
}

export const IsCreditCode = valueDecorator({
  rule: 'isCreditCode',
  fault: {
    code: 'value.credit-code',
    zh: '统一社会信用代码不正确：应为18位（数字及大写字母），且校验码相符',
    en: 'Is not a unified social credit code: 18 digits or capital letters with a matching check character',
  },
  test: isCreditCode,
  schema: { type: 'string', format: 'credit-code', pattern: PATTERN.source, example: '91330100799655058B' },
});
