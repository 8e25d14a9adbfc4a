import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import type { CommandClass } from './command.js';
import { Invalid } from './errors.js';
import { fieldErrors } from './field-errors.js';
import { isSurelyValid } from './surely-valid.js';
import { unrecordable } from './unrecordable.js';

/**
 * The body as an instance of its class, unknown fields refused; plain JSON values only.
 * @throws Invalid with one entry per field at fault
 */
export async function validated(commandClass: CommandClass, body: unknown): Promise<Readonly<Record<string, unknown>>> {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new Invalid([
      { field: '', code: 'body.not-an-object', zh: '请求体应为一个对象', en: 'The body must be an object' },
    ]);
  const faults = unrecordable(body);
  if (faults.length > 0) throw new Invalid(faults);
  const instance = plainToInstance(commandClass, body, { exposeDefaultValues: false, enableCircularCheck: false });
  if (!isSurelyValid(instance)) {
    const errors = await validate(instance, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
    if (errors.length > 0) throw new Invalid(errors.flatMap((error) => fieldErrors(error)));
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
