import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { Command } from '../../engine/command.js';
import { Act, RespondentAct } from '../../case/act.js';
import { IsLocalDate } from '../../case/values/dates.js';
import { IsFen } from '../../case/values/fen.js';
import { ENDED, Ids, OPEN, Said, SERVICE } from './shapes.js';

/** 请求调解. A consumer's complaint is not requested here: accepting it opens its mediation. */
@Command({
  opens: true,
  by: ['mediator', 'intake-clerk', 'handling-officer'],
  label: { zh: '登记调解请求', en: 'Register a request for mediation' },
  law: [
    'O81-2024:63',
    'O81-2024:64',
    'PAT-2020:65',
    'TM-2019:60',
    'CR-2020:60',
    'SIGN-1996:17',
    'OLY-2018:12',
    'PML-2010:4',
    'PML-2010:17',
  ],
  step: [
    'CASE-PENALTY-MEDIATION',
    'MED-PATENT-REQUEST',
    'MED-DAMAGES',
    'MED-OTHER-RIGHTS',
    'MED-PEOPLE',
    'MED-NO-FEE',
    'MED-OWNERSHIP',
  ],
  document: '调解申请书',
  sealed: { dispute: 'file' },
})
export class RequestMediation extends Act {
  @IsIn(['patent', 'damages', 'copyright', 'people', 'trade'])
  kind: 'patent' | 'damages' | 'copyright' | 'people' | 'trade';

  /** Party id. */
  @IsString()
  @MaxLength(64)
  requester: string;

  /** Party ids. */
  @Ids({ min: 1, max: 50 })
  respondents: string[];

  /** Party ids of the respondents who ask for it too: they need not be asked. */
  @IsOptional()
  @Ids({ min: 0, max: 50 })
  consenting?: string[];

  /** Penalty or ruling beside which damages are mediated. */
  @IsOptional()
  @IsString()
  @MaxLength(64)
  beside?: string;

  /** Number of the ruling that found infringement elsewhere; it goes with a request for damages alone. */
  @IsOptional()
  @Said(100)
  attachedRuling?: string;

  /** 调解组织: the people's mediation committee or the trade body that mediates. */
  @IsOptional()
  @Said(200)
  organisation?: string;

  /** 权属纠纷: who owns the patent or the application is in dispute. */
  @IsOptional()
  @IsBoolean()
  ownership?: boolean;

  /** Integer fen that the mediating body charges. */
  @IsOptional()
  @IsFen()
  feeFen?: number;

  @Said(4000)
  dispute: string;
}

/** 发出陈述意见通知书 */
@Command({
  in: OPEN,
  track: { kind: 'respondent', in: ['ToBeAsked'] },
  by: ['mediator', 'handling-officer'],
  label: { zh: '发出陈述意见通知书', en: 'Send the notice to give an opinion' },
  law: ['O81-2024:65'],
  step: ['MED-PATENT-SERVE'],
  document: '陈述意见通知书',
})
export class SendOpinionNotice extends RespondentAct {
  @IsIn(SERVICE)
  manner: (typeof SERVICE)[number];

  /** Day of receipt, when it is known already. */
  @IsOptional()
  @IsLocalDate()
  receivedOn?: string;
}

/** 记录通知书送达: the time to answer runs from receipt. */
@Command({
  enters: 'OpinionNoticeReceived',
  in: OPEN,
  track: { kind: 'respondent', in: ['NoticeSent'] },
  by: ['mediator', 'handling-officer'],
  label: { zh: '记录通知书送达', en: 'Record receipt of the notice' },
  law: ['O81-2024:65'],
  step: ['MED-PATENT-SERVE'],
  document: '送达回证',
})
export class RecordNoticeReceipt extends RespondentAct {}

/** 记录被请求人意见 */
@Command({
  enters: 'OpinionGiven',
  in: OPEN,
  track: { kind: 'respondent', in: ['Asked'] },
  by: ['mediator', 'handling-officer'],
  label: { zh: '记录被请求人意见', en: "Record the respondent's opinion" },
  law: ['O81-2024:66'],
  step: ['MED-PATENT-OPINION'],
  document: '意见陈述书',
  sealed: { opinion: 'file' },
})
export class RecordOpinion extends RespondentAct {
  @IsBoolean()
  willing: boolean;

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  opinion?: string;
}

/** 更正逾期未答复: an opinion given in time came in after its day had passed; `occurredOn` is the day it was given. */
@Command({
  in: [...OPEN, ...ENDED],
  track: { kind: 'respondent', in: ['Silent', 'NotFiled'] },
  late: true,
  by: ['mediator', 'handling-officer'],
  label: { zh: '登记期限内作出、迟到的意见', en: 'Record an opinion given in time that came in late' },
  law: ['O81-2024:66'],
  step: ['MED-PATENT-OPINION'],
  document: '意见陈述书',
  sealed: { opinion: 'file' },
})
export class SetSilenceAside extends RespondentAct {
  @IsBoolean()
  willing: boolean;

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  opinion?: string;
}

/** 调解立案: with notice of time and place. */
@Command({
  in: OPEN,
  track: { kind: 'respondent', in: ['Willing'] },
  by: ['mediator', 'handling-officer'],
  label: { zh: '调解立案并通知时间地点', en: 'File the mediation and fix time and place' },
  law: ['O81-2024:66'],
  step: ['MED-PATENT-FILE'],
  document: '调解立案通知书',
})
export class FileMediation extends RespondentAct {
  @IsLocalDate()
  sessionOn: string;

  @Said(200)
  place: string;
}

/** 调解不予立案: the requester is told with the same paper. */
@Command({
  in: OPEN,
  track: { kind: 'respondent', in: ['Unwilling', 'Silent'] },
  by: ['mediator', 'handling-officer'],
  label: { zh: '不予立案并通知请求人', en: 'Do not file, and tell the requester' },
  law: ['O81-2024:66'],
  step: ['MED-PATENT-DECLINE'],
  document: '调解不予立案通知书',
})
export class DeclineMediation extends RespondentAct {}
