import { IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import { Command } from '../../engine/command.js';
import { RespondentAct } from '../../case/act.js';
import { SERVICE } from './shapes.js';

/** 记录裁决履行 */
@Command({
  enters: 'RulingPerformed',
  in: ['Ruled', 'Filed'],
  track: {
    kind: 'respondent',
    in: ['Effective', 'PerformanceOver', 'Demanded', 'EnforcementSought', 'EnforcementAccepted'],
  },
  late: true,
  by: ['panel-member', 'panel-clerk'],
  label: { zh: '记录裁决履行情况', en: 'Record that the ruling was performed' },
  law: ['O81-2024:80'],
  step: ['RUL-PERFORM'],
  sealed: { details: 'file' },
})
export class RecordRulingPerformance extends RespondentAct {
  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  details: string;
}

/** 催告: before any application to the court; `occurredOn` is the day of service. */
@Command({
  enters: 'RulingDemandServed',
  in: ['Ruled', 'Filed'],
  track: { kind: 'respondent', in: ['PerformanceOver'] },
  by: ['panel-member'],
  label: { zh: '送达履行裁决催告书', en: 'Serve the demand to perform the ruling' },
  law: ['ACL-2011:54'],
  step: ['RUL-DEMAND'],
  document: '催告书',
})
export class DemandRulingPerformance extends RespondentAct {
  @IsIn(SERVICE)
  manner: (typeof SERVICE)[number];
}

/** 申请法院强制执行裁决: by the agency; by the right holder when the agency let its time pass. */
@Command({
  in: ['Ruled', 'Filed'],
  track: { kind: 'respondent', in: ['Demanded', 'PerformanceOver'] },
  late: true,
  by: ['panel-member', 'litigation-clerk'],
  label: { zh: '申请法院强制执行裁决', en: 'Apply to the court to enforce the ruling' },
  law: ['O81-2024:80', 'ACL-2011:53', 'ACL-2011:54', 'ALLI-2018:158'],
  step: ['RUL-ENFORCE'],
  document: '强制执行申请书',
})
export class ApplyForRulingEnforcement extends RespondentAct {
  @IsIn(['agency', 'right-holder'])
  applicant: 'agency' | 'right-holder';

  @IsString()
  @MinLength(2)
  @MaxLength(100)
  court: string;
}

/** 法院受理裁决强制执行申请 */
@Command({
  in: ['Ruled', 'Filed'],
  track: { kind: 'respondent', in: ['EnforcementSought'] },
  by: ['court-liaison'],
  label: { zh: '受理裁决强制执行申请', en: 'Accept the application to enforce the ruling' },
  law: ['ACL-2011:56'],
  step: ['RUL-ENFORCE-COURT'],
  document: '受理通知书',
})
export class AcceptRulingEnforcement extends RespondentAct {
  @IsString()
  @MinLength(2)
  @MaxLength(100)
  courtNumber: string;
}

/** 法院不予受理、不准予执行 */
@Command({
  in: ['Ruled', 'Filed'],
  track: { kind: 'respondent', in: ['EnforcementSought', 'EnforcementAccepted'] },
  by: ['court-liaison'],
  label: { zh: '不予受理或者不准予执行裁决', en: 'Refuse to enforce the ruling' },
  law: ['ACL-2011:56', 'ACL-2011:58'],
  step: ['RUL-ENFORCE-COURT'],
  document: '不准予执行裁定书',
  sealed: { reasons: 'file' },
})
export class RefuseRulingEnforcement extends RespondentAct {
  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  reasons: string;
}

/** 法院裁定准予执行 and carried it out, or not. */
@Command({
  in: ['Ruled', 'Filed'],
  track: { kind: 'respondent', in: ['EnforcementAccepted'] },
  by: ['court-liaison'],
  label: { zh: '登记裁决执行结果', en: 'Record the outcome of enforcing the ruling' },
  law: ['ACL-2011:57'],
  step: ['RUL-ENFORCE-COURT'],
  document: '准予执行裁定书',
})
export class EndRulingEnforcement extends RespondentAct {
  @IsIn(['enforced', 'terminated'])
  outcome: 'enforced' | 'terminated';

  @IsString()
  @MinLength(2)
  @MaxLength(100)
  courtNumber: string;
}
