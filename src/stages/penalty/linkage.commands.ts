import { IsIn, IsString, MaxLength } from 'class-validator';
import { Act } from '../../case/act.js';
import { Command } from '../../engine/command.js';

/** 邀请提前介入、会商: on a hard case the agency asks police or procuratorate before it reports; they may then read it. */
@Command({
  in: ['Investigating', 'Suspended', 'UnderReview', 'Reviewed', 'Deciding'],
  by: ['handling-officer'],
  label: { zh: '记录提前介入、会商', en: 'Record early involvement or consultation' },
  law: ['GJH-2006:?'],
  step: ['TR-EARLY'],
  document: '会商纪要',
  sealed: { opinion: 'file' },
})
export class ConsultOnSuspicion extends Act {
  /** 提前介入 / 会商 */
  @IsIn(['early-involvement', 'consultation'])
  manner: 'early-involvement' | 'consultation';

  @IsIn(['police', 'procuratorate'])
  organ: 'police' | 'procuratorate';

  /** What they advised. It binds nobody. */
  @IsString()
  @MaxLength(4000)
  opinion: string;
}
