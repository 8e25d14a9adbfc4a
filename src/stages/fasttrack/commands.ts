import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsString,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';
import { Act } from '../../case/act.js';
import { Command } from '../../engine/command.js';
import type { Length } from '../../engine/time/limit.js';

const law = ['JD-2026:?'];
const criteria = [
  'facts-clear',
  'facts-admitted',
  'single-respondent',
  'evidence-complete',
  'right-undisputed',
] as const;

/** 纳入快速处理: a simple matter gets a shorter time of the office's own. Every term of the law runs on as it is. */
@Command({
  opens: true,
  by: ['unit-head', 'deputy-head', 'head'],
  label: { zh: '纳入快速处理通道', en: 'Put a proceeding on the fast track' },
  law,
  step: ['CASE-FAST-TRACK'],
  sealed: { reasons: 'file' },
})
export class PutOnFastTrack extends Act {
  /** Proceeding that is to be done sooner. */
  @IsString()
  @MaxLength(64)
  target: string;

  /** 内部时限 */
  @Matches(/^[1-9]\d{0,2} (working days|calendar days)$/)
  within: Length;

  /** What makes it simple. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  @ArrayUnique()
  @IsIn(criteria, { each: true })
  criteria: (typeof criteria)[number][];

  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reasons: string;
}

/** 结束快速处理: done, or the matter turned out not to be simple. */
@Command({
  in: ['Hurried'],
  by: ['handling-officer', 'unit-head', 'deputy-head', 'head'],
  label: { zh: '结束快速处理（转普通）', en: 'Take the proceeding off the fast track' },
  law,
  step: ['CASE-FAST-TRACK'],
  sealed: { reasons: 'file' },
})
export class EndFastTrack extends Act {
  @IsIn(['done', 'not-simple'])
  outcome: 'done' | 'not-simple';

  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reasons: string;
}
