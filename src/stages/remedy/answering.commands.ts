import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
} from 'class-validator';
import { Act } from '../../case/act.js';
import { Command } from '../../engine/command.js';

/** 行政机关负责人. No article fixes whose name stands under it: the office asks for it. */
const signing = { by: ['head', 'deputy-head'] };

/** What the agency hands in, signed by its head. */
abstract class Answer extends Act {
  /** Evidence, basis and other material on which the act was done: what is not handed in is taken not to exist. */
  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  evidence: string;

  /** Ids of documents on file that went with it. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  documents?: string[];

  /** Staff id of the head who signed it. */
  @IsString()
  @MaxLength(64)
  signedBy: string;
}

/** 行政复议答复: without it the act is taken to have neither evidence nor basis, and is revoked (art. 70). */
@Command({
  in: ['Reconsidering'],
  by: ['litigation-clerk', 'legal-reviewer'],
  approvers: { signedBy: signing },
  label: { zh: '提交行政复议答复书', en: 'Hand in the answer in reconsideration' },
  law: ['ARL-2023:48', 'ARL-2023:54', 'ARL-2023:70'],
  step: ['REM-RECON-REPLY'],
  document: '行政复议答复书',
  sealed: { evidence: 'file' },
})
export class ReplyInReconsideration extends Answer {}

/** 行政诉讼答辩: evidence that is late without good reason is taken not to exist (art. 34). */
@Command({
  in: ['InCourt'],
  by: ['litigation-clerk', 'legal-reviewer'],
  approvers: { signedBy: signing },
  label: { zh: '提交行政诉讼答辩状', en: 'Hand in the answer to the court' },
  law: ['ALL-2017:34', 'ALL-2017:67'],
  step: ['REM-SUIT-REPLY'],
  document: '行政诉讼答辩状',
  sealed: { evidence: 'file' },
})
export class AnswerInCourt extends Answer {}

/** Who came for the agency. */
abstract class Appearance extends Act {
  /** 负责人 came. */
  @IsBoolean()
  headAttended: boolean;

  /** Staff ids, or names of lawyers. */
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  attendedBy: string;

  /** Why no head came; needed where none did. */
  @IsOptional()
  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  absence?: string;
}

/** 复议听证 */
@Command({
  in: ['Reconsidering'],
  by: ['litigation-clerk', 'reconsideration-officer', 'deputy-head', 'head'],
  label: { zh: '登记复议听证', en: 'Record a hearing in reconsideration' },
  law: ['ARL-2023:50', 'ARL-2023:51'],
  step: ['REM-RECON-HEARING'],
  document: '授权委托书',
  sealed: { absence: 'file' },
})
export class AttendReconsiderationHearing extends Appearance {}

/** 开庭、负责人出庭应诉 */
@Command({
  in: ['InCourt', 'Appealed', 'Retried'],
  by: ['litigation-clerk', 'court-liaison', 'deputy-head', 'head'],
  label: { zh: '登记出庭应诉', en: 'Record an appearance in court' },
  law: ['ALL-2017:3'],
  step: ['REM-SUIT-HEAD'],
  document: '授权委托书',
  sealed: { absence: 'file' },
})
export class AppearInCourt extends Appearance {}

const pending = ['Reconsidering', 'InCourt', 'Judged', 'Appealed', 'Retried'] as const;

/** 停止执行: only when ordered; nothing else stays the act. */
@Command({
  in: pending,
  by: ['litigation-clerk', 'reconsideration-officer', 'court-liaison'],
  label: { zh: '登记停止执行', en: 'Record that execution is stayed' },
  law: ['ARL-2023:42', 'ALL-2017:56'],
  step: ['REM-NO-STAY'],
  sealed: { reasons: 'file' },
})
export class StayExecution extends Act {
  /** 被申请人（被告） / 复议机关 / 人民法院 */
  @IsIn(['agency', 'reconsideration-body', 'court'])
  orderedBy: 'agency' | 'reconsideration-body' | 'court';

  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reasons: string;
}

/** 恢复执行 */
@Command({
  in: pending,
  by: ['litigation-clerk', 'reconsideration-officer', 'court-liaison'],
  label: { zh: '登记恢复执行', en: 'Record that the stay is lifted' },
  law: ['ARL-2023:42', 'ALL-2017:56'],
  step: ['REM-NO-STAY'],
  sealed: { reasons: 'file' },
})
export class LiftStay extends Act {
  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reasons: string;
}
