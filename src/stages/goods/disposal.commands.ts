import { IsBoolean, IsIn, IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { Command } from '../../engine/command.js';
import { DisposingAct, LotsAct, manners, type Manner } from './shapes.js';

const head = ['head', 'deputy-head'] as const;

/** 先行处置: perishable goods, with the owner's consent or by law, evidence kept first; the head approves. */
@Command({
  in: ['Keeping'],
  track: { kind: 'lot', in: ['InKeeping', 'Preserved', 'Sealed', 'Taken'], listed: 'lots' },
  by: head,
  reserved: 'SAMRPROC-2022:41',
  label: { zh: '批准并记录先行处置', en: 'Dispose of goods in advance' },
  law: ['SAMRPROC-2022:41'],
  step: ['GOODS-PERISHABLE'],
  document: '先行处置物品通知书',
  sealed: { reasons: 'file' },
})
export class DisposeLotsEarly extends DisposingAct {
  /** 当事人书面同意 / 法律、法规规定可以直接处理 / 无法联系，公告 */
  @IsIn(['owner-agreed', 'law-allows', 'announced'])
  consent: 'owner-agreed' | 'law-allows' | 'announced';

  @IsIn(['sold', 'destroyed'])
  how: 'sold' | 'destroyed';

  /** Price, fen; needed where they are sold. It takes the place of the goods. */
  @IsOptional()
  @IsInt()
  @Min(0)
  proceedsFen?: number;

  /** Why they could not wait. */
  @IsString()
  @MaxLength(2000)
  reasons: string;
}

/** 没收 of goods that no measure holds, under a decision on the party that says so. */
@Command({
  in: ['Keeping'],
  track: { kind: 'lot', in: ['InKeeping', 'DisposedEarly'], listed: 'lots' },
  by: ['handling-officer'],
  label: { zh: '执行没收决定', en: 'Carry out a confiscation' },
  law: ['APL-2021:74', 'ACL-2011:27'],
  step: ['GOODS-CONFISCATE'],
  document: '涉案物品处理记录',
})
export class ConfiscateLots extends LotsAct {
  /** Party whose decision confiscates them. */
  @IsString()
  @MaxLength(64)
  party: string;

  /** Number of the decision. */
  @IsString()
  @MaxLength(100)
  decision: string;
}

/** 批准处置: what becomes of confiscated or unclaimed goods. */
@Command({
  in: ['Keeping'],
  track: { kind: 'lot', in: ['Confiscated', 'Unclaimed'], listed: 'lots' },
  by: head,
  reserved: 'SAMRPROC-2022:42',
  label: { zh: '批准罚没（无人认领）财物处置方案', en: 'Approve how goods are disposed of' },
  law: ['APL-2021:74', 'SAMRPROC-2022:42', 'SAMRPROC-2022:82'],
  step: ['GOODS-DISPOSE', 'GOODS-UNCLAIMED'],
  document: '有关事项审批表',
  sealed: { reasons: 'file' },
})
export class ApproveDisposal extends LotsAct {
  @IsIn(manners)
  manner: Manner;

  @IsString()
  @MaxLength(2000)
  reasons: string;
}

/** 销毁: two officers, list, photographs or video, harmless; the right holder may attend. */
@Command({
  in: ['Keeping'],
  track: { kind: 'lot', in: ['ToDispose'], listed: 'lots' },
  by: ['goods-keeper', 'unit-head'],
  label: { zh: '记录销毁', en: 'Record the destruction' },
  law: ['APL-2021:74', 'FMCW-2020:4'],
  step: ['GOODS-DISPOSE', 'GOODS-DESTROY'],
  document: '罚没物品处置（销毁）记录',
})
export class DestroyLots extends DisposingAct {
  @IsString()
  @MaxLength(200)
  place: string;

  @IsString()
  @MaxLength(500)
  method: string;

  /** 无害化处理 */
  @IsBoolean()
  harmless: boolean;

  /** Party id of the right holder who attended. */
  @IsOptional()
  @IsString()
  @MaxLength(64)
  holder?: string;
}

/** 公开拍卖 */
@Command({
  in: ['Keeping'],
  track: { kind: 'lot', in: ['ToDispose'], listed: 'lots' },
  by: ['goods-keeper', 'unit-head'],
  label: { zh: '记录公开拍卖', en: 'Record the public auction' },
  law: ['APL-2021:74', 'FMCW-2020:4'],
  step: ['GOODS-DISPOSE'],
  document: '罚没物品处置（销毁）记录',
})
export class AuctionLots extends DisposingAct {
  @IsString()
  @MaxLength(200)
  auctioneer: string;

  /** Hammer price, fen. */
  @IsInt()
  @Min(0)
  proceedsFen: number;
}

/** 上缴国库: the proceeds in full, or the goods themselves where the head so approved. */
@Command({
  in: ['Keeping'],
  track: { kind: 'lot', in: ['Auctioned', 'ToDispose'], listed: 'lots' },
  by: ['goods-keeper', 'unit-head'],
  label: { zh: '上缴国库', en: 'Remit to the treasury' },
  law: ['APL-2021:74', 'SAMRPROC-2022:42'],
  step: ['GOODS-UNCLAIMED', 'GOODS-DISPOSE'],
  document: '罚没物品处置（销毁）记录',
})
export class RemitLots extends LotsAct {
  /** Money remitted, fen: the proceeds of these lots in full; 0 where the goods themselves are remitted. */
  @IsInt()
  @Min(0)
  amountFen: number;

  /** Number of the payment form or receipt. */
  @IsString()
  @MaxLength(100)
  receipt: string;
}
