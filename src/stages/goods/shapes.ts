import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { Act } from '../../case/act.js';
import { IsFen } from '../../case/values/fen.js';

/** 登记保存, 查封, 扣押: states in which a measure holds a lot. */
export type Held = 'Preserved' | 'Sealed' | 'Taken';

/** Where a lot stands (涉案财物状态). */
export type LotIs =
  | 'InKeeping'
  | Held
  | 'UnderExamination'
  | 'DisposedEarly'
  | 'DueForReturn'
  | 'Announced'
  | 'Unclaimed'
  | 'Confiscated'
  | 'ToDispose'
  | 'Auctioned'
  | 'Lost'
  | (typeof finals)[number];

/** Nothing more is to be done with the lot. */
export const finals = [
  'Returned',
  'HandedToPolice',
  'HandedToAuthority',
  'Destroyed',
  'Remitted',
  'LossSettled',
  'Split',
  'CarriedOver',
] as const;

/** Lots that lie with the office, or under its seal. */
export const inHand = [
  'InKeeping',
  'Preserved',
  'Sealed',
  'Taken',
  'DueForReturn',
  'Announced',
  'Unclaimed',
  'Confiscated',
  'ToDispose',
] as const;

/** What becomes of confiscated or unclaimed goods: 销毁 / 拍卖 / 上缴. */
export const manners = ['destroy', 'auction', 'remit'] as const;
export type Manner = (typeof manners)[number];

/** How goods come to the office without a measure: 抽样取证 / 当事人主动交出 / 无主 / 其他机关移交. */
export const origins = ['sampled', 'handed-in', 'ownerless', 'received'] as const;

/** `20 calendar days`: a period that the agency fixes. */
export const IsPeriod = (): PropertyDecorator => Matches(/^[1-9]\d{0,3} (working days|calendar days|months)$/);

/** One line of a list of goods (财物清单) that is entered without a measure. */
export class LotEntry {
  /** Id on the ledger; given when left out. */
  @IsOptional()
  @Matches(/^[a-z][a-z0-9-]{0,60}$/)
  lot?: string;

  @IsString()
  @MaxLength(200)
  description: string;

  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  quantity: number;

  /** 件, 瓶, 千克 … */
  @IsString()
  @MaxLength(20)
  unit: string;

  /** Value of the goods (货值), fen. */
  @IsOptional()
  @IsFen()
  valueFen?: number;

  /** How the value was found: marked price, price certified, market price. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  valueBasis?: string;

  /** Number of the seal (封条). */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  seal?: string;
}

/** One of the lots into which a lot is split. */
export class LotPart {
  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  quantity: number;

  @IsOptional()
  @IsString()
  @MaxLength(60)
  seal?: string;
}

/** An act on lots of the ledger: one list may cover several. */
export abstract class LotsAct extends Act {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(80, { each: true })
  lots: string[];
}

/** An act that rests on photographs, video or papers of the file. */
export abstract class DocumentedLotsAct extends LotsAct {
  /** Ids of documents on file. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsUUID('all', { each: true })
  documents: string[];
}

/** An act that two officers carry out; those who handle the case are not among them (岗位分离). */
export abstract class DisposingAct extends DocumentedLotsAct {
  /** Staff ids. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  officers: string[];
}
