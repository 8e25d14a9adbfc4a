import { IsBoolean, IsString, Matches, MaxLength } from 'class-validator';
import { Act } from '../../case/act.js';
import { Command } from '../../engine/command.js';
import type { Length } from '../../engine/time/limit.js';
import { ENDED, OPEN, Said } from './shapes.js';

const law = ['PATREG-2023:103', 'O81-2024:70'];
const step = ['MED-OWNERSHIP'];
const by = ['mediator', 'handling-officer'] as const;

/** 当事人请求国家知识产权局中止有关程序, with the notice that the mediation was filed. */
@Command({
  in: ['Mediating', 'Suspended'],
  by,
  label: { zh: '登记请求国家知识产权局中止有关程序', en: 'Record that the national office was asked to suspend' },
  law,
  step,
  document: '调解立案通知书',
})
export class AskOwnershipSuspension extends Act {
  /** Id of the patent on file. */
  @IsString()
  @MaxLength(64)
  right: string;

  /** Number of the request. */
  @Said(100)
  reference: string;
}

/** 国家知识产权局对中止请求的答复 */
@Command({
  in: [...OPEN, ...ENDED],
  by,
  label: { zh: '登记国家知识产权局是否中止', en: 'Record the answer of the national office' },
  law,
  step,
})
export class RecordOwnershipSuspension extends Act {
  @IsBoolean()
  granted: boolean;

  @Said(100)
  reference: string;
}

/** 请求延长中止: asked for before the year ends. */
@Command({
  in: OPEN,
  by,
  label: { zh: '登记延长中止', en: 'Record that the suspension was extended' },
  law,
  step,
})
export class ExtendOwnershipSuspension extends Act {
  @Matches(/^[1-9]\d{0,1} months$/)
  length: Length;
}

/** 办理恢复手续: with the agreement, or because there will be none. */
@Command({
  in: [...OPEN, ...ENDED],
  by,
  label: { zh: '登记恢复有关程序', en: 'Record that the procedures were resumed' },
  law,
  step,
})
export class EndOwnershipSuspension extends Act {}
