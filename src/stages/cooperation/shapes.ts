import { IsString, MaxLength, MinLength } from 'class-validator';

/** A text that must say something. */
export function Said(max: number): PropertyDecorator {
  const rules = [IsString(), MinLength(2), MaxLength(max)];
  return (target, field) => rules.forEach((rule) => rule(target, field));
}
