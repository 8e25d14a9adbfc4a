import { Invalid, type FieldError } from '../engine/errors.js';
import { ProblemError } from './problem.js';

/** @throws ProblemError `body.not-object` */
export function requireObject(body: unknown): Record<string, unknown> {
  if (Buffer.isBuffer(body)) throw new ProblemError('body.content-type');
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new ProblemError('body.not-object');
  return body as Record<string, unknown>;
}

/**
 * A small body of texts only, each with its greatest length.
 * @throws Invalid, ProblemError `body.not-object`
 */
export function requireWords<Field extends string>(
  body: unknown,
  fields: Readonly<Record<Field, number>>,
): Readonly<Record<Field, string>> {
  const given = requireObject(body);
  const errors: FieldError[] = Object.keys(given)
    .filter((field) => !(field in fields))
    .map((field) => ({ field: `/${field}`, code: 'field.unknown', zh: '没有此项。', en: 'There is no such field.' }));
  for (const [field, longest] of Object.entries<number>(fields)) {
    const value = given[field];
    if (value === undefined || value === '')
      errors.push({ field: `/${field}`, code: 'field.required', zh: '须填写。', en: 'This is required.' });
    else if (typeof value !== 'string' || value.length > longest)
      errors.push({
        field: `/${field}`,
        code: 'field.invalid',
        zh: `须为不超过 ${longest} 个字符的文字。`,
        en: `This must be a text of at most ${longest} characters.`,
      });
  }
  if (errors.length > 0) throw new Invalid(errors);
  return given as Record<Field, string>;
}
