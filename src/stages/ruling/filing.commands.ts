import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import { Command } from '../../engine/command.js';
import type { Length } from '../../engine/time/limit.js';
import { Act } from '../../case/act.js';
import { Ids, IsLength } from './shapes.js';

/** 立案: the panel is named with it. */
@Command({
  in: ['Requested'],
  by: ['deputy-head', 'head'],
  label: { zh: '裁决立案', en: 'File the request' },
  law: ['O81-2024:12', 'O81-2024:20', 'PAT-2020:65'],
  step: ['CASE-TWO-OFFICERS', 'CASE-RULING-PENALTY', 'RUL-ADMISSIBLE', 'RUL-FILE', 'RUL-PANEL'],
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
}

/** 不予立案 */
@Command({
  in: ['Requested', 'CorrectionAsked'],
  by: ['deputy-head', 'head'],
  label: { zh: '裁决请求不予立案', en: 'Refuse to file the request' },
  law: ['O81-2024:12', 'O81-2024:20'],
  step: ['RUL-ADMISSIBLE', 'RUL-MATERIALS', 'RUL-FILE'],
  document: '不予立案通知书',
  sealed: { reasons: 'file' },
})
export class RefuseRequest extends Act {
  @IsIn([
    'not-entitled',
    'no-clear-respondent',
    'suit-pending',
    'no-competence',
    'not-corrected',
    'report-refused',
    'other-rule',
  ])
  ground:
    | 'not-entitled'
    | 'no-clear-respondent'
    | 'suit-pending'
    | 'no-competence'
    | 'not-corrected'
    | 'report-refused'
    | 'other-rule';

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
