import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { Act } from '../../case/act.js';
import { Command } from '../../engine/command.js';
import { departments } from '../../law/departments.js';
import { Id, Named, Reasons } from './shapes.js';

/** Those of the city that decide cases themselves. */
const handling = departments.filter(({ part }) => part === 'handles').map(({ id }) => id);

/** 提出管辖争议: both bureaus have seven working days to agree; a consumer's complaint is disputed like a clue. */
@Command({
  in: ['Verifying', 'AwaitingAcceptance'],
  by: ['unit-head', 'deputy-head', 'head'],
  label: { zh: '提出管辖争议', en: 'Raise a dispute over jurisdiction' },
  law: ['SAMRPROC-2022:13', 'TSJB-20:30', 'APL-2021:25'],
  step: ['CASE-JURISDICTION-DISPUTE', 'INT-JURISDICTION', 'CASE-FIRST-FILED'],
  sealed: { reasons: 'file' },
})
export class RaiseJurisdictionDispute extends Act {
  @Named()
  otherAgency: string;

  @Reasons()
  reasons: string;
}

/** 协商一致 */
@Command({
  in: ['JurisdictionDisputed'],
  by: ['deputy-head', 'head'],
  label: { zh: '登记协商确定的管辖', en: 'Record the agreement on jurisdiction' },
  law: ['SAMRPROC-2022:12', 'SAMRPROC-2022:13', 'TSJB-20:30', 'APL-2021:25'],
  step: ['CASE-JURISDICTION-DISPUTE'],
})
export class AgreeJurisdiction extends Act {
  @IsBoolean()
  ours: boolean;

  /** The bureau that is competent. */
  @Named()
  agency: string;
}

/** 报请指定管辖: no agreement; or the matter was itself transferred here, and may not be transferred again. */
@Command({
  in: ['Verifying', 'JurisdictionDisputed'],
  by: ['deputy-head', 'head'],
  label: { zh: '报请共同的上一级机关指定管辖', en: 'Ask the common superior to designate' },
  law: ['SAMRPROC-2022:13', 'SAMRPROC-2022:14', 'APL-2021:25'],
  step: ['CASE-JURISDICTION-DISPUTE', 'INT-TRANSFER', 'INT-JURISDICTION'],
})
export class ReportJurisdictionDispute extends Act {
  @Named()
  superior: string;
}

/** 指定管辖 */
@Command({
  in: ['AwaitingDesignation'],
  by: ['intake-clerk', 'unit-head', 'deputy-head', 'head'],
  label: { zh: '登记指定管辖', en: 'Record the designation' },
  law: ['SAMRPROC-2022:13', 'SAMRPROC-2022:16'],
  step: ['CASE-JURISDICTION-DISPUTE'],
  document: '指定管辖通知书',
})
export class RecordDesignation extends Act {
  @IsBoolean()
  ours: boolean;

  @Named()
  agency: string;

  /** Number of the notice. */
  @Named()
  reference: string;
}

/** 案件移送: the matter belongs to another bureau of market regulation (管辖), or to another agency (移送其他行政机关). */
@Command({
  in: ['Verifying', 'AwaitingAcceptance', 'AwaitingMaterials', 'AwaitingCopyrightDecision'],
  by: ['deputy-head', 'head'],
  label: { zh: '移送其他行政机关', en: 'Transfer to another agency' },
  law: ['SAMRPROC-2022:14', 'SAMRPROC-2022:17'],
  step: ['INT-TRANSFER'],
  document: '案件移送函',
  sealed: { reasons: 'file' },
})
export class TransferToOtherAgency extends Act {
  /** Within market regulation for want of jurisdiction, or to another department; absent: another department. */
  @IsOptional()
  @IsIn(['jurisdiction', 'department'])
  kind?: 'jurisdiction' | 'department';

  @Named()
  agency: string;

  /** A department of this city, which then sees the case. */
  @IsOptional()
  @IsIn(handling)
  department?: string;

  @Reasons()
  reasons: string;
}

/** 登记受移送机关的答复: accepted with its receipt, or objected to. */
@Command({
  in: ['TransferSent'],
  late: true,
  by: ['intake-clerk', 'handling-officer', 'unit-head'],
  label: { zh: '登记受移送机关的答复', en: "Record the receiver's answer" },
  law: ['SAMRPROC-2022:14', 'SAMRPROC-2022:17'],
  step: ['INT-TRANSFER'],
  document: '案件移送函',
  sealed: { answer: 'file' },
})
export class RecordTransferAnswer extends Act {
  @IsBoolean()
  accepted: boolean;

  @Named()
  agency: string;

  /** Its receipt, or its objections. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  answer?: string;

  /** Whom the receiver asked to designate; needed where it objects to a transfer within market regulation. */
  @IsOptional()
  @Named()
  superior?: string;
}

/** 店铺地址虚假: the shop cannot be found where it says it is, so that the bureau of the platform's domicile handles it. */
@Command({
  in: ['Verifying', 'AwaitingAcceptance'],
  by: ['intake-clerk', 'handling-officer', 'unit-head'],
  label: {
    zh: '登记店铺地址虚假、由平台住所地处理',
    en: "Record a false shop address: the platform's home handles it",
  },
  law: ['TSJB-121', 'SAMRPROC-2022:10'],
  step: ['INT-PLATFORM-HOME'],
  sealed: { findings: 'file' },
})
export class RecordFalseShopAddress extends Act {
  /** Party id of the platform. */
  @Id()
  platform: string;

  /** How the address was looked into. */
  @Reasons()
  findings: string;

  /** The platform is domiciled in this bureau's area. */
  @IsBoolean()
  ours: boolean;

  /** Bureau of the platform's domicile. */
  @Named()
  agency: string;
}
