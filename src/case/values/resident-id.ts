import { isDate } from '../../engine/time/day.js';
import { isProvincePrefix } from './division-code.js';
import { valueDecorator } from './value.js';

const CHECKS = '10X98765432';

/** The 18th character for the 17 digits before it: ISO 7064 MOD 11-2, weights are the powers of 2. */
export function residentIdCheck(first17: string): string {
  const sum = [...first17].reduce((total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11), 0);
  return CHECKS[sum % 11]!;
}

/** `YYYY-MM-DD` from a number that is one. */
export function birthDateOf(residentId: string): string {
  return `${residentId.slice(6, 10)}-${residentId.slice(10, 12)}-${residentId.slice(12, 14)}`;
}

/**
 * 公民身份号码 (GB 11643-1999): division, date of birth, sequence, check character (`X` is a capital). The permanent
 * residence card of a foreigner (since 2017) has the same form with 9 and the province of issue in front; the residence
 * permit of persons from Taiwan begins with 83.
 */
export function isResidentId(value: unknown): value is string {
  if (typeof value !== 'string' || !/^[1-9]\d{16}[\dX]$/.test(value)) return false;
  const province = value.startsWith('9') ? value.slice(1, 3) : value.slice(0, 2);
  if (!isProvincePrefix(province) && province !== '83') return false;
  const born = birthDateOf(value);
  return (
    born >= '1850-01-01' && born < '2100-01-01' && isDate(born) && residentIdCheck(value.slice(0, 17)) === value[17]
  );
}

export const IsResidentId = valueDecorator({
  rule: 'isResidentId',
  fault: {
    code: 'value.resident-id',
    zh: '公民身份号码不正确：应为18位，出生日期真实，且校验码相符（X为大写）',
    en: 'Is not a resident identity number: 18 characters, a real date of birth and a matching check character (capital X)',
  },
  test: isResidentId,
  schema: { type: 'string', format: 'resident-id', pattern: '^[1-9]\\d{16}[\\dX]$', example: '11010519491231002X' },
});
