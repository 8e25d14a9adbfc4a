import { IsIn, IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { Act } from '../../case/act.js';
import { Command } from '../../engine/command.js';
import type { Length } from '../../engine/time/limit.js';
import { Named, Reasons } from './shapes.js';

const law = ['SAMRPROC-2022:45', 'APL-2021:26'];

/** 反馈协查结果: the answer to a bureau that asked for assistance, within fifteen working days of its letter. */
@Command({
  in: ['AssistanceAsked'],
  by: ['handling-officer', 'unit-head'],
  label: { zh: '反馈协查结果', en: 'Answer the letter of assistance' },
  law,
  step: ['PEN-ASSIST'],
  document: '协助调查函',
  sealed: { result: 'file' },
})
export class GiveAssistance extends Act {
  /** What was found, and which papers go with the answer. */
  @IsString()
  @MinLength(2)
  @MaxLength(8000)
  result: string;

  /** Number of the answer. */
  @IsOptional()
  @Named()
  reference?: string;
}

/** 告知不能按期完成协查: before the term ends. */
@Command({
  in: ['AssistanceAsked'],
  by: ['handling-officer', 'unit-head'],
  label: { zh: '告知不能按期完成协查', en: 'Tell that the assistance is delayed' },
  law,
  step: ['PEN-ASSIST'],
  document: '协助调查函',
  sealed: { reasons: 'file' },
})
export class TellAssistanceDelay extends Act {
  /** How much longer it will take. */
  @Matches(/^[1-9]\d{0,2} (working days|calendar days)$/)
  length: Length;

  @Reasons()
  reasons: string;
}

/** 无法协助: what was asked lies outside the bureau's area or powers. */
@Command({
  in: ['AssistanceAsked'],
  by: ['unit-head', 'deputy-head', 'head'],
  label: { zh: '书面说明无法协助', en: 'Decline the assistance in writing' },
  law,
  step: ['PEN-ASSIST'],
  document: '协助调查函',
  sealed: { reasons: 'file' },
})
export class DeclineAssistance extends Act {
  @IsIn(['outside-area', 'outside-powers', 'not-found'])
  ground: 'outside-area' | 'outside-powers' | 'not-found';

  @Reasons()
  reasons: string;
}
