import { IsIn, IsOptional, Matches } from 'class-validator';
import { Act } from '../../case/act.js';
import { Command } from '../../engine/command.js';
import type { Length } from '../../engine/time/limit.js';
import { Said } from './shapes.js';

const law = ['APL-2021:26', 'SAMRPROC-2022:14', 'SAMRPROC-2022:45'];
const step = ['CASE-CROSS-REGION'];
const heads = ['unit-head', 'deputy-head', 'head'] as const;
const officers = ['handling-officer', 'unit-head'] as const;
const WITHIN = /^[1-9]\d{0,2} (working days|calendar days|months)$/;

/** 跨区域协助、移交、执行: a letter to a bureau of another region, on the network or on paper. */
@Command({
  opens: true,
  by: heads,
  label: { zh: '发出跨区域协作请求', en: 'Ask another region for help' },
  law,
  step,
  document: '跨区域协作函',
  sealed: { matter: 'file' },
})
export class SendCooperationRequest extends Act {
  /** 协助调查, 移交案件, or 协助执行. */
  @IsIn(['assistance', 'handover', 'execution'])
  kind: 'assistance' | 'handover' | 'execution';

  /** Bureau that is asked. */
  @Said(200)
  to: string;

  /** Number of the letter. */
  @Said(100)
  reference: string;

  /** What is asked for; what goes with the letter. */
  @Said(4000)
  matter: string;

  /** By when an answer is asked for; thirty calendar days unless said. Assistance has the term of the law. */
  @IsOptional()
  @Matches(WITHIN)
  within?: Length;
}

/** 标注重大涉外案件: it is reported to the superior (报备). */
@Command({
  opens: true,
  by: [...officers, 'deputy-head', 'head'],
  label: { zh: '标注重大涉外案件', en: 'Mark an important foreign-related case' },
  law: [],
  step: ['CASE-FOREIGN'],
  sealed: { matter: 'file' },
})
export class MarkForeignRelated extends Act {
  /** Superior to whom it is reported. */
  @Said(200)
  to: string;

  @IsIn(['foreign-party', 'foreign-right', 'cross-border-goods', 'foreign-attention'])
  link: 'foreign-party' | 'foreign-right' | 'cross-border-goods' | 'foreign-attention';

  @Said(4000)
  matter: string;
}

/** 报备重大涉外案件 */
@Command({
  in: ['ToReport'],
  by: heads,
  label: { zh: '报备重大涉外案件', en: 'Report the foreign-related case' },
  law: [],
  step: ['CASE-FOREIGN'],
  document: '重大涉外案件报备表',
})
export class ReportForeignCase extends Act {
  @Said(100)
  reference: string;
}

/** 登记对方签收 */
@Command({
  in: ['Sent'],
  by: officers,
  label: { zh: '登记对方签收', en: 'Record the receipt' },
  law,
  step: [...step, 'CASE-FOREIGN'],
})
export class RecordCooperationReceipt extends Act {
  /** Who signed for it. */
  @Said(100)
  receivedBy: string;
}

/** 退回补充 */
@Command({
  in: ['Sent', 'Received'],
  by: officers,
  label: { zh: '登记退回补充', en: 'Record that it came back for more' },
  law,
  step,
  sealed: { missing: 'file' },
})
export class RecordCooperationReturn extends Act {
  @Said(2000)
  missing: string;
}

/** 补充后再次发出 */
@Command({
  in: ['Returned'],
  by: officers,
  label: { zh: '补充后再次发出', en: 'Send it again with what was missing' },
  law,
  step,
  document: '跨区域协作函',
})
export class ResendCooperationRequest extends Act {
  @Said(100)
  reference: string;
}

/** 转送其他机关: the bureau asked passes it on; a case that was handed over is not handed on (art. 14). */
@Command({
  in: ['Sent', 'Received'],
  by: officers,
  label: { zh: '登记转送其他机关', en: 'Record that it was passed on' },
  law,
  step,
})
export class RedirectCooperationRequest extends Act {
  @Said(200)
  to: string;
}

/** 催办 */
@Command({
  in: ['Sent', 'Received'],
  by: officers,
  label: { zh: '催办', en: 'Urge an answer' },
  law,
  step,
})
export class UrgeCooperation extends Act {
  /** How it was asked for. */
  @Said(500)
  how: string;
}

/** 登记答复 */
@Command({
  in: ['Sent', 'Received'],
  by: officers,
  label: { zh: '登记答复', en: 'Record the answer' },
  law,
  step: [...step, 'CASE-FOREIGN'],
  sealed: { result: 'file' },
})
export class RecordCooperationAnswer extends Act {
  @IsIn(['done', 'partly', 'declined'])
  outcome: 'done' | 'partly' | 'declined';

  @Said(8000)
  result: string;
}

/** 撤回请求 */
@Command({
  in: ['ToReport', 'Sent', 'Received', 'Returned'],
  by: heads,
  label: { zh: '撤回协作请求', en: 'Withdraw the request' },
  law,
  step,
})
export class WithdrawCooperation extends Act {
  @Said(2000)
  reasons: string;
}
