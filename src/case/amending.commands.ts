import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';
import { Command } from '../engine/command.js';
import { Act } from './act.js';

/** Whoever enters anything in a case: of a mistake in an entry, only those who might have given it may say so. */
const ENTERING = [
  'intake-clerk',
  'handling-officer',
  'unit-head',
  'deputy-head',
  'head',
  'panel-member',
  'panel-clerk',
  'mediator',
  'litigation-clerk',
  'credit-officer',
  'goods-keeper',
  'archivist',
  'supervisor',
  'court-liaison',
  'procuratorate-liaison',
  'police-liaison',
] as const;

/**
 * 更正录入: what was typed wrongly is superseded, with the reason; nothing is edited. The act is decided anew as it should
 * have been entered, so that the rules of its room judge the correction. What was decided on it stays recorded.
 */
@Command({
  by: ENTERING,
  label: { zh: '更正录入错误', en: 'Correct a mistaken entry' },
  law: ['SAMRPROC-2022:78', 'SAMRPROC-2022:79'],
  step: ['CASE-RECORDING'],
  needs: ['entries'],
  sealed: { correctionReason: 'file', reason: 'file' },
})
export class CorrectEntry extends Act {
  /** Id of the entry, as the history shows it. */
  @IsUUID()
  entry: string;

  /** The form by which it was entered, with those fields alone that should read otherwise. */
  @IsObject()
  @JSONSchema({ additionalProperties: true })
  values: Record<string, unknown>;

  /** Fields of the form in which nothing should stand, e.g. `/entry/phone`. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ArrayUnique()
  @Matches(/^(\/[A-Za-z]\w{0,63}){1,3}$/, { each: true })
  emptied?: string[];

  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reason: string;
}

/** 撤回刚才的录入: within ten minutes, by who entered it, while nothing hangs on it and nothing of it has left the house. */
@Command({
  by: ENTERING,
  label: { zh: '撤回刚才的录入', en: 'Take back what was just entered' },
  law: ['SAMRPROC-2022:78'],
  step: ['CASE-RECORDING'],
  needs: ['entries'],
  sealed: { withdrawalReason: 'file' },
})
export class WithdrawEntry extends Act {
  /** Id of an entry of the act that is taken back; left out, the last that you entered here. */
  @IsOptional()
  @IsUUID()
  entry?: string;

  @IsOptional()
  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reason?: string;
}
