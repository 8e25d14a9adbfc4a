import { valueDecorator } from './value.js';

const PATTERN = /^ZL(\d{8}|\d{12})\.([\dX])$/;

/** Check character of an application number of 8 or 12 digits: weights 2 to 9 in turn, modulo 11, `X` for 10 (ZC 0006). */
export function patentCheck(digits: string): string {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (2 + (index % 8)), 0);
  return sum % 11 === 10 ? 'X' : String(sum % 11);
}

const KINDS: Readonly<Record<string, PatentKind>> = {
  1: 'patent-invention',
  2: 'patent-utility-model',
  3: 'patent-design',
  // International applications that entered the national phase.
  8: 'patent-invention',
  9: 'patent-utility-model',
};

export type PatentKind = 'patent-invention' | 'patent-utility-model' | 'patent-design';

/** Which kind of patent the number says it is; null for a number that is none. */
export function patentKindOf(number: string): PatentKind | null {
  const digits = PATTERN.exec(number)?.[1];
  if (!digits) return null;
  return KINDS[digits.length === 12 ? digits[4]! : digits[2]!] ?? null;
}

/** 专利号: `ZL`, the application number of 12 digits (8 before October 2003), a dot and its check character. */
export function isPatentNumber(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const [, digits, check] = PATTERN.exec(value) ?? [];
  return digits !== undefined && patentKindOf(value) !== null && patentCheck(digits) === check;
}

export const IsPatentNumber = valueDecorator({
  rule: 'isPatentNumber',
  fault: {
    code: 'value.patent-number',
    zh: '专利号不正确：应为ZL加12位（早期8位）数字、圆点及校验位，例如 ZL201110183274.5',
    en: 'Is not a Chinese patent number: ZL, 12 (formerly 8) digits, a dot and the check character, e.g. ZL201110183274.5',
  },
  test: isPatentNumber,
  schema: { type: 'string', format: 'patent-number', pattern: PATTERN.source, example: 'ZL201110183274.5' },
});
