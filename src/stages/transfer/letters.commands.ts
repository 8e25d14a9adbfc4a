import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { Act } from '../../case/act.js';
import { Command } from '../../engine/command.js';
import { letters, type Letter } from './shapes.js';

/**
 * 收到检察文书: a letter of the procuratorate to the agency where no transfer is being returned. Four letters that are not to
 * be mixed up: 检察意见书 (a penalty is asked for after a non-prosecution), 检察建议书 (public interest), 纠正违法通知书, and the
 * opinion that a matter must be transferred.
 */
@Command({
  opens: true,
  by: ['handling-officer', 'intake-clerk', 'procuratorate-liaison'],
  label: { zh: '登记检察文书', en: 'Record a letter of the procuratorate' },
  law: ['CRPL-2018:177', 'FS-2020-20:21', 'M310-2020:14'],
  step: ['TR-OVERSIGHT', 'REV-OPINION', 'REV-PIL'],
  document: '检察建议书',
  sealed: { contents: 'file' },
})
export class ReceiveProsecutorLetter extends Act {
  @IsIn(letters)
  letter: Letter;

  /** Number of the letter. */
  @IsString()
  @MaxLength(100)
  reference: string;

  /** 紧急: a recommendation is then answered within fifteen days. */
  @IsBoolean()
  urgent: boolean;

  /** Days within which the letter wants a reply, where it says so. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(59)
  replyDays?: number;

  @IsString()
  @MaxLength(4000)
  contents: string;
}

/** 检察建议书复函 */
@Command({
  in: ['LetterReceived'],
  by: ['handling-officer', 'head', 'deputy-head'],
  label: { zh: '复函检察建议书', en: 'Reply to the recommendation' },
  law: ['FS-2020-20:21'],
  step: ['REV-PIL'],
  document: '检察建议书复函',
  sealed: { reply: 'file' },
})
export class AnswerRecommendation extends Act {
  @IsString()
  @MaxLength(4000)
  reply: string;
}

/** 回复检察意见书、纠正违法通知书 */
@Command({
  in: ['LetterReceived'],
  by: ['handling-officer', 'head', 'deputy-head'],
  label: { zh: '回复检察意见书、纠正违法通知书', en: 'Reply to the opinion or the notice of correction' },
  law: ['CRPL-2018:177', 'LINK-2021:10', 'M310-2020:14'],
  step: ['TR-OVERSIGHT', 'REV-REPLY'],
  document: '处理结果回函',
  sealed: { reply: 'file' },
})
export class AnswerProsecutorLetter extends Act {
  @IsString()
  @MaxLength(4000)
  reply: string;
}
