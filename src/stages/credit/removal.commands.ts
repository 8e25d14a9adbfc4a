import { IsBoolean, IsString, MaxLength, MinLength } from 'class-validator';
import { Act } from '../../case/act.js';
import { Command } from '../../engine/command.js';

/** 收到信用修复（提前移出）申请: not before one year, and not while a statutory restriction runs. */
@Command({
  enters: 'RepairApplied',
  in: ['Published'],
  by: ['credit-officer'],
  label: { zh: '登记提前移出申请', en: 'Record an application for early removal' },
  law: ['XF-2025:?'],
  step: ['CRED-EARLY', 'CRED-REPAIR-PAPERS'],
  document: '信用修复申请书',
})
export class ApplyForRepair extends Act {
  /** 已自觉履行处罚决定确定的义务 */
  @IsBoolean()
  obligationsPerformed: boolean;

  /** 已主动消除危害后果和不良影响 */
  @IsBoolean()
  harmRemoved: boolean;

  /** 未再受到较重行政处罚 */
  @IsBoolean()
  noFurtherPenalty: boolean;

  /** 守信承诺书 */
  @IsBoolean()
  promiseGiven: boolean;
}

/** 受理信用修复申请: within two working days. */
@Command({
  in: ['RepairSought'],
  by: ['credit-officer'],
  label: { zh: '受理提前移出申请', en: 'Accept the application for early removal' },
  law: ['XF-2025:?'],
  step: ['CRED-REPAIR'],
})
export class AcceptRepair extends Act {}

/** 不予受理信用修复申请 */
@Command({
  in: ['RepairSought'],
  by: ['credit-officer'],
  label: { zh: '不予受理提前移出申请', en: 'Do not accept the application' },
  law: ['XF-2025:?'],
  step: ['CRED-REPAIR'],
  sealed: { reasons: 'file' },
})
export class RejectRepair extends Act {
  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  reasons: string;
}

/** 推送修复结果: to the home bureau of a subject of another province. */
@Command({
  in: ['RemovalToPush'],
  by: ['credit-officer'],
  label: { zh: '向住所地市场监管部门推送修复结果', en: 'Push the removal to the home bureau' },
  law: ['XF-2025:?'],
  step: ['CRED-REPAIR-PUSH'],
})
export class PushRemoval extends Act {
  @IsString()
  @MaxLength(100)
  bureau: string;
}

/** 决定是否准予提前移出 */
@Command({
  in: ['RepairAccepted'],
  by: ['head', 'deputy-head'],
  label: { zh: '决定是否准予提前移出', en: 'Decide on early removal' },
  law: ['XF-2025:?'],
  step: ['CRED-REPAIR'],
  document: '准予信用修复决定书',
  sealed: { reasons: 'file' },
})
export class DecideRepair extends Act {
  @IsBoolean()
  granted: boolean;

  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  reasons: string;
}

/** 撤销移出决定: the removal was obtained by fraud; the subject is back on the list and the period runs again. */
@Command({
  in: ['RemovalToPush', 'Removed'],
  by: ['head', 'deputy-head'],
  label: { zh: '撤销移出决定', en: 'Revoke the removal' },
  law: ['LIST-44:?'],
  step: ['CRED-REMOVAL-REVOKED'],
  document: '撤销移出决定书',
  sealed: { reasons: 'file' },
})
export class RevokeRemoval extends Act {
  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  reasons: string;
}

/** 随处罚决定、行政裁决撤销而撤销: the listing falls with what it rests on. */
@Command({
  in: ['Proposed', 'Noticed', 'Prepared', 'Listed', 'Served', 'Published', 'RepairSought', 'RepairAccepted'],
  by: ['process'],
  label: { zh: '处罚决定撤销，列入随之撤销', en: 'Drop the listing: its penalty was revoked' },
  law: ['LIST-44:13'],
  step: ['CRED-FALLS'],
})
export class DropListing extends Act {
  @IsString()
  @MaxLength(100)
  penaltyDecision: string;
}
