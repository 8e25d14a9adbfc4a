import { IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import { Act } from '../../case/act.js';
import { Command } from '../../engine/command.js';
import { organs, supportKinds, type Organ, type SupportKind } from './shapes.js';

const withThem = ['Filed', 'HandedOver', 'Ended'] as const;

/** 商请支持: police, procuratorate or court ask the agency for what only it can give (商标法 2026 art. 75(2)). */
@Command({
  in: withThem,
  by: ['police-liaison', 'procuratorate-liaison', 'court-liaison', 'handling-officer'],
  label: { zh: '登记司法机关商请支持', en: 'Record a request for support' },
  law: ['TM-2026:75'],
  step: ['REV-TM2026'],
  sealed: { contents: 'file' },
})
export class AskForSupport extends Act {
  @IsIn(organs)
  organ: Organ;

  @IsIn(supportKinds)
  support: SupportKind;

  /** Number of the letter. */
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  request: string;

  @IsString()
  @MaxLength(4000)
  contents: string;
}

/** 答复商请: the support is given, or it is said why it cannot be. */
@Command({
  in: withThem,
  by: ['handling-officer', 'head', 'deputy-head'],
  label: { zh: '答复司法机关商请', en: 'Answer a request for support' },
  law: ['TM-2026:75'],
  step: ['REV-TM2026'],
  sealed: { reply: 'file' },
})
export class AnswerSupportRequest extends Act {
  /** Number of the letter that is answered. */
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  request: string;

  @IsString()
  @MinLength(1)
  @MaxLength(4000)
  reply: string;
}
