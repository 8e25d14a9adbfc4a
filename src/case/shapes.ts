import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';
import { rightTypeIds } from '../law/right-types.js';
import { IsCreditCode } from './values/credit-code.js';
import { IsResidentId } from './values/resident-id.js';
import { IsRegistrationNumber } from './values/registration-number.js';

/** 参加人身份: what a party is in the matter. */
export const partyRoles = [
  'complainant',
  'informant',
  'requester',
  'right-holder',
  'respondent',
  'agent',
  'platform',
  'interested-party',
] as const;

/** 证据种类 (行政处罚法第四十六条), and papers that are no evidence. */
export const documentKinds = [
  'documentary-evidence',
  'physical-evidence',
  'audio-visual',
  'electronic-data',
  'witness-testimony',
  'party-statement',
  'appraisal',
  'inspection-record',
  'official-document',
  'other',
] as const;

/** A party as it is typed in. */
export class PartyEntry {
  /** Short id within the case, e.g. `r1`; events and commands cite it. */
  @Matches(/^[a-z][a-z0-9-]{0,30}$/)
  id: string;

  @IsIn(['natural', 'legal', 'unknown'])
  kind: 'natural' | 'legal' | 'unknown';

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  @IsIn(partyRoles, { each: true })
  roles: string[];

  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name: string;

  @IsOptional()
  @IsCreditCode()
  creditCode?: string;

  @IsOptional()
  @IsResidentId()
  identityNumber?: string;

  @IsOptional()
  @IsString()
  @MaxLength(300)
  address?: string;

  @IsOptional()
  @IsString()
  @Matches(/^[+\d][\d\s-]{4,20}$/)
  phone?: string;

  /** Fixed domicile in China; taken as true unless said. */
  @IsOptional()
  @IsBoolean()
  domiciled?: boolean;

  /** 实名: who writes gave a real name and will be told what was decided; taken as true of whoever is known unless said. */
  @IsOptional()
  @IsBoolean()
  realName?: boolean;
}

/** A right said to be infringed. */
export class RightEntry {
  @Matches(/^[a-z][a-z0-9-]{0,30}$/)
  id: string;

  @IsIn(rightTypeIds)
  type: string;

  /** Registration, patent or variety number; checked by the kind of right. */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  @IsRegistrationNumber()
  number?: string;

  @IsString()
  @MinLength(1)
  @MaxLength(200)
  title: string;

  /** Party id of the holder. */
  @IsOptional()
  @IsString()
  @MaxLength(64)
  holder?: string;
}
