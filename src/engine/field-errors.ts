import { getMetadataStorage, type ValidationError } from 'class-validator';
import type { FieldError } from './errors.js';

/** What each kind of mistake is called, in both languages, with the rule's bound for `{bound}`; a decorator's own `context` comes first. */
const texts: Readonly<Record<string, Omit<FieldError, 'field'>>> = {
  whitelistValidation: { code: 'field.unknown', zh: '没有这一项', en: 'There is no such field' },
  isIn: { code: 'value.not-listed', zh: '不在可选范围内', en: 'Is not one of the allowed values' },
  maxLength: { code: 'value.too-long', zh: '过长：最多{bound}个字符', en: 'Is too long: at most {bound} characters' },
  minLength: {
    code: 'value.too-short',
    zh: '过短或未填写：至少{bound}个字符',
    en: 'Is too short or empty: at least {bound} characters',
  },
  arrayMinSize: {
    code: 'value.too-few',
    zh: '数量不足：至少{bound}项',
    en: 'Has too few entries: at least {bound}',
  },
  arrayMaxSize: { code: 'value.too-many', zh: '数量过多：最多{bound}项', en: 'Has too many entries: at most {bound}' },
  matches: { code: 'value.malformed', zh: '格式不正确', en: 'Is malformed' },
  isArray: { code: 'value.not-a-list', zh: '应为列表', en: 'Must be a list' },
  isObject: { code: 'value.not-an-object', zh: '应为一组填写项', en: 'Must be a group of fields' },
  isInt: { code: 'value.not-an-integer', zh: '应为整数', en: 'Must be an integer' },
  isBoolean: { code: 'value.not-a-boolean', zh: '应为是或否', en: 'Must be true or false' },
  isString: { code: 'value.not-a-text', zh: '应为文字', en: 'Must be a text' },
  min: { code: 'value.too-small', zh: '数值过小：不得小于{bound}', en: 'Is too small: at least {bound}' },
  max: { code: 'value.too-large', zh: '数值过大：不得大于{bound}', en: 'Is too large: at most {bound}' },
};
const missing = { code: 'field.required', zh: '必须填写', en: 'Is required' };
const wrong = { code: 'value.invalid', zh: '填写有误', en: 'Is not valid' };

/** The mistake of each field, the most telling one first told, and those of the fields within. */
export function fieldErrors(error: ValidationError, parent = ''): readonly FieldError[] {
  const field = pointerTo(parent, error.property);
  const nested = (error.children ?? []).flatMap((child) => fieldErrors(child, field));
  const [kind] = Object.keys(error.constraints ?? {}).sort(byImportance);
  if (!kind) return nested;
  if (error.value === undefined && kind !== 'whitelistValidation') return [{ ...missing, field }, ...nested];
  const context = error.contexts?.[kind] as Partial<FieldError> | undefined;
  const { bound, each } = ruleOf(error, kind);
  const { code, zh, en } = { ...wrong, ...texts[kind], ...context };
  const told = { zh: zh.replace('{bound}', bound), en: en.replace('{bound}', bound) };
  // A rule for the entries of a list, broken by one of them, or by what is no list.
  const said = each ? { zh: `其中有一项不合要求：${told.zh}`, en: `An entry is not as required: ${told.en}` } : told;
  return [{ code, ...said, field }, ...nested];
}

/** JSON pointer of a member. */
export const pointerTo = (parent: string, name: string): string =>
  `${parent}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;

const storage = getMetadataStorage();

function ruleOf({ target, property, value }: ValidationError, kind: string): { bound: string; each: boolean } {
  const rules = target ? storage.getTargetValidationMetadatas(target.constructor, '', false, false) : [];
  const rule = rules.find(({ propertyName, name }) => propertyName === property && name === kind);
  return { bound: String(rule?.constraints?.[0] ?? ''), each: rule?.each === true && Array.isArray(value) };
}

/** The most telling mistake of a field is the one told: an unknown field first, then its type, then its value. */
function byImportance(a: string, b: string): number {
  const rank = (kind: string): number => (kind === 'whitelistValidation' ? 0 : kind.startsWith('is') ? 1 : 2);
  return rank(a) - rank(b);
}
