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
import { MeasureAct } from '../../case/act.js';
import { IsFen } from '../../case/values/fen.js';
import { Command } from '../../engine/command.js';
import type { Length } from '../../engine/time/limit.js';
import { GoodsEntry, head, IsSetTime, open } from './shapes.js';

abstract class TakesGoods extends MeasureAct {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => GoodsEntry)
  goods: GoodsEntry[];

  /** Staff ids of the officers who carry it out. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  officers: string[];

  /** Party id of the holder of the goods. */
  @IsOptional()
  @IsString()
  @MaxLength(64)
  holder?: string;

  /** Where the goods are kept. */
  @IsString()
  @MaxLength(300)
  keptAt: string;

  /** 情况紧急: taken on the spot, to be reported and approved within 24 hours. */
  @IsBoolean()
  urgent: boolean;

  /** Staff id of the head who approved beforehand; needed unless urgent. */
  @IsOptional()
  @IsString()
  @MaxLength(64)
  approvedBy?: string;
}

/** 先行登记保存证据 */
@Command({
  in: ['Investigating'],
  by: ['handling-officer'],
  approvers: { approvedBy: { by: head, reserved: 'APL-2021:56' } },
  label: { zh: '先行登记保存证据', en: 'Preserve evidence' },
  law: ['SAMRPROC-2022:33', 'SAMRPROC-2022:34', 'APL-2021:56'],
  step: ['PEN-PRESERVE', 'GOODS-LIST', 'GOODS-APPROVE', 'CASE-TWO-OFFICERS', 'CASE-MEASURES'],
  needs: ['certificates'],
  document: '先行登记保存证据通知书',
  sealed: { keptAt: 'file' },
})
export class PreserveEvidence extends TakesGoods {}

/** 查封、扣押 */
@Command({
  in: ['Investigating'],
  by: ['handling-officer'],
  approvers: {
    approvedBy: { by: head, reserved: 'ACL-2011:18' },
    principalHead: { by: ['head'], reserved: 'AUCL-2025:16', unless: { principalAgency: 'superior' } },
  },
  label: { zh: '查封、扣押财物', en: 'Seize goods' },
  law: ['ACL-2011:18', 'ACL-2011:24', 'ACL-2011:25', 'SAMRPROC-2022:36', 'SAMRPROC-2022:37', 'AUCL-2025:16'],
  step: ['PEN-SEIZE', 'GOODS-LIST', 'GOODS-APPROVE', 'CASE-TWO-OFFICERS', 'CASE-MEASURES', 'PEN-SEIZE-SECRET'],
  needs: ['certificates'],
  document: '实施行政强制措施决定书',
  sealed: { keptAt: 'file' },
})
export class SeizeGoods extends TakesGoods {
  /** 查封 (where it stands) or 扣押 (taken away). */
  @IsIn(['sealed', 'taken'])
  manner: 'sealed' | 'taken';

  /** Trade secrets: 主要负责人 who approved the written report; never one of a county, urgent or not. */
  @IsOptional()
  @IsString()
  @MaxLength(64)
  principalHead?: string;

  @IsOptional()
  @IsIn(['own', 'superior'])
  principalAgency?: 'own' | 'superior';
}

/** 补办批准手续: within 24 hours of an urgent measure; refused means lift at once. */
@Command({
  in: open,
  offeredFor: ({ urgent }) => urgent === 'to-approve',
  by: head,
  reserved: 'ACL-2011:19',
  label: { zh: '对紧急措施补办批准', en: 'Approve or refuse an urgent measure afterwards' },
  law: ['ACL-2011:19', 'SAMRPROC-2022:33', 'SAMRPROC-2022:36'],
  step: ['PEN-URGENT'],
  document: '有关事项审批表',
})
export class ApproveUrgentMeasure extends MeasureAct {
  @IsBoolean()
  approved: boolean;

  @IsString()
  @MaxLength(2000)
  reasons: string;
}

/** 对先行登记保存的证据作出处理 */
@Command({
  in: open,
  track: { kind: 'preservation', in: ['InForce', 'Released'] },
  late: true,
  by: ['handling-officer'],
  approvers: { approvedBy: { by: head, reserved: 'SAMRPROC-2022:33' } },
  label: { zh: '处理先行登记保存的证据', en: 'Dispose of the preserved evidence' },
  law: ['SAMRPROC-2022:35', 'APL-2021:56'],
  step: ['PEN-PRESERVE-END', 'GOODS-APPROVE', 'PEN-CR'],
  document: '解除先行登记保存证据通知书',
})
export class DisposePreservation extends MeasureAct {
  /** 记录复制 / 送检 / 转为查封扣押 / 没收 / 解除 */
  @IsIn(['recorded', 'examination', 'seizure', 'confiscation', 'released'])
  disposal: 'recorded' | 'examination' | 'seizure' | 'confiscation' | 'released';

  /** Staff id of the head who approved it. */
  @IsString()
  @MaxLength(64)
  approvedBy: string;
}

