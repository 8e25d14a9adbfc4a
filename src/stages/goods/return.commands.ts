import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { Command } from '../../engine/command.js';
import { IsPeriod, LotsAct } from './shapes.js';

const head = ['head', 'deputy-head'] as const;

/** 送检: samples and goods that no measure holds; those under a measure are sent by the measure, whose term stops. */
@Command({
  in: ['Keeping'],
  track: { kind: 'lot', in: ['InKeeping'], listed: 'lots' },
  by: ['handling-officer'],
  label: { zh: '财物送检测、检验、鉴定', en: 'Send goods for examination' },
  law: ['SAMRPROC-2022:32'],
  step: ['GOODS-TEST'],
  document: '检验鉴定委托书',
})
export class ExamineLots extends LotsAct {
  @IsString()
  @MaxLength(200)
  institution: string;

  /** Period fixed by the agency and told to the party. */
  @IsPeriod()
  within: string;
}

/** 告知检验结果 */
@Command({
  in: ['Keeping'],
  track: { kind: 'lot', in: ['UnderExamination'], listed: 'lots' },
  by: ['handling-officer'],
  label: { zh: '告知财物检验、鉴定结果', en: 'Tell the result of the examination of goods' },
  law: ['SAMRPROC-2022:32'],
  step: ['GOODS-TEST'],
  document: '检验鉴定结果告知书',
  sealed: { result: 'file' },
})
export class TellLotResult extends LotsAct {
  @IsString()
  @MaxLength(4000)
  result: string;

  /** The result was told to the party. */
  @IsBoolean()
  told: boolean;
}

/** 解除（部分财物）: approved by the head, like the taking. A whole seizure is lifted in the penalty. */
@Command({
  in: ['Keeping'],
  track: { kind: 'lot', in: ['InKeeping', 'Preserved', 'Sealed', 'Taken', 'DisposedEarly'], listed: 'lots' },
  by: head,
  reserved: 'SAMRPROC-2022:36',
  label: { zh: '批准解除并退还部分财物', en: 'Approve that goods are released' },
  law: ['SAMRPROC-2022:33', 'SAMRPROC-2022:36', 'ACL-2011:28'],
  step: ['GOODS-APPROVE', 'GOODS-RETURN'],
  document: '解除行政强制措施决定书',
  sealed: { reasons: 'file' },
})
export class ReleaseLots extends LotsAct {
  @IsString()
  @MaxLength(2000)
  reasons: string;
}

/** 退还: at once, signed for on the list; of goods sold early, the money. */
@Command({
  in: ['Keeping'],
  track: { kind: 'lot', in: ['DueForReturn', 'Announced', 'Unclaimed', 'ToDispose'], listed: 'lots' },
  late: true,
  by: ['goods-keeper', 'handling-officer'],
  label: { zh: '退还财物（当事人签收）', en: 'Return goods against signature' },
  law: ['ACL-2011:28', 'SAMRPROC-2022:42'],
  step: ['GOODS-RETURN'],
  document: '涉案物品处理记录',
  sealed: { receivedBy: 'file' },
})
export class ReturnLots extends LotsAct {
  /** Who signed for them. */
  @IsString()
  @MaxLength(100)
  receivedBy: string;

  /** The list was signed. */
  @IsBoolean()
  signed: boolean;
}

/** 公告认领: owner missing or unknown. */
@Command({
  in: ['Keeping'],
  track: { kind: 'lot', in: ['DueForReturn'], listed: 'lots' },
  by: ['handling-officer'],
  label: { zh: '公告认领', en: 'Announce that goods may be claimed' },
  law: ['SAMRPROC-2022:42', 'SAMRPROC-2022:82'],
  step: ['GOODS-UNCLAIMED'],
  document: '送达公告',
})
export class AnnounceLots extends LotsAct {
  /** 当事人下落不明 / 无法确定所有人 */
  @IsIn(['owner-missing', 'owner-unknown'])
  ground: 'owner-missing' | 'owner-unknown';

  /** Where it was announced: notice board and domicile, newspaper, website. */
  @IsString()
  @MaxLength(200)
  where: string;
}

/** 移交: goods that no measure holds go with the case to the police or another authority. */
@Command({
  in: ['Keeping'],
  track: { kind: 'lot', in: ['InKeeping', 'DisposedEarly', 'Confiscated'], listed: 'lots' },
  by: ['handling-officer'],
  label: { zh: '移交财物', en: 'Hand goods over to another authority' },
  law: ['SAMRPROC-2022:17', 'M310-2020:12'],
  step: ['GOODS-HANDOVER'],
  document: '涉案物品移交清单',
})
export class HandOverLots extends LotsAct {
  @IsIn(['police', 'authority'])
  recipient: 'police' | 'authority';

  /** Name of the authority, where it is not the police. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  authority?: string;

  /** Who signed for them there. */
  @IsString()
  @MaxLength(100)
  receivedBy: string;
}

/** 接收退回: the police give goods back with the case. */
@Command({
  in: ['Keeping', 'Settled'],
  track: { kind: 'lot', in: ['HandedToPolice'], listed: 'lots' },
  by: ['goods-keeper', 'handling-officer'],
  label: { zh: '接收公安机关退回的财物', en: 'Take back goods from the police' },
  law: ['M310-2020:10', 'M310-2020:13'],
  step: ['GOODS-HANDOVER', 'CASE-TRANSFER-RETURNS'],
  document: '交接笔录',
})
export class TakeLotsBack extends LotsAct {
  /** Who handed them over at the police. */
  @IsString()
  @MaxLength(100)
  deliveredBy: string;
}
