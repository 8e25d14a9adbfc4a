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
import { Command } from '../../engine/command.js';
import { attachments, HandedOverItem, type Attachment } from './shapes.js';

/** 批准移送: the head in person, never delegated; within three days of the report. `occurredAt` starts the 24 hours. */
@Command({
  in: ['Reported'],
  by: ['head'],
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

  /** A copy went to the procuratorate of the same level. */
  @IsBoolean()
  copiedToProcuratorate: boolean;
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

/** 提请复议 */
@Command({
  in: ['Declined'],
  by: ['handling-officer'],
  label: { zh: '提请公安机关复议', en: 'Ask the police to reconsider' },
  law: ['M310-2020:9'],
  step: ['TR-RECON'],
  document: '提请复议书',
  sealed: { reasons: 'file' },
})
export class RequestReconsideration extends Act {
  @IsString()
  @MaxLength(4000)
  reasons: string;
}

/** 建议人民检察院进行立案监督 */
@Command({
  in: ['Declined'],
  by: ['handling-officer'],
  label: { zh: '建议检察院立案监督', en: 'Suggest that the procuratorate supervise the filing' },
  law: ['M310-2020:9'],
  step: ['TR-SUPERVISE'],
  document: '建议立案监督函',
  sealed: { reasons: 'file' },
})
export class SuggestSupervision extends Act {
  @IsString()
  @MaxLength(4000)
  reasons: string;
}

/** 接受不予立案: the agency takes the matter back and handles it itself. */
@Command({
  in: ['Declined'],
  by: ['head', 'deputy-head'],
  label: { zh: '收回案件，依法处理', en: 'Take the case back' },
  law: ['M310-2020:10'],
  step: ['TR-DECLINED', 'CASE-TRANSFER-RETURNS'],
})
export class TakeBack extends Act {
  @IsString()
  @MaxLength(2000)
  remarks: string;
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

/** 回复检察意见 */
@Command({
  in: ['Filed', 'HandedOver'],
  by: ['handling-officer', 'head', 'deputy-head'],
  label: { zh: '书面回复检察意见', en: 'Reply to the prosecutors’ opinion' },
  law: ['CRPL-2018:177', 'LINK-2021:10'],
  step: ['REV-REPLY'],
  document: '处理结果回函',
  sealed: { reply: 'file' },
})
export class ReplyToOpinion extends Act {
  @IsString()
  @MaxLength(4000)
  reply: string;

  /** Number of the letter of opinion (检察意见书). */
  @IsString()
  @MaxLength(100)
  opinion: string;
}
