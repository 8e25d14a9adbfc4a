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
  ValidateNested,
} from 'class-validator';
import { Act } from '../../case/act.js';
import { OffenceFacts } from '../../case/values/offence-facts.js';
import { Command } from '../../engine/command.js';
import { thresholdArticles, type ThresholdArticle } from '../../law/offences.lines.js';
import { attachments, HandedOverItem, type Attachment } from './shapes.js';

/** 核算追诉标准: new facts are weighed; the assessment suggests and blocks nothing (art. 3(2): a reasonable suspicion is enough). */
@Command({
  in: ['Reported', 'Approved', 'Sent', 'Received', 'Declined', 'Reconsidering', 'SupervisionSuggested'],
  by: ['handling-officer'],
  label: { zh: '核算刑事立案追诉标准', en: 'Weigh the facts against the criminal thresholds' },
  law: ['M310-2020:3', 'FS-2025-5:29'],
  step: ['TR-STANDARD'],
  sealed: { reasons: 'file' },
})
export class WeighThresholds extends Act {
  @IsIn(thresholdArticles)
  article: ThresholdArticle;

  @IsObject()
  @ValidateNested()
  @Type(() => OffenceFacts)
  weighed: OffenceFacts;

  /** What the officer makes of it. */
  @IsString()
  @MaxLength(4000)
  reasons: string;
}

/** 批准移送: the head in person, never delegated; within three days of the report. `occurredAt` starts the 24 hours. */
@Command({
  in: ['Reported'],
  by: ['head'],
  reserved: 'M310-2020:5',
  label: { zh: '批准移送公安机关', en: 'Approve the transfer to the police' },
  law: ['M310-2020:5'],
  step: ['TR-APPROVE', 'CASE-WHO-DECIDES'],
  document: '批准移送决定',
})
export class ApproveTransfer extends Act {}

/** 不批准移送 */
@Command({
  in: ['Reported'],
  by: ['head'],
  reserved: 'M310-2020:5',
  label: { zh: '不批准移送', en: 'Refuse the transfer' },
  law: ['M310-2020:5'],
  step: ['TR-APPROVE', 'CASE-WHO-DECIDES'],
  document: '不批准移送决定',
  sealed: { reasons: 'file' },
})
export class RefuseTransfer extends Act {
  /** Recorded in the file (art. 5(2)). */
  @IsString()
  @MaxLength(4000)
  reasons: string;
}

/** 向同级公安机关移送，抄送同级人民检察院 */
@Command({
  in: ['Approved'],
  by: ['handling-officer'],
  label: { zh: '向公安机关移送', en: 'Send the case to the police' },
  law: ['M310-2020:5', 'M310-2020:6', 'GJH-2006:1'],
  step: ['TR-SEND', 'TR-ATTACHMENTS'],
  document: '涉嫌犯罪案件移送书',
  number: 'transfer',
})
export class SendToPolice extends Act {
  /** 同级公安机关 */
  @IsString()
  @MaxLength(100)
  police: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  @IsIn(attachments, { each: true })
  attachments: Attachment[];

  /** Why there is no test report or appraisal, where none goes along (art. 6(4)). */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  withoutTest?: string;

  /** A copy went to the procuratorate of the same level. */
  @IsBoolean()
  copiedToProcuratorate: boolean;
}

/** 抄送行政处罚决定书副本: a fine came before the transfer; police, procuratorate and right holder learn of it in ten days. */
@Command({
  by: ['handling-officer'],
  label: { zh: '抄送行政处罚决定书副本', en: 'Send copies of the penalty decision' },
  law: ['GJH-2006:1'],
  step: ['TR-COPY'],
  document: '行政处罚决定书副本',
})
export class CopyPenaltyDecision extends Act {
  /** Number of the penalty decision. */
  @IsString()
  @MaxLength(100)
  reference: string;

  @IsBoolean()
  copiedToPolice: boolean;

  @IsBoolean()
  copiedToProcuratorate: boolean;

  /** 已书面告知权利人 */
  @IsBoolean()
  holderTold: boolean;
}

/** 移送职务犯罪线索: to the supervision commission or the procuratorate, promptly. */
@Command({
  by: ['handling-officer', 'head'],
  label: { zh: '移送职务犯罪线索', en: 'Pass on clues of an official crime' },
  law: ['M310-2020:18'],
  step: ['TR-DUTY-CRIME'],
  document: '职务犯罪线索移送函',
  sealed: { clues: 'file' },
})
export class PassOnOfficialCrime extends Act {
  @IsIn(['supervision-commission', 'procuratorate'])
  to: 'supervision-commission' | 'procuratorate';

  @IsString()
  @MaxLength(4000)
  clues: string;
}

/** 补充材料 */
@Command({
  in: ['Received'],
  by: ['handling-officer'],
  label: { zh: '补充材料', en: 'Supply the missing material' },
  law: ['GA-2020:180'],
  step: ['TR-INCOMPLETE'],
})
export class SupplyMaterial extends Act {
  @IsString()
  @MaxLength(2000)
  material: string;
}

/** 移交涉案物品及相关材料，办结交接手续 */
@Command({
  in: ['Filed'],
  by: ['handling-officer'],
  label: { zh: '移交涉案物品和材料', en: 'Hand over goods and material' },
  law: ['M310-2020:12'],
  step: ['TR-HANDOVER'],
  document: '涉案物品移交清单',
})
export class HandOverGoods extends Act {
  /** Empty where there are no goods and only the file goes. */
  @IsArray()
  @ArrayMaxSize(200)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => HandedOverItem)
  items: HandedOverItem[];

  /** Lots of the ledger among them that no measure holds; those under a measure go with it. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @MaxLength(80, { each: true })
  lots?: string[];

  /** Who signed for it at the police. */
  @IsString()
  @MaxLength(100)
  receivedBy: string;
}
