import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';
import { Command } from '../engine/command.js';
import { Act, RespondentAct } from './act.js';
import { secrecyKinds, type SecrecyKind } from '../law/secrets.js';
import { IsLocalDate } from './values/dates.js';

const OFFICERS = ['handling-officer', 'unit-head', 'deputy-head', 'head'] as const;

/** 标注保密事项: of the whole file, or of one of its documents. What it brings about is in secrecy.ts. */
@Command({
  by: [...OFFICERS, 'panel-clerk'],
  label: { zh: '标注国家秘密、商业秘密或者个人隐私', en: 'Mark a secret' },
  law: ['APL-2021:50', 'SAMRPROC-2022:5', 'AUCL-2025:19', 'O81-2024:82'],
  step: ['CASE-SECRECY'],
  sealed: { reasons: 'file' },
})
export class MarkSecrecy extends Act {
  @IsIn(secrecyKinds)
  kind: SecrecyKind;

  /** One document of the file; left out, the whole file. */
  @IsOptional()
  @IsUUID()
  document?: string;

  /** 知悉范围: staff ids of those who may read a state secret, beside the heads of the unit. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  readers?: string[];

  /** What is secret, and why. */
  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reasons: string;
}

/** 解除保密标注 */
@Command({
  by: ['unit-head', 'deputy-head', 'head'],
  label: { zh: '解除保密标注', en: 'Lift the mark of a secret' },
  law: ['APL-2021:50', 'SAMRPROC-2022:5'],
  step: ['CASE-SECRECY'],
  sealed: { reasons: 'file' },
})
export class LiftSecrecy extends Act {
  /** `s1`, `s2` … in the order in which they were set. */
  @Matches(/^s\d{1,3}$/)
  mark: string;

  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reasons: string;
}

/** 送达地址确认书: where papers reach a party, and whether electronically. A later one takes its place. */
@Command({
  enters: 'ServiceAddressConfirmed',
  by: ['intake-clerk', 'handling-officer', 'panel-clerk', 'mediator'],
  label: { zh: '登记送达地址确认书', en: 'Record the confirmed address for service' },
  law: ['SAMRPROC-2022:82', 'SAMRPROC-2022:83', 'O81-2024:10'],
  step: ['CASE-SERVICE-ADDRESS'],
  document: '送达地址确认书',
  sealed: { address: 'person', phone: 'person', email: 'person', recipient: 'person' },
})
export class ConfirmServiceAddress extends RespondentAct {
  @IsString()
  @MinLength(2)
  @MaxLength(300)
  address: string;

  /** Who receives there. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  recipient?: string;

  @IsOptional()
  @IsString()
  @Matches(/^[+\d][\d\s-]{4,20}$/)
  phone?: string;

  /** 同意电子送达 */
  @IsBoolean()
  electronic: boolean;

  /** Where electronic papers arrive; needed with the consent. */
  @IsOptional()
  @IsEmail()
  @MaxLength(200)
  email?: string;

  /** The party was told what a wrong address, or a change that is not told, brings about. */
  @IsBoolean()
  told: boolean;
}

/** 审查期限耽误的正当事由: a party that missed its term asks within ten days of the end of the obstacle. */
@Command({
  by: ['unit-head', 'deputy-head', 'head'],
  label: { zh: '审查当事人耽误期限的正当事由', en: 'Decide whether a missed term is excused' },
  law: ['CPL-2023:86', 'ARL-2023:20'],
  step: ['CASE-DAYS-GOOD-CAUSE'],
  sealed: { reasons: 'file', obstacle: 'file' },
})
export class ExcuseMissedTerm extends Act {
  /** Id of the term, as the list of terms shows it. */
  @IsString()
  @Matches(/^[^\s]+$/)
  @MaxLength(200)
  term: string;

  /** 不可抗力或者其他正当事由 */
  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  obstacle: string;

  @IsLocalDate()
  obstacleFrom: string;

  /** Day on which the obstacle ended. */
  @IsLocalDate()
  obstacleEndedOn: string;

  /** Day on which the party asked. */
  @IsLocalDate()
  appliedOn: string;

  @IsBoolean()
  allowed: boolean;

  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  reasons: string;
}
