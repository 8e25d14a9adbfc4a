import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  MaxLength,
} from 'class-validator';
import { Act, RespondentAct } from '../../case/act.js';
import { IsLocalDate } from '../../case/values/dates.js';
import { Command } from '../../engine/command.js';
import { channelIds } from '../../law/channels.js';
import { abuseSigns, MANNERS, Named, Reasons, type Manner } from './shapes.js';
import { UNDECIDED } from './state.js';

/** 出具投诉举报回执: says what came in, when, and which road it takes; a right holder has it the same day. */
@Command({
  in: [...UNDECIDED, 'Informing', 'Accepted', 'Filed'],
  by: ['intake-clerk', 'handling-officer'],
  label: { zh: '出具投诉举报回执', en: 'Issue the receipt' },
  law: ['TSJB-20:7', 'TSJB-121', 'ECL-2018:43'],
  step: ['INT-RECEIPT'],
  document: '投诉举报回执',
})
export class IssueReceipt extends RespondentAct {
  @IsIn(MANNERS)
  manner: Manner;
}

/** 登记平台转送的声明: fifteen days from its arrival the platform ends its measures, unless it learns of a complaint or suit. */
@Command({
  enters: 'PlatformStatementReached',
  in: [...UNDECIDED, 'Informing', 'Accepted', 'Filed'],
  by: ['intake-clerk', 'handling-officer'],
  label: { zh: '登记平台转送的不侵权声明', en: "Record the seller's statement passed on by the platform" },
  law: ['ECL-2018:43'],
  step: ['INT-RECEIPT'],
})
export class RecordPlatformStatement extends RespondentAct {
  @Named()
  platform: string;

  /** Day on which it reached the right holder; it may lie before the complaint. */
  @IsLocalDate()
  reachedOn: string;
}

/** 登记权利人已告知平台: with the receipt. */
@Command({
  enters: 'PlatformTold',
  in: [...UNDECIDED, 'Informing', 'Accepted', 'Filed', 'NotFiled', 'TransferSent', 'TransferredOut'],
  by: ['intake-clerk', 'handling-officer'],
  label: { zh: '登记权利人已将回执转交平台', en: 'Record that the holder showed the platform the receipt' },
  law: ['ECL-2018:43'],
  step: ['INT-RECEIPT'],
})
export class RecordPlatformTold extends RespondentAct {
  @IsLocalDate()
  toldOn: string;
}

/** 分送: the receiving office routes a letter to the office that handles it, at once and once. */
@Command({
  in: ['AwaitingAcceptance', 'Verifying'],
  by: ['intake-clerk', 'unit-head'],
  label: { zh: '分送有处理权限的机构', en: 'Route to the office that handles it' },
  law: ['TSJB-20:37', 'TSJB-121'],
  step: ['INT-HAND-DOWN'],
  document: '分送通知书',
  sealed: { reasons: 'file' },
})
export class RouteLetter extends Act {
  @Named()
  to: string;

  @Reasons()
  reasons: string;
}

/** 告知正确途径: it turned out to be no complaint and no report. */
@Command({
  in: ['AwaitingAcceptance', 'Verifying'],
  by: ['intake-clerk', 'unit-head'],
  label: { zh: '告知通过其他途径提出', en: 'Tell the right channel' },
  law: ['TSJB-20:39', 'TSJB-121'],
  step: ['INT-OTHER-CHANNEL'],
})
export class TellRightChannel extends Act {
  @IsIn(channelIds)
  channel: string;

  @IsIn(MANNERS)
  manner: Manner;
}

/** 标记涉嫌滥用投诉举报权利: a flag for those who decide; by itself it ends nothing. */
@Command({
  in: UNDECIDED,
  by: ['intake-clerk', 'handling-officer', 'unit-head'],
  label: { zh: '标记涉嫌滥用投诉举报权利', en: 'Flag a suspected abuse of complaints' },
  law: ['TSJB-121'],
  step: ['INT-REAL-NAME'],
  sealed: { reasons: 'file' },
})
export class FlagAbuse extends RespondentAct {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  @ArrayUnique()
  @IsIn(abuseSigns, { each: true })
  signs: string[];

  @Reasons()
  reasons: string;
}

/** 取消标记 */
@Command({
  in: UNDECIDED,
  by: ['unit-head', 'deputy-head', 'head'],
  label: { zh: '取消滥用标记', en: 'Withdraw the flag' },
  law: ['TSJB-121'],
  step: ['INT-REAL-NAME'],
  sealed: { reasons: 'file' },
})
export class WithdrawAbuseFlag extends RespondentAct {
  @Reasons()
  reasons: string;
}

/** 告知举报人: one notice for each informant who gave a real name. */
@Command({
  in: ['Informing'],
  by: ['handling-officer', 'intake-clerk'],
  label: { zh: '告知举报人', en: 'Inform the informant' },
  law: ['TSJB-20:31', 'TSJB-121'],
  step: ['INT-TELL'],
  document: '举报立案/不予立案告知书',
})
export class InformInformant extends RespondentAct {
  @IsIn(MANNERS)
  by: Manner;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  receipt?: string;
}
