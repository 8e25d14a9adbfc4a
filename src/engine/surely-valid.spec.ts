import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { Type, plainToInstance } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  Min,
  validate,
  ValidateNested,
} from 'class-validator';
import fc from 'fast-check';
import { isSurelyValid } from './surely-valid.js';

class Line {
  @IsString()
  @MaxLength(3)
  name: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  pages?: number;
}

class Entry extends Line {
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(2)
  @IsIn(['a', 'b'], { each: true })
  kinds?: string[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => Line)
  lines: Line[];

  @IsOptional()
  @ValidateNested()
  @Type(() => Line)
  first?: Line;

  @IsOptional()
  @Matches(/^\d$/, { context: { code: 'digit.wrong' } })
  digit?: string;
}

class Unmarked {
  name: string;
}

/** Mostly right, so that whole bodies are right often enough. */
const mostly = <T, U>(right: fc.Arbitrary<T>, wrong: fc.Arbitrary<U>) =>
  fc.oneof({ arbitrary: right, weight: 12 }, { arbitrary: wrong, weight: 1 });
const anything = fc.oneof(fc.constantFrom(null, undefined, 0, 1.5, true, 'long', [], {}), fc.jsonValue());
const name = mostly(fc.constantFrom('a', 'abc'), anything);
const pages = mostly(fc.constantFrom(1, 2, null, undefined), anything);
const line = mostly(fc.record({ name, pages }, { requiredKeys: ['name'] }), anything);
const body = fc.record(
  {
    name,
    pages,
    kinds: mostly(fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }), fc.array(fc.constantFrom('a', 'c'))),
    lines: mostly(fc.array(line, { maxLength: 2 }), anything),
    first: line,
    digit: mostly(fc.constant('1'), anything),
    unknown: mostly(fc.constant(undefined), anything),
  },
  { requiredKeys: ['name', 'lines'] },
);

const strictly = { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true };

describe('what is surely valid', () => {
  it('is nothing that the library finds a fault with, and nearly all in which it finds none', async () => {
    const found = { sure: 0, valid: 0, invalid: 0 };
    await fc.assert(
      fc.asyncProperty(body, async (plain) => {
        const instance = plainToInstance(Entry, plain, { exposeDefaultValues: false });
        const valid = (await validate(instance, strictly)).length === 0;
        const sure = isSurelyValid(instance);
        found[valid ? 'valid' : 'invalid'] += 1;
        found.sure += Number(sure);
        expect(sure && !valid).toBe(false);
      }),
      { numRuns: 1000 },
    );
    expect(found.invalid).toBeGreaterThan(50);
    expect(found.valid).toBeGreaterThan(50);
    expect(found.sure).toBeGreaterThan(0.9 * found.valid);
  });

  it('says nothing of a class without marks: the library is asked', () => {
    expect(isSurelyValid(plainToInstance(Unmarked, { name: 'a' }))).toBe(false);
  });
});
