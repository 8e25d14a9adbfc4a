import { valueDecorator } from './value.js';

/** GB/T 2260: the provincial divisions. */
const PROVINCES = new Set(
  ('11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 ' + '61 62 63 64 65 71 81 82').split(
    ' ',
  ),
);

export function isProvincePrefix(prefix: string): boolean {
  return PROVINCES.has(prefix);
}

/**
 * 县级以上行政区划代码: two digits each for province, prefecture and county; `00` for a level that is not named. Only the
 * structure is checked: divisions are merged and founded every year, and old cases keep old codes.
 */
export function isDivisionCode(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{6}$/.test(value)) return false;
  const [province, prefecture, county] = [value.slice(0, 2), value.slice(2, 4), value.slice(4)];
  if (!isProvincePrefix(province)) return false;
  if (prefecture === '00') return county === '00';
  // 90: counties directly under the province.
  return Number(prefecture) <= 70 || (prefecture === '90' && county !== '00');
}

export type DivisionLevel = 'province' | 'prefecture' | 'county';

export function divisionLevel(code: string): DivisionLevel {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}

/** Does the second division lie within the first (or is it the same)? */
export function isWithinDivision(outer: string, inner: string): boolean {
  const digits = { province: 2, prefecture: 4, county: 6 }[divisionLevel(outer)];
  return inner.startsWith(outer.slice(0, digits));
}

export const IsDivisionCode = valueDecorator({
  rule: 'isDivisionCode',
  fault: {
    code: 'value.division-code',
    zh: '行政区划代码不正确：应为6位数字（GB/T 2260）',
    en: 'Is not a division code: six digits (GB/T 2260)',
  },
  test: isDivisionCode,
  schema: { type: 'string', format: 'division-code', pattern: '^\\d{6}$', example: '640500' },
});
