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
  name: {
    code: 'value.unrecordable-name',
    zh: '项目名称含有不能保存的字符',
    en: 'The name of this field holds a character that cannot be recorded',
  },
  number: {
    code: 'value.not-whole',
    zh: '只能填写整数，且绝对值不超过9007199254740991',
    en: 'Must be a whole number, of at most 9007199254740991 either way',
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
  return Object.entries(value).flatMap(([name, member]) => {
    const at = pointerTo(field, name);
    // Of two forms of one name, composed and not, only one would be left.
    if (!isRecordable(name) || name !== name.normalize('NFC')) return [{ ...faults.name, field: at }];
    return unrecordable(member, at, depth + 1);
  });
}

/** Numbers that no field may hold, where no rule of the field has said so: those of a form within the form. */
export function unwhole(value: unknown, field = ''): readonly FieldError[] {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? [] : [{ ...faults.number, field }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => unwhole(member, pointerTo(field, name)));
}

// With the flag `u` a surrogate is met alone only where its other half is missing.
const isRecordable = (text: string): boolean => !/[\0\p{Surrogate}]/u.test(text);
