import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';
import { Command } from '../../engine/command.js';
import { officeRoles } from '../../law/signing.js';
import { Act } from '../act.js';
import { IsLocalDate } from '../values/dates.js';

const law = ['SAMRPROC-2022:56'] as const;
const document = '有关事项审批表';
const WHO_DECIDES = ['CASE-WHO-DECIDES'] as const;
const RECORDED = ['CASE-RECORDING'] as const;

/** An act on a proposal that is there. */
abstract class ActOnProposal extends Act {
  /** `a1`, `a2` … in the order in which they were proposed. */
  @Matches(/^a\d{1,4}$/)
  proposal: string;
}

/** 送审: what is reserved to a head, a reviewer or a panel is written by another, and goes to them to be signed. */
@Command({
  by: officeRoles,
  label: { zh: '送审', en: 'Propose an act' },
  law,
  step: WHO_DECIDES,
  document,
  sealed: { form: 'file', personal: 'person', note: 'file' },
})
export class ProposeAct extends Act {
  /** The act, `room.Command`. */
  @Matches(/^[a-z]+\.[A-Z]\w{1,60}$/)
  act: string;

  /** The body of the act as it would be given, without its day. */
  @IsObject()
  @JSONSchema({ additionalProperties: true })
  form: Record<string, unknown>;

  /** 会签人员: staff ids, in the order in which they sign. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  countersigners?: string[];

  /** 签批人: staff id. */
  @IsString()
  @MinLength(1)
  @MaxLength(64)
  signer: string;

  /** 送审说明 */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string;
}

/** 会签 */
@Command({
  by: officeRoles,
  label: { zh: '会签', en: 'Countersign' },
  law,
  step: RECORDED,
  document,
  sealed: { opinion: 'file' },
})
export class CountersignProposal extends ActOnProposal {
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  opinion?: string;
}

/** 签批: gives the act that was proposed, with its number, its paper and its effect, in the same moment. */
@Command({
  by: officeRoles,
  label: { zh: '签批', en: 'Sign' },
  law,
  step: WHO_DECIDES,
  document,
  sealed: { opinion: 'file' },
})
export class SignProposal extends ActOnProposal {
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  opinion?: string;
}

/** 退回: to any earlier step; what was signed from there on is void. */
@Command({
  by: officeRoles,
  label: { zh: '退回', en: 'Return' },
  law,
  step: RECORDED,
  document,
  sealed: { reason: 'file' },
})
export class ReturnProposal extends ActOnProposal {
  /** Number of the step; 0: the proposer. */
  @IsInt()
  @Min(0)
  @Max(20)
  returnTo: number;

  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reason: string;
}

/** 修改后重新送审: by the proposer, when it came back or was overtaken. */
@Command({
  by: officeRoles,
  label: { zh: '修改后重新送审', en: 'Propose again' },
  law,
  step: RECORDED,
  document,
  sealed: { form: 'file', personal: 'person', note: 'file' },
})
export class ResubmitProposal extends ActOnProposal {
  /** Left out, as it was. */
  @IsOptional()
  @IsObject()
  @JSONSchema({ additionalProperties: true })
  form?: Record<string, unknown>;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string;
}

/** 撤回送审 */
@Command({
  by: officeRoles,
  label: { zh: '撤回送审', en: 'Withdraw the proposal' },
  law,
  step: RECORDED,
  sealed: { reason: 'file' },
})
export class WithdrawProposal extends ActOnProposal {
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason?: string;
}

/** 加签: one more countersigns before the step that it waits for. */
@Command({
  by: officeRoles,
  label: { zh: '加签', en: 'Add a signer' },
  law,
  step: RECORDED,
  sealed: { reason: 'file' },
})
export class AddSigner extends ActOnProposal {
  @IsString()
  @MinLength(1)
  @MaxLength(64)
  officer: string;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason?: string;
}

/** 转办: a step that is still open goes to another officer. */
@Command({ by: officeRoles, label: { zh: '转办', en: 'Reassign' }, law, step: WHO_DECIDES, sealed: { reason: 'file' } })
export class ReassignProposal extends ActOnProposal {
  /** Number of the step; left out, the one that it waits for. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(20)
  step?: number;

  @IsString()
  @MinLength(1)
  @MaxLength(64)
  officer: string;

  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reason: string;
}

/** 请假顶岗: another signs in the officer's place, on the days of the leave and by that one's own competence. */
@Command({
  by: officeRoles,
  label: { zh: '请假期间由他人代签', en: 'Substitute' },
  law,
  step: WHO_DECIDES,
  sealed: { reason: 'file' },
})
export class SubstituteSigner extends ActOnProposal {
  /** Number of the step; left out, the one that it waits for. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(20)
  step?: number;

  @IsString()
  @MinLength(1)
  @MaxLength(64)
  officer: string;

  @IsLocalDate()
  leaveFrom: string;

  @IsLocalDate()
  leaveUntil: string;

  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reason: string;
}

/** 催办 */
@Command({ by: officeRoles, label: { zh: '催办', en: 'Urge' }, law, step: RECORDED })
export class UrgeProposal extends ActOnProposal {}
