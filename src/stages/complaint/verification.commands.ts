import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { Act } from '../../case/act.js';
import { SameActAnswer } from '../../case/values/same-act.js';
import { Command } from '../../engine/command.js';
import { filingGrounds, Ids, LimitationCheck, Named, Reasons } from './shapes.js';
import { VERIFYING } from './state.js';

/** 记录线索核查情况: may be given again as more is found. */
@Command({
  in: VERIFYING,
  by: ['handling-officer'],
  label: { zh: '记录线索核查情况', en: 'Record the verification of the clue' },
  law: ['SAMRPROC-2022:18', 'APL-2021:54'],
  step: ['INT-VERIFY', 'INT-AGRI', 'INT-LIMITATION'],
  document: '案件来源登记表',
  sealed: { findings: 'file', reason: 'file' },
})
export class RecordVerification extends Act {
  @IsString()
  @MinLength(2)
  @MaxLength(8000)
  findings: string;

  /** Staff ids of those who verified. */
  @Ids({ min: 1, max: 10 })
  officers: string[];

  /** The first findings bear out the suspicion. */
  @IsBoolean()
  suspicionHolds: boolean;

  /** 追责时效: weighed as soon as the end of the act is known. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => LimitationCheck)
  limitation?: LimitationCheck;
}

/** 送请辨认、鉴别或者检验: the time until the answer is not counted; several things may be out at once. */
@Command({
  in: VERIFYING,
  by: ['handling-officer'],
  label: { zh: '送请辨认、鉴别或者检验', en: 'Send for identification or testing' },
  law: ['SAMRPROC-2022:18'],
  step: ['INT-VERIFY-TEST'],
  document: '协助辨认（鉴别）通知书',
  sealed: { subject: 'file' },
})
export class SendClueForExamination extends Act {
  @IsIn(['holder-identification', 'test', 'inspection', 'quarantine', 'appraisal'])
  kind: 'holder-identification' | 'test' | 'inspection' | 'quarantine' | 'appraisal';

  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  subject: string;

  /** Party id of the right holder, or the name of the institution. */
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  examiner: string;
}

/** 收到辨认、鉴别或者检验结果 */
@Command({
  in: VERIFYING,
  by: ['handling-officer'],
  label: { zh: '收到辨认、鉴别或者检验结果', en: 'Record the result of the examination' },
  law: ['SAMRPROC-2022:18'],
  step: ['INT-VERIFY-TEST'],
  document: '辨认（鉴别）意见书',
  sealed: { result: 'file' },
})
export class RecordClueExamination extends Act {
  /** `x1`, `x2` … in the order in which they were sent; may be left out while only one is out. */
  @IsOptional()
  @Matches(/^x\d{1,3}$/)
  examination?: string;

  @IsString()
  @MinLength(1)
  @MaxLength(4000)
  result: string;
}

/** 延长核查期限: once, in special circumstances, by as long as the term itself. */
@Command({
  in: VERIFYING,
  by: ['deputy-head', 'head'],
  reserved: 'SAMRPROC-2022:18',
  label: { zh: '批准延长核查期限', en: 'Extend the verification' },
  law: ['SAMRPROC-2022:18', 'AGRI-2021:?'],
  step: ['INT-VERIFY-EXTEND', 'INT-AGRI'],
  document: '有关事项审批表',
  sealed: { reasons: 'file' },
})
export class ExtendVerification extends Act {
  @Reasons()
  reasons: string;
}

/** 批准立案: the head decides; the officers named are those whom the head of the handling unit appointed on the form. */
@Command({
  in: ['Verifying'],
  by: ['deputy-head', 'head'],
  reserved: 'SAMRPROC-2022:18',
  label: { zh: '批准立案', en: 'Approve filing' },
  law: ['SAMRPROC-2022:18', 'SAMRPROC-2022:19', 'APL-2021:36', 'APL-2021:54'],
  step: [
    'INT-FILE',
    'INT-NAME-OFFICERS',
    'PEN-FILE',
    'CASE-TWO-OFFICERS',
    'CASE-RULING-PENALTY',
    'INT-LIMITATION',
    'INT-CFPAT',
    'INT-CR-URGENT',
    'CASE-SAME-ACT',
    'CASE-FIRST-FILED',
  ],
  document: '立案审批表',
  number: 'penalty-filing',
  needs: ['certificates', 'same-acts'],
  sealed: { grounds: 'file', limitation: 'file', sameAct: 'file', reason: 'file' },
})
export class ApproveFiling extends Act {
  /** Suspected act, the evidence that first shows it, and the rule under which it would be punished. */
  @Reasons()
  grounds: string;

  /** Party ids. */
  @Ids({ min: 1, max: 50 })
  respondents: string[];

  /** Staff ids; two at least. */
  @Ids({ min: 1, max: 10 })
  handlers: string[];

  /** 追责时效审查: may be left out where the verification has weighed it. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => LimitationCheck)
  limitation?: LimitationCheck;

  /** 一事不再罚: needed where another file has the same party and the same right. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => SameActAnswer)
  sameAct?: SameActAnswer;
}

/** 决定不予立案 */
@Command({
  in: ['Verifying'],
  by: ['deputy-head', 'head'],
  reserved: 'SAMRPROC-2022:20',
  label: { zh: '决定不予立案', en: 'Refuse filing' },
  law: ['SAMRPROC-2022:19', 'SAMRPROC-2022:20'],
  step: ['INT-NOT-FILE'],
  document: '不予立案审批表',
  sealed: { reasons: 'file' },
})
export class RefuseFiling extends Act {
  @IsIn(filingGrounds)
  ground: (typeof filingGrounds)[number];

  @Reasons()
  reasons: string;
}

/** 并入在办案件: the same act is already being handled; the informant is told so. */
@Command({
  in: ['Verifying'],
  by: ['deputy-head', 'head'],
  label: { zh: '并入在办案件', en: 'Join to the case that is being handled' },
  law: ['TSJB-121', 'SAMRPROC-2022:18'],
  step: ['INT-REPEAT'],
  document: '有关事项审批表',
  sealed: { reasons: 'file' },
})
export class MergeReport extends Act {
  /** Number of the other case. */
  @Named()
  into: string;

  @Reasons()
  reasons: string;
}

/** 不予处理重复举报 */
@Command({
  in: ['Verifying'],
  by: ['unit-head', 'deputy-head', 'head'],
  label: { zh: '重复举报不予处理', en: 'Do not process a repeated report' },
  law: ['TSJB-121'],
  step: ['INT-REPEAT', 'INT-REAL-NAME'],
  document: '有关事项审批表',
  sealed: { reasons: 'file' },
})
export class RefuseRepeatedReport extends Act {
  @IsIn(['repeated', 'abuse'])
  ground: 'repeated' | 'abuse';

  /** Number of the earlier case; needed where it is repeated. */
  @IsOptional()
  @Named()
  earlier?: string;

  @Reasons()
  reasons: string;
}

/** 告知向有处理权限的部门提出: no competence over a report; the telling is the act itself. */
@Command({
  in: ['Verifying'],
  by: ['intake-clerk', 'unit-head'],
  label: { zh: '告知向有处理权限的部门提出', en: 'Tell the informant which bureau is competent' },
  law: ['TSJB-20:29', 'TSJB-121'],
  step: ['INT-NO-COMPETENCE'],
  sealed: { reasons: 'file' },
})
export class RedirectReport extends Act {
  @Named()
  agency: string;

  @Reasons()
  reasons: string;
}
