import { IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import { Command } from '../engine/command.js';
import { RespondentAct } from './act.js';
import { IsLocalDate } from './values/dates.js';

/** 侵权信息, 不配合调查取证, 不执行行政处理决定. */
const creditEvents = ['infringement', 'non-cooperation', 'non-performance'] as const;

/**
 * 提出因拒不履行列入: the party can perform a penalty or a ruling and refuses or evades it. Opens a listing of its own on the
 * subject's stream, with its own notice and statement. `proceeding` names the penalty or the ruling.
 */
@Command({
  by: ['handling-officer'],
  label: { zh: '提出因拒不履行列入名单', en: 'Propose a listing for refusal to perform' },
  law: ['LIST-44:11', 'O81-2024:34'],
  step: ['CRED-REFUSAL', 'RUL-LIST'],
  sealed: { ability: 'file', reasons: 'file' },
})
export class ProposeRefusalListing extends RespondentAct {
  /** Number of the penalty decision or of the ruling. */
  @IsString()
  @MaxLength(100)
  decision: string;

  @IsLocalDate()
  decidedOn: string;

  /** 有履行能力的证据 */
  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  ability: string;

  /** How it harms the authority's credibility. */
  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  reasons: string;
}

/**
 * 报送信用信息: carried to the subject's stream, where it is noted; it punishes nobody by itself. So is an intentional
 * infringement that was ruled on: the list asks for a heavier penalty too (LIST-44 art. 2), which a ruling is not.
 */
@Command({
  by: ['handling-officer', 'credit-officer'],
  label: { zh: '报送信用信息', en: 'Report a credit event' },
  law: ['LIST-44:2', 'IPCR-2022:?', 'O81-2024:34'],
  step: ['CRED-RECORD', 'RUL-LIST'],
  sealed: { facts: 'file' },
})
export class ReportCreditEvent extends RespondentAct {
  @IsIn(creditEvents)
  event: (typeof creditEvents)[number];

  /** Number of the document that shows it. */
  @IsString()
  @MaxLength(100)
  reference: string;

  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  facts: string;
}