/** 延长查封、扣押期限: up to thirty days, once, told to the party in writing with reasons. */
@Command({
  in: open,
  track: { kind: 'seizure', in: ['InForce', 'Expired'] },
  late: true,
  by: head,
  reserved: 'ACL-2011:25',
  label: { zh: '延长查封、扣押期限', en: 'Extend the seizure' },
  law: ['ACL-2011:25', 'SAMRPROC-2022:38'],
  step: ['PEN-SEIZE-EXTEND'],
  document: '延长行政强制措施期限决定书',
  sealed: { reasons: 'file' },
})
export class ExtendSeizure extends MeasureAct {
  @IsString()
  @MaxLength(2000)
  reasons: string;
}

/** 检测、检验、检疫、鉴定 (begin): its time is not counted; the period is told to the party. */
@Command({
  in: ['Investigating'],
  track: { kind: 'seizure', in: ['InForce', 'Expired'] },
  late: true,
  by: ['handling-officer'],
  label: { zh: '送检测、检验、鉴定', en: 'Send goods for examination' },
  law: ['ACL-2011:25', 'SAMRPROC-2022:32', 'SAMRPROC-2022:38'],
  step: ['GOODS-TEST'],
  document: '检验鉴定期间告知书',
})
export class SendForExamination extends MeasureAct {
  @IsString()
  @MaxLength(200)
  institution: string;

  /** Period of the examination, fixed and told to the party in writing. */
  @IsSetTime()
  within: Length;
}

/** 检测、检验、鉴定结果告知 */
@Command({
  in: open,
  track: { kind: 'seizure', in: ['InForce'] },
  by: ['handling-officer'],
  label: { zh: '告知检测、检验、鉴定结果', en: 'Tell the result of the examination' },
  law: ['SAMRPROC-2022:32', 'SAMRPROC-2022:38'],
  step: ['GOODS-TEST'],
  document: '检验鉴定结果告知书',
  sealed: { result: 'file' },
})
export class RecordExamination extends MeasureAct {
  @IsString()
  @MaxLength(4000)
  result: string;
}

/** 解除查封、扣押，退还财物 */
@Command({
  in: [...open, 'Concluded'],
  track: { kind: 'seizure', in: ['InForce', 'Expired'] },
  late: true,
  by: ['handling-officer'],
  approvers: { approvedBy: { by: head, reserved: 'SAMRPROC-2022:36' } },
  label: { zh: '解除查封、扣押，退还财物', en: 'Lift the seizure and return the goods' },
  law: ['ACL-2011:28', 'SAMRPROC-2022:42'],
  step: ['PEN-SEIZE-END', 'GOODS-APPROVE', 'GOODS-RETURN'],
  document: '解除行政强制措施决定书',
  sealed: { reasons: 'file' },
})
export class ReleaseGoods extends MeasureAct {
  @IsString()
  @MaxLength(2000)
  reasons: string;

  @IsString()
  @MaxLength(64)
  approvedBy: string;
}

/** 没收查封、扣押的财物, under a decision that says so. */
@Command({
  in: ['Deciding', 'Concluded'],
  track: { kind: 'seizure', in: ['InForce', 'Expired'] },
  late: true,
  by: ['handling-officer'],
  label: { zh: '没收查封、扣押的财物', en: 'Confiscate the seized goods' },
  law: ['ACL-2011:27'],
  step: ['GOODS-CONFISCATE'],
  document: '涉案物品处理记录',
})
export class ConfiscateGoods extends MeasureAct {
  /** Respondent whose decision confiscates them. */
  @IsString()
  @MaxLength(64)
  party: string;
}

/** 先行处置 of what spoils, loses its value or is dangerous: with the owner's consent, or announced where he is unknown. */
@Command({
  in: [...open, 'Concluded'],
  track: { kind: 'seizure', in: ['InForce'] },
  by: ['handling-officer'],
  approvers: { approvedBy: { by: head, reserved: 'SAMRPROC-2022:41' } },
  label: { zh: '先行处置物品', en: 'Dispose of perishable goods early' },
  law: ['SAMRPROC-2022:41'],
  step: ['GOODS-PERISHABLE'],
  document: '先行处置物品通知书',
})
export class DisposeGoodsEarly extends MeasureAct {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => GoodsEntry)
  goods: GoodsEntry[];

  @IsIn(['owner-consents', 'owner-unknown-announced'])
  consent: 'owner-consents' | 'owner-unknown-announced';

  /** 拍卖 / 变卖 / 无害化处理 */
  @IsIn(['auctioned', 'sold', 'rendered-harmless'])
  manner: 'auctioned' | 'sold' | 'rendered-harmless';

  /** What it brought, fen: it stands in the place of the goods. */
  @IsFen()
  proceedsFen: number;

  /** Staff id of the head who approved it. */
  @IsString()
  @MinLength(1)
  @MaxLength(64)
  approvedBy: string;
}

/** 财物随案移交, to the police or to the department to which the case goes, told to the party in writing. */
@Command({
  in: [...open, 'Concluded'],
  track: { kind: 'seizure', in: ['InForce', 'Expired'] },
  late: true,
  by: ['handling-officer'],
  label: { zh: '查封、扣押财物随案移交', en: 'Hand the seized goods over with the case' },
  law: ['ACL-2011:21', 'SAMRPROC-2022:17', 'M310-2020:12'],
  step: ['GOODS-HANDOVER'],
  document: '涉案物品移交清单',
})
export class HandOverSeizedGoods extends MeasureAct {
  @IsString()
  @MaxLength(100)
  receivedBy: string;
}
