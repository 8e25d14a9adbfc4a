import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
} from 'class-validator';
import { Command } from '../../engine/command.js';
import { Act, RespondentAct } from '../../case/act.js';

/** 决定受理投诉: a consumer's complaint, and only that; the complainant is told with the same paper. */
@Command({
  in: ['AwaitingAcceptance'],
  by: ['intake-clerk', 'unit-head'],
  label: { zh: '决定受理投诉', en: 'Accept the complaint' },
  law: ['TSJB-20:14'],
  step: ['INT-ACCEPT', 'MED-CONSUMER'],
  document: '投诉受理决定书',
})
export class AcceptComplaint extends Act {}

/** 决定不予受理投诉 */
@Command({
  in: ['AwaitingAcceptance'],
  by: ['intake-clerk', 'unit-head'],
  label: { zh: '决定不予受理投诉', en: 'Refuse the complaint' },
  law: ['TSJB-20:14', 'TSJB-20:15'],
  step: ['INT-REFUSE'],
  document: '投诉不予受理决定书',
  sealed: { reasons: 'file' },
})
export class RefuseComplaint extends Act {
  @IsIn(['no-competence', 'already-handled', 'not-consumer', 'over-three-years', 'materials-missing', 'other-rule'])
  ground:
    'no-competence' | 'already-handled' | 'not-consumer' | 'over-three-years' | 'materials-missing' | 'other-rule';

  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  reasons: string;
}

/** 确认著作权投诉材料齐全: the term of fifteen days runs from the last of the materials. */
@Command({
  in: ['AwaitingMaterials'],
  by: ['intake-clerk', 'handling-officer'],
  label: { zh: '确认投诉材料齐全', en: 'Confirm that all materials are in' },
  law: ['CRPEN-2009:12', 'CRPEN-2009:13'],
  step: ['INT-CR-ACCEPT'],
})
export class ConfirmMaterials extends Act {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  materials: string[];
}

/** 决定受理著作权投诉 */
@Command({
  in: ['AwaitingCopyrightDecision'],
  by: ['unit-head', 'deputy-head', 'head'],
  label: { zh: '决定受理著作权投诉', en: 'Accept the copyright complaint' },
  law: ['CRPEN-2009:13'],
  step: ['INT-CR-ACCEPT'],
  document: '著作权投诉受理通知书',
})
export class AcceptCopyrightComplaint extends Act {}

/** 决定不予受理著作权投诉: always with written reasons. */
@Command({
  in: ['AwaitingMaterials', 'AwaitingCopyrightDecision'],
  by: ['unit-head', 'deputy-head', 'head'],
  label: { zh: '决定不予受理著作权投诉', en: 'Refuse the copyright complaint' },
  law: ['CRPEN-2009:13'],
  step: ['INT-CR-ACCEPT'],
  document: '著作权投诉不予受理通知书',
  sealed: { reasons: 'file' },
})
export class RefuseCopyrightComplaint extends Act {
  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  reasons: string;
}

/** 记录线索核查情况: may be given again as more is found. */
@Command({
  in: ['Verifying'],
  by: ['handling-officer'],
  label: { zh: '记录线索核查情况', en: 'Record the verification of the clue' },
  law: ['SAMRPROC-2022:18'],
  step: ['INT-VERIFY'],
  document: '案件来源登记表',
  sealed: { findings: 'file' },
})
export class RecordVerification extends Act {
  @IsString()
  @MinLength(2)
  @MaxLength(8000)
  findings: string;

  /** Staff ids of those who verified. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  officers: string[];

  /** The first findings bear out the suspicion. */
  @IsBoolean()
  suspicionHolds: boolean;
}

/** 送请辨认、鉴别或者检验: the time until the answer is not counted. */
@Command({
  in: ['Verifying'],
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
  in: ['Verifying'],
  by: ['handling-officer'],
  label: { zh: '收到辨认、鉴别或者检验结果', en: 'Record the result of the examination' },
  law: ['SAMRPROC-2022:18'],
  step: ['INT-VERIFY-TEST'],
  document: '辨认（鉴别）意见书',
  sealed: { result: 'file' },
})
export class RecordClueExamination extends Act {
  @IsString()
  @MinLength(1)
  @MaxLength(4000)
  result: string;
}

/** 延长核查期限: once, by fifteen working days, in special circumstances. */
@Command({
  in: ['Verifying'],
  by: ['deputy-head', 'head'],
  label: { zh: '批准延长核查期限', en: 'Extend the verification' },
  law: ['SAMRPROC-2022:18'],
  step: ['INT-VERIFY-EXTEND'],
  document: '有关事项审批表',
  sealed: { reasons: 'file' },
})
export class ExtendVerification extends Act {
  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reasons: string;
}

/** 批准立案: the head decides; the officers named are those whom the head of the handling unit appointed on the form. */
@Command({
  in: ['Verifying'],
  by: ['deputy-head', 'head'],
  label: { zh: '批准立案', en: 'Approve filing' },
  law: ['SAMRPROC-2022:18', 'SAMRPROC-2022:19'],
  step: ['INT-FILE', 'INT-NAME-OFFICERS', 'PEN-FILE', 'CASE-TWO-OFFICERS', 'CASE-RULING-PENALTY'],
  document: '立案审批表',
  number: 'penalty-filing',
  sealed: { grounds: 'file' },
})
export class ApproveFiling extends Act {
  /** Suspected act, the evidence that first shows it, and the rule under which it would be punished. */
  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  grounds: string;

  /** Party ids. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  respondents: string[];

  /** Staff ids; two at least. */
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  handlers: string[];
}

/** 决定不予立案 */
@Command({
  in: ['Verifying'],
  by: ['deputy-head', 'head'],
  label: { zh: '决定不予立案', en: 'Refuse filing' },
  law: ['SAMRPROC-2022:20'],
  step: ['INT-NOT-FILE'],
  document: '不予立案审批表',
  sealed: { reasons: 'file' },
})
export class RefuseFiling extends Act {
  @IsIn(['minor-corrected', 'first-minor-corrected', 'no-fault', 'conditions-missing', 'other-rule'])
  ground: 'minor-corrected' | 'first-minor-corrected' | 'no-fault' | 'conditions-missing' | 'other-rule';

  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  reasons: string;
}

/** 案件移送: the matter belongs to another agency. */
@Command({
  in: ['Verifying', 'AwaitingMaterials', 'AwaitingCopyrightDecision'],
  by: ['deputy-head', 'head'],
  label: { zh: '移送其他行政机关', en: 'Transfer to another agency' },
  law: ['SAMRPROC-2022:14', 'SAMRPROC-2022:17'],
  step: ['INT-TRANSFER'],
  document: '案件移送函',
  sealed: { reasons: 'file' },
})
export class TransferToOtherAgency extends Act {
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  agency: string;

  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  reasons: string;
}

/** 告知举报人: one notice for each informant who gave a real name. */
@Command({
  in: ['Informing'],
  by: ['handling-officer', 'intake-clerk'],
  label: { zh: '告知举报人', en: 'Inform the informant' },
  law: ['TSJB-20:31'],
  step: ['INT-TELL'],
  document: '举报立案/不予立案告知书',
})
export class InformInformant extends RespondentAct {
  @IsIn(['in-person', 'post', 'electronic', 'telephone', 'platform'])
  by: 'in-person' | 'post' | 'electronic' | 'telephone' | 'platform';

  @IsOptional()
  @IsString()
  @MaxLength(200)
  receipt?: string;
}
