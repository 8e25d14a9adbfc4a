import { IsIn, IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { Act } from '../../case/act.js';
import { Command } from '../../engine/command.js';
import type { Length } from '../../engine/time/limit.js';

const law = ['JD-2026:?'];
const step = ['CASE-KEY'];

/** 挂牌督办: a superior, or the bureau's own head, watches the case until it is done. Days are set with it, not by law. */
@Command({
  opens: true,
  by: ['supervisor', 'deputy-head', 'head'],
  label: { zh: '挂牌督办', en: 'Place under key-case supervision' },
  law,
  step,
  document: '有关事项审批表',
  sealed: { reasons: 'file' },
})
export class PlaceUnderSupervision extends Act {
  @IsIn(['national', 'province', 'city', 'bureau'])
  level: 'national' | 'province' | 'city' | 'bureau';

  /** Who supervises. */
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  organ: string;

  /** 办结期限: by when the case is to be done. */
  @Matches(/^[1-9]\d{0,2} (working days|calendar days|months)$/)
  within: Length;

  /** How often it is reported on; thirty calendar days unless said. */
  @IsOptional()
  @Matches(/^[1-9]\d{0,2} (working days|calendar days|months)$/)
  every?: Length;

  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reasons: string;
}

/** 督办报告 */
@Command({
  enters: 'KeyCaseReported',
  in: ['Supervised'],
  by: ['handling-officer', 'unit-head'],
  label: { zh: '报告督办案件进展', en: 'Report on the key case' },
  law,
  step,
  sealed: { progress: 'file' },
})
export class ReportOnKeyCase extends Act {
  @IsString()
  @MinLength(2)
  @MaxLength(8000)
  progress: string;
}

/** 延长督办期限: by whoever supervises. */
@Command({
  in: ['Supervised'],
  by: ['supervisor', 'deputy-head', 'head'],
  label: { zh: '延长督办期限', en: 'Extend the time of the key case' },
  law,
  step,
  sealed: { reasons: 'file' },
})
export class ExtendSupervision extends Act {
  @Matches(/^[1-9]\d{0,2} (working days|calendar days|months)$/)
  length: Length;

  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reasons: string;
}

/** 解除挂牌督办: the case is done, or supervision is no longer needed. */
@Command({
  in: ['Supervised'],
  by: ['supervisor', 'deputy-head', 'head'],
  label: { zh: '解除挂牌督办', en: 'Lift the key-case supervision' },
  law,
  step,
  document: '有关事项审批表',
  sealed: { conclusion: 'file' },
})
export class LiftSupervision extends Act {
  @IsIn(['done', 'no-longer-needed'])
  outcome: 'done' | 'no-longer-needed';

  /** What came of the case, or why it is no longer supervised. */
  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  conclusion: string;
}
