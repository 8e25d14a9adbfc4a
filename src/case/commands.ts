import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { Command } from '../engine/command.js';
import { channelIds } from '../law/channels.js';
import { sourceIds } from '../law/sources.js';
import { Act, RespondentAct } from './act.js';
import { documentKinds, PartyEntry, RightEntry } from './shapes.js';
import { IsLocalDate } from './values/dates.js';

export * from './amending.commands.js';
export * from './credit.commands.js';
export * from './standing.commands.js';
export * from './two-files.commands.js';

const REGISTRARS = ['intake-clerk', 'handling-officer', 'unit-head'] as const;
const PERSONAL = { name: 'person', identityNumber: 'person', address: 'person', phone: 'person' } as const;

/** 案源登记: begins a case from whatever source it has; the source decides which road it takes. */
@Command({
  enters: 'CaseOpened',
  by: REGISTRARS,
  label: { zh: '登记案源', en: 'Register a case' },
  law: ['SAMRPROC-2022:18'],
  step: ['INT-ROAD', 'INT-VERIFY', 'CASE-RIGHTS', 'INT-SEPARATE', 'INT-OTHER-CHANNEL', 'INT-CONFIDENTIAL'],
  document: '案件来源登记表',
  number: 'case',
  sealed: { ...PERSONAL, summary: 'file' },
})
export class OpenCase extends Act {
  /** What is no complaint or report is refused with the channel that it belongs to. */
  @IsIn([...sourceIds, ...channelIds])
  source: string;

  /** What else the same letter asks for: each takes its own road (市场监督管理投诉举报处理暂行办法 art. 7). */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(4)
  @ArrayUnique()
  @IsIn(sourceIds, { each: true })
  also?: string[];

  /** 假冒专利 has stricter times to file of its own; absent: an infringement. */
  @IsOptional()
  @IsIn(['infringement', 'counterfeit-patent'])
  matter?: 'infringement' | 'counterfeit-patent';

  /** 统一接收机构 that routed the letter here (分送): it may not be routed on. */
  @IsOptional()
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  routedBy?: string;

  /** Day on which the complaint, report, request or material was received: terms of the road run from it. */
  @IsLocalDate()
  receivedOn: string;

  @IsString()
  @MinLength(2)
  @MaxLength(200)
  title: string;

  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => PartyEntry)
  parties: PartyEntry[];

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => RightEntry)
  rights: RightEntry[];

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  summary?: string;
}

/** 补充登记当事人 */
@Command({
  enters: 'PartyAdded',
  by: REGISTRARS,
  label: { zh: '补充登记当事人', en: 'Add a party' },
  law: ['SAMRPROC-2022:18', 'TSJB-20:33'],
  step: ['CASE-PARTIES', 'INT-CONFIDENTIAL'],
  sealed: PERSONAL,
})
export class AddParty extends Act {
  @IsObject()
  @ValidateNested()
  @Type(() => PartyEntry)
  entry: PartyEntry;
}

/** 补充登记权利 */
@Command({
  enters: 'RightAdded',
  by: REGISTRARS,
  label: { zh: '补充登记权利', en: 'Add a right' },
  law: ['SAMRPROC-2022:18'],
  step: ['CASE-RIGHTS'],
})
export class AddRight extends Act {
  @IsObject()
  @ValidateNested()
  @Type(() => RightEntry)
  entry: RightEntry;
}

/** 补充登记案源: what the letter also asks for, or what came in later on the same matter, takes a road of its own. */
@Command({
  enters: 'SourceAdded',
  by: [...REGISTRARS, 'mediator'],
  label: { zh: '补充登记案源', en: 'Register a further source' },
  law: ['SAMRPROC-2022:18', 'TSJB-20:7', 'TSJB-20:23'],
  step: ['INT-SEPARATE', 'INT-CLUE-FOUND'],
  document: '案件来源登记表',
  sealed: { summary: 'file' },
})
export class AddSource extends Act {
  @IsIn(sourceIds)
  source: string;

  /** Day on which it came in, or on which the clue was found: terms of the road run from it. */
  @IsLocalDate()
  receivedOn: string;

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  summary?: string;
}

/** 附卷: a document or piece of evidence joins the file. Its bytes are encrypted and kept beside the log. */
@Command({
  enters: 'DocumentAttached',
  by: [
    'intake-clerk',
    'handling-officer',
    'unit-head',
    'panel-clerk',
    'mediator',
    'litigation-clerk',
    'credit-officer',
    'goods-keeper',
    'archivist',
    'court-liaison',
    'procuratorate-liaison',
    'police-liaison',
  ],
  through: 'documents',
  label: { zh: '材料附卷', en: 'Attach a document' },
  law: ['SAMRPROC-2022:78', 'SAMRPROC-2022:79'],
  step: ['CASE-RECORDING', 'CASE-EVIDENCE', 'MED-ARCHIVE'],
  sealed: { title: 'file' },
})
export class AttachDocument extends Act {
  @IsUUID()
  document: string;

  /** Names may hide in it: sealed under the key of the case's file. */
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  title: string;

  @IsIn(documentKinds)
  kind: string;

  @Matches(/^[a-z]+\/[a-z0-9.+-]+$/)
  @MaxLength(100)
  mediaType: string;

  /** Size of the content. */
  @IsInt()
  @Min(1)
  bytes: number;

  /** Of the encrypted bytes as they are kept. */
  @Matches(/^[0-9a-f]{64}$/)
  sha256: string;
}

/** 删除个人信息: the person's key is destroyed; what remains in the record can no longer be read. */
@Command({
  by: ['administrator'],
  label: { zh: '删除个人信息', en: "Erase a person's data" },
  law: ['PIPL-2021:47'],
})
export class ErasePerson extends RespondentAct {
  @IsString()
  @MinLength(2)
  @MaxLength(500)
  reason: string;
}

/** 记载列入结果: carried back from the subject's own stream. */
@Command({
  by: ['process'],
  label: { zh: '记载列入结果', en: 'Record the outcome of a listing' },
  law: ['LIST-44:13'],
  step: ['CRED-LIST'],
})
export class RecordListing extends RespondentAct {
  @IsIn(['listed', 'refused', 'removed'])
  outcome: string;

  @IsString()
  @MaxLength(200)
  subject: string;
}

/** 期限届满: sent by the clock alone, after the day has fully ended and its grace. */
@Command({
  by: ['clock'],
  label: { zh: '期限届满', en: 'A term has ended' },
  law: ['SAMRPROC-2022:80'],
  step: [
    'PEN-PRESERVE-END',
    'PEN-SEIZE-END',
    'CRED-END',
    'CASE-DAYS-START',
    'CASE-DAYS-ROLL',
    'CASE-DAYS-WORKING',
    'CASE-DAYS-THREE',
    'CASE-DAYS-HOURS',
    'CASE-DAYS-INCLUSIVE',
    'CASE-DAYS-MONTH',
    'PEN-PUBLISH-PERIOD',
  ],
})
export class LapseTerm extends Act {
  @IsString()
  @Matches(/^[^\s]+$/)
  @MaxLength(200)
  term: string;

  @IsInt()
  revision: number;
}

/** 重新计算期限: sent by the clock to files with provisional dates once a year's calendar has been published. */
@Command({
  by: ['clock'],
  label: { zh: '重新计算期限', en: 'Reckon the terms anew' },
  law: ['HOL-2024:?'],
  step: ['CASE-DAYS-HOLIDAYS'],
})
export class RecalculateTerms extends Act {
  /** Version of the calendar that was published. */
  @IsString()
  @MaxLength(200)
  calendar: string;
}
