import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { schemaOf } from '../../src/http/schema.js';

class Officer {
  @IsString()
  @MaxLength(64)
  id: string;

  @IsIn(['lead', 'second'])
  rank: string;
}

class Act {
  @IsOptional()
  @IsString()
  proceeding?: string;
}

class Fine extends Act {
  @IsInt()
  @Min(1)
  amount: number;

  @IsArray()
  @ArrayMaxSize(3)
  @ValidateNested({ each: true })
  @Type(() => Officer)
  officers: Officer[];

  @ValidateNested()
  @Type(() => Officer)
  head: Officer;
}

class Nothing extends Act {}

const words: Record<string, { zh: string; en: string }> = {
  amount: { zh: '罚款数额', en: 'Fine' },
  rank: { zh: '分工', en: 'Part' },
  'rank.lead': { zh: '主办', en: 'Lead' },
};

describe('schema of a command', () => {
  const schema = schemaOf(Fine, (key) => words[key]);

  it('keeps integers integers beside a minimum, and labels in both languages', () => {
    expect(schema.properties?.amount).toEqual({ type: 'integer', minimum: 1, title: '罚款数额', 'x-en': 'Fine' });
  });

  it('writes nested shapes out in place, with the labels of their values', () => {
    const officers = schema.properties?.officers;
    expect(officers).toMatchObject({ type: 'array', maxItems: 3 });
    expect(officers?.items).toMatchObject({ type: 'object', required: ['id', 'rank'], additionalProperties: false });
    expect(officers?.items?.properties?.rank).toEqual({
      type: 'string',
      enum: ['lead', 'second'],
      title: '分工',
      'x-en': 'Part',
      'x-labels': { lead: { zh: '主办', en: 'Lead' } },
    });
    expect(schema.properties?.head?.properties).toHaveProperty('rank');
  });

  it('takes in inherited fields and requires what is not optional', () => {
    expect(schema.required?.toSorted()).toEqual(['amount', 'head', 'officers']);
    expect(schema.properties).toHaveProperty('proceeding');
    expect(schemaOf(Nothing, () => undefined).properties).toHaveProperty('proceeding');
  });
});
