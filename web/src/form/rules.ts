import type { FormRule } from 'antd';
import type { Schema } from '../api/schema';
import type { Words } from '../api/words';
import type { Kind } from './schema';
import { words } from './words';

type Say = (text: Words, values?: Record<string, string | number>) => string;

/** What can be checked before asking the server; the server checks everything again. */
export function rulesOf(schema: Schema, kind: Kind, required: boolean, say: Say): FormRule[] {
  const rules: FormRule[] = [];
  if (required)
    rules.push({ required: true, message: say(kind === 'one-of' || kind === 'day' ? words.choose : words.needed) });
  if (kind === 'text' || kind === 'long-text') rules.push(...textRules(schema, say));
  if (kind === 'fen') rules.push({ validator: (_, value) => amount(value, say(words.notMoney)) });
  if (kind === 'fen' || kind === 'integer' || kind === 'number')
    rules.push({ validator: (_, value) => between(value, schema, kind === 'fen', say) });
  if (kind === 'unknown')
    rules.push({
      validator: (_, value) =>
        typeof value === 'string' ? Promise.reject(new Error(say(words.notJson))) : Promise.resolve(),
    });
  return rules;
}

function textRules({ minLength, maxLength, pattern }: Schema, say: Say): FormRule[] {
  return [
    ...(maxLength === undefined ? [] : [{ max: maxLength, message: say(words.tooLong, { n: maxLength }) }]),
    ...(minLength === undefined ? [] : [{ min: minLength, message: say(words.tooShort, { n: minLength }) }]),
    ...(pattern === undefined ? [] : [{ pattern: new RegExp(pattern), message: say(words.pattern) }]),
  ];
}

function amount(value: unknown, message: string): Promise<void> {
  return value === undefined || typeof value === 'number' ? Promise.resolve() : Promise.reject(new Error(message));
}

function between(value: unknown, { minimum, maximum }: Schema, fen: boolean, say: Say): Promise<void> {
  if (typeof value !== 'number') return Promise.resolve();
  const told = (limit: number): number => (fen ? limit / 100 : limit);
  if (minimum !== undefined && value < minimum)
    return Promise.reject(new Error(say(words.tooSmall, { n: told(minimum) })));
  if (maximum !== undefined && value > maximum)
    return Promise.reject(new Error(say(words.tooLarge, { n: told(maximum) })));
  return Promise.resolve();
}

/** Number of entries of a list, checked on the list itself. */
export function countRule({ minItems, maxItems }: Schema, required: boolean, say: Say) {
  const least = minItems ?? (required ? 1 : 0);
  return {
    validator: (_: unknown, value: unknown[] | undefined): Promise<void> => {
      const count = value?.length ?? 0;
      if (count < least && (required || count > 0)) return Promise.reject(new Error(say(words.tooFew, { n: least })));
      return maxItems !== undefined && count > maxItems
        ? Promise.reject(new Error(say(words.tooMany, { n: maxItems })))
        : Promise.resolve();
    },
  };
}
