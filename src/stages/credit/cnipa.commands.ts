import { IsBoolean, IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { Act } from '../../case/act.js';
import { IsLocalDate } from '../../case/values/dates.js';
import { Command } from '../../engine/command.js';
import { cnipaActs } from './shapes.js';

/** Whatever a subject's record holds that may be one of the acts of the CNIPA's rules, on the list or off it. */
const recorded = [
  'Noted',
  'Listed',
  'Served',
  'Published',
  'RepairSought',
  'RepairAccepted',
  'RemovalToPush',
  'Removed',
] as const;

/** 向国家知识产权局报送失信行为线索: it finds and lists on its own; nothing follows here by itself. */
@Command({
  in: recorded,
  by: ['credit-officer'],
  label: { zh: '向国家知识产权局报送失信线索', en: 'Report to the CNIPA' },
  law: ['IPCR-2022:?'],
  step: ['CRED-CNIPA'],
  sealed: { facts: 'file' },
})
export class ReportToCnipa extends Act {
  @IsIn(cnipaActs)
  dishonesty: (typeof cnipaActs)[number];

  /** Number of the letter. */
  @IsString()
  @MinLength(2)
  @MaxLength(100)
  reference: string;

  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  facts: string;
}

/** 国家知识产权局的认定结果: listed for a year, three at the most, or not. */
@Command({
  in: recorded,
  by: ['credit-officer'],
  label: { zh: '登记国家知识产权局认定结果', en: "Record the CNIPA's finding" },
  law: ['IPCR-2022:?'],
  step: ['CRED-CNIPA'],
})
export class RecordCnipaFinding extends Act {
  @IsBoolean()
  found: boolean;

  /** Number of its decision or reply. */
  @IsString()
  @MinLength(2)
  @MaxLength(100)
  reference: string;

  /** Last day on its list. */
  @IsOptional()
  @IsLocalDate()
  until?: string;
}
