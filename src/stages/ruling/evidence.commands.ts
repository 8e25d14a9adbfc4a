import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { Act, MeasureAct, RespondentAct } from '../../case/act.js';
import { Command } from '../../engine/command.js';
import type { Length } from '../../engine/time/limit.js';
import { Id, Ids, IsLength, Items, Named, Reasons, SERVICE } from './shapes.js';

/** 指定举证期限: not less than fifteen days from receipt of the notice; `occurredOn` is the day of receipt. */
@Command({
  enters: 'EvidencePeriodSet',
  in: ['Filed'],
  by: ['panel-member', 'panel-clerk'],
  label: { zh: '送达举证通知书', en: 'Serve the notice to bring evidence' },
  law: ['O81-2024:54'],
  step: ['RUL-EVIDENCE'],
  document: '举证通知书',
})
export class SetEvidencePeriod extends RespondentAct {
  @IsLength()
  within: Length;

  /** The parties agreed on it, and the department approved. */
  @IsBoolean()
  agreed: boolean;

  @IsIn(SERVICE)
  manner: (typeof SERVICE)[number];
}

/** 收到证据: also after its day, which is noted; the panel weighs what came late. */
@Command({
  in: ['Filed', 'Suspended'],
  late: true,
  by: ['panel-member', 'panel-clerk'],
  label: { zh: '登记当事人提交的证据', en: 'Record evidence that a party brought' },
  law: ['O81-2024:54', 'O81-2024:46'],
  step: ['RUL-EVIDENCE'],
  sealed: { evidence: 'file' },
})
export class RecordEvidence extends RespondentAct {
  @Items()
  evidence: string[];

  /** The party says that this is all. */
  @IsBoolean()
  complete: boolean;
}

/** 举证期限延长申请: granted, the added time does not count in the time to conclude. */
@Command({
  in: ['Filed'],
  by: ['panel-member'],
  label: { zh: '决定是否延长举证期限', en: 'Decide whether to lengthen the time to bring evidence' },
  law: ['O81-2024:54', 'O81-2024:37'],
  step: ['RUL-EVIDENCE'],
  sealed: { reasons: 'file' },
})
export class DecideEvidenceExtension extends RespondentAct {
  @IsBoolean()
  granted: boolean;

  /** Added time; needed where it is granted. */
  @IsOptional()
  @IsLength()
  length?: Length;

  @Reasons()
  reasons: string;
}

/** 调查收集证据: in a dispute over infringement the department asks, inspects and takes samples; it may not seize. */
@Command({
  in: ['Filed'],
  by: ['panel-member'],
  label: { zh: '调查收集证据', en: 'Investigate' },
  law: ['PAT-2020:69', 'O81-2024:47', 'O81-2024:48'],
  step: ['RUL-POWERS'],
  document: '现场检查笔录',
  sealed: { findings: 'file', remark: 'file' },
})
export class InvestigateInfringement extends Act {
  /** 询问 / 现场勘验 / 检查产品 / 现场演示 / 抽样取证 */
  @IsIn(['inquiry', 'site-inspection', 'product-inspection', 'demonstration', 'sampling'])
  method: 'inquiry' | 'site-inspection' | 'product-inspection' | 'demonstration' | 'sampling';

  /** Staff ids. */
  @Ids({ min: 1, max: 10 })
  officers: string[];

  @Named()
  place: string;

  @Reasons()
  findings: string;

  /** Whoever was investigated signed the record. */
  @IsBoolean()
  signed: boolean;

  /** The officers' remark; needed where nobody signed. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  remark?: string;
}

/** 登记保存证据: where samples cannot be taken; decided on within seven days. */
@Command({
  in: ['Filed', 'Suspended'],
  by: ['panel-member'],
  approvers: { approvedBy: { by: ['head', 'deputy-head'], reserved: 'O81-2024:49' } },
  label: { zh: '登记保存证据', en: 'Preserve evidence in the ruling' },
  law: ['O81-2024:49'],
  step: ['RUL-PRESERVE'],
  document: '登记保存清单',
  sealed: { keptAt: 'file', evidence: 'file' },
})
export class PreserveRulingEvidence extends MeasureAct {
  @Items()
  evidence: string[];

  @Named()
  keptAt: string;

  /** 又无法进行抽样取证 */
  @IsBoolean()
  noSample: boolean;

  /** Staff id of the head who approved. */
  @Id()
  approvedBy: string;
}

/** 对登记保存的证据作出决定 */
@Command({
  in: ['Filed', 'Suspended', 'Ruled'],
  track: { kind: 'preservation', in: ['Preserved'] },
  by: ['panel-member'],
  approvers: { approvedBy: { by: ['head', 'deputy-head'], reserved: 'O81-2024:49' } },
  label: { zh: '对登记保存的证据作出决定', en: 'Decide on preserved evidence' },
  law: ['O81-2024:49'],
  step: ['RUL-PRESERVE'],
})
export class DecideRulingEvidence extends MeasureAct {
  /** 复制提取后发还 / 送鉴定 / 作为证据留存 / 解除 */
  @IsIn(['copied', 'to-appraisal', 'kept', 'let-go'])
  disposal: 'copied' | 'to-appraisal' | 'kept' | 'let-go';

  /** Staff id of the head who approved. */
  @Id()
  approvedBy: string;
}

/** 委托协助调查取证: of a department elsewhere or below. */
@Command({
  in: ['Filed'],
  by: ['panel-member'],
  label: { zh: '委托协助调查取证', en: 'Ask another department to help with evidence' },
  law: ['O81-2024:50'],
  step: ['RUL-ASSIST'],
  document: '协助调查函',
  sealed: { wanted: 'file' },
})
export class AskForRulingAssistance extends Act {
  @Named()
  department: string;

  /** Number of the letter. */
  @Named()
  request: string;

  /** What is wanted, in clear terms. */
  @Reasons()
  wanted: string;
}

/** 协助取证的回复 */
@Command({
  in: ['Filed', 'Suspended'],
  by: ['panel-member', 'panel-clerk'],
  label: { zh: '登记协助取证的回复', en: 'Record the answer on evidence' },
  law: ['O81-2024:50'],
  step: ['RUL-ASSIST'],
  sealed: { reply: 'file' },
})
export class RecordRulingAssistance extends Act {
  @Named()
  request: string;

  @Reasons()
  reply: string;
}
