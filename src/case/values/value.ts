import { buildMessage, ValidateBy, type ValidationOptions } from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';
import type { Words } from '../../engine/command.js';

/** What a wrong value is answered with; the same code over HTTP, on screen and in logs. */
export interface ValueFault extends Words {
  /** Stable, `value.<name>`. */
  readonly code: string;
}

export interface ValueKind {
  /** Name of the rule in class-validator, e.g. `isCreditCode`. */
  readonly rule: string;
  readonly fault: ValueFault;
  readonly test: (value: unknown) => boolean;
  /** For forms and OpenAPI. */
  readonly schema: Readonly<{
    type: 'string' | 'integer';
    format: string;
    pattern?: string;
    minimum?: number;
    example?: string | number;
  }>;
}

/** A property decorator for a kind of value: validates, carries the fault as `context`, describes itself to schemas. */
export function valueDecorator(kind: ValueKind): (options?: ValidationOptions) => PropertyDecorator {
  return (options) => {
    const each = options?.each ?? false;
    const schema = each ? { type: 'array' as const, items: { ...kind.schema } } : { ...kind.schema };
    const validate = ValidateBy(
      {
        name: kind.rule,
        validator: {
          validate: kind.test,
          defaultMessage: buildMessage((prefix) => `${prefix}${kind.fault.en}`, options),
        },
      },
      { ...options, context: kind.fault },
    );
    return (target, property) => {
      validate(target, property);
      JSONSchema(schema)(target, property as string);
    };
  };
}
