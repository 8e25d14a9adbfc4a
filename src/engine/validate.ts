import { plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import type { CommandClass } from './command.js';
import { Invalid, type FieldError } from './errors.js';
import { isSurelyValid } from './surely-valid.js';

/** What each kind of mistake is called, in both languages; a decorator's own `context` comes first. */
const texts: Readonly<Record<string, Omit<FieldError, 'field'>>> = {
  whitelistValidation: { code: 'field.unknown', zh: '没有这一项', en: 'There is no such field' },
  isIn: { code: 'value.not-listed', zh: '不在可选范围内', en: 'Is not one of the allowed values' },
  maxLength: { code: 'value.too-long', zh: '过长', en: 'Is too long' },
  minLength: { code: 'value.too-short', zh: '过短或未填写', en: 'Is too short or empty' },
  arrayMinSize: { code: 'value.too-few', zh: '数量不足', en: 'Has too few entries' },
  arrayMaxSize: { code: 'value.too-many', zh: '数量过多', en: 'Has too many entries' },
  matches: { code: 'value.malformed', zh: '格式不正确', en: 'Is malformed' },
  isArray: { code: 'value.not-a-list', zh: '应为列表', en: 'Must be a list' },
  isObject: { code: 'value.not-an-object', zh: '应为一组填写项', en: 'Must be a group of fields' },
  isInt: { code: 'value.not-an-integer', zh: '应为整数', en: 'Must be an integer' },
  isBoolean: { code: 'value.not-a-boolean', zh: '应为是或否', en: 'Must be true or false' },
  isString: { code: 'value.not-a-text', zh: '应为文字', en: 'Must be a text' },
  min: { code: 'value.too-small', zh: '数值过小', en: 'Is too small' },
  max: { code: 'value.too-large', zh: '数值过大', en: 'Is too large' },
};
const missing = { code: 'field.required', zh: '必须填写', en: 'Is required' };
const wrong = { code: 'value.invalid', zh: '填写有误', en: 'Is not valid' };

/**
 * The body as an instance of its class, unknown fields refused; plain JSON values only.
 * @throws Invalid with one entry per field at fault
 */
export async function validated(commandClass: CommandClass, body: unknown): Promise<Readonly<Record<string, unknown>>> {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new Invalid([
      { field: '', code: 'body.not-an-object', zh: '请求体应为一个对象', en: 'The body must be an object' },
    ]);
  const instance = plainToInstance(commandClass, body, { exposeDefaultValues: false, enableCircularCheck: false });
  if (!isSurelyValid(instance)) {
    const errors = await validate(instance, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
    if (errors.length > 0) throw new Invalid(errors.flatMap((error) => fieldErrors(error, '')));
  }
  return plain(instance) as Readonly<Record<string, unknown>>;
}

/** Plain JSON: class fields that were not given are there as undefined, and are left out; texts in NFC, as they are recorded. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  const given = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(given.map(([name, member]) => [name, plain(member)]));
}

function fieldErrors(error: ValidationError, parent: string): readonly FieldError[] {
  const field = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const nested = (error.children ?? []).flatMap((child) => fieldErrors(child, field));
  const [kind] = Object.keys(error.constraints ?? {}).sort(byImportance);
  if (!kind) return nested;
  const context = error.contexts?.[kind] as Partial<FieldError> | undefined;
  const absent = error.value === undefined && kind !== 'whitelistValidation';
  return [
    { ...wrong, ...(absent ? missing : (texts[kind] ?? {})), ...(absent ? {} : (context ?? {})), field },
    ...nested,
  ];
}

/** The most telling mistake of a field is the one told: an unknown field first, then its type, then its value. */
function byImportance(a: string, b: string): number {
  const rank = (kind: string): number => (kind === 'whitelistValidation' ? 0 : kind.startsWith('is') ? 1 : 2);
  return rank(a) - rank(b);
}
