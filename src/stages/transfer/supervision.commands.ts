import { IsIn, IsString, MaxLength } from 'class-validator';
import { Act } from '../../case/act.js';
import { Command } from '../../engine/command.js';

// Police and procuratorate often have no account here: the officer then enters their signed paper with its true time.
const police = ['police-liaison', 'handling-officer'] as const;
const procuratorate = ['procuratorate-liaison', 'handling-officer'] as const;
/** From the refusal on, whatever else goes on about it. */
const refused = [
  'Declined',
  'Reconsidering',
  'SupervisionSuggested',
  'ReasonsAsked',
  'ReasonsExplained',
  'FilingOrdered',
  'Ended',
] as const;

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

/** 复议决定 */
@Command({
  in: ['Reconsidering'],
  by: police,
  label: { zh: '公安机关复议决定', en: 'Police decide the reconsideration' },
  law: ['M310-2020:9'],
  step: ['TR-RECON-DECIDE'],
  document: '复议决定书',
  sealed: { reasons: 'file' },
})
export class DecideReconsideration extends Act {
  /** 维持 / 决定立案 */
  @IsIn(['upheld', 'files'])
  outcome: 'upheld' | 'files';

  @IsString()
  @MaxLength(100)
  reference: string;

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

/** 要求说明不立案理由 */
@Command({
  in: ['SupervisionSuggested'],
  by: procuratorate,
  label: { zh: '要求公安机关说明不立案理由', en: 'Ask the police for their reasons' },
  law: ['CRPL-2018:113', 'JCY-2001:10', 'GA-2020:182'],
  step: ['TR-EXPLAIN'],
  document: '要求说明不立案理由通知书',
})
export class AskForReasons extends Act {
  @IsString()
  @MaxLength(100)
  reference: string;
}

/** 说明不立案理由 */
@Command({
  in: ['ReasonsAsked'],
  by: police,
  label: { zh: '公安机关说明不立案理由', en: 'Police explain their reasons' },
  law: ['GA-2020:182'],
  step: ['TR-EXPLAIN'],
  sealed: { reasons: 'file' },
})
export class ExplainReasons extends Act {
  @IsString()
  @MaxLength(4000)
  reasons: string;
}

/** 通知立案: also when the police let the seven days for their reasons pass. */
@Command({
  in: ['ReasonsAsked', 'ReasonsExplained'],
  by: procuratorate,
  label: { zh: '通知公安机关立案', en: 'Notify the police to file' },
  law: ['CRPL-2018:113', 'JCY-2001:10', 'GA-2020:182'],
  step: ['TR-ORDER-FILING'],
  document: '通知立案书',
})
export class NotifyFiling extends Act {
  @IsString()
  @MaxLength(100)
  reference: string;
}

/** 不立案理由成立 */
@Command({
  in: ['SupervisionSuggested', 'ReasonsExplained'],
  by: procuratorate,
  label: { zh: '认为不立案理由成立', en: 'Find the reasons sufficient' },
  law: ['CRPL-2018:113'],
  step: ['TR-EXPLAIN'],
  sealed: { reasons: 'file' },
})
export class UpholdRefusal extends Act {
  @IsString()
  @MaxLength(4000)
  reasons: string;
}

/** 纠正违法通知书 to the police: reasons were not given in seven days, or the case was not filed in fifteen. */
@Command({
  in: ['ReasonsAsked', 'FilingOrdered'],
  by: procuratorate,
  label: { zh: '向公安机关发出纠正违法通知书', en: 'Notify the police to correct the unlawful conduct' },
  law: ['JCY-2001:10', 'CRPL-2018:113'],
  step: ['TR-EXPLAIN', 'TR-ORDER-FILING'],
  document: '纠正违法通知书',
})
export class RectifyPolice extends Act {
  @IsString()
  @MaxLength(100)
  reference: string;
}

/** 控告人申请复议: the right holder asks on his own, within seven days of the notice; beside whatever the agency does. */
@Command({
  in: refused,
  late: true,
  by: police,
  label: { zh: '登记控告人的复议申请', en: 'Record the right holder’s request for reconsideration' },
  law: ['GA-2020:179'],
  step: ['TR-COMPLAINANT'],
  document: '控告人复议申请书',
})
export class RecordHolderReconsideration extends Act {
  /** Party id of the right holder who reported the crime. */
  @IsString()
  @MaxLength(64)
  holder: string;
}

/** 对控告人的复议决定: within thirty days. */
@Command({
  in: [...refused, 'Filed', 'HandedOver'],
  by: police,
  label: { zh: '公安机关对控告人的复议决定', en: 'Police decide the right holder’s reconsideration' },
  law: ['GA-2020:179'],
  step: ['TR-COMPLAINANT'],
  document: '复议决定书',
  sealed: { reasons: 'file' },
})
export class DecideHolderReconsideration extends Act {
  /** 维持 / 决定立案 */
  @IsIn(['upheld', 'files'])
  outcome: 'upheld' | 'files';

  @IsString()
  @MaxLength(100)
  reference: string;

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
