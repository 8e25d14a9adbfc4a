import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { Act } from '../../case/act.js';
import { IsLocalDate } from '../../case/values/dates.js';
import { Command } from '../../engine/command.js';
import type { Length } from '../../engine/time/limit.js';
import { GoodsEntry, IsSetTime, open, StaffIds } from './shapes.js';

const investigating = ['Investigating'] as const;

/** 询问通知 */
@Command({
  in: investigating,
  by: ['handling-officer'],
  label: { zh: '通知接受询问', en: 'Summon for questioning' },
  law: ['APL-2021:55'],
  step: ['CASE-EVIDENCE'],
  document: '询问通知书',
  sealed: { name: 'file', place: 'file' },
})
export class SummonForQuestioning extends Act {
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  name: string;

  @IsLocalDate()
  questionOn: string;

  @IsString()
  @MaxLength(300)
  place: string;
}

/** 询问: each person apart, by two officers; the record is read and signed, or it says why not. */
@Command({
  in: investigating,
  by: ['handling-officer'],
  label: { zh: '询问（制作询问笔录）', en: 'Question a person' },
  law: ['APL-2021:55', 'APL-2021:42', 'SAMRPROC-2022:21'],
  step: ['CASE-EVIDENCE', 'CASE-TWO-OFFICERS', 'CASE-CERTIFICATES'],
  needs: ['certificates'],
  document: '询问笔录',
  sealed: { name: 'file', record: 'file', note: 'file' },
})
export class QuestionPerson extends Act {
  @IsIn(['respondent', 'right-holder', 'witness', 'other'])
  role: 'respondent' | 'right-holder' | 'witness' | 'other';

  /** Party id; needed where a respondent, or who speaks for it, is questioned. */
  @IsOptional()
  @IsString()
  @MaxLength(64)
  party?: string;

  @IsString()
  @MinLength(1)
  @MaxLength(100)
  name: string;

  @StaffIds(1, 20)
  officers: string[];

  @IsBoolean()
  certificatesShown: boolean;

  @IsString()
  @MinLength(2)
  @MaxLength(20000)
  record: string;

  /** Read and signed by the person questioned. */
  @IsBoolean()
  signed: boolean;

  /** Why it was not signed. */
  @IsOptional()
  @IsString()
  @MinLength(2)
  @MaxLength(500)
  note?: string;
}

/** 限期提供材料: from a party or another who holds them, within a time that the agency sets. */
@Command({
  in: investigating,
  by: ['handling-officer'],
  label: { zh: '责令限期提供材料', en: 'Order material to be provided' },
  law: ['APL-2021:55'],
  step: ['CASE-EVIDENCE'],
  document: '限期提供材料通知书',
  sealed: { materials: 'file' },
})
export class OrderMaterials extends Act {
  /** Party id. */
  @IsString()
  @MaxLength(64)
  holder: string;

  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  materials: string;

  @IsSetTime()
  within: Length;
}

/** 收到材料，或者拒不提供 */
@Command({
  enters: 'MaterialsRecorded',
  in: open,
  by: ['handling-officer'],
  label: { zh: '登记材料提供情况', en: 'Record what was provided' },
  law: ['APL-2021:55'],
  step: ['CASE-EVIDENCE'],
  sealed: { received: 'file' },
})
export class RecordMaterials extends Act {
  @IsString()
  @MaxLength(64)
  holder: string;

  @IsIn(['complete', 'partial', 'refused'])
  supplied: 'complete' | 'partial' | 'refused';

  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  received: string;
}

/** 抽样取证: listed and sealed, in the presence of the party or of a witness. */
@Command({
  in: investigating,
  by: ['handling-officer'],
  label: { zh: '抽样取证', en: 'Take samples' },
  law: ['SAMRPROC-2022:31', 'APL-2021:56'],
  step: ['PEN-SAMPLE'],
  needs: ['certificates'],
  document: '抽样记录',
  sealed: { place: 'file', witness: 'file' },
})
export class TakeSamples extends Act {
  @IsString()
  @MaxLength(300)
  place: string;

  @StaffIds(1, 20)
  officers: string[];

  @IsBoolean()
  partyPresent: boolean;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  witness?: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => GoodsEntry)
  samples: GoodsEntry[];
}

/** 请求协助调查: another bureau answers within fifteen working days of receipt. */
@Command({
  in: open,
  by: ['handling-officer'],
  label: { zh: '发出协助调查函', en: 'Ask another agency for assistance' },
  law: ['SAMRPROC-2022:45'],
  step: ['PEN-ASSIST'],
  document: '协助调查函',
  sealed: { request: 'file' },
})
export class RequestAssistance extends Act {
  /** Id of the letter within the proceeding. */
  @IsString()
  @MinLength(1)
  @MaxLength(64)
  letter: string;

  @IsString()
  @MinLength(2)
  @MaxLength(200)
  agency: string;

  /** Day on which the other agency received it: its term runs from then. */
  @IsLocalDate()
  receivedOn: string;

  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  request: string;
}

/** 协查机关告知延期: before its term ends, with reasons. */
@Command({
  enters: 'AssistanceDelayed',
  in: open,
  by: ['handling-officer'],
  label: { zh: '登记协查延期', en: 'Record that the assistance is delayed' },
  law: ['SAMRPROC-2022:45'],
  step: ['PEN-ASSIST'],
})
export class RecordAssistanceDelay extends Act {
  @IsString()
  @MaxLength(64)
  letter: string;

  /** By how much. */
  @IsSetTime()
  length: Length;

  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reasons: string;
}

/** 收到协查结果 */
@Command({
  enters: 'AssistanceAnswered',
  in: open,
  by: ['handling-officer'],
  label: { zh: '登记协查结果', en: 'Record the assistance' },
  law: ['SAMRPROC-2022:45'],
  step: ['PEN-ASSIST'],
  sealed: { answer: 'file' },
})
export class RecordAssistance extends Act {
  @IsString()
  @MaxLength(64)
  letter: string;

  @IsString()
  @MinLength(2)
  @MaxLength(8000)
  answer: string;
}

/** 查询银行账户: only with the written approval of the head (主要负责人) of an agency at or above a city with districts. */
@Command({
  in: investigating,
  by: ['handling-officer'],
  approvers: {
    principalHead: { by: ['head'], reserved: 'AUCL-2025:16', unless: { principalAgency: 'superior' } },
  },
  label: { zh: '查询银行账户', en: 'Query bank accounts' },
  law: ['AUCL-2025:16'],
  step: ['PEN-SEIZE-SECRET', 'CASE-WHO-DECIDES'],
  needs: ['certificates'],
  document: '有关事项审批表',
  sealed: { accounts: 'file' },
})
export class QueryBankAccounts extends Act {
  /** Party id of the operator whose accounts are queried. */
  @IsString()
  @MaxLength(64)
  holder: string;

  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  accounts: string;

  @StaffIds(1, 20)
  officers: string[];

  /** 主要负责人 who approved the written report. */
  @IsString()
  @MaxLength(64)
  principalHead: string;

  /** Whose head: of this agency, which then must be of a city with districts, or of the superior one. */
  @IsIn(['own', 'superior'])
  principalAgency: 'own' | 'superior';
}
