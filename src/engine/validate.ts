import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validate, validateSync } from 'class-validator';
import type { CommandClass } from './command.js';
import { Invalid } from './errors.js';
import { fieldErrors } from './field-errors.js';
import { isSurelyValid } from './surely-valid.js';
import { unrecordable, unwhole } from './unrecordable.js';

/**
 * The body as an instance of its class, unknown fields refused; plain JSON values only.
 * @throws Invalid with one entry per field at fault
 */
export async function validated(commandClass: CommandClass, body: unknown): Promise<Readonly<Record<string, unknown>>> {
  const instance = instanceOf(commandClass, body);
  if (!isSurelyValid(instance)) {
    const errors = await validate(instance, strictly);
    if (errors.length > 0) throw new Invalid(errors.flatMap((error) => fieldErrors(error)));
  }
  const fractions = unwhole(instance);
  if (fractions.length > 0) throw new Invalid(fractions);
  return plain(instance) as Readonly<Record<string, unknown>>;
}

/** The same at once, for whoever decides on a form within a form. @throws Invalid with the fields below `within` */
export function validatedWithin(
  within: string,
  commandClass: CommandClass,
  body: unknown,
): Readonly<Record<string, unknown>> {
  const instance = instanceOf(commandClass, body);
  const errors = isSurelyValid(instance) ? [] : validateSync(instance, strictly).flatMap((error) => fieldErrors(error));
  if (errors.length > 0) throw new Invalid(errors.map((error) => ({ ...error, field: `${within}${error.field}` })));
  return plain(instance) as Readonly<Record<string, unknown>>;
}

/** Names of the fields of a form. */
export function fieldNames(commandClass: CommandClass): readonly string[] {
  const all = getMetadataStorage().getTargetValidationMetadatas(commandClass, '', false, false);
  return [...new Set(all.map(({ propertyName }) => propertyName))];
}

const strictly = { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true };

function instanceOf(commandClass: CommandClass, body: unknown): object {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new Invalid([
      { field: '', code: 'body.not-an-object', zh: '请求体应为一个对象', en: 'The body must be an object' },
    ]);
  const faults = unrecordable(body);
  if (faults.length > 0) throw new Invalid(faults);
  return plainToInstance(commandClass, body, { exposeDefaultValues: false, enableCircularCheck: false });
}

/** Plain JSON: class fields that were not given are there as undefined, and are left out; texts in NFC, as they are recorded. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  const given = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(given.map(([name, member]) => [name, plain(member)]));
}
