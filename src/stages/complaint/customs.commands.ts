import { IsIn } from 'class-validator';
import { Act, RespondentAct } from '../../case/act.js';
import { IsLocalDate } from '../../case/values/dates.js';
import { Command } from '../../engine/command.js';
import { Named, Reasons } from './shapes.js';
import { AT_CUSTOMS } from './state.js';

// The measures are customs' own: the bureau records what customs tells it, with its days, so that both sides see the terms.
const by = ['intake-clerk', 'handling-officer', 'customs-liaison'];

/** 海关通知权利人: customs found a suspicion and told the holder of the recorded right. */
@Command({
  enters: 'CustomsNoticeGiven',
  in: ['CustomsNoticeAwaited'],
  by,
  label: { zh: '登记海关通知权利人', en: "Record customs' notice to the holder" },
  law: ['CUS-2018:16'],
  step: ['INT-CUS-APPLY'],
})
export class RecordCustomsNotice extends RespondentAct {
  /** Day on which the notice reached the holder. */
  @IsLocalDate()
  noticedOn: string;
}

/** 权利人申请扣留: within three working days of the notice, or of his own motion. `occurredOn` is the day of the application. */
@Command({
  enters: 'CustomsApplicationMade',
  in: ['CustomsNoticeAwaited', 'CustomsApplicationAwaited'],
  late: true,
  by,
  label: { zh: '登记权利人申请扣留', en: "Record the holder's application" },
  law: ['CUS-2018:16'],
  step: ['INT-CUS-APPLY'],
})
export class RecordCustomsApplication extends RespondentAct {}

/** 海关扣留 */
@Command({
  enters: 'CustomsDetained',
  in: ['CustomsDetentionAwaited'],
  by,
  label: { zh: '登记海关扣留', en: 'Record the detention' },
  law: ['CUS-2018:16'],
  step: ['INT-CUS-APPLY', 'INT-CUS-DECIDE'],
  sealed: { goods: 'file' },
})
export class RecordCustomsDetention extends Act {
  @IsLocalDate()
  detainedOn: string;

  @Reasons()
  goods: string;
}

/** 海关调查认定 */
@Command({
  in: ['CustomsInvestigating'],
  by,
  label: { zh: '登记海关调查认定', en: "Record customs' finding" },
  law: ['CUS-2018:20'],
  step: ['INT-CUS-DECIDE'],
})
export class RecordCustomsFinding extends Act {
  @IsIn(['infringing', 'not-infringing', 'unclear'])
  finding: 'infringing' | 'not-infringing' | 'unclear';

  @IsLocalDate()
  foundOn: string;
}

/** 人民法院协助执行通知 */
@Command({
  in: ['CustomsInvestigating', 'CustomsCourtAwaited'],
  by,
  label: { zh: '登记人民法院协助执行通知', en: "Record the court's notice to assist" },
  law: ['CUS-2018:24'],
  step: ['INT-CUS-RELEASE'],
})
export class RecordCourtAssistance extends Act {
  @Named()
  court: string;

  @Named()
  reference: string;

  @IsLocalDate()
  noticedOn: string;
}

/** 海关放行 */
@Command({
  in: [
    'CustomsApplicationAwaited',
    'CustomsDetentionAwaited',
    'CustomsInvestigating',
    'CustomsCourtAwaited',
    'CustomsToRelease',
  ],
  by,
  label: { zh: '登记海关放行', en: 'Record the release' },
  law: ['CUS-2018:16', 'CUS-2018:24'],
  step: ['INT-CUS-RELEASE'],
})
export class RecordCustomsRelease extends Act {
  @IsIn(['not-applied', 'not-infringing', 'court-silent', 'counter-security', 'withdrawn'])
  ground: 'not-applied' | 'not-infringing' | 'court-silent' | 'counter-security' | 'withdrawn';

  @IsLocalDate()
  releasedOn: string;
}

/** 海关没收处置 */
@Command({
  enters: 'CustomsGoodsDisposed',
  in: ['CustomsInfringing'],
  by,
  label: { zh: '登记海关没收处置', en: 'Record what customs did with the goods' },
  law: ['CUS-2018'],
  step: ['INT-CUS-DECIDE'],
})
export class RecordCustomsDisposal extends Act {
  @IsIn(['charity', 'sold-to-holder', 'auction', 'destroyed'])
  manner: 'charity' | 'sold-to-holder' | 'auction' | 'destroyed';

  @Named()
  reference: string;
}

/** 海关通报线索: what customs saw of makers and sellers inside the country is verified by the bureau. */
@Command({
  in: AT_CUSTOMS,
  by,
  label: { zh: '登记海关移交的境内线索', en: 'Take over a clue from customs' },
  law: ['CUS-2018', 'SAMRPROC-2022:18'],
  step: ['INT-VERIFY'],
  sealed: { reasons: 'file' },
})
export class TakeCustomsClue extends Act {
  @IsLocalDate()
  receivedOn: string;

  @Reasons()
  reasons: string;
}
