import { IsIn, IsString, MaxLength } from 'class-validator';
import { Act } from '../../case/act.js';
import { Command } from '../../engine/command.js';

// Police often have no account here: the officer then enters their signed paper with its true time.
const police = ['police-liaison', 'handling-officer'] as const;

/** 公安机关签收 */
@Command({
  in: ['Sent'],
  by: police,
  label: { zh: '公安机关签收', en: 'Police sign the receipt' },
  law: ['M310-2020:7'],
  step: ['TR-RECEIPT'],
  document: '涉嫌犯罪案件移送书回执',
})
export class SignReceipt extends Act {
  @IsString()
  @MaxLength(100)
  receivedBy: string;
}

/** 告知补充材料: within 24 hours; the case may not be refused for it. */
@Command({
  in: ['Received'],
  by: police,
  label: { zh: '告知补充材料', en: 'Ask for missing material' },
  law: ['GA-2020:180'],
  step: ['TR-INCOMPLETE'],
  document: '补正通知',
})
export class AskForMaterial extends Act {
  @IsString()
  @MaxLength(2000)
  missing: string;
}

/** 转送有管辖权的机关: within 24 hours, and the agency is told in writing; it waits for that organ's receipt. */
@Command({
  in: ['Received'],
  by: police,
  label: { zh: '公安机关转送有管辖权的机关', en: 'Police redirect the case' },
  law: ['M310-2020:7', 'GA-2020:175'],
  step: ['TR-REDIRECT'],
  document: '移送案件通知书',
})
export class RedirectCase extends Act {
  /** 有管辖权的公安机关 */
  @IsString()
  @MaxLength(100)
  police: string;

  @IsString()
  @MaxLength(100)
  reference: string;
}

/** 延长立案审查期限: to thirty days, in special cases by thirty more. */
@Command({
  in: ['Received'],
  by: police,
  label: { zh: '延长立案审查期限', en: 'Extend the review before filing' },
  law: ['JJ-2017:16'],
  step: ['TR-REVIEW'],
  document: '延长立案审查期限决定书',
})
export class ExtendPoliceReview extends Act {
  @IsIn(['major', 'special'])
  ground: 'major' | 'special';

  /** 县级以上公安机关负责人 for thirty days in all, 上一级公安机关负责人 for thirty more. */
  @IsIn(['county', 'superior'])
  level: 'county' | 'superior';

  @IsString()
  @MaxLength(100)
  approvedBy: string;
}

/** 决定立案; `occurredOn` is the day on which the agency received the notice. */
@Command({
  in: ['Received', 'SupervisionSuggested', 'ReasonsAsked', 'ReasonsExplained', 'FilingOrdered'],
  by: police,
  label: { zh: '公安机关立案', en: 'Police file the case' },
  law: ['M310-2020:8', 'GA-2020:180'],
  step: ['TR-REVIEW'],
  document: '立案决定书',
})
export class AcceptCase extends Act {
  @IsString()
  @MaxLength(100)
  reference: string;
}

/** 不予立案 */
@Command({
  in: ['Received'],
  by: police,
  label: { zh: '公安机关不予立案', en: 'Police decline the case' },
  law: ['M310-2020:8', 'GA-2020:180'],
  step: ['TR-REVIEW'],
  document: '不予立案通知书',
  sealed: { reasons: 'file' },
})
export class DeclineCase extends Act {
  /** 没有犯罪事实 / 情节显著轻微 / 具有其他依法不追究刑事责任情形 / 材料不全 (never a ground) */
  @IsIn(['no-criminal-fact', 'minor', 'not-liable', 'material-missing'])
  ground: 'no-criminal-fact' | 'minor' | 'not-liable' | 'material-missing';

  @IsString()
  @MaxLength(100)
  reference: string;

  @IsString()
  @MaxLength(4000)
  reasons: string;
}
