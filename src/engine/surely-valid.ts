import { getMetadataStorage } from 'class-validator';
import type { CommandClass } from './command.js';

const storage = getMetadataStorage();
type Metadata = ReturnType<typeof storage.getTargetValidationMetadatas>[number];
type Constraint = ReturnType<typeof storage.getTargetValidatorConstraints>[number];

interface Field {
  readonly name: string;
  /** Any that says no: the field is not looked at further. */
  readonly conditions: readonly ((object: object, value: unknown) => boolean)[];
  readonly checks: readonly { readonly by: Constraint; readonly each: boolean; readonly constraints: unknown[] }[];
  readonly nested: boolean;
}

const known = new Map<unknown, ReadonlyMap<string, Field> | null>();

/**
 * Whether the library would find nothing wrong with an instance, by the same metadata and constraints. False also where
 * that is not sure: then the library is asked. It builds an error for each field before it has found any, which took a
 * tenth of a command's time; here only the constraints run.
 */
export function isSurelyValid(instance: object): boolean {
  let fields = known.get(instance.constructor);
  if (fields === undefined) known.set(instance.constructor, (fields = fieldsOf(instance.constructor as CommandClass)));
  if (fields === null) return false;
  for (const name of Object.keys(instance)) if (!fields.has(name)) return false;
  for (const field of fields.values()) if (!holds(field, instance)) return false;
  return true;
}

function holds({ name, conditions, checks, nested }: Field, object: object): boolean {
  const value: unknown = (object as Readonly<Record<string, unknown>>)[name];
  if (!conditions.every((condition) => condition(object, value))) return true;
  for (const { by, each, constraints } of checks) {
    const args = { targetName: object.constructor.name, property: name, object, value, constraints };
    // A promise is not `true`: whatever is checked asynchronously is left to the library.
    const passes = (one: unknown) => (by.instance.validate(one, args) as unknown) === true;
    if (each && (value instanceof Set || value instanceof Map)) return false;
    if (!(each && Array.isArray(value) ? value.every(passes) : passes(value))) return false;
  }
  return !nested || value === undefined || (Array.isArray(value) ? value.every(isObject) : isObject(value));
}

const isObject = (value: unknown): boolean => value instanceof Object && !Array.isArray(value) && isSurelyValid(value);

/** Null when a class uses what is not known here, or nothing at all. */
function fieldsOf(target: CommandClass): ReadonlyMap<string, Field> | null {
  const all = storage.getTargetValidationMetadatas(target, '', false, false);
  const plain = ({ type, groups, always, validateIf }: Metadata) =>
    types.has(type) && !groups?.length && always === undefined && validateIf === undefined;
  if (all.length === 0 || !all.every(plain)) return null;
  const names = [...new Set(all.map(({ propertyName }) => propertyName))];
  return new Map(
    names.map((name) => [
      name,
      fieldOf(
        name,
        all.filter(({ propertyName }) => propertyName === name),
      ),
    ]),
  );
}

const types = new Set(['customValidation', 'nestedValidation', 'conditionalValidation']);

function fieldOf(name: string, all: readonly Metadata[]): Field {
  const of = (type: string) => all.filter((metadata) => metadata.type === type);
  return {
    name,
    conditions: of('conditionalValidation').map(({ constraints }) => constraints[0] as Field['conditions'][number]),
    checks: of('customValidation').flatMap(({ constraintCls, each, constraints }) =>
      storage.getTargetValidatorConstraints(constraintCls).map((by) => ({ by, each: each ?? false, constraints })),
    ),
    nested: of('nestedValidation').length > 0,
  };
}
