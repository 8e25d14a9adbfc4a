import type { Words } from './words';

/** Fields of a form that are asked for together; what is seldom needed stays folded. */
export interface Section extends Words {
  seldom?: boolean;
}

/** JSON Schema, as far as commands use it. */
export interface Schema {
  type?: string | string[];
  format?: string;
  title?: string;
  description?: string;
  'x-en'?: string;
  'x-labels'?: Record<string, Words>;
  'x-section'?: Section;
  enum?: (string | number | boolean)[];
  const?: unknown;
  default?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
  $ref?: string;
  $defs?: Record<string, Schema>;
  definitions?: Record<string, Schema>;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
}
