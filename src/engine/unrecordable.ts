import type { FieldError } from './errors.js';
import { pointerTo } from './field-errors.js';

/** Groups within groups; no command asks for more than four. */
const deepest = 16;

const faults = {
  nothing: {
    code: 'value.null',
    zh: '不得为 null：没有内容的项目请不要填写',
    en: 'May not be null: leave out what has no value',
  },
  text: {
    code: 'value.unrecordable',
    zh: '含有不能保存的字符（空字符或者不完整的字符）',
    en: 'Holds a character that cannot be recorded: NUL, or half of a surrogate pair',
  },
  deep: { code: 'value.too-deep', zh: '层次过多', en: 'Is nested too deeply' },
} as const;

/**
 * What no field may hold, whatever its rules. Null is no value: what is not there is left out, in that one way (rules of
 * optional fields would let it pass unchecked). Texts are recorded as UTF-8 without NUL.
 */
export function unrecordable(value: unknown, field = '', depth = 0): readonly FieldError[] {
  if (value === null) return [{ ...faults.nothing, field }];
  if (typeof value === 'string') return isRecordable(value) ? [] : [{ ...faults.text, field }];
  if (typeof value !== 'object') return [];
  if (depth === deepest) return [{ ...faults.deep, field }];
  return Object.entries(value).flatMap(([name, member]) => unrecordable(member, pointerTo(field, name), depth + 1));
}

// With the flag `u` a surrogate is met alone only where its other half is missing.
const isRecordable = (text: string): boolean => !/[\0\p{Surrogate}]/u.test(text);
