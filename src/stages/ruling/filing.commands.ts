import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
} from 'class-validator';
import { Command } from '../../engine/command.js';
import type { Length } from '../../engine/time/limit.js';
import { Act } from '../../case/act.js';
import { Ids, IsLength, Named } from './shapes.js';

/** 立案: the panel is named with it. */
@Command({
  in: ['Requested'],
  by: ['deputy-head', 'head'],
  label: { zh: '裁决立案', en: 'File the request' },
  law: ['O81-2024:6', 'O81-2024:12', 'O81-2024:20', 'PAT-2020:65'],
  step: ['CASE-TWO-OFFICERS', 'CASE-RULING-PENALTY', 'RUL-ADMISSIBLE', 'RUL-FILE', 'RUL-PANEL', 'RUL-JURISDICTION'],
  document: '立案通知书',
  number: 'ruling-filing',
  needs: ['option:ruling-competence'],
})
export class FileRequest extends Act {
  /** Party ids. */
  @Ids({ min: 1, max: 20 })
  respondents: string[];

  /** 合议组: staff ids, three or another odd number. */
  @Ids({ min: 3, max: 9 })
  handlers: string[];

  /** Staff id of the member who presides. */
  @IsString()
  @MaxLength(64)
  presiding: string;

  /** 管辖根据: 侵权行为实施地 / 侵权结果发生地 / 被请求人住所地 / 指定、提级、委托 */
  @IsOptional()
  @IsIn(['place-of-act', 'place-of-result', 'domicile', 'designated'])
  jurisdiction?: 'place-of-act' | 'place-of-result' | 'domicile' | 'designated';

  /** Ids of the patents in dispute, where it is not all of the file. */
  @IsOptional()
  @Ids({ min: 1, max: 20 })
  rights?: string[];
}

/** Plant varieties and layout designs have roads of their own: 农业农村、林业草原主管部门, 国务院专利行政部门. */
const NOT_FILED = [
  'not-entitled',
  'no-clear-respondent',
  'suit-pending',
  'no-competence',
  'not-corrected',
  'report-refused',
  'plant-variety',
  'layout-design',
  'other-rule',
] as const;

/** 不予立案 */
@Command({
  in: ['Requested', 'CorrectionAsked'],
  by: ['deputy-head', 'head'],
  label: { zh: '裁决请求不予立案', en: 'Refuse to file the request' },
  law: ['O81-2024:9', 'O81-2024:12', 'O81-2024:14', 'O81-2024:16', 'O81-2024:20', 'SEED-2021:72', 'IC-2026:?'],
  step: ['RUL-ADMISSIBLE', 'RUL-MATERIALS', 'RUL-FILE', 'RUL-JURISDICTION', 'RUL-OTHER'],
  document: '不予立案通知书',
  sealed: { reasons: 'file' },
})
export class RefuseRequest extends Act {
  @IsIn(NOT_FILED)
  ground: (typeof NOT_FILED)[number];

  /** The department that is competent, to which the clue is sent on; needed where this one is not. */
  @IsOptional()
  @Named()
  agency?: string;

  /** The requester was told before. */
  @IsOptional()
  @IsBoolean()
  requesterTold?: boolean;

  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  reasons: string;
}

/** 通知补正: once, in writing, within a set time. */
@Command({
  in: ['Requested'],
  by: ['intake-clerk', 'panel-member', 'unit-head'],
  label: { zh: '通知补正', en: 'Ask for correction' },
  law: ['O81-2024:16'],
  step: ['RUL-MATERIALS', 'RUL-CORRECT'],
  document: '补正通知书',
})
export class RequestCorrection extends Act {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @IsString({ each: true })
  @MaxLength(300, { each: true })
  items: string[];

  /** Time to correct. */
  @IsLength()
  within: Length;
}

/** 收到补正材料 */
@Command({
  enters: 'RequestCorrected',
  in: ['CorrectionAsked'],
  by: ['intake-clerk', 'panel-member', 'unit-head'],
  label: { zh: '收到补正材料', en: 'Record the correction' },
  law: ['O81-2024:16'],
  step: ['RUL-CORRECT'],
})
export class RecordCorrection extends Act {}

/** 延长立案期限: by five working days. */
@Command({
  in: ['Requested'],
  by: ['deputy-head', 'head'],
  reserved: 'O81-2024:20',
  label: { zh: '延长立案期限', en: 'Extend the time to file' },
  law: ['O81-2024:20'],
  step: ['RUL-FILE'],
  sealed: { reasons: 'file' },
})
export class ExtendRequestFiling extends Act {
  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reasons: string;
}
