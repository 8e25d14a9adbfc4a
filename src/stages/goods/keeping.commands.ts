import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsObject,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Act } from '../../case/act.js';
import { Command } from '../../engine/command.js';
import { inHand, LotEntry, LotPart, LotsAct, origins } from './shapes.js';

/** 登记涉案财物: goods that come without a measure (samples, handed in, ownerless). A measure enters its goods by itself. */
@Command({
  opens: 'once',
  by: ['handling-officer'],
  label: { zh: '登记涉案财物', en: 'Enter goods on the ledger' },
  law: ['SAMRPROC-2022:31', 'FMCW-2020:4'],
  step: ['GOODS-LIST'],
  document: '财物清单',
  sealed: { keptAt: 'file' },
})
export class EnterLots extends Act {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => LotEntry)
  entries: LotEntry[];

  @IsIn(origins)
  origin: (typeof origins)[number];

  /** Party id of the owner or holder; left out where there is none or nobody knows. */
  @IsOptional()
  @IsString()
  @MaxLength(64)
  owner?: string;

  /** Staff ids of the officers who took them. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  officers: string[];

  /** Where they are for now. */
  @IsString()
  @MaxLength(300)
  keptAt: string;
}

/** 入库、保管交接: the keeper signs for the goods; whoever hands them over signs too. A change of keeper is the same act. */
@Command({
  in: ['Keeping'],
  track: { kind: 'lot', in: inHand, listed: 'lots' },
  by: ['goods-keeper'],
  label: { zh: '接收保管（入库、交接）', en: 'Take goods into keeping' },
  law: ['FMCW-2020:4', 'ACL-2011:26'],
  step: ['GOODS-KEEP', 'GOODS-SEPARATE'],
  document: '财物清单',
})
export class ReceiveLots extends LotsAct {
  /** Staff id of the officer or former keeper who hands them over and signs. */
  @IsString()
  @MaxLength(64)
  deliveredBy: string;

  /** Place in the store; no names or private addresses. */
  @IsString()
  @MaxLength(100)
  place: string;

  /** Number of the seal, where they are sealed anew. */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  seal?: string;
}

/** 移库、换封: another place or another seal, signed by two. */
@Command({
  in: ['Keeping'],
  track: { kind: 'lot', in: [...inHand, 'UnderExamination'], listed: 'lots' },
  by: ['goods-keeper'],
  label: { zh: '移库或者更换封条', en: 'Move goods or change the seal' },
  law: ['FMCW-2020:4', 'ACL-2011:26'],
  step: ['GOODS-KEEP'],
  document: '涉案物品处理记录',
  sealed: { reason: 'file' },
})
export class RelocateLots extends LotsAct {
  @IsOptional()
  @IsString()
  @MaxLength(100)
  place?: string;

  @IsOptional()
  @IsString()
  @MaxLength(60)
  seal?: string;

  /** Staff id of the second signature. */
  @IsString()
  @MaxLength(64)
  witness: string;

  @IsString()
  @MaxLength(500)
  reason: string;
}

/** 拆分: part of a lot goes another way; not while a term of its own runs for the whole. */
@Command({
  in: ['Keeping'],
  track: {
    kind: 'lot',
    in: ['InKeeping', 'Preserved', 'Sealed', 'Taken', 'Unclaimed', 'Confiscated', 'ToDispose'],
    listed: 'lots',
  },
  by: ['goods-keeper', 'handling-officer'],
  label: { zh: '拆分财物', en: 'Split a lot' },
  law: ['FMCW-2020:4'],
  step: ['GOODS-SEPARATE'],
  document: '财物清单',
})
export class SplitLot extends LotsAct {
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(20)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => LotPart)
  parts: LotPart[];
}

/** 毁损、灭失: what happened to goods in keeping is recorded at once; what is lost stays open until the head has settled it. */
@Command({
  in: ['Keeping'],
  track: { kind: 'lot', in: [...inHand, 'UnderExamination'], listed: 'lots' },
  by: ['goods-keeper', 'handling-officer'],
  label: { zh: '报告毁损或者灭失', en: 'Report damage or loss' },
  law: ['ACL-2011:26'],
  step: ['GOODS-KEEP'],
  document: '涉案物品处理记录',
  sealed: { cause: 'file' },
})
export class ReportLots extends LotsAct {
  /** 毁损 / 灭失 */
  @IsIn(['damaged', 'lost'])
  harm: 'damaged' | 'lost';

  @IsString()
  @MaxLength(2000)
  cause: string;

  /** Ids of photographs and papers on file. */
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID('all', { each: true })
  documents: string[];
}

/** 灭失的处理: liability and compensation (ACL art. 26: who uses, damages or loses seized goods answers for them). */
@Command({
  in: ['Keeping'],
  track: { kind: 'lot', in: ['Lost'], listed: 'lots' },
  by: ['head', 'deputy-head'],
  label: { zh: '处理财物灭失', en: 'Settle the loss of goods' },
  law: ['ACL-2011:26'],
  step: ['GOODS-KEEP'],
  document: '有关事项审批表',
  sealed: { liability: 'file' },
})
export class SettleLoss extends LotsAct {
  /** Who answers for it, and why. */
  @IsString()
  @MaxLength(2000)
  liability: string;

  /** Paid to the owner, fen. */
  @IsInt()
  @Min(0)
  compensationFen: number;
}

/** 盘点: the keeper, or a supervisor, finds the goods against the ledger. */
@Command({
  in: ['Keeping'],
  by: ['goods-keeper', 'supervisor'],
  label: { zh: '盘点涉案财物', en: 'Check the goods against the ledger' },
  law: ['FMCW-2020:4'],
  step: ['GOODS-SEPARATE'],
  document: '涉案物品处理记录',
  sealed: { findings: 'file' },
})
export class CheckStock extends Act {
  @IsString()
  @MaxLength(2000)
  findings: string;
}

/** 保管、检验费用: storage and tests are paid for by the agency, never by the party. */
@Command({
  enters: 'GoodsCostBorne',
  in: ['Keeping'],
  by: ['goods-keeper', 'handling-officer'],
  label: { zh: '登记保管、检验费用', en: 'Record a cost of storage or tests' },
  law: ['ACL-2011:25', 'ACL-2011:26'],
  step: ['GOODS-KEEP'],
})
export class RecordGoodsCost extends Act {
  @IsIn(['storage', 'examination'])
  costOf: 'storage' | 'examination';

  /** Fen, borne by the agency. */
  @IsInt()
  @Min(1)
  amountFen: number;

  @IsString()
  @MaxLength(200)
  payee: string;
}
