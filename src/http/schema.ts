import { createRequire } from 'node:module';
import type { MetadataStorage } from 'class-transformer/types/MetadataStorage.js';
import type { ValidationMetadata } from 'class-validator/types/metadata/ValidationMetadata.js';
import { targetConstructorToSchema } from 'class-validator-jsonschema';
import { sectionsOf, type CommandClass, type Section, type Words } from '../engine/command.js';

/** JSON Schema of a command's body, with labels in both languages, so that a form can be drawn from it alone. */
export interface Schema {
  type?: string;
  /** Chinese label. */
  title?: string;
  /** English label. */
  'x-en'?: string;
  /** `date` (legal local date), `date-time` (instant with offset), `fen` (integer hundredths of a yuan), identifiers. */
  format?: string;
  enum?: unknown[];
  'x-labels'?: Record<string, Words>;
  /** Fields of one section stand together in the form; one that is seldom needed stays folded. */
  'x-section'?: Section;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: boolean;
  [keyword: string]: unknown;
}

/** Words of a field, or of one of its values (`field.value`). */
export type LabelOf = (key: string) => Words | undefined;

// Where @Type() keeps the classes of nested shapes; only the CommonJS build of class-transformer shows it.
const { defaultMetadataStorage } = createRequire(import.meta.url)('class-transformer/cjs/storage.js') as {
  defaultMetadataStorage: MetadataStorage;
};

/** Our own decorators, by the name of their constraint. */
const converters = {
  isLocalDate: { type: 'string', format: 'date' },
  isInstant: { type: 'string', format: 'date-time' },
  isFen: { type: 'integer', format: 'fen', minimum: 0 },
  isCreditCode: { type: 'string', format: 'credit-code', minLength: 18, maxLength: 18 },
  isResidentId: { type: 'string', format: 'resident-id', minLength: 18, maxLength: 18 },
  isPatentNumber: { type: 'string', format: 'patent-number' },
  isDivision: { type: 'string', format: 'division', pattern: '^[0-9]{6}$' },
  // The library says `number` for both, which would overrule IsInt.
  min: (meta: ValidationMetadata) => ({ minimum: meta.constraints[0] as number }),
  max: (meta: ValidationMetadata) => ({ maximum: meta.constraints[0] as number }),
  // Nested shapes are written out in place: two rooms may have shapes of the same name.
  nestedValidation: (meta: ValidationMetadata) => {
    const target = meta.target as CommandClass;
    const typed = defaultMetadataStorage.findTypeMetadata(target, meta.propertyName);
    const shape = (typed?.typeFunction() ??
      Reflect.getMetadata('design:type', target.prototype as object, meta.propertyName)) as CommandClass;
    const schema = bare(shape);
    const many =
      meta.each || Reflect.getMetadata('design:type', target.prototype as object, meta.propertyName) === Array;
    return many && !meta.each ? { type: 'array', items: schema } : schema;
  },
};

function bare(target: CommandClass): Schema {
  const schema = targetConstructorToSchema(target, {
    additionalConverters: converters as never,
    classTransformerMetadataStorage: defaultMetadataStorage,
  }) as Schema;
  for (const [field, section] of sectionsOf(target)) {
    const property = schema.properties?.[field];
    if (property) property['x-section'] = section;
  }
  return { ...schema, additionalProperties: false };
}

/** @param labelOf words of the command's room */
export function schemaOf(commandClass: CommandClass, labelOf: LabelOf): Schema {
  return labelled(bare(commandClass), labelOf);
}

function labelled(schema: Schema, labelOf: LabelOf): Schema {
  const properties = Object.entries(schema.properties ?? {}).map(
    ([field, property]) => [field, named(field, property, labelOf)] as const,
  );
  return { ...schema, properties: Object.fromEntries(properties) };
}

function named(field: string, property: Schema, labelOf: LabelOf): Schema {
  const words = labelOf(field);
  const labels = valueLabels(field, property.enum ?? property.items?.enum, labelOf);
  return {
    ...(property.properties ? labelled(property, labelOf) : property),
    ...(property.items?.properties ? { items: labelled(property.items, labelOf) } : {}),
    ...(words ? { title: words.zh, 'x-en': words.en } : {}),
    ...(labels ? { 'x-labels': labels } : {}),
  };
}

function valueLabels(
  field: string,
  values: readonly unknown[] | undefined,
  labelOf: LabelOf,
): Record<string, Words> | null {
  if (!values) return null;
  const named = values.map((value) => [String(value), labelOf(`${field}.${String(value)}`)] as const);
  const known = named.filter((entry): entry is [string, Words] => entry[1] !== undefined);
  return known.length > 0 ? Object.fromEntries(known) : null;
}
